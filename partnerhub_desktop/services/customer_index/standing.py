"""What the day and the settings make of the facts: statuses, products, types, sums, next date.

The rules are those of ``statuses`` and ``customer_rows``, worked out for all customers at once.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cached_property, partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.customer_index.facts import COUNTED, STATES, UNKNOWN, IndexFacts, of_kind
from partnerhub_desktop.services.customer_index.pieces import pieces, places_of
from partnerhub_desktop.services.filtering.parts import SUBSCRIPTION_TYPES
from partnerhub_desktop.services.offers import PRODUCTS
from partnerhub_desktop.services.statuses import STATUSES, Thresholds

Numbers = NDArray[Any]
"""Whole numbers of any width."""
Flags = NDArray[np.bool_]


_STATUS_BITS, _PRODUCT_BITS = len(STATUSES), len(PRODUCTS)
_HOLDS, _RUNS = 1 << 24, 1 << 25
"""Above the masks: the customer holds something; something that is not ended."""

_NEVER = 1 << 30

Values = Callable[[slice], NDArray[Any]]
"""Of the subscriptions and trials in this part of the arrays."""


class Standing:
    """One entry a customer, but for ``active``: one a subscription or trial.

    ``statuses``, ``products`` and ``types`` are masks in the order of STATUSES, PRODUCTS and
    SUBSCRIPTION_TYPES. Sums and ends are worked out when first asked for.
    """

    def __init__(self, facts: IndexFacts, today: date, thresholds: Thresholds) -> None:
        held, self._day = facts.held, today.toordinal()
        self._facts = facts
        self._customer = held["customer"]
        self._first = _first_of(self._customer)
        self.active: Flags = np.empty(len(self._customer), np.bool_)
        for part in pieces(len(self.active)):
            ends_on = held["ends_on"][part]
            past = (ends_on != UNKNOWN) & (ends_on < self._day)
            self.active[part] = (held["state"][part] == STATES.index("active")) & ~past
        self.statuses, self.products, self.types = self._found(thresholds)

    @cached_property
    def purchased(self) -> Numbers:
        """Licences bought, over the active ones."""
        return self._total("purchased")

    @cached_property
    def assigned(self) -> Numbers:
        """Licences assigned, over the active ones."""
        return self._total("assigned")

    @cached_property
    def overage(self) -> Numbers:
        """Licences beyond those bought, over the active ones."""
        return self._total("overage")

    @cached_property
    def used_7d(self) -> Numbers:
        """Licences used, over the active ones; ``UNKNOWN`` where lines count and none knows."""
        used = self._facts.held["used_7d"]

        def state(part: slice) -> NDArray[Any]:
            known, unknown = used[part] >= 0, used[part] == UNKNOWN
            states: NDArray[Any] = self.active[part] * (known + np.uint8(2) * unknown)
            return states

        def counted(part: slice) -> NDArray[Any]:
            return used[part].astype(np.int64) * (self.active[part] & (used[part] >= 0))

        is_unknown = self._combined(np.bitwise_or, state, np.uint8) == 2
        return of_kind(np.where(is_unknown, UNKNOWN, self._combined(np.add, counted, np.int64)), COUNTED)

    @cached_property
    def next_end(self) -> Numbers:
        """The earliest known end (a day) of the active ones, or ``UNKNOWN``."""
        ends: Numbers = np.where(self._next < _NEVER, self._next >> 1, np.int32(UNKNOWN))
        return ends

    @cached_property
    def next_renews(self) -> Flags:
        """Whether what ends first then renews; on the same day, what expires comes first."""
        return (self._next & 1).astype(np.bool_)

    @cached_property
    def _next(self) -> Numbers:
        """Twice the earliest end, plus 1 when it renews."""
        held = self._facts.held

        def ends(part: slice) -> NDArray[Any]:
            days = held["ends_on"][part]
            known = self.active[part] & (days != UNKNOWN)
            return np.where(known, 2 * days + held["renews"][part], np.int32(_NEVER))

        return self._combined(np.minimum, ends, np.int32, _NEVER)

    def _found(self, thresholds: Thresholds) -> tuple[Numbers, Numbers, Numbers]:
        """Statuses, products and types."""
        found = self._combined(np.bitwise_or, partial(self._masks, thresholds), np.int32)
        statuses, products, types = (np.empty(self._facts.size, np.uint8) for _ in range(3))
        for part in pieces(self._facts.size):
            masks = found[part]
            last = self._facts.customers["last_admin_activity"][part]
            holds, runs = (masks & _HOLDS) != 0, (masks & _RUNS) != 0
            statuses[part] = (
                masks.astype(np.uint8)
                | (holds & _inactive(last, self._day, thresholds)) * np.uint8(_bit("no_recent_activity"))
                | (holds & ~runs) * np.uint8(_bit("expired"))
            )
            products[part] = (masks >> _STATUS_BITS) & ((1 << _PRODUCT_BITS) - 1)
            types[part] = (masks >> (_STATUS_BITS + _PRODUCT_BITS)) & 3
        return statuses, products, types

    def _total(self, name: str) -> Numbers:
        values = self._facts.held[name]

        def counted(part: slice) -> NDArray[Any]:
            return values[part].astype(np.int64) * self.active[part]

        return of_kind(self._combined(np.add, counted, np.int64), COUNTED)

    def _combined(self, how: np.ufunc, values: Values, kind: type, otherwise: int = 0) -> Numbers:
        """``how`` over the values of each customer's subscriptions; ``otherwise`` for who holds none."""
        combined: Numbers = np.full(self._facts.size, otherwise, kind)
        for some in pieces(len(self._first)):
            first = self._first[some]
            end = self._first[some.stop] if some.stop < len(self._first) else len(self._customer)
            part = slice(int(first[0]), int(end))
            combined[self._customer[first]] = how.reduceat(values(part), first - first[0])
        return combined

    def _masks(self, thresholds: Thresholds, part: slice) -> NDArray[np.int32]:
        """Of each subscription and trial: its statuses, products and type, and that it holds and runs."""
        state, ends_on, is_trial, renews, overage, products = (
            self._facts.held[name][part]
            for name in ("state", "ends_on", "is_trial", "renews", "overage", "products")
        )
        active = self.active[part]
        ended = (state == STATES.index("ended")) | ((state == STATES.index("active")) & ~active)
        soon = (ends_on != UNKNOWN) & (ends_on <= self._day + thresholds.expires_soon_days)
        mask = np.where(ended, 0, products.astype(np.int32) << _STATUS_BITS | _types(is_trial) | _RUNS)
        for status, applies in (
            ("trial", active & is_trial),
            ("subscription", active & ~is_trial),
            ("expires_soon", active & soon & ~renews),
            ("license_overage", active & (overage > 0)),
            ("ready_for_order_setup", state == STATES.index("awaiting_setup")),
            ("suspended", state == STATES.index("suspended")),
        ):
            mask |= applies * np.int32(_bit(status))
        return mask | np.int32(_HOLDS)


def _first_of(customer: NDArray[np.int32]) -> NDArray[np.int32]:
    """The place of each customer's first one among all that is held."""
    begins = np.ones(len(customer), np.bool_)
    np.not_equal(customer[1:], customer[:-1], out=begins[1:])
    return places_of(True, begins, np.int32)


def _types(is_trial: Flags) -> NDArray[np.int32]:
    trial, subscription = (
        np.int32(1 << (_STATUS_BITS + _PRODUCT_BITS + SUBSCRIPTION_TYPES.index(kind)))
        for kind in ("trial", "subscription")
    )
    return np.where(is_trial, trial, subscription)


def _inactive(last: NDArray[np.int32], day: int, thresholds: Thresholds) -> Flags:
    inactive: Flags = (last != UNKNOWN) & (last < day - thresholds.inactivity_days)
    return inactive


def _bit(status: str) -> int:
    return 1 << STATUSES.index(status)
