"""Reads what customers hold: their subscriptions and trials with the licences of each.

On the start path: the standard library and the SQLite driver only.
"""

from __future__ import annotations

from datetime import date

from partnerhub_desktop.services.offers import shown_product
from partnerhub_desktop.services.statuses import Held, Line
from partnerhub_desktop.services.store.driver import Connection

_day = date.fromisoformat

WANTED = "(SELECT value FROM json_each(?))"
"""In SQL: the ids of a JSON array, so that a statement stays the same whatever their number."""

_HELD = f"""
    SELECT id, customer_id, external_id, kind, state, added_on, starts_on, ends_on, auto_renew
    FROM subscription WHERE customer_id IN {WANTED}"""

_LINES = f"""
    SELECT l.subscription_id, l.offer, l.product, l.purchased, l.assigned, l.used_7d
    FROM subscription s JOIN license_line l ON l.subscription_id = s.id
    WHERE s.customer_id IN {WANTED}"""


def read_held(connection: Connection, customers: str) -> dict[int, list[Held]]:
    """Subscriptions and trials by customer id, for the ids of a JSON array; who holds none is absent."""
    lines = _read_lines(connection, customers)
    held: dict[int, list[Held]] = {}
    for key, customer, external_id, kind, state, added, starts, ends, renew in connection.execute(
        _HELD, (customers,)
    ):
        one = Held(
            external_id,
            kind,
            state,
            added and _day(added),
            starts and _day(starts),
            ends and _day(ends),
            None if renew is None else renew == 1,
            tuple(lines.get(key, ())),
        )
        if customer in held:
            held[customer].append(one)
        else:
            held[customer] = [one]
    return held


def _read_lines(connection: Connection, customers: str) -> dict[int, list[Line]]:
    lines: dict[int, list[Line]] = {}
    for key, offer, product, purchased, assigned, used in connection.execute(_LINES, (customers,)):
        line = Line(offer, shown_product(offer, product), purchased, assigned, used)
        if key in lines:
            lines[key].append(line)
        else:
            lines[key] = [line]
    return lines


def day(text: str | None) -> date | None:
    """The date of an ISO text; None stays None (not known)."""
    return None if text is None else date.fromisoformat(text)
