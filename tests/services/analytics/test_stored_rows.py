"""The rows that the store keeps are those of its lines, on every day, and only while they hold."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest

from partnerhub_desktop.services.analytics import stored_rows
from partnerhub_desktop.services.analytics.product_rows import ProductRows
from partnerhub_desktop.services.analytics.ranks import customers_by_name
from partnerhub_desktop.services.customer_index import follow
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.sample import fill
from partnerhub_desktop.services.store import driver, opening
from partnerhub_desktop.services.store.database import Store, driver_connection
from tests.services.importing.stores import bring_in

TODAY = date(2026, 11, 23)


@pytest.fixture
def store(profile: Path) -> Iterator[Store]:
    """Sample data of sixty customers."""
    with closing(opening.open_store(Profile(profile))) as store:
        fill(store, 60, 1, TODAY)
        yield store


@pytest.fixture
def connection(store: Store) -> Iterator[driver.Connection]:
    with closing(driver.connect(store.path, read_only=True)) as connection:
        yield connection


@pytest.fixture
def lines_are_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def read_products(*_: object) -> None:
        raise AssertionError("the lines are read")

    monkeypatch.setattr(stored_rows, "read_products", read_products)


def assert_same(kept: stored_rows.Kept, fresh: stored_rows.Kept) -> None:
    assert kept.as_of == fresh.as_of
    for product, rows in fresh.products.items():
        for mine, its in zip(kept.products[product], rows, strict=True):
            assert mine.tolist() == its.tolist()
        assert len(rows.customer) > 20


@pytest.mark.parametrize("later", [0, 1, 6, 30, 400])
def test_they_are_those_of_the_lines(connection: driver.Connection, later: int) -> None:
    day = TODAY + timedelta(later)
    kept, fresh = stored_rows.load(connection, day), stored_rows.read(connection, day)
    assert kept.as_of == fresh.as_of == TODAY
    for product, rows in fresh.products.items():
        for mine, its in zip(kept.products[product], rows, strict=True):
            assert mine.tolist() == its.tolist()


def test_they_are_not_read_from_the_lines(connection: driver.Connection, lines_are_not_read: None) -> None:
    assert len(stored_rows.load(connection, TODAY).products["calling"].customer) > 20
    assert len(stored_rows.load(connection, TODAY + timedelta(1)).products["calling"].customer) > 20


def test_before_their_day_they_are_read(connection: driver.Connection, lines_are_not_read: None) -> None:
    """What had ended by the day they were written is not among them."""
    with pytest.raises(AssertionError, match="the lines are read"):
        stored_rows.load(connection, TODAY - timedelta(1))


def test_they_stand_as_the_rows_of_a_product_do(connection: driver.Connection) -> None:
    customers = customers_by_name(connection)
    ranks = np.full(int(customers.max()) + 1, -1)
    ranks[customers] = np.arange(len(customers))
    rows = stored_rows.load(connection, TODAY).products["meetings"]
    assert ProductRows(rows, ranks).columns.subscription.tolist() == rows.subscription.tolist()


def test_an_edit_that_no_row_depends_on_leaves_them(
    store: Store, connection: driver.Connection, lines_are_not_read: None
) -> None:
    with store.write() as writing:
        writing.exec_driver_sql("UPDATE customer SET owner = 'Maria' WHERE id = 3")
        follow(driver_connection(writing), [3])
    stored_rows.load(connection, TODAY)


def test_after_any_other_change_they_are_read_and_kept_once(
    store: Store, connection: driver.Connection
) -> None:
    with store.write() as writing:
        writing.exec_driver_sql("UPDATE license_line SET purchased = purchased + 1")
    assert_same(stored_rows.load(connection, TODAY), stored_rows.read(connection, TODAY))
    assert stored_rows.keep(store, connection, TODAY)
    assert not stored_rows.keep(store, connection, TODAY)
    assert stored_rows.agrees(connection)
    assert_same(stored_rows.load(connection, TODAY), stored_rows.read(connection, TODAY))


def test_on_another_day_they_are_kept_once_more(
    store: Store, connection: driver.Connection, lines_are_not_read: None
) -> None:
    day = TODAY + timedelta(40)
    assert not stored_rows.keep(store, connection, TODAY - timedelta(1))
    before = stored_rows.load(connection, day)
    assert stored_rows.keep(store, connection, day)
    assert not stored_rows.keep(store, connection, day)
    assert_same(stored_rows.load(connection, day), before)


def test_an_import_writes_them(store: Store, tmp_path: Path, connection: driver.Connection) -> None:
    with store.write() as writing:
        writing.exec_driver_sql("UPDATE store_state SET content = 'real'")
    file = tmp_path / "customers.csv"
    file.write_text("org_id,name\nnew,Новият\n", encoding="utf-8")
    assert bring_in(store, file, today=TODAY + timedelta(1)).written
    assert not stored_rows.keep(store, connection, TODAY + timedelta(1))
    assert_same(
        stored_rows.load(connection, TODAY + timedelta(1)), stored_rows.read(connection, TODAY + timedelta(1))
    )


def test_rows_that_are_not_those_of_the_lines_are_found(store: Store, connection: driver.Connection) -> None:
    assert stored_rows.agrees(connection)
    with store.write_aside() as writing:
        writing.exec_driver_sql("UPDATE license_line SET assigned = assigned + 1")
    assert not stored_rows.agrees(connection)
