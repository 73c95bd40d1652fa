"""The rows of the analytics: one active subscription or trial and one analytics product of it.

Product.md, section 5: the offers of a row are summed, available and overage offer by offer. Lines of
"Call on Webex" and of hybrid services count in no row; our own organization has none.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.customer_index.columns import day, read_columns
from partnerhub_desktop.services.customer_index.facts import UNKNOWN
from partnerhub_desktop.services.offers import shown_product
from partnerhub_desktop.services.store import usage_history
from partnerhub_desktop.services.store.driver import Connection

ANALYTICS_PRODUCTS = ("meetings", "calling")

Numbers = NDArray[Any]

LINES = f"""
    SELECT subscription_id, customer_id, kind = 'trial', ifnull(auto_renew, {UNKNOWN}),
           {day("added_on")}, {day("ends_on")}, purchased, assigned, ifnull(used_7d, {UNKNOWN}),
           ifnull(used_90d, {UNKNOWN}), allowance_percent, offer, product
    FROM license_line
    JOIN subscription ON subscription.id = subscription_id
    JOIN customer ON customer.id = customer_id
    WHERE is_own = 0 AND state = 'active' AND (ends_on IS NULL OR ends_on >= '%s')
    ORDER BY subscription_id"""


class AnalyticsRows(NamedTuple):
    """Arrays with an entry a row of one product, ascending by ``subscription``.

    Days are ``date.toordinal``; ``UNKNOWN`` (-1) stands for a day, a use, a snapshot or an auto-renew that
    is not known. ``renews`` is 1, 0 or ``UNKNOWN`` and never 1 for a trial. ``used_90d`` is known when every
    offer has it. ``billable`` is the overage beyond the growth allowance of the subscription, offer by offer
    (a true-forward counts it). ``week_assigned`` and ``week_used`` are of the newest snapshot 7 to 14 days old,
    ``largest_use`` is the largest use of a snapshot 0 to 90 days old.
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
    *numbers, offers, products = read_columns(connection, LINES % today.isoformat(), "i" * 11 + "tt")
    kept = [shown_product(*pair) == product for pair in zip(offers, products, strict=True)]
    lines = [column[np.array(kept, np.bool_)] for column in numbers]
    (
        subscription,
        customer,
        is_trial,
        renews,
        added_on,
        ends_on,
        purchased,
        assigned,
        used,
        used_90d,
        allowance,
    ) = lines
    first = np.flatnonzero(np.diff(subscription, prepend=-1))
    renews = np.where(is_trial == 1, 0, renews)
    ids = subscription[first]
    week = usage_history.newest(connection, product, today - timedelta(14), today - timedelta(7))
    largest = usage_history.largest_use(connection, product, today - timedelta(90), today)
    firsts = [column[first] for column in (subscription, customer, is_trial, renews, added_on, ends_on)]
    over = assigned - purchased
    counted = (
        _sum(purchased, first),
        _sum(assigned, first),
        _sum(np.maximum(over, 0), first),
        _sum(np.maximum(over - purchased * allowance // 100, 0), first),
        np.where(_most(used, first) == UNKNOWN, UNKNOWN, _sum(np.maximum(used, 0), first)),
        np.where(_least(used_90d, first) == UNKNOWN, UNKNOWN, _sum(used_90d, first)),
        _of(ids, week.subscription, week.assigned),
        _of(ids, week.subscription, week.used),
        _of(ids, largest.subscription, largest.used),
    )
    return AnalyticsRows._make((*firsts, *counted))


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
