"""The awkward table holds in rows, reasons, the plain filter and the reading with its index."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from partnerhub_desktop.services.catalog import customers
from partnerhub_desktop.services.exporting.values import json_value
from partnerhub_desktop.services.filtering.query import parse
from partnerhub_desktop.services.lists.customer_rows import first_ids, iterate_customers
from partnerhub_desktop.services.lists.plain_index import PlainIndex
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store.driver import Connection, connect
from tests import awkward
from tests.factories import awkward_store

USUAL = Thresholds()


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    store: Path = awkward_store(tmp_path_factory.mktemp("awkward"))
    opened = connect(store, read_only=True)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def reading(connection: Connection) -> CustomerReading:
    return CustomerReading(lambda: connection, awkward.TODAY, USUAL)


def test_there_are_enough_of_them() -> None:
    assert len(awkward.CUSTOMERS) >= 60


def test_rows_are_the_expected_ones_in_the_expected_order(reading: CustomerReading) -> None:
    rows = reading.rows(reading.answer().ids)
    found = [{field: json_value(getattr(row, field)) for field in customers.PAGE.fields} for row in rows]
    assert found == awkward.CUSTOMERS


def test_reasons_name_the_expected_rows(connection: Connection, reading: CustomerReading) -> None:
    ids = dict(connection.execute("SELECT org_id, id FROM customer"))
    found = {org_id: reading.why(ids[org_id]) for org_id in awkward.WHY}
    assert {
        org_id: [(reason.status, set(reason.subscriptions)) for reason in reasons]
        for org_id, reasons in found.items()
    } == {
        org_id: [(reason["status"], set(reason["subscriptions"])) for reason in reasons]
        for org_id, reasons in awkward.WHY.items()
    }


def test_queries_and_facets_by_the_plain_filter(connection: Connection) -> None:
    facts = list(iterate_customers(connection, first_ids(connection), awkward.TODAY, USUAL))
    org_ids = {row.id: row.org_id for row, _ in facts}
    index = PlainIndex(facts, awkward.TODAY)

    def ask(query: str) -> tuple[set[str], dict[str, Any]]:
        answer = index.answer(parse(query, awkward.TODAY))
        return {org_ids[key] for key in answer.ids}, {"total": answer.total, "facets": answer.facets}

    assert awkward.differences(ask) == []


def test_queries_and_facets_by_the_reading(reading: CustomerReading) -> None:
    reading.load_index()

    def ask(query: str) -> tuple[set[str], dict[str, Any]]:
        answer = reading.answer(query)
        found = {row.org_id for row in reading.rows(answer.ids)}
        return found, {"total": answer.total, "facets": answer.facets}

    assert awkward.differences(ask) == []
