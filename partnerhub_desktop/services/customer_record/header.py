"""Who a customer is: its row of the list, its note and next step, and how new all of it is."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from partnerhub_desktop.services.lists.customer_rows import (
    CustomerRow,
    given_at,
    one_state,
    read_customer_rows,
)
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store.driver import Connection


class CustomerRecord(NamedTuple):
    """One customer. ``note`` and ``next_step`` None = there is none.

    ``version`` is the row's, for an edit that must not overwrite another; ``as_of`` is the instant (UTC,
    ISO) at which the newest row behind it was given.
    """

    row: CustomerRow
    note: str | None
    next_step: str | None
    version: int
    as_of: str | None


def read_record(
    connection: Connection, customer_id: int, today: date, thresholds: Thresholds
) -> CustomerRecord | None:
    """The customer of that id; None when it is gone, or is our own organization."""
    with one_state(connection):
        found = connection.execute(_MORE, (customer_id,)).fetchone()
        rows = read_customer_rows(connection, [customer_id], today, thresholds) if found else []
        if found is None or not rows:
            return None
        note, next_step, version = found
        return CustomerRecord(rows[0], note, next_step, version, given_at(connection, customer_id))


_MORE = "SELECT note, next_step, version FROM customer WHERE id = ? AND is_own = 0"
