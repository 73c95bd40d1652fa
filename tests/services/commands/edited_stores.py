"""Stores for the tests of edits, and what an undo must bring back."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from partnerhub_desktop.services.customer_index import refresh
from partnerhub_desktop.services.permissions import PARTNER, PARTNER_FULL, READ_ONLY, Actor
from partnerhub_desktop.services.store import driver
from partnerhub_desktop.services.store.database import Store
from tests.services.customer_index.small_stores import SEEN, TODAY, insert
from tests.services.importing.stores import new_store

__all__ = ["ADMINISTRATOR", "READER", "TODAY", "kept", "partner_of", "put_into", "rows", "store_with"]

ADMINISTRATOR = Actor("Maria", frozenset((PARTNER_FULL,)))
READER = Actor("Ivan", frozenset((READ_ONLY,)))

KEPT = (
    "SELECT id, org_id, name, managed_partner, managed_external, owner, note, next_step, source_id, seen_at,"
    " country FROM customer ORDER BY id",
    "SELECT customer_id, tag, origin FROM customer_tag ORDER BY customer_id, tag",
    "SELECT entity, entity_key, kind, fields FROM given ORDER BY entity, entity_key, kind",
)
"""All of a customer but its version, and all that sources gave; of ``given`` without the times."""


def partner_of(*customers: int) -> Actor:
    return Actor("Petar", frozenset((PARTNER, READ_ONLY)), frozenset(customers))


def store_with(folder: Path, rows: Sequence[Any], name: str = "store") -> Store:
    """A store of these customers (``small_stores.customers``) with a saved index; the caller closes it."""
    store = new_store(folder, name)
    with closing(driver.connect(store.path)) as connection:
        connection.execute("INSERT INTO source (id, kind, name, at) VALUES (1, 'import', 'test', ?)", (SEEN,))
        insert(connection, list(rows))
    refresh(store)
    return store


def some_customers(count: int) -> list[Any]:
    """Customers of ids 899, 898 …, all of the owner Ann; the last is our own organization."""
    plain: tuple[Any, ...] = ("org", "Name", (1, 0), "BG", None, None, None, "Ann", (), [])
    return [plain] * count


def put_into(profile: Path, rows: Sequence[Any] | None = None) -> Store:
    """The store of a profile: these customers, or five plain ones; the caller closes it."""
    return store_with(profile, some_customers(5) if rows is None else rows, "partnerhub")


def rows(store: Store, sql: str) -> list[tuple[Any, ...]]:
    with closing(driver.connect(store.path, read_only=True)) as connection:
        return connection.execute(sql).fetchall()


def kept(store: Store) -> list[list[tuple[Any, ...]]]:
    return [rows(store, sql) for sql in KEPT]
