"""Lists of people and of resources: their rows, filters and orders."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from partnerhub_desktop.services.catalog import list_page, record_lists
from partnerhub_desktop.services.errors import WrongUsage
from partnerhub_desktop.services.lists.record_reading import SqlReading
from partnerhub_desktop.services.scope import Scope
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store.driver import Connection, connect
from tests.factories import SEEN, awkward_store, with_rows

SCOPE = Scope(date(2026, 11, 23), Thresholds())
PEOPLE = [
    (1, "ana@partner.example", "Ана", None, None, None, None, 1, 0, SEEN),
    (2, "bo@partner.example", "Bo", None, None, None, None, 1, 0, SEEN),
    (3, "user@partner.example", None, "Иван", "Петров", "active", "Webex Calling;Meeting", 0, 1, SEEN),
]


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    store = awkward_store(tmp_path)
    with_rows(
        store,
        [
            ("INSERT INTO person VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, 1)", PEOPLE),
            ("INSERT INTO person_role VALUES (?, ?)", [(1, "help_desk_basic"), (1, "partner_administrator")]),
            ("INSERT INTO assignment VALUES (?, ?, NULL, 1, ?)", [(1, 1, SEEN), (1, 2, SEEN)]),
        ],
    )
    opened = connect(store, read_only=True)
    yield opened
    opened.close()


def reading(name: str, connection: Connection) -> SqlReading:
    return SqlReading(lambda: connection, list_page(name), SCOPE)


def test_administrators_with_roles_and_customers(connection: Connection) -> None:
    administrators = reading("administrators", connection)
    rows = administrators.rows(administrators.answer("", (("customers", True),)).ids)
    assert [(row.name, row.customers) for row in rows] == [("Ана", 2), ("Bo", 0)]
    assert rows[0].roles == ("help_desk_basic", "partner_administrator")


def test_users_are_found_across_scripts(connection: Connection) -> None:
    users = reading("users", connection)
    (row,) = users.rows(users.answer("petrov").ids)
    assert row.licenses == ("Webex Calling", "Meeting")
    assert users.answer("-petrov").total == 0


def test_people_have_no_fields(connection: Connection) -> None:
    with pytest.raises(WrongUsage, match="words"):
        reading("users", connection).answer("status:trial")


@pytest.mark.parametrize("name", record_lists.PAGES)
def test_every_column_can_be_shown_and_sorted(name: str, connection: Connection) -> None:
    page, found = list_page(name), reading(name, connection)
    for column in page.columns:
        for descending in (False, True):
            answer = found.answer("", ((column.key, descending),))
            values = [getattr(row, column.key) for row in found.rows(answer.ids)]
            assert len(values) == answer.total
            known = [value not in (None, ()) for value in values]
            assert known == sorted(known, reverse=True)
