"""A customer's subscriptions with the licences of each, the ones to act on first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from partnerhub_desktop.services.lists.holdings import day
from partnerhub_desktop.services.offers import counts_in_assignment, is_hybrid, shown_product
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store.driver import Connection

ORDER = ("active", "suspended", "awaiting_setup", "ended")
"""States from the one that works to the one that is over."""


class OfferLine(NamedTuple):
    """Licences of one offer; use None = not known. ``counts`` is whether sums take the line in."""

    offer: str
    product: str
    purchased: int
    assigned: int
    used_7d: int | None
    used_90d: int | None

    @property
    def overage(self) -> int:
        """Licences assigned beyond purchased; hybrid services never count (product.md, section 2)."""
        return 0 if is_hybrid(self.offer) else max(0, self.assigned - self.purchased)

    @property
    def counts(self) -> bool:
        """Part of purchased, assigned and used sums (product.md, section 1)."""
        return counts_in_assignment(self.offer)


class SubscriptionFacts(NamedTuple):
    """One subscription or trial; None = not known. ``state`` is ended for an active one past its end."""

    id: int
    external_id: str
    kind: str
    state: str
    added_on: date | None
    starts_on: date | None
    ends_on: date | None
    auto_renew: bool | None
    term_months: int | None
    allowance_percent: int
    lines: tuple[OfferLine, ...]

    @property
    def is_active(self) -> bool:
        """Its licences count."""
        return self.state == "active"

    @property
    def renews(self) -> bool:
        """Renews at its end by itself; unknown counts as not (product.md, section 2)."""
        return self.kind == "subscription" and self.auto_renew is True

    @property
    def overage(self) -> int:
        """Licences over, offer by offer."""
        return sum(line.overage for line in self.lines)

    def ends_soon(self, today: date, days: int) -> bool:
        """Active, ends within ``days`` and does not renew by itself."""
        if self.ends_on is None or self.renews or not self.is_active:
            return False
        return (self.ends_on - today).days <= days


class Holdings(NamedTuple):
    """Every subscription of a customer, and how many trials it has beside them."""

    subscriptions: tuple[SubscriptionFacts, ...]
    trial_count: int

    @property
    def active(self) -> Sequence[SubscriptionFacts]:
        """Those whose licences count."""
        return [each for each in self.subscriptions if each.is_active]


def read_holdings(connection: Connection, customer_id: int, today: date, thresholds: Thresholds) -> Holdings:
    """The customer's subscriptions, the active ones before those suspended, awaiting setup and ended.

    Of the active ones those with an overage come first, then those that end soon, then the others by their
    end; of the ended ones the latest.
    """
    lines = _read_lines(connection, customer_id)
    every = [_facts(row, lines, today) for row in connection.execute(_SUBSCRIPTIONS, (customer_id,))]
    mine = [each for each in every if each.kind == "subscription"]
    soon = thresholds.expires_soon_days
    mine.sort(key=lambda each: _urgency(each, today, soon))
    return Holdings(tuple(mine), len(every) - len(mine))


def added_lines(lines: Iterable[OfferLine]) -> list[tuple[OfferLine, int]]:
    """Licences by offer with the overage of each, which is taken line by line before it is summed."""
    sums: dict[str, tuple[OfferLine, int]] = {}
    for line in lines:
        known, over = sums.get(line.offer, (line._replace(purchased=0, assigned=0, used_7d=None), 0))
        both = known._replace(
            purchased=known.purchased + line.purchased,
            assigned=known.assigned + line.assigned,
            used_7d=_plus(known.used_7d, line.used_7d),
            used_90d=None,
        )
        sums[line.offer] = both, over + line.overage
    return [sums[offer] for offer in sorted(sums)]


def _plus(one: int | None, other: int | None) -> int | None:
    return other if one is None else one + (other or 0)


def _urgency(each: SubscriptionFacts, today: date, soon: int) -> tuple[int, int, date, str]:
    end = each.ends_on or date.max
    if each.state == "ended":  # the latest end first
        return ORDER.index(each.state), (today - end).days, end, each.external_id
    rank = 0 if each.overage and each.is_active else 1 if each.ends_soon(today, soon) else 2
    return ORDER.index(each.state), rank, end, each.external_id


def _facts(row: tuple[object, ...], lines: dict[int, list[OfferLine]], today: date) -> SubscriptionFacts:
    key, external_id, kind, state, added, starts, ends, renew, term, allowance = row
    last = day(ends)  # type: ignore[arg-type]
    if state == "active" and last is not None and last < today:
        state = "ended"
    return SubscriptionFacts._make(
        (
            *(key, external_id, kind, state, day(added), day(starts), last),  # type: ignore[arg-type]
            *(None if renew is None else renew == 1, term, allowance),
            tuple(lines.get(key, ())),  # type: ignore[call-overload]
        )
    )


def _read_lines(connection: Connection, customer_id: int) -> dict[int, list[OfferLine]]:
    lines: dict[int, list[OfferLine]] = {}
    for key, offer, product, *numbers in connection.execute(_LINES, (customer_id,)):
        lines.setdefault(key, []).append(OfferLine(offer, shown_product(offer, product), *numbers))
    return lines


_SUBSCRIPTIONS = """
    SELECT id, external_id, kind, state, added_on, starts_on, ends_on, auto_renew, term_months,
           allowance_percent
    FROM subscription WHERE customer_id = ?"""

_LINES = """
    SELECT l.subscription_id, l.offer, l.product, l.purchased, l.assigned, l.used_7d, l.used_90d
    FROM subscription s JOIN license_line l ON l.subscription_id = s.id
    WHERE s.customer_id = ? ORDER BY l.subscription_id, l.offer"""
