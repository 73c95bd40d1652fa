"""Keeps the facts in the store as blobs, all valid for the generation of one of them, the stamp.

A small edit (``following``) changes the parts that it must and moves the stamp on.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.customer_index.building import build
from partnerhub_desktop.services.customer_index.columns import driver_connection
from partnerhub_desktop.services.customer_index.facts import CUSTOMER_ARRAYS, Arrays, IndexFacts
from partnerhub_desktop.services.customer_index.held_details import HeldDetails
from partnerhub_desktop.services.customer_index.parts import (
    Named,
    Parts,
    as_bytes,
    detail_parts_of,
    details_of,
    facts_of,
    parts_of,
)
from partnerhub_desktop.services.customer_index.region import Region
from partnerhub_desktop.services.customer_index.stored_orders import Connect, StoredOrders
from partnerhub_desktop.services.lists.customer_count import CURRENT, DETAILS, FORM, ROWS_STAMP, STAMP
from partnerhub_desktop.services.lists.customer_rows import one_state
from partnerhub_desktop.services.store.database import Store
from partnerhub_desktop.services.store.driver import Connection

_NAMES = f"""
    SELECT name FROM index_part WHERE name BETWEEN ? AND ? AND name NOT LIKE ? AND {CURRENT}
    ORDER BY length(content) DESC"""
_CURRENT = f"SELECT 1 FROM store_state WHERE {CURRENT}"
_PART = "SELECT content FROM index_part WHERE name = ?"
_MOVE = """
    UPDATE index_part SET generation = generation + 1
    WHERE name IN (?, ?) AND generation = (SELECT generation FROM store_state)"""
_PUT = "UPDATE index_part SET content = ? WHERE name = ? AND content <> ?"


def save(connection: Any, facts: IndexFacts, generation: int) -> None:
    """Write the facts, in the caller's transaction, as those of ``generation``.

    A writing transaction becomes the next generation when it ends: inside it, that is
    ``next_generation(connection)``.
    """
    source = driver_connection(connection)
    source.execute("DELETE FROM index_part WHERE name LIKE 'customers-%'")
    source.executemany(
        "INSERT INTO index_part (name, generation, content) VALUES (?, ?, ?)",
        [(name, generation, content) for name, content in _parts(facts)],
    )


def next_generation(connection: Any) -> int:
    """The generation that the writing transaction of this connection becomes."""
    row = driver_connection(connection).execute("SELECT generation FROM store_state").fetchone()
    return int(row[0]) + 1


def load(connection: Any, connect: Connect | None = None) -> IndexFacts | None:
    """The saved facts, or None when there are none or the store has changed since.

    With ``connect``, which gives each thread a connection, the orders are read when they are asked for.
    """
    parts = _read(connection, FORM, leaving_out="" if connect is None else f"{FORM}/orders/%")
    if "words" not in parts:
        return None
    facts = facts_of(parts)
    return facts if connect is None else replace(facts, orders=StoredOrders(connect, facts.customers["ids"]))


def load_details(connection: Any, facts: IndexFacts) -> HeldDetails | None:
    """The details of these facts; None when the store has changed since."""
    parts = _read(connection, DETAILS)
    ids = facts.regions["subscription_ids"]
    assert isinstance(ids, Region)
    return details_of(parts, ids) if parts else None


def _read(connection: Any, form: str, leaving_out: str = "") -> Parts:
    """The current parts whose names begin so, without those that are like ``leaving_out``.

    One by one, the largest first: SQLite needs the room of the one it reads a second time, and leaves holes
    in memory where the next one is larger.
    """
    source = driver_connection(connection)
    with one_state(source):
        names = [name for (name,) in source.execute(_NAMES, (f"{form}/", f"{form}0", leaving_out))]
        return {name.partition("/")[2]: source.execute(_PART, (name,)).fetchone()[0] for name in names}


class Saved:
    """The small parts of the saved facts, in a writing transaction that changes them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.is_current = connection.execute(_CURRENT).fetchone() is not None

    def array(self, name: str) -> NDArray[Any]:
        """One of ``CUSTOMER_ARRAYS``."""
        return np.frombuffer(self._content(f"customers/{name}"), CUSTOMER_ARRAYS[name])

    def put(self, arrays: Arrays) -> None:
        """Write those of ``CUSTOMER_ARRAYS`` that differ from what is saved."""
        for name, array in arrays.items():
            content = as_bytes(array.astype(CUSTOMER_ARRAYS[name]))
            self._connection.execute(_PUT, (content, f"{FORM}/customers/{name}", content))

    @property
    def words(self) -> list[list[Any]]:
        """Owners, countries, tags and tag sets."""
        found: list[list[Any]] = json.loads(self._content("words"))
        return found

    @words.setter
    def words(self, words: list[list[Any]]) -> None:
        content = json.dumps(words).encode()
        self._connection.execute(_PUT, (content, f"{FORM}/words", content))

    def move_on(self) -> None:
        """The parts that are current are those of the generation that this transaction becomes; so are the
        rows of the analytics, which know nothing of what ``following`` changes."""
        self._connection.execute(_MOVE, (STAMP, ROWS_STAMP))

    def _content(self, name: str) -> bytes:
        found: bytes = self._connection.execute(_PART, (f"{FORM}/{name}",)).fetchone()[0]
        return found


def keep(store: Store, facts: IndexFacts, generation: int) -> bool:
    """Save facts that were built beside the store, unless it has changed since; whether they were saved."""
    with store.write_aside() as connection:
        is_current = next_generation(connection) == generation + 1
        if is_current:
            save(connection, facts, generation)
    return is_current


def refresh(store: Store) -> IndexFacts:
    """Build the facts anew and save them, in one transaction."""
    with store.write() as connection:
        facts = build(connection)
        save(connection, facts, next_generation(connection))
    return facts


def agrees(connection: Any) -> bool:
    """Whether the saved facts are those of a fresh build; saved ones that are out of date are not asked."""
    saved = load(connection)
    if saved is None:
        return True
    saved = replace(saved, details=load_details(connection, saved))
    fresh = {name: bytes(content) for name, content in _parts(build(connection))}
    return {name: bytes(content) for name, content in _parts(saved)} == fresh


def _parts(facts: IndexFacts) -> Named:
    """Every part under the name it is stored with."""
    for name, content in parts_of(facts):
        yield f"{FORM}/{name}", content
    for name, content in detail_parts_of(facts.details) if facts.details is not None else ():
        yield f"{DETAILS}/{name}", content
