"""Rows of the customers list: order, gaps, one state of the store, few statements."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from partnerhub_desktop.services.lists import customer_rows
from partnerhub_desktop.services.lists.customer_count import count_customers
from partnerhub_desktop.services.lists.customer_rows import (
    first_ids,
    iterate_customer_rows,
    read_customer_rows,
)
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store.driver import Connection, connect
from tests.factories import awkward_store, with_rows

TODAY = date(2026, 11, 23)
USUAL = Thresholds()


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return awkward_store(tmp_path)


@pytest.fixture
def connection(store: Path) -> Iterator[Connection]:
    opened = connect(store, read_only=True)
    yield opened
    opened.close()


def test_the_own_organization_is_no_customer(connection: Connection) -> None:
    ids = first_ids(connection)
    assert len(ids) == count_customers(connection) == 113
    assert "org-own" not in {row.org_id for row in read_customer_rows(connection, ids, TODAY, USUAL)}


def test_first_ids_are_the_beginning_of_all(connection: Connection) -> None:
    assert first_ids(connection, 7) == first_ids(connection)[:7]


def test_rows_come_in_the_order_asked_and_missing_ones_are_left_out(connection: Connection) -> None:
    ids = [*reversed(first_ids(connection, 5)), 999_999]
    assert [row.id for row in read_customer_rows(connection, ids, TODAY, USUAL)] == ids[:-1]


def test_batches_do_not_show(connection: Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = first_ids(connection)
    whole = read_customer_rows(connection, ids, TODAY, USUAL)
    monkeypatch.setattr(customer_rows, "BATCH", 7)
    assert read_customer_rows(connection, ids, TODAY, USUAL) == whole


def test_a_few_statements_whatever_the_number_of_rows(connection: Connection) -> None:
    ids = first_ids(connection)
    statements: list[str] = []
    connection.set_trace_callback(statements.append)
    read_customer_rows(connection, ids, TODAY, USUAL)
    assert len([each for each in statements if each.lstrip().startswith("SELECT")]) <= 5


def test_a_long_reading_sees_one_state(
    store: Path, connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(customer_rows, "BATCH", 10)
    rows = iterate_customer_rows(connection, first_ids(connection), TODAY, USUAL)
    first = next(rows)
    with_rows(store, [("UPDATE customer SET owner = ?", [("Somebody else",)])])
    assert "Somebody else" not in {row.owner for row in (first, *rows)}
    assert read_customer_rows(connection, [first.id], TODAY, USUAL)[0].owner == "Somebody else"


def test_another_day_gives_other_rows(connection: Connection) -> None:
    ids = first_ids(connection)
    later = {row.org_id: row for row in read_customer_rows(connection, ids, date(2027, 1, 2), USUAL)}
    assert later["org-105"].statuses == ("no_recent_activity", "expired")
    assert later["org-105"].purchased == 0
