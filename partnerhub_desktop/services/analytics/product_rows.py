"""One product's rows in the order of their customers' names, and where each customer's begin."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.analytics.rows import AnalyticsRows

Numbers = NDArray[Any]


class ProductRows:
    """What does not depend on rules; made once when the rows are read.

    ``columns`` stand by the customer's name, then by subscription. A customer with rows is a ``group``: its
    number is that of each of its rows in ``group``, its first row that of ``starts``, its place among all
    customers in the order of names that of ``rank``; ``purchased`` and ``assigned`` are its sums.
    """

    def __init__(self, rows: AnalyticsRows, ranks: Numbers) -> None:
        """``ranks`` gives the place of a customer by its id."""
        rank = ranks[rows.customer]
        order = slice(None) if _is_ordered(rank, rows.subscription) else np.lexsort((rows.subscription, rank))
        self.columns = AnalyticsRows._make(_narrow(column[order]) for column in rows)
        begins = np.diff(rank[order], prepend=-1) != 0
        self.starts = np.flatnonzero(begins)
        self.group = np.cumsum(begins, dtype=np.int32) - 1
        self.rank = rank[order][self.starts]
        self.purchased, self.assigned = (self._of_group(name) for name in ("purchased", "assigned"))

    def _of_group(self, name: str) -> Numbers:
        """Sums by customer."""
        values = getattr(self.columns, name)
        if not len(values):
            none: Numbers = values.astype(np.int64)
            return none
        sums: Numbers = np.add.reduceat(values.astype(np.int64), self.starts)
        return sums

    @property
    def customers(self) -> Numbers:
        """The customers with rows, by their names."""
        found: Numbers = self.columns.customer[self.starts]
        return found

    @cached_property
    def _by_subscription(self) -> Numbers:
        return np.argsort(self.columns.subscription)

    def places_of(self, subscriptions: Numbers) -> Numbers:
        """Where the rows of these subscriptions stand; -1 for one that has none."""
        order, known = self._by_subscription, self.columns.subscription
        if not len(order):
            return np.full(len(subscriptions), -1)
        places = order[np.minimum(np.searchsorted(known, subscriptions, sorter=order), len(order) - 1)]
        found: Numbers = np.where(known[places] == subscriptions, places, -1)
        return found


def _is_ordered(rank: Numbers, subscription: Numbers) -> bool:
    """Whether rows stand as they should: those that the store keeps do."""
    step = np.diff(rank)
    return bool(np.all((step > 0) | ((step == 0) & (np.diff(subscription) > 0))))


def _narrow(column: Numbers) -> Numbers:
    """Half the memory where the numbers allow it."""
    if column.dtype == np.int32:
        return column
    fits = np.iinfo(np.int32)
    small = not len(column) or (fits.min <= column.min() and column.max() <= fits.max)
    return column.astype(np.int32) if small else column


def distinct(groups: Numbers) -> Numbers:
    """Each of the ascending numbers once."""
    found: Numbers = groups[np.diff(groups, prepend=-1) != 0]
    return found
