"""What people set aside of the queue: snoozed until a day, or ignored for good."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from partnerhub_desktop.services.store.driver import Connection


class Scope(NamedTuple):
    """What is set aside: the lines of a customer (None: of all) for a reason (None: for any)."""

    customer_id: int | None
    reason: str | None


def read_set_aside(connection: Connection, today: date) -> dict[Scope, date | None]:
    """What is in force today, and the day on which it is back (None: never); a snooze ends by itself."""
    rows = connection.execute(
        "SELECT customer_id, reason, until FROM set_aside WHERE until IS NULL OR until > ? ORDER BY id",
        (today.isoformat(),),
    )
    return {Scope(customer, reason): until and date.fromisoformat(until) for customer, reason, until in rows}
