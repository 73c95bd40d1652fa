"""Keeps the facts in the store as blobs, all valid for the generation of one of them, the stamp.

A small edit (``following``) changes the parts that it must and moves the stamp on.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.customer_index.building import build
from partnerhub_desktop.services.customer_index.columns import driver_connection
from partnerhub_desktop.services.customer_index.facts import (
    CUSTOMER_ARRAYS,
    HELD_ARRAYS,
    REGIONS,
    TEXT_ORDERS,
    Arrays,
    IndexFacts,
)
from partnerhub_desktop.services.customer_index.held_details import (
    DETAIL_ARRAYS,
    OWN_REGION_ARRAYS,
    HeldDetails,
)
from partnerhub_desktop.services.customer_index.region import REGION_ARRAYS, Region
from partnerhub_desktop.services.lists.customer_count import CURRENT, DETAILS, FORM, STAMP
from partnerhub_desktop.services.store.database import Store
from partnerhub_desktop.services.store.driver import Connection

_LOAD = f"""
    SELECT name, content FROM index_part WHERE name BETWEEN '{FORM}/' AND '{FORM}0' AND {CURRENT}"""
_LOAD_DETAILS = f"""
    SELECT name, content FROM index_part WHERE name BETWEEN '{DETAILS}/' AND '{DETAILS}0' AND {CURRENT}"""
_CURRENT = f"SELECT 1 FROM store_state WHERE {CURRENT}"
_PART = "SELECT content FROM index_part WHERE name = ?"
_PUT = "UPDATE index_part SET content = ? WHERE name = ? AND content <> ?"

Parts = dict[str, bytes]


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


def load(connection: Any) -> IndexFacts | None:
    """The saved facts, or None when there are none or the store has changed since."""
    parts = _read(connection, _LOAD)
    return _facts(parts) if "words" in parts else None


def load_details(connection: Any, facts: IndexFacts) -> HeldDetails | None:
    """The details of these facts; None when the store has changed since."""
    parts = _read(connection, _LOAD_DETAILS)
    return _details(parts, facts.regions["subscription_ids"]) if parts else None


def _read(connection: Any, statement: str) -> Parts:
    rows = driver_connection(connection).execute(statement).fetchall()
    return {name.partition("/")[2]: content for name, content in rows}


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
            content = _bytes(array.astype(CUSTOMER_ARRAYS[name]))
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
        """The parts are those of the generation that this transaction becomes."""
        new = (next_generation(self._connection), STAMP)
        self._connection.execute("UPDATE index_part SET generation = ? WHERE name = ?", new)

    def _content(self, name: str) -> bytes:
        found: bytes = self._connection.execute(_PART, (f"{FORM}/{name}",)).fetchone()[0]
        return found


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


def _parts(facts: IndexFacts) -> Iterator[tuple[str, bytes | memoryview]]:
    """Every part with its name."""
    for group in ("customers", "held", "orders"):
        for name, array in getattr(facts, group).items():
            yield f"{FORM}/{group}/{name}", _bytes(array)
    for field, region in facts.regions.items():
        yield f"{FORM}/regions/{field}/text", region.text
        yield f"{FORM}/regions/{field}/prefix", region.prefix
        for name in REGION_ARRAYS:
            yield f"{FORM}/regions/{field}/{name}", _bytes(getattr(region, name))
    words = [facts.owners, facts.countries, facts.tags, facts.tag_sets]
    yield f"{FORM}/words", json.dumps(words).encode()
    if facts.details is not None:
        yield from _detail_parts(facts.details)


def _detail_parts(details: HeldDetails) -> Iterator[tuple[str, bytes | memoryview]]:
    for name, array in details.arrays.items():
        yield f"{DETAILS}/{name}", _bytes(array)
    for name in OWN_REGION_ARRAYS:
        yield f"{DETAILS}/own_ids/{name}", _bytes(getattr(details.own_ids, name))
    yield f"{DETAILS}/own_ids/prefix", details.own_ids.prefix


def _bytes(array: NDArray[Any]) -> memoryview:
    return np.ascontiguousarray(array).reshape(-1).view(np.uint8).data


def _facts(parts: Parts) -> IndexFacts:
    owners, countries, tags, tag_sets = json.loads(parts["words"])
    return IndexFacts(
        {field: _region(parts, field) for field in REGIONS},
        _arrays(parts, "customers", CUSTOMER_ARRAYS),
        _arrays(parts, "held", HELD_ARRAYS),
        _arrays(parts, "orders", dict.fromkeys(TEXT_ORDERS, "<i4")),
        tuple(owners),
        tuple(countries),
        tuple(tags),
        tuple(tuple(places) for places in tag_sets),
    )


def _details(parts: Parts, ids: Region) -> HeldDetails:
    arrays = {name: np.frombuffer(parts[name], kind) for name, kind in DETAIL_ARRAYS.items()}
    starts, bits, prefixed = (
        np.frombuffer(parts[f"own_ids/{name}"], kind) for name, kind in OWN_REGION_ARRAYS.items()
    )
    bits = _bitsets(bits, len(starts) - 1)
    own = replace(ids, starts=starts, bits=bits, prefix=parts["own_ids/prefix"], prefixed=prefixed)
    return HeldDetails(arrays, own)


def _arrays(parts: Parts, group: str, kinds: dict[str, str]) -> Arrays:
    return {name: np.frombuffer(parts[f"{group}/{name}"], kind) for name, kind in kinds.items()}


def _region(parts: Parts, field: str) -> Region:
    arrays = {
        name: np.frombuffer(parts[f"regions/{field}/{name}"], kind) for name, kind in REGION_ARRAYS.items()
    }
    arrays["bits"] = _bitsets(arrays["bits"], len(arrays["starts"]) - 1)
    text, prefix = (parts[f"regions/{field}/{name}"] for name in ("text", "prefix"))
    return Region(text=text, prefix=prefix, **arrays)


def _bitsets(packed: NDArray[np.uint8], rows: int) -> NDArray[np.uint8]:
    """A bitset a line, of so many rows."""
    width = (rows + 7) // 8
    return packed.reshape(-1, width) if width else np.zeros((0, 0), np.uint8)
