"""Reads what customers hold: their subscriptions and trials with the licences of each.

On the start path: the standard library and the SQLite driver only.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerhub_desktop.services.offers import shown_product
from partnerhub_desktop.services.statuses import Held, Line
from partnerhub_desktop.services.store.driver import Connection

_day = date.fromisoformat

WANTED = "(SELECT value FROM json_each(?))"
"""In SQL: the ids of a JSON array, so that a statement stays the same whatever their number."""

_HELD = """
    SELECT id, customer_id, external_id, kind, state, added_on, starts_on, ends_on, auto_renew
    FROM subscription WHERE """

_LINES = """
    SELECT l.subscription_id, l.offer, l.product, l.purchased, l.assigned, l.used_7d
    FROM """

_OF_CUSTOMERS = (
    f"{_HELD} customer_id IN {WANTED}",
    f"""{_LINES} subscription s JOIN license_line l ON l.subscription_id = s.id
    WHERE s.customer_id IN {WANTED}""",
)
_ONE_BY_ONE = f"{_HELD} id IN {WANTED}", f"{_LINES} license_line l WHERE l.subscription_id IN {WANTED}"


def read_held(connection: Connection, customers: str) -> dict[int, list[Held]]:
    """Subscriptions and trials by customer id, for the ids of a JSON array; who holds none is absent."""
    held: dict[int, list[Held]] = {}
    for _, customer, one in _read(connection, *_OF_CUSTOMERS, customers):
        if customer in held:
            held[customer].append(one)
        else:
            held[customer] = [one]
    return held


def read_one_by_one(connection: Connection, ids: str) -> dict[int, Held]:
    """Subscriptions and trials by their own id, for the ids of a JSON array."""
    return {key: one for key, _, one in _read(connection, *_ONE_BY_ONE, ids)}


def _read(connection: Connection, held: str, lines: str, asked: str) -> Iterator[tuple[int, int, Held]]:
    """Each with its own id and its customer's."""
    lines_of = _read_lines(connection, lines, asked)
    for key, customer, external_id, kind, state, added, starts, ends, renew in connection.execute(
        held, (asked,)
    ):
        yield (
            key,
            customer,
            Held(
                external_id,
                kind,
                state,
                added and _day(added),
                starts and _day(starts),
                ends and _day(ends),
                None if renew is None else renew == 1,
                tuple(lines_of.get(key, ())),
            ),
        )


def _read_lines(connection: Connection, statement: str, asked: str) -> dict[int, list[Line]]:
    lines: dict[int, list[Line]] = {}
    for key, offer, product, purchased, assigned, used in connection.execute(statement, (asked,)):
        line = Line(offer, shown_product(offer, product), purchased, assigned, used)
        if key in lines:
            lines[key].append(line)
        else:
            lines[key] = [line]
    return lines


def day(text: str | None) -> date | None:
    """The date of an ISO text; None stays None (not known)."""
    return None if text is None else date.fromisoformat(text)
