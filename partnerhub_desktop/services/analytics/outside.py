"""Who is left out of the analytics: customers without a Meetings or Calling row (product.md, section 5)."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.analytics.doors import COVERED
from partnerhub_desktop.services.analytics.loaded import LoadedAnalytics
from partnerhub_desktop.services.customer_index.columns import read_columns
from partnerhub_desktop.services.store.driver import Connection

Numbers = NDArray[Any]

_CUSTOMERS = "SELECT id FROM customer WHERE is_own = 0"
_HELD = """
    SELECT subscription.id, customer_id FROM subscription JOIN customer ON customer.id = customer_id
    WHERE is_own = 0"""


def outside_customers(connection: Connection, analytics: LoadedAnalytics) -> Numbers:
    """The customers, ascending by id, of those that the person may see."""
    (customers,) = read_columns(connection, _CUSTOMERS, "i")
    return np.sort(customers[_is_outside(customers, analytics)])


def outside_subscriptions(connection: Connection, analytics: LoadedAnalytics) -> Numbers:
    """Whatever those customers hold or have held, ascending by id."""
    held, customers = read_columns(connection, _HELD, "ii")
    return np.sort(held[_is_outside(customers, analytics)])


def _is_outside(customers: Numbers, analytics: LoadedAnalytics) -> NDArray[np.bool_]:
    outside = ~np.isin(customers, analytics.customers(COVERED))
    only = analytics.look.only
    if only is not None:
        outside &= np.isin(customers, np.fromiter(only, np.int64, len(only)))
    return outside
