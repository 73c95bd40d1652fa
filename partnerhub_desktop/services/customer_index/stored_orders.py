"""Orders that stay in the store until someone sorts by them: most people never do."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.customer_index.columns import name_keys, ranks, read_columns
from partnerhub_desktop.services.customer_index.facts import TEXT_ORDERS, UNKNOWN
from partnerhub_desktop.services.lists.customer_count import CURRENT, FORM
from partnerhub_desktop.services.store.driver import Connection

Connect = Callable[[], Connection]
"""Gives the calling thread's reading connection."""

_PART = f"SELECT content FROM index_part WHERE name = ? AND {CURRENT}"


class StoredOrders(Mapping[str, NDArray[Any]]):
    """``IndexFacts.orders`` of the customers ``ids``, each read when first asked for.

    When the store has changed meanwhile they are worked out from what it holds now; the index that asks is
    about to be replaced then.
    """

    def __init__(self, connect: Connect, ids: NDArray[np.int64]) -> None:
        self._connect = connect
        self._ids = ids
        self._read: dict[str, NDArray[Any]] = {}

    def __getitem__(self, name: str) -> NDArray[Any]:
        if name not in TEXT_ORDERS:
            raise KeyError(name)
        if name not in self._read:
            connection = self._connect()
            saved = connection.execute(_PART, (f"{FORM}/orders/{name}",)).fetchone()
            self._read[name] = (
                np.frombuffer(saved[0], "<i4") if saved else _order_now(connection, name, self._ids)
            )
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        return iter(TEXT_ORDERS)

    def __len__(self) -> int:
        return len(TEXT_ORDERS)


def _order_now(connection: Connection, name: str, ids: NDArray[np.int64]) -> NDArray[np.int32]:
    """The ranks by the texts that the store holds now; who is gone has none."""
    keys, texts = read_columns(connection, f"SELECT id, {name} FROM customer ORDER BY id", "it")
    ranked = np.append(ranks(texts if name == "org_id" else name_keys(texts)), np.int32(UNKNOWN))
    places = np.minimum(np.searchsorted(keys, ids), max(0, len(keys) - 1))
    return (
        ranked[np.where(keys[places] == ids, places, -1)]
        if len(keys)
        else np.full_like(ids, UNKNOWN, np.int32)
    )
