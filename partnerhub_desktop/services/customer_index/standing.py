"""What the day and the settings make of the facts: statuses, products, types, sums, next date.

The rules are those of ``statuses`` and ``customer_rows``, worked out for all customers at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.customer_index.facts import STATES, UNKNOWN, IndexFacts
from partnerhub_desktop.services.filter_parts import SUBSCRIPTION_TYPES
from partnerhub_desktop.services.statuses import STATUSES, Thresholds

Numbers = NDArray[np.int64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Standing:
    """One entry a customer, but for ``active`` and ``ended``: one a subscription or trial.

    ``statuses``, ``products`` and ``types`` are masks in the order of STATUSES, PRODUCTS and
    SUBSCRIPTION_TYPES. Sums are over the active ones; ``used_7d`` and ``next_end`` (a day) are ``UNKNOWN``
    where they are not known, ``next_renews`` says what happens then.
    """

    active: Flags
    statuses: Numbers
    products: Numbers
    types: Numbers
    purchased: Numbers
    assigned: Numbers
    used_7d: Numbers
    overage: Numbers
    next_end: Numbers
    next_renews: Flags


class _Holders:
    """Brings values of subscriptions together by customer."""

    def __init__(self, facts: IndexFacts) -> None:
        self._customer = facts.held["customer"]
        self._size = facts.size
        self._first = np.flatnonzero(np.diff(self._customer, prepend=-1))

    def combine(self, how: np.ufunc, values: NDArray[Any], otherwise: int = 0) -> Numbers:
        """``how`` over the values of each customer; ``otherwise`` for who holds none."""
        combined = np.full(self._size, otherwise, np.int64)
        if len(values):
            combined[self._customer[self._first]] = how.reduceat(values, self._first)
        return combined

    def total(self, values: NDArray[Any]) -> Numbers:
        return self.combine(np.add, values)


def standing(facts: IndexFacts, today: date, thresholds: Thresholds) -> Standing:
    """The standing of all customers on that day."""
    held, day, holders = facts.held, today.toordinal(), _Holders(facts)
    past = (held["ends_on"] != UNKNOWN) & (held["ends_on"] < day)
    is_active = held["state"] == STATES.index("active")
    active, ended = is_active & ~past, (held["state"] == STATES.index("ended")) | (is_active & past)
    running = ~ended
    next_end = _next_end(facts, active, holders)
    return Standing(
        active=active,
        statuses=_statuses(facts, active, ended, day, thresholds, holders),
        products=holders.combine(np.bitwise_or, held["products"] * running),
        types=holders.combine(np.bitwise_or, _types(held["is_trial"]) * running),
        purchased=holders.total(held["purchased"] * active),
        assigned=holders.total(held["assigned"] * active),
        used_7d=_used(held["used_7d"], active, holders),
        overage=holders.total(held["overage"] * active),
        next_end=np.where(next_end < _NEVER, next_end >> 1, UNKNOWN),
        next_renews=(next_end & 1).astype(np.bool_),
    )


_NEVER = 1 << 40


def _next_end(facts: IndexFacts, active: Flags, holders: _Holders) -> Numbers:
    """Twice the earliest end, plus 1 when it renews; on the same day, what expires comes first."""
    ends = facts.held["ends_on"].astype(np.int64)
    ends = np.where(active & (ends != UNKNOWN), 2 * ends + facts.held["renews"], _NEVER)
    return holders.combine(np.minimum, ends, _NEVER)


def _types(is_trial: Flags) -> NDArray[np.uint8]:
    trial, subscription = (1 << SUBSCRIPTION_TYPES.index(kind) for kind in ("trial", "subscription"))
    return np.where(is_trial, np.uint8(trial), np.uint8(subscription))


def _used(used: Numbers, active: Flags, holders: _Holders) -> Numbers:
    known, unknown = active & (used >= 0), active & (used == UNKNOWN)
    state = holders.combine(np.bitwise_or, known + 2 * unknown.astype(np.uint8))
    return np.where(state == 2, UNKNOWN, holders.total(used * known))


def _statuses(
    facts: IndexFacts, active: Flags, ended: Flags, day: int, thresholds: Thresholds, holders: _Holders
) -> Numbers:
    held = facts.held
    soon = (held["ends_on"] != UNKNOWN) & (held["ends_on"] <= day + thresholds.expires_soon_days)
    applies = {
        "trial": active & held["is_trial"],
        "subscription": active & ~held["is_trial"],
        "expires_soon": active & soon & ~held["renews"],
        "license_overage": active & (held["overage"] > 0),
        "ready_for_order_setup": held["state"] == STATES.index("awaiting_setup"),
        "suspended": held["state"] == STATES.index("suspended"),
    }
    mask = np.zeros(len(active), np.uint16)
    for status, flags in applies.items():
        mask |= flags * np.uint16(_bit(status))
    mask |= ~ended * _RUNS
    found = holders.combine(np.bitwise_or, mask | _HOLDS)
    holds, runs = (found & _HOLDS) != 0, (found & _RUNS) != 0
    last = facts.customers["last_admin_activity"]
    inactive = holds & (last != UNKNOWN) & (day - last.astype(np.int64) > thresholds.inactivity_days)
    found &= int(_HOLDS) - 1
    found |= inactive * _bit("no_recent_activity")
    found |= (holds & ~runs) * _bit("expired")
    return found


_HOLDS, _RUNS = np.uint16(1 << len(STATUSES)), np.uint16(1 << (len(STATUSES) + 1))
"""Above the bits of the statuses: the customer holds something; something that is not ended."""


def _bit(status: str) -> int:
    return 1 << STATUSES.index(status)
