"""Rows that are all there sort by any column; what is unknown comes last."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerhub_desktop.models.ready_rows import ReadyRows
from partnerhub_desktop.services.spec import Column, Kind
from partnerhub_desktop.services.text import Text


class Invoice(NamedTuple):
    id: int
    number: str | None
    day: date | None
    total: tuple[float, str] | None
    purchased: int | None = 0
    paid: bool = False


INVOICES = [
    Invoice(1, "b", date(2026, 1, 2), (10.0, "EUR")),
    Invoice(2, None, None, (9.5, "EUR"), purchased=0),
    Invoice(3, "A", date(2025, 1, 2), None, purchased=7, paid=True),
]


@pytest.mark.parametrize(
    ("key", "ids"),
    [
        ("number", [3, 1, 2]),
        ("day", [3, 1, 2]),
        ("total", [2, 1, 3]),
        ("purchased", [1, 2, 3]),
        ("paid", [1, 2, 3]),
        ("nothing", [1, 2, 3]),
    ],
)
def test_a_column_sorts_and_the_unknown_come_last(key: str, ids: list[int]) -> None:
    assert ReadyRows(INVOICES).answer("", ((key, False),)).ids == ids


def test_a_column_without_a_field_sorts_by_its_needs() -> None:
    column = Column("licenses", Text("Licenses"), Kind.LICENSES, needs=("purchased",), composed=True)
    assert ReadyRows(INVOICES, (column,)).answer("", (("licenses", True),)).ids == [3, 1, 2]


@given(st.lists(st.tuples(st.none() | st.integers(0, 3), st.none() | st.text(max_size=2))), st.booleans())
def test_sorting_loses_nothing_and_is_stable(values: list[tuple[int | None, str | None]], down: bool) -> None:
    rows = [Invoice(place, name, None, None, count) for place, (count, name) in enumerate(values)]
    found = ReadyRows(rows).answer("", (("purchased", down), ("number", False))).ids
    assert sorted(found) == list(range(len(rows)))
    counts = [rows[each].purchased for each in found]
    known = [count for count in counts if count is not None]
    assert counts == sorted(known, reverse=down) + [None] * (len(counts) - len(known))
