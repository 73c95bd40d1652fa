"""Number shown = rows opened: every count beside a list, followed, leads to exactly so many rows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from partnerhub_desktop.services.filtering.parts import FACET_FIELDS, Chosen
from partnerhub_desktop.services.filtering.query import parse, render
from partnerhub_desktop.services.list_readings import ListReadings
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store import driver
from tests.factories import empty_store
from tests.services.customer_index.small_stores import TODAY, insert, queries, stores

LISTS = ("customers", "subscriptions", "trials")
seen = st.none() | st.frozensets(st.integers(892, 899), min_size=3)


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[driver.Connection]:
    connection = driver.connect(empty_store(tmp_path_factory.mktemp("store")))
    yield connection
    connection.close()


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(rows=stores, query=queries, only=seen, name=st.sampled_from(LISTS))
def test_every_count_opens_as_many_rows(
    connection: driver.Connection,
    rows: list[tuple[Any, ...]],
    query: str,
    only: frozenset[int] | None,
    name: str,
) -> None:
    connection.execute("BEGIN")
    try:
        insert(connection, rows)
        readings = ListReadings(CustomerReading(lambda: connection, TODAY, Thresholds(), only))
        readings.customers.load_index()
        reading = readings.of(name)
        answer = reading.answer(query)
        assert answer.total == len(answer.ids) == len(reading.rows(answer.ids))
        assert answer.all_total == reading.answer().total
        assert answer.facets is not None
        for facet, counts in answer.facets.items():
            for value, count in ((value, count) for value, count in counts.items() if value):
                opened = reading.answer(following(query, facet, value, TODAY))
                assert len(reading.rows(opened.ids)) == count, (facet, value)
    finally:
        connection.execute("ROLLBACK")


def following(query: str, facet: str, value: str, today: date) -> str:
    """The query that a value of a facet leads to: that value, under the other fields' filters."""
    field = next(field for field, key in FACET_FIELDS.items() if key == facet)
    others = [part for part in parse(query, today).parts if getattr(part, "field", "") != field]
    return render([*others, Chosen(field, (value,))])
