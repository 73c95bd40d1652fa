"""How many customers there are, told at once where the saved customer index knows it."""

from __future__ import annotations

from partnerhub_desktop.services.store.driver import Connection

FORM = "customers-4"
"""Begins the name of every part of the saved index; moves on when the parts change, so that older ones are
not read."""

DETAILS = f"{FORM}-held"
"""Begins the name of every part that only the lists of subscriptions and trials need."""

STAMP = f"{FORM}/words"
"""The part whose generation is that of all parts; a small one, so that moving it on costs nothing."""

ROWS = "analytics-1"
"""Begins the name of every part with rows of the analytics; moves on as ``FORM`` does."""

ROWS_STAMP = f"{ROWS}/stamp"
"""The part whose generation is that of those."""

CURRENT = f"(SELECT generation FROM index_part WHERE name = '{STAMP}') = (SELECT generation FROM store_state)"
"""In SQL: whether the saved index is that of the store as it is."""

_SAVED = f"SELECT length(content) / 8 FROM index_part WHERE name = '{FORM}/customers/ids' AND {CURRENT}"
"""Eight bytes a customer. SQLite reads a length without the content."""

_COUNTED = "SELECT count(*) FROM customer WHERE is_own = 0"
"""Reads the whole of an index: some 10 MB at 100,000, too much on the way to the first paint."""


def count_customers(connection: Connection) -> int:
    """How many customers there are, without our own organization."""
    row = connection.execute(_SAVED).fetchone() or connection.execute(_COUNTED).fetchone()
    return int(row[0])
