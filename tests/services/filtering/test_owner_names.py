"""What of an owner's name will do in a query."""

from __future__ import annotations

from datetime import date

import pytest

from partnerhub_desktop.services.filtering.owner_names import meant_owners, with_whole_names
from partnerhub_desktop.services.filtering.query import parse

OWNERS = ("Ivan Petrov", "Maria Ivanova", "Maria Ivanova-Stone", "Мария Колева", "petar.dimov@x.bg")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ivan petrov", ["ivan petrov"]),  # the whole name, as it was typed
        ("maria ivanova", ["maria ivanova"]),  # not the longer name
        ("maria", ["Maria Ivanova", "Maria Ivanova-Stone"]),
        ("mari", ["Maria Ivanova", "Maria Ivanova-Stone", "Мария Колева"]),
        ("ivan", ["Ivan Petrov", "Maria Ivanova", "Maria Ivanova-Stone"]),
        ("ivanova-s", ["Maria Ivanova-Stone"]),
        ("STONE", ["Maria Ivanova-Stone"]),
        ("колева", ["Мария Колева"]),
        ("koleva", ["Мария Колева"]),
        ("dimov", ["petar.dimov@x.bg"]),
        ("aria", ["aria"]),  # no word begins so
    ],
)
def test_a_name_is_meant_by_the_beginning_of_one_of_its_words(typed: str, found: list[str]) -> None:
    assert meant_owners([typed], OWNERS) == tuple(found)


def test_each_of_several_values_is_looked_at_alone() -> None:
    assert meant_owners(["stone", "petrov", "stone"], OWNERS) == ("Maria Ivanova-Stone", "Ivan Petrov")


def test_only_parts_about_owners_change() -> None:
    today = date(2026, 11, 24)
    query = with_whole_names(parse("-owner:stone name:stone tag:maria stone", today), OWNERS)
    assert query == parse('-owner:"Maria Ivanova-Stone" name:stone tag:maria stone', today)
