"""What people set aside of the queue: snoozed until a day, or ignored for good."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from partnerhub_desktop.services.store.driver import Connection


class Scope(NamedTuple):
    """What is set aside: the lines of a customer (None: of all) for a reason (None: for any)."""

    customer_id: int | None
    reason: str | None


class SetAside(NamedTuple):
    """``until`` is the day on which the lines are back; None ignores them for good."""

    scope: Scope
    until: date | None


def read_set_aside(connection: Connection, today: date) -> list[SetAside]:
    """What is in force today; a snooze has ended by itself on its day."""
    rows = connection.execute(
        "SELECT customer_id, reason, until FROM set_aside WHERE until IS NULL OR until > ? ORDER BY id",
        (today.isoformat(),),
    )
    return [
        SetAside(Scope(customer, reason), until and date.fromisoformat(until))
        for customer, reason, until in rows
    ]


def by_scope(found: Iterable[SetAside]) -> dict[Scope, date | None]:
    """The last word on each scope."""
    return dict(found)
