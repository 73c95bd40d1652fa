"""What is active on a day, product by product: what a snapshot of the day is made of."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import numpy as np

from partnerhub_desktop.services.offers import shown_product
from partnerhub_desktop.services.store.driver import Connection
from partnerhub_desktop.services.store.usage_history.lines import Numbers
from partnerhub_desktop.services.store.usage_history.reading import newest
from partnerhub_desktop.services.store.usage_history.values import UNKNOWN, Newest

BATCH = 200_000

_LINES = """
    SELECT subscription_id, purchased, assigned, ifnull(used_7d, -1), offer, product
    FROM license_line JOIN subscription ON subscription.id = subscription_id
    WHERE state = 'active' AND (ends_on IS NULL OR ends_on >= ?)
    ORDER BY subscription_id"""


def active(connection: Connection, today: date) -> Mapping[str, Newest]:
    """The active subscriptions of each product with what their offers add up to.

    Use is unknown when no offer knows it. "Call on Webex" and hybrid services are always "other".
    """
    numbers, products = _read(connection, today)
    found = {}
    for product in sorted(set(products)):
        lines = numbers[:, np.array([each == product for each in products], np.bool_)]
        found[product] = _summed(lines)
    return found


def lacks_snapshots(connection: Connection, today: date) -> bool:
    """Whether some active subscription and product has no snapshot of the day."""
    return any(
        len(np.setdiff1d(rows.subscription, newest(connection, product, today, today).subscription))
        for product, rows in active(connection, today).items()
    )


def _read(connection: Connection, today: date) -> tuple[Numbers, list[str]]:
    """Subscription, purchased, assigned and use of each line, and its product; by subscription."""
    cursor = connection.execute(_LINES, (today.isoformat(),))
    parts, products = [np.zeros((4, 0), np.int64)], list[str]()
    while rows := cursor.fetchmany(BATCH):
        *numbers, offers, stored = zip(*rows, strict=True)
        parts.append(np.array(numbers, np.int64))
        products += map(shown_product, offers, stored)
    return np.concatenate(parts, axis=1), products


def _summed(lines: Numbers) -> Newest:
    """The lines of each subscription added up."""
    subscription, purchased, assigned, used = lines
    first = np.flatnonzero(np.diff(subscription, prepend=-1))
    is_known = np.maximum.reduceat(used, first) != UNKNOWN
    use = np.where(is_known, np.add.reduceat(np.maximum(used, 0), first), UNKNOWN)
    return Newest(
        subscription[first], np.add.reduceat(purchased, first), np.add.reduceat(assigned, first), use
    )
