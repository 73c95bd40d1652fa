"""Stores of a few subscriptions, and the queue as it is read from them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from partnerhub_desktop.services.attention.loaded import Line
from partnerhub_desktop.services.attention.queue import Asked, Queue
from partnerhub_desktop.services.attention.reading import AttentionReading
from partnerhub_desktop.services.folding import name_key
from partnerhub_desktop.services.offers import product_of
from partnerhub_desktop.services.permissions import PARTNER_FULL, Actor
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.settings import DEFAULTS
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store.driver import Connection
from tests.factories import SEEN
from tests.services.attention.plain_queue import Held, License

TODAY = date(2026, 11, 24)
"""A Tuesday: the week ends on Sunday the 29th."""
EVERYONE = Actor("Maria", frozenset((PARTNER_FULL,)))
CALLING = "Webex Calling - Professional"


def sold(customer: str = "Alpha", number: int = 1, **fields: object) -> Held:
    """100 licences of Calling, 90 of them assigned."""
    known: dict[str, object] = {"lines": (License(CALLING, 100, 90),)}
    return Held(customer, f"Sub{number}", **(known | fields))  # type: ignore[arg-type]


def put(connection: Connection, held: Sequence[Held], owners: Mapping[str, str] | None = None) -> None:
    """Insert these and their customers, who get the ids 1, 2 … in the order of their names."""
    names = sorted({each.customer for each in held} | set(owners or {}))
    customers = {name: number for number, name in enumerate(names, 1)}
    connection.executemany(
        "INSERT INTO customer (id, org_id, name, name_key, owner, source_id, seen_at)"
        " VALUES (?, ?, ?, ?, ?, 1, ?)",
        [
            (number, f"org-{name}", name, name_key(name), (owners or {}).get(name), SEEN)
            for name, number in customers.items()
        ],
    )
    for number, each in enumerate(held, 1):
        days = [day and day.isoformat() for day in (each.starts_on, each.ends_on)]
        renew = None if each.auto_renew is None else int(each.auto_renew)
        connection.execute(
            "INSERT INTO subscription (id, external_id, customer_id, kind, state, starts_on, ends_on,"
            " auto_renew, term_months, allowance_percent, source_id, seen_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)",
            (number, each.id, customers[each.customer], each.kind, each.state, *days, renew, each.term_months,
             each.allowance_percent, SEEN),
        )  # fmt: skip
        connection.executemany(
            "INSERT INTO license_line (subscription_id, offer, product, purchased, assigned, source_id,"
            " seen_at) VALUES (?, ?, ?, ?, ?, 1, ?)",
            [(number, line.offer, product_of(line.offer), *line[1:], SEEN) for line in each.lines],
        )


def reading_of(
    connection: Connection,
    *,
    only: frozenset[int] | None = None,
    person: str = "",
    actor: Actor = EVERYONE,
    today: date = TODAY,
) -> AttentionReading:
    customers = CustomerReading(lambda: connection, today, Thresholds(), only)
    settings = DEFAULTS._replace(person_name=person)
    return AttentionReading(customers, lambda: actor, lambda: settings)


def all_lines(reading: AttentionReading, queue: Queue) -> list[Line]:
    """Every line of the groups, in their order."""
    numbers = [number for group in queue.groups for number in group.numbers.tolist()]
    return reading.rows(queue, numbers)


def found(
    connection: Connection, held: Sequence[Held], today: date = TODAY, left_out: bool = False
) -> list[tuple[str, str, date, int]]:
    """Customer, reason, day and seats of each line of a store of these."""
    put(connection, held)
    reading = reading_of(connection, today=today)
    lines = all_lines(reading, reading.queue(Asked(left_out=left_out)))
    return [(line.customer, line.reason, line.day, line.seats) for line in lines]
