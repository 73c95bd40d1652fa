"""Every table of the analytics sorts by every column that its head offers, both ways; a dash comes last."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Protocol

import pytest

from partnerhub_desktop.services.analytics.comparison_reading import WORDS
from partnerhub_desktop.services.analytics.reading import AnalyticsReading
from partnerhub_desktop.services.catalog.sections import section, sections
from partnerhub_desktop.services.catalog.sections.planning import COMPARED, OUTLOOK, PLAN
from partnerhub_desktop.services.catalog.sections.week import WEEK
from partnerhub_desktop.services.folding import name_key
from partnerhub_desktop.services.reading import ListAnswer, Order
from partnerhub_desktop.services.spec import Column
from tests.factories import empty_store
from tests.services.analytics.any_portfolio import TODAYS, read
from tests.services.analytics.portfolio import Line, Portfolio, Snapshot, Sub, fill

TODAY = TODAYS[0]
PRO = "Webex Calling - Professional"


class Table(Protocol):
    """What is asked here of a table."""

    def answer(self, query_text: str = "", order: Order = ()) -> ListAnswer: ...
    def rows(self, ids: Any) -> list[Any]: ...


TABLES: dict[str, tuple[tuple[Column, ...], Callable[[AnalyticsReading], Table]]] = {
    **{
        each.key: (each.columns, lambda reading, key=each.key: reading.table("calling", key))  # type: ignore[misc]
        for each in sections()
    },
    "week": (WEEK.columns, lambda reading: reading.week_table("calling", date(2026, 11, 16))),
    "plan": (PLAN.columns, lambda reading: reading.plan("calling")),
    "outlook": (OUTLOOK.columns, lambda reading: reading.outlook("calling")),
    "compared": (
        COMPARED.columns,
        lambda reading: reading.compared("calling", (TODAY - timedelta(10), TODAY - timedelta(1))),
    ),
}


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Changes of -1, 0, 1 and others, where -1 could be taken for what is not known; all known or not."""
    path = empty_store(tmp_path_factory.mktemp("orders"))
    fill(path, Portfolio(TODAY, 40, tuple(_held(place) for place in range(40))))
    return path


def _held(place: int) -> Sub:
    step = place % 5 - 2
    assigned, used = 20 + place, None if place % 4 == 3 else 10 + place
    then = Snapshot(8, "calling", 30, assigned - step, None if place % 7 == 6 else 10 + place - step)
    now = Snapshot(1, "calling", 30 + place % 2, assigned, used)
    # Grows by one a week, so that a forecast has something to say.
    grown = [Snapshot(7 * week + 1, "calling", 30 + place, assigned - week, 5) for week in range(2, 13)]
    purchased, held = 30 + 7 * (place % 3), assigned if place % 2 else place % 3
    return Sub(
        place % 13,
        (Line(PRO, purchased, held, used, place if place % 9 else None),),
        "trial" if place % 11 == 0 else "subscription",
        added=None if place % 6 == 5 else -place * 9,
        ends=None if place % 8 == 7 else place * 2,
        renew=(True, False, None)[place % 3],
        snapshots=(then, now, *grown) if place % 10 else (),
    )


@pytest.mark.parametrize("name", TABLES)
def test_every_column(path: Path, name: str) -> None:
    columns, table_of = TABLES[name]
    with read(path, TODAY) as reading:
        table = table_of(reading)
        assert table.answer().total > 2, "nothing to sort"
        for column in columns:
            for descending in (False, True) if column.sortable else ():
                answer = table.answer("", ((column.key, descending),))
                assert sorted(answer.ids) == sorted(table.answer().ids)
                values = [_value(row, column.key) for row in table.rows(answer.ids)]
                known = [value for value in values if value is not None]
                assert known == sorted(known, reverse=descending), column.key
                assert values == known + [None] * (len(values) - len(known)), column.key


def test_the_order_of_a_section_is_that_of_its_own(path: Path) -> None:
    with read(path, TODAY) as reading:
        table = reading.table("calling", "overage")
        assert section("overage").default_order == ("-overage",)
        assert list(table.answer().ids) == list(table.answer("", (("overage", True),)).ids)


def _value(row: Any, key: str) -> Any:
    """What a column sorts by: text as names are compared, a trial by the id behind its label, the bar by what
    was purchased."""
    field = {"licenses": "purchased", "subscription_label": "subscription_id"}.get(key, key)
    value = getattr(row, field)
    if key == "line_change":
        return WORDS.index(value)
    return name_key(value) if isinstance(value, str) else value
