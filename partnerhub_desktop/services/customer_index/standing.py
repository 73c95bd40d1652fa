"""What the day and the settings make of the facts: statuses, products, types, sums, next date.

The rules are those of ``statuses`` and ``customer_rows``, worked out for all customers at once.
"""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.customer_index.facts import STATES, UNKNOWN, Arrays, IndexFacts
from partnerhub_desktop.services.filtering.parts import SUBSCRIPTION_TYPES
from partnerhub_desktop.services.offers import PRODUCTS
from partnerhub_desktop.services.statuses import STATUSES, Thresholds

Numbers = NDArray[np.int64]
Flags = NDArray[np.bool_]


_STATUS_BITS, _PRODUCT_BITS = len(STATUSES), len(PRODUCTS)
_HOLDS, _RUNS = 1 << 24, 1 << 25
"""Above the masks: the customer holds something; something that is not ended."""

_NEVER = 1 << 40


class Standing:
    """One entry a customer, but for ``active``: one a subscription or trial.

    ``statuses``, ``products`` and ``types`` are masks in the order of STATUSES, PRODUCTS and
    SUBSCRIPTION_TYPES. Sums and ends are worked out when first asked for.
    """

    def __init__(self, facts: IndexFacts, today: date, thresholds: Thresholds) -> None:
        held, self._day = facts.held, today.toordinal()
        self._facts = facts
        self._customer = held["customer"]
        self._first = np.flatnonzero(np.diff(self._customer, prepend=-1))
        past = (held["ends_on"] != UNKNOWN) & (held["ends_on"] < self._day)
        is_active = held["state"] == STATES.index("active")
        self.active: Flags = is_active & ~past
        ended = (held["state"] == STATES.index("ended")) | (is_active & past)
        found = self._combined(np.bitwise_or, self._masks(ended, thresholds))
        inactive = _inactive(facts.customers["last_admin_activity"], self._day, thresholds)
        holds, runs = (found & _HOLDS) != 0, (found & _RUNS) != 0
        self.statuses: Numbers = (
            (found & ((1 << _STATUS_BITS) - 1))
            | (holds & inactive) * _bit("no_recent_activity")
            | (holds & ~runs) * _bit("expired")
        )
        self.products: Numbers = (found >> _STATUS_BITS) & ((1 << _PRODUCT_BITS) - 1)
        self.types: Numbers = (found >> (_STATUS_BITS + _PRODUCT_BITS)) & 3

    @cached_property
    def purchased(self) -> Numbers:
        """Licences bought, over the active ones."""
        return self._total(self._facts.held["purchased"])

    @cached_property
    def assigned(self) -> Numbers:
        """Licences assigned, over the active ones."""
        return self._total(self._facts.held["assigned"])

    @cached_property
    def overage(self) -> Numbers:
        """Licences beyond those bought, over the active ones."""
        return self._total(self._facts.held["overage"])

    @cached_property
    def used_7d(self) -> Numbers:
        """Licences used, over the active ones; ``UNKNOWN`` where lines count and none knows."""
        used = self._facts.held["used_7d"]
        known, unknown = self.active & (used >= 0), self.active & (used == UNKNOWN)
        state = self._combined(np.bitwise_or, known + 2 * unknown.astype(np.int64))
        return np.where(state == 2, UNKNOWN, self._combined(np.add, used * known))

    @cached_property
    def next_end(self) -> Numbers:
        """The earliest known end (a day) of the active ones, or ``UNKNOWN``."""
        return np.where(self._next < _NEVER, self._next >> 1, UNKNOWN)

    @cached_property
    def next_renews(self) -> Flags:
        """Whether what ends first then renews; on the same day, what expires comes first."""
        return (self._next & 1).astype(np.bool_)

    @cached_property
    def _next(self) -> Numbers:
        """Twice the earliest end, plus 1 when it renews."""
        ends = self._facts.held["ends_on"].astype(np.int64)
        known = self.active & (ends != UNKNOWN)
        return self._combined(
            np.minimum, np.where(known, 2 * ends + self._facts.held["renews"], _NEVER), _NEVER
        )

    def _total(self, values: NDArray[Any]) -> Numbers:
        return self._combined(np.add, values * self.active)

    def _combined(self, how: np.ufunc, values: NDArray[Any], otherwise: int = 0) -> Numbers:
        """``how`` over the values of each customer's subscriptions; ``otherwise`` for who holds none."""
        if len(self._first) == len(values) == self._facts.size:
            return values
        combined = np.full(self._facts.size, otherwise, np.int64)
        if len(values):
            combined[self._customer[self._first]] = how.reduceat(values, self._first)
        return combined

    def _masks(self, ended: Flags, thresholds: Thresholds) -> NDArray[np.int32]:
        """Of each subscription and trial: its statuses, products and type, and that it holds and runs."""
        held, active = self._facts.held, self.active
        soon = (held["ends_on"] != UNKNOWN) & (held["ends_on"] <= self._day + thresholds.expires_soon_days)
        mask = np.where(ended, 0, held["products"].astype(np.int32) << _STATUS_BITS | _types(held) | _RUNS)
        for status, applies in (
            ("trial", active & held["is_trial"]),
            ("subscription", active & ~held["is_trial"]),
            ("expires_soon", active & soon & ~held["renews"]),
            ("license_overage", active & (held["overage"] > 0)),
            ("ready_for_order_setup", held["state"] == STATES.index("awaiting_setup")),
            ("suspended", held["state"] == STATES.index("suspended")),
        ):
            mask |= applies * np.int32(_bit(status))
        return mask | np.int32(_HOLDS)


def _types(held: Arrays) -> NDArray[np.int32]:
    trial, subscription = (
        np.int32(1 << (_STATUS_BITS + _PRODUCT_BITS + SUBSCRIPTION_TYPES.index(kind)))
        for kind in ("trial", "subscription")
    )
    return np.where(held["is_trial"], trial, subscription)


def _inactive(last: NDArray[np.int32], day: int, thresholds: Thresholds) -> Flags:
    inactive: Flags = (last != UNKNOWN) & (day - last.astype(np.int64) > thresholds.inactivity_days)
    return inactive


def _bit(status: str) -> int:
    return 1 << STATUSES.index(status)
