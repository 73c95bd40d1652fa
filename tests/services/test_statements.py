"""How many statements a keystroke costs: the index answers by itself, the rows in sight take a few."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from partnerhub_desktop.services.customer_index import refresh
from partnerhub_desktop.services.held_reading import KINDS
from partnerhub_desktop.services.list_readings import CUSTOMERS, ListReadings
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store.database import Store
from partnerhub_desktop.services.store.driver import Connection, connect
from tests.factories import awkward_store
from tests.services.customer_index.small_stores import TODAY

QUERIES = ("", "a", "ltd", "status:trial", "-e seats>1", "expires<400d product:calling", "nosuchthing")
ORDERS = ((), (("name", True),), (("purchased", True), ("name", False)))
IN_SIGHT = 40


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    store = Store(awkward_store(tmp_path))
    refresh(store)
    opened = connect(store.path, read_only=True)
    yield opened
    opened.close()
    store.close()


@contextmanager
def counted(connection: Connection) -> Iterator[list[str]]:
    """The statements that read, while they run."""
    said: list[str] = []
    connection.set_trace_callback(lambda text: said.append(text) if "SELECT" in text.upper() else None)
    try:
        yield said
    finally:
        connection.set_trace_callback(None)


@pytest.mark.parametrize("page", [CUSTOMERS, *KINDS])
@pytest.mark.parametrize("order", ORDERS)
def test_a_keystroke_is_at_most_one_statement_and_those_of_its_rows(
    connection: Connection, page: str, order: tuple[tuple[str, bool], ...]
) -> None:
    reading = ListReadings(CustomerReading(lambda: connection, TODAY, Thresholds())).of(page)
    reading.answer("a", order)
    for query in QUERIES:
        with counted(connection) as said:
            ids = [int(each) for each in reading.answer(query, order).ids[:IN_SIGHT]]
        assert len(said) <= 1, (query, said)
        with counted(connection) as said:
            reading.rows(ids)
        assert len(said) <= 6, (query, said)


@pytest.mark.parametrize("page", [CUSTOMERS, *KINDS])
def test_so_it_is_where_figures_of_the_analytics_are_asked_for(connection: Connection, page: str) -> None:
    """Once each was looked up: what it costs from then on is the look at the rules and the role."""
    reading = ListReadings(CustomerReading(lambda: connection, TODAY, Thresholds())).of(page)
    queries = ("analytics:covered a", "-analytics:outside,nearing_r", "status:trial analytics:calling_o l")
    for query in queries:
        reading.answer(query)
    for query in queries:
        with counted(connection) as said:
            reading.answer(f"{query} t")
        assert len(said) == 1, (query, said)
