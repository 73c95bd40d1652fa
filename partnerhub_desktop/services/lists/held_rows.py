"""Rows of the lists of subscriptions and of trials: one held thing each, derived in one way for everyone.

A row says of one subscription or trial what its customer's row would say if it held nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from partnerhub_desktop.services.lists.customer_rows import (
    BATCH,
    CustomerRow,
    holding_only,
    one_state,
    read_without_held,
)
from partnerhub_desktop.services.lists.holdings import WANTED, read_one_by_one
from partnerhub_desktop.services.statuses import Held, Thresholds, is_ended
from partnerhub_desktop.services.store.driver import Connection

TRIAL_LABEL = "Enterprise Trial"
"""What Webex shows in place of a trial's subscription id (product.md, section 1)."""


class Terms(NamedTuple):
    """What the list says of a subscription beside what the rules look at."""

    id: int
    customer_id: int
    term_months: int | None
    allowance_percent: int


class HeldRow(NamedTuple):
    """One subscription or trial; sums and statuses are its own (see ``CustomerRow``).

    ``subscription_label`` is what Webex shows for it, ``summary`` the quiet second line: its largest offer
    and how many others. ``next_date`` is its end as
    long as it is active; of an ended one it says when that was (``next_kind`` is then "ended").
    """

    id: int
    customer_id: int
    subscription_id: str
    subscription_label: str
    summary: str
    customer: str
    org_id: str
    state: str
    statuses: tuple[str, ...]
    products: tuple[str, ...]
    offers: tuple[str, ...]
    purchased: int
    assigned: int
    used_7d: int | None
    overage: int
    next_date: date | None
    next_kind: str | None
    added_on: date | None
    starts_on: date | None
    ends_on: date | None
    auto_renew: bool | None
    term_months: int | None
    allowance_percent: int
    managed_by: tuple[str, ...]
    owner: str | None
    tags: tuple[str, ...]
    last_admin_activity: date | None
    country: str | None
    domain: str | None
    admin_email: str | None

    @property
    def name(self) -> str:
        """Of the row, wherever one of several lists is spoken of."""
        return self.customer

    @property
    def subscription_count(self) -> int:
        """Of how many the sums are: of none while it is not active."""
        return int("subscription" in self.statuses or "trial" in self.statuses)


def iterate_held_rows(
    connection: Connection, ids: Sequence[int], today: date, thresholds: Thresholds
) -> Iterator[HeldRow]:
    """The rows of these subscriptions and trials, in that order; an id that is gone is left out."""
    with one_state(connection):
        for start in range(0, len(ids), BATCH):
            yield from _batch(connection, ids[start : start + BATCH], today, thresholds)


def held_row(customer: CustomerRow, one: Held, terms: Terms, today: date) -> HeldRow:
    """The row of ``one``; ``customer`` is its customer's row, holding nothing else."""
    offers = offers_of(one)
    label = TRIAL_LABEL if one.kind == "trial" else one.external_id
    next_date, next_kind = _next(customer, one, today)
    return HeldRow(
        id=terms.id,
        customer_id=terms.customer_id,
        subscription_id=one.external_id,
        subscription_label=label,
        summary=_summary(offers) or label,
        customer=customer.name,
        state=one.state,
        offers=offers,
        next_date=next_date,
        next_kind=next_kind,
        added_on=one.added_on,
        starts_on=one.starts_on,
        ends_on=one.ends_on,
        auto_renew=one.auto_renew,
        term_months=terms.term_months,
        allowance_percent=terms.allowance_percent,
        **{field: getattr(customer, field) for field in _TAKEN_OVER},
    )


_TAKEN_OVER = (
    *("org_id", "statuses", "products", "purchased", "assigned", "used_7d", "overage", "managed_by"),
    *("owner", "tags", "last_admin_activity", "country", "domain", "admin_email"),
)


def offers_of(one: Held) -> tuple[str, ...]:
    """Its offers, the one with most licences first."""
    lines = sorted(one.lines, key=lambda line: (-line.purchased, line.offer))
    return tuple([line.offer for line in lines])


def _summary(offers: Sequence[str]) -> str:
    more = f", +{len(offers) - 1}" if len(offers) > 1 else ""
    return f"{offers[0]}{more}" if offers else ""


def _next(customer: CustomerRow, one: Held, today: date) -> tuple[date | None, str | None]:
    if one.ends_on is not None and one.ends_on <= today and is_ended(one, today):
        return one.ends_on, "ended"
    return customer.next_date, customer.next_kind


_TERMS = f"SELECT id, customer_id, term_months, allowance_percent FROM subscription WHERE id IN {WANTED}"


def _batch(
    connection: Connection, ids: Sequence[int], today: date, thresholds: Thresholds
) -> Iterator[HeldRow]:
    asked = f"[{','.join(map(str, sorted(ids)))}]"
    terms = {row[0]: Terms(*row) for row in connection.execute(_TERMS, (asked,))}
    held = read_one_by_one(connection, asked)
    customers = _customers(connection, terms)
    for key in ids:
        customer = customers.get(terms[key].customer_id) if key in terms else None
        if customer is not None:
            alone = holding_only(customer, held[key], today, thresholds)
            yield held_row(alone, held[key], terms[key], today)


def _customers(connection: Connection, terms: Mapping[int, Terms]) -> dict[int, CustomerRow]:
    wanted = sorted({each.customer_id for each in terms.values()})
    return {row.id: row for row in read_without_held(connection, wanted)}
