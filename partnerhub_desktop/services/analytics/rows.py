"""The rows of the analytics: one active subscription or trial and one analytics product of it.

Product.md, section 5: the offers of a row are summed, available and overage offer by offer. Lines of
"Call on Webex" and of hybrid services count in no row; our own organization has none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.customer_index.columns import day, read_columns
from partnerhub_desktop.services.customer_index.facts import UNKNOWN
from partnerhub_desktop.services.offers import shown_product
from partnerhub_desktop.services.store import usage_history
from partnerhub_desktop.services.store.driver import Connection

Numbers = NDArray[Any]

IS_TRIAL, RENEWS, IN_COMMON = 2, 3, 6
"""Places in ``LINES``; the columns before the last are the same for all lines of a row."""

LINES = f"""
    SELECT subscription_id, customer_id, kind = 'trial', ifnull(auto_renew, {UNKNOWN}),
           {day("added_on")}, {day("ends_on")}, purchased, assigned, ifnull(used_7d, {UNKNOWN}),
           ifnull(used_90d, {UNKNOWN}), allowance_percent, offer, product
    FROM license_line
    JOIN subscription ON subscription.id = subscription_id
    JOIN customer ON customer.id = customer_id
    WHERE is_own = 0 AND state = 'active' AND (ends_on IS NULL OR ends_on >= '%s')
    ORDER BY customer_id, subscription_id"""


class AnalyticsRows(NamedTuple):
    """Arrays with an entry a row of one product, ascending by ``customer``, then by ``subscription``.

    Rows that were kept (``stored_rows``) stand by the customer's name instead.

    Days are ``date.toordinal``; ``UNKNOWN`` (-1) stands for a day, a use, a snapshot or an auto-renew that
    is not known. ``renews`` is 1, 0 or ``UNKNOWN`` and never 1 for a trial. ``used_90d`` is known when every
    offer has it. ``billable`` is the overage beyond the growth allowance of the subscription, offer by offer:
    what a true-forward counts. ``week_assigned`` and ``week_used`` are of the newest snapshot 7 to 14 days
    old, ``largest_use`` is the largest use of a snapshot 0 to 90 days old.
    """

    subscription: Numbers
    customer: Numbers
    is_trial: Numbers
    renews: Numbers
    added_on: Numbers
    ends_on: Numbers
    purchased: Numbers
    assigned: Numbers
    overage: Numbers
    billable: Numbers
    used_7d: Numbers
    used_90d: Numbers
    week_assigned: Numbers
    week_used: Numbers
    largest_use: Numbers

    @property
    def available(self) -> Numbers:
        """Licences bought and not assigned, offer by offer: purchased − assigned + overage."""
        free: Numbers = self.purchased - self.assigned + self.overage
        return free


def read_rows(connection: Connection, product: str, today: date) -> AnalyticsRows:
    """The product's rows as the store has them on that day."""
    return read_products(connection, (product,), today)[product]


def read_products(
    connection: Connection, products: Sequence[str], today: date
) -> Mapping[str, AnalyticsRows]:
    """``read_rows`` of each product, from one reading of the lines."""
    *numbers, offers, held = read_columns(connection, LINES % today.isoformat(), "i" * 11 + "tt")
    numbers[RENEWS] = np.where(numbers[IS_TRIAL] == 1, 0, numbers[RENEWS])
    shown = [shown_product(*pair) for pair in zip(offers, held, strict=True)]
    found = {}
    for product in products:
        lines = np.flatnonzero([each == product for each in shown])
        found[product] = _rows(connection, product, today, [column[lines] for column in numbers])
    return found


def past(connection: Connection, product: str, today: date, subscriptions: Numbers) -> Iterator[Numbers]:
    """The columns of the rows that the history gives: assigned and used a week ago, the largest use."""
    week = usage_history.newest(connection, product, today - timedelta(14), today - timedelta(7))
    largest = usage_history.largest_use(connection, product, today - timedelta(90), today)
    yield _of(subscriptions, week.subscription, week.assigned)
    yield _of(subscriptions, week.subscription, week.used)
    yield _of(subscriptions, largest.subscription, largest.used)


def _rows(connection: Connection, product: str, today: date, lines: Sequence[Numbers]) -> AnalyticsRows:
    """The lines of each subscription made a row; they come by customer and subscription."""
    first = np.flatnonzero(np.diff(lines[0], prepend=-1))
    firsts = [column[first] for column in lines[:IN_COMMON]]
    sums = _sums(lines[IN_COMMON:], first)
    return AnalyticsRows._make((*firsts, *sums, *past(connection, product, today, firsts[0])))


def _sums(of_line: Sequence[Numbers], first: Numbers) -> Iterator[Numbers]:
    """Purchased, assigned, overage, billable, used in 7 and in 90 days."""
    purchased, assigned, used, used_90d, allowance = of_line
    over = assigned - purchased
    yield _sum(purchased, first)
    yield _sum(assigned, first)
    yield _sum(np.maximum(over, 0), first)
    yield _sum(np.maximum(over - purchased * allowance // 100, 0), first)
    yield np.where(_most(used, first) == UNKNOWN, UNKNOWN, _sum(np.maximum(used, 0), first))
    yield np.where(_least(used_90d, first) == UNKNOWN, UNKNOWN, _sum(used_90d, first))


def _sum(values: Numbers, first: Numbers) -> Numbers:
    return np.add.reduceat(values, first) if len(first) else values[:0]


def _most(values: Numbers, first: Numbers) -> Numbers:
    return np.maximum.reduceat(values, first) if len(first) else values[:0]


def _least(values: Numbers, first: Numbers) -> Numbers:
    return np.minimum.reduceat(values, first) if len(first) else values[:0]


def _of(ids: Numbers, known: Numbers, values: Numbers) -> Numbers:
    """The values of these ids, ``UNKNOWN`` for one without."""
    if not len(known):
        return np.full(len(ids), UNKNOWN, np.int64)
    places = np.minimum(np.searchsorted(known, ids), len(known) - 1)
    return np.where(known[places] == ids, values[places], UNKNOWN)
