"""Rows of the customers list, derived from the store in one way for everyone.

First paint, window, ``list`` and export all come through ``read_customer_rows``, so they cannot differ.
This stands on the start path: the standard library and the SQLite driver only, plain SQL, tuples.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from partnerhub_desktop.services.store.driver import Connection

BATCH = 500
"""Ids asked for in one round of statements."""


class CustomerRow(NamedTuple):
    """One line of the customers list (product.md, section 2). None = not known.

    Sums are over active subscriptions and trials, without "Call on Webex" and hybrid lines; ``used_7d`` is
    the sum over the lines that know it, None when there are lines and none does. ``overage`` is taken offer
    by offer over every line but hybrid ones. ``next_date`` is the earliest end from today on among the
    active ones; when one expires and one renews on that day, it expires.
    """

    id: int
    org_id: str
    name: str
    statuses: tuple[str, ...]
    products: tuple[str, ...]
    purchased: int
    assigned: int
    used_7d: int | None
    next_date: date | None
    next_kind: str | None
    managed_by: tuple[str, ...]
    owner: str | None
    tags: tuple[str, ...]
    last_admin_activity: date | None
    country: str | None
    domain: str | None
    admin_email: str | None
    overage: int
    subscription_count: int


def count_customers(connection: Connection) -> int:
    """How many customers there are, without our own organization."""
    row = connection.execute("SELECT count(*) FROM customer WHERE is_own = 0").fetchone()
    return int(row[0])


def first_ids(connection: Connection, limit: int = -1) -> list[int]:
    """Ids of the first customers in the default order: by name key, then org id (-1: of all)."""
    cursor = connection.execute(
        "SELECT id FROM customer WHERE is_own = 0 ORDER BY name_key, org_id LIMIT ?", (limit,)
    )
    return [row[0] for row in cursor]
