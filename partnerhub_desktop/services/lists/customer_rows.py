"""Rows of the customers list, derived from the store in one way for everyone.

First paint, window, ``list`` and export all come through here, so they cannot differ. On the start path:
the standard library and the SQLite driver only, plain SQL, tuples.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any, NamedTuple

from partnerhub_desktop.services.lists.holdings import WANTED, day, read_held
from partnerhub_desktop.services.offers import PRODUCTS, counts_in_assignment
from partnerhub_desktop.services.statuses import (
    Held,
    Thresholds,
    overage_in,
    renews,
    situation_of,
    statuses_in,
)
from partnerhub_desktop.services.store.driver import Connection

BATCH = 8192
"""Ids asked for in one round of statements: long lists then visit each page of the file a few times only."""


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


def first_ids(connection: Connection, limit: int = -1) -> list[int]:
    """Ids of the first customers in the default order: by name key, then org id (-1: of all)."""
    cursor = connection.execute(
        "SELECT id FROM customer WHERE is_own = 0 ORDER BY name_key, org_id LIMIT ?", (limit,)
    )
    return [row[0] for row in cursor]


def read_customer_rows(
    connection: Connection, ids: Sequence[int], today: date, thresholds: Thresholds
) -> list[CustomerRow]:
    """The rows of those customers, in the order of ``ids``; an id that is no longer there is left out."""
    return list(iterate_customer_rows(connection, ids, today, thresholds))


def iterate_customer_rows(
    connection: Connection, ids: Sequence[int], today: date, thresholds: Thresholds
) -> Iterator[CustomerRow]:
    """``read_customer_rows`` one by one, all from one state of the store: a long list is never held whole."""
    for row, _ in iterate_customers(connection, ids, today, thresholds):
        yield row


def iterate_customers(
    connection: Connection, ids: Sequence[int], today: date, thresholds: Thresholds
) -> Iterator[tuple[CustomerRow, Sequence[Held]]]:
    """Each customer's row with the subscriptions and trials it was derived from."""
    with one_state(connection):
        for start in range(0, len(ids), BATCH):
            yield from _batch(connection, ids[start : start + BATCH], today, thresholds)


def read_without_held(connection: Connection, ids: Sequence[int]) -> Iterator[CustomerRow]:
    """Rows of customers as if they held nothing (``holding_only`` then says what they hold)."""
    asked = f"[{','.join(map(str, ids))}]"
    tags = _tags(connection, asked)
    nothing = _derived((), None, date.min, Thresholds())
    for customer in connection.execute(_CUSTOMERS, (asked,)):
        yield _row_of(customer, tags.get(customer[0], ()), nothing)


@contextmanager
def one_state(connection: Connection) -> Iterator[None]:
    """A read transaction: its statements see the store as it was at the first of them."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("COMMIT")


_CUSTOMERS = f"""
    SELECT id, org_id, name, owner, last_admin_activity_at, managed_partner + 2 * managed_external,
           country, domain, admin_email
    FROM customer WHERE id IN {WANTED}"""

_TAGS = f"SELECT customer_id, tag FROM customer_tag WHERE customer_id IN {WANTED} ORDER BY customer_id, tag"

_MANAGED = ((), ("partner",), ("external",), ("partner", "external"))


def _batch(
    connection: Connection, ids: Sequence[int], today: date, thresholds: Thresholds
) -> Iterator[tuple[CustomerRow, Sequence[Held]]]:
    asked = f"[{','.join(map(str, sorted(ids)))}]"
    customers = {row[0]: row for row in connection.execute(_CUSTOMERS, (asked,))}
    held = read_held(connection, asked)
    tags = _tags(connection, asked)
    for key in ids:
        if key in customers:
            mine = held.get(key, ())
            yield _row(customers[key], mine, tags.get(key, ()), today, thresholds), mine


def _tags(connection: Connection, asked: str) -> dict[int, list[str]]:
    tags: dict[int, list[str]] = {}
    for customer, tag in connection.execute(_TAGS, (asked,)):
        tags.setdefault(customer, []).append(tag)
    return tags


def _row(
    customer: tuple[Any, ...], held: Sequence[Held], tags: Sequence[str], today: date, thresholds: Thresholds
) -> CustomerRow:
    return _row_of(customer, tags, _derived(held, day(customer[4]), today, thresholds))


def _row_of(customer: tuple[Any, ...], tags: Sequence[str], derived: _Derived) -> CustomerRow:
    key, org_id, name, owner, activity, managed, *contact = customer
    last = day(activity)
    return CustomerRow._make(
        (key, org_id, name, *derived[:7], _MANAGED[managed], owner, tuple(tags), last, *contact, *derived[7:])
    )


class _Derived(NamedTuple):
    """The fields of a row that follow from the things held, the day and the settings, in its order."""

    statuses: tuple[str, ...]
    products: tuple[str, ...]
    purchased: int
    assigned: int
    used_7d: int | None
    next_date: date | None
    next_kind: str | None
    overage: int
    subscription_count: int


def _derived(
    held: Sequence[Held], last_admin_activity: date | None, today: date, thresholds: Thresholds
) -> _Derived:
    situation = situation_of(held, last_admin_activity, today, thresholds)
    active = situation.active
    purchased, assigned, used_7d = _sums(active)
    next_date, next_kind = next_end(active)
    return _Derived(
        statuses_in(situation),
        products_of(situation.running),
        purchased,
        assigned,
        used_7d,
        next_date,
        next_kind,
        sum([overage_in(one) for one in active]),
        len(held),
    )


def holding_only(row: CustomerRow, held: Held, today: date, thresholds: Thresholds) -> CustomerRow:
    """The customer's row as it would be if this were all that it holds."""
    return row._replace(**_derived((held,), row.last_admin_activity, today, thresholds)._asdict())


def products_of(held: Sequence[Held]) -> tuple[str, ...]:
    """Product keys of these subscriptions and trials, in the order of ``PRODUCTS``."""
    found = {line.product for one in held for line in one.lines}
    if len(found) < 2:
        return tuple(found)
    return tuple([product for product in PRODUCTS if product in found])


def next_end(active: Sequence[Held]) -> tuple[date | None, str | None]:
    """The earliest known end of these active ones, and whether it then expires or renews."""
    known = [(one.ends_on, renews(one)) for one in active if one.ends_on is not None]
    if not known:
        return None, None
    earliest, renewing = min(known)
    return earliest, "renews" if renewing else "expires"


def _sums(active: Sequence[Held]) -> tuple[int, int, int | None]:
    """Purchased, assigned and used of these active ones (see ``CustomerRow``)."""
    purchased = assigned = 0
    counted, known = False, []
    for one in active:
        for offer, _, bought, given, used in one.lines:
            if counts_in_assignment(offer):
                counted = True
                purchased += bought
                assigned += given
                if used is not None:
                    known.append(used)
    return purchased, assigned, sum(known) if known or not counted else None


_GIVEN_AT = """
    SELECT max(at) FROM (
        SELECT seen_at AS at FROM customer WHERE id = :id
        UNION ALL SELECT seen_at FROM subscription WHERE customer_id = :id
        UNION ALL SELECT l.seen_at FROM license_line l JOIN subscription s ON s.id = l.subscription_id
            WHERE s.customer_id = :id)"""


def given_at(connection: Connection, customer: int) -> str | None:
    """When the newest of the customer's rows was given (UTC, ISO); None for a customer that is gone."""
    found = connection.execute(_GIVEN_AT, {"id": customer}).fetchone()
    return None if found is None else found[0]
