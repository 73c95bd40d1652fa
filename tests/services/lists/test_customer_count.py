"""The number of customers: from the saved index while it is the store's, else counted."""

from __future__ import annotations

from pathlib import Path

from partnerhub_desktop.services.customer_index import refresh
from partnerhub_desktop.services.lists.customer_count import count_customers
from partnerhub_desktop.services.lists.customer_rows import first_ids
from partnerhub_desktop.services.store.database import Store
from partnerhub_desktop.services.store.driver import Connection, connect
from tests.factories import awkward_store, with_rows


def counted(connection: Connection) -> tuple[int, list[str]]:
    statements: list[str] = []
    connection.set_trace_callback(statements.append)
    try:
        return count_customers(connection), statements
    finally:
        connection.set_trace_callback(None)


def test_the_saved_index_knows_it_without_counting(tmp_path: Path) -> None:
    path = awkward_store(tmp_path)
    store = Store(path)
    refresh(store)
    store.close()
    connection = connect(path, read_only=True)
    total, statements = counted(connection)
    assert total == len(first_ids(connection))
    assert not any("count(*)" in each for each in statements)
    connection.close()


def test_an_index_of_an_older_state_is_not_believed(tmp_path: Path) -> None:
    path = awkward_store(tmp_path)
    store = Store(path)
    refresh(store)
    store.close()
    with_rows(path, [("UPDATE customer SET is_own = 1 WHERE id = ?", [(1,)])])
    connection = connect(path, read_only=True)
    total, statements = counted(connection)
    assert total == len(first_ids(connection))
    assert any("count(*)" in each for each in statements)
    connection.close()
