"""What is different between two days: licences of every subscription and product, what is new, what is gone.

A line stands on a day as its newest snapshot up to that day says, which may be up to thirteen days older; a
line without one is not there. Lines of our own organization are left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from enum import IntEnum
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.analytics.doors import ANALYTICS_PRODUCTS
from partnerhub_desktop.services.customer_index.facts import UNKNOWN
from partnerhub_desktop.services.store import usage_history
from partnerhub_desktop.services.store.driver import Connection
from partnerhub_desktop.services.store.usage_history import Newest

Numbers = NDArray[Any]

REACH_DAYS = 13
"""How old a snapshot may be to say how a line stands on a day: weekly ones and one that was missed."""


class Change(IntEnum):
    """What became of a line."""

    SAME = 0
    CHANGED = 1
    NEW = 2
    GONE = 3


class Scope(NamedTuple):
    """Whose lines are compared: those of one subscription, of one customer, or of ``only`` (None: all)."""

    subscription: int | None = None
    customer: int | None = None
    only: frozenset[int] | None = None


EVERYONE = Scope()


class Totals(NamedTuple):
    """Sums over the lines that stand on a day."""

    lines: int
    purchased: int
    assigned: int
    used: int
    over: int
    """Lines of which more is assigned than purchased."""


class Lines(NamedTuple):
    """One entry a line, ascending by subscription; ``UNKNOWN`` where it does not stand, or use is unknown."""

    subscription: Numbers
    purchased: tuple[Numbers, Numbers]
    assigned: tuple[Numbers, Numbers]
    used: tuple[Numbers, Numbers]
    change: Numbers


class Comparison(NamedTuple):
    """Of one product. ``before`` and ``after`` are the sums of the two days."""

    product: str
    lines: Lines
    before: Totals
    after: Totals

    def count(self, change: Change) -> int:
        """How many lines became so."""
        return int(np.count_nonzero(self.lines.change == change))


def compare(
    connection: Connection,
    first: date,
    second: date,
    scope: Scope = EVERYONE,
    products: Sequence[str] = ANALYTICS_PRODUCTS,
) -> list[Comparison]:
    """Both days, for each of the products, in one state of the store."""
    seen = _seen(connection, scope)
    return [_of_product(connection, product, first, second, seen) for product in products]


def _of_product(connection: Connection, product: str, first: date, second: date, seen: Numbers) -> Comparison:
    days = (first, second)
    reach = timedelta(REACH_DAYS)
    found = usage_history.side_by_side(connection, product, [(day - reach, day) for day in days])
    mine = np.isin(found[0].subscription, seen)
    lines = lines_of(*(Newest._make(column[mine] for column in each) for each in found))
    return Comparison(product, lines, _totals(lines, 0), _totals(lines, 1))


def lines_of(before: Newest, after: Newest) -> Lines:
    """What became of the same lines between two days."""
    purchased, assigned, used = zip(before[1:], after[1:], strict=True)
    differs = np.logical_or.reduce([then != now for then, now in (purchased, assigned, used)])
    was, is_there = before.purchased != UNKNOWN, after.purchased != UNKNOWN
    change = np.select([~was, ~is_there, differs], [Change.NEW, Change.GONE, Change.CHANGED], Change.SAME)
    return Lines(before.subscription, purchased, assigned, used, change)


def _totals(lines: Lines, side: int) -> Totals:
    there = lines.purchased[side] != UNKNOWN
    purchased, assigned = lines.purchased[side][there], lines.assigned[side][there]
    used = np.maximum(lines.used[side][there], 0)
    over = int(np.count_nonzero(assigned > purchased))
    return Totals(int(there.sum()), int(purchased.sum()), int(assigned.sum()), int(used.sum()), over)


_SEEN = """
    SELECT held.id FROM subscription AS held JOIN customer ON customer.id = customer_id
    WHERE is_own = 0 AND (?1 IS NULL OR held.id = ?1) AND (?2 IS NULL OR customer_id = ?2)
    AND (?3 IS NULL OR customer_id IN (SELECT value FROM json_each(?3)))"""


def _seen(connection: Connection, scope: Scope) -> Numbers:
    """The subscriptions of the scope."""
    only = None if scope.only is None else f"[{','.join(map(str, scope.only))}]"
    rows = connection.execute(_SEEN, (scope.subscription, scope.customer, only))
    return np.fromiter((row[0] for row in rows), np.int64)
