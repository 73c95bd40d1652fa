"""Where customers and subscriptions stand when sorted by their names; only those that are asked for."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.lists.customer_count import CURRENT, FORM
from partnerhub_desktop.services.store.driver import Connection

Numbers = NDArray[Any]

_CUSTOMERS = "SELECT id FROM customer WHERE is_own = 0 ORDER BY name_key, org_id"
_SAVED = f"SELECT content FROM index_part WHERE name = '{FORM}/customers/ids' AND {CURRENT}"
_SUBSCRIPTIONS = "SELECT id FROM subscription ORDER BY external_id"


def customers_by_name(connection: Connection) -> Numbers:
    """Every customer but our own organization, by name; from the saved index if it is current."""
    saved = connection.execute(_SAVED).fetchone()
    if saved is not None:
        return np.frombuffer(saved[0], "<i8")
    return np.fromiter((row[0] for row in connection.execute(_CUSTOMERS)), np.int64)


def customer_ranks(connection: Connection, ids: Numbers) -> Numbers:
    """Of each of these customers, its place in the order of names."""
    return _ranks(connection, _CUSTOMERS, ids)


def subscription_ranks(connection: Connection, ids: Numbers) -> Numbers:
    """Of each of these subscriptions, its place in the order of their ids at Webex."""
    return _ranks(connection, _SUBSCRIPTIONS, ids)


def _ranks(connection: Connection, sql: str, ids: Numbers) -> Numbers:
    if not len(ids):
        return ids
    ordered = np.fromiter((row[0] for row in connection.execute(sql)), np.int64)
    ranks = np.zeros(int(max(ids.max(), ordered.max(initial=0))) + 1, np.int64)
    ranks[ordered] = np.arange(len(ordered))
    found: Numbers = ranks[ids]
    return found
