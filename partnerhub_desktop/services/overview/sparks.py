"""The weeks beside the Overview's figures: those that are over, and for what ends those that come."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.analytics.doors import ANALYTICS_PRODUCTS
from partnerhub_desktop.services.customer_index import IndexFacts
from partnerhub_desktop.services.customer_index.facts import STATES, UNKNOWN
from partnerhub_desktop.services.customer_index.held_details import HeldDetails
from partnerhub_desktop.services.store import usage_history
from partnerhub_desktop.services.store.driver import Connection

WEEKS = 13
Numbers = NDArray[Any]


def sparks(facts: IndexFacts, today: date, only: frozenset[int] | None) -> Mapping[str, tuple[int, ...]]:
    """By card a number a week. Customers: how many there were on this day of each of the last weeks, the
    oldest first, by the day their first subscription or trial was added (unknown: ever). Expires soon and
    trials: how many customers, and trials, end in each week from today on. ``only``: who may be seen.
    """
    seen, first = _seen(facts, only), _first_added(facts)
    held = facts.held
    ends, day = held["ends_on"], today.toordinal()
    ahead = (
        seen[held["customer"]] & (held["state"] == STATES.index("active")) & (ends >= day) & ~held["renews"]
    )
    weeks = (ends[ahead] - day) // 7
    customers = np.unique(weeks.astype(np.int64) * facts.size + held["customer"][ahead]) // max(1, facts.size)
    past = [int((seen & (first <= day - 7 * back)).sum()) for back in range(WEEKS - 1, -1, -1)]
    return {
        "customers": tuple(past),
        "expires_soon": _by_week(customers),
        "trials": _by_week(weeks[held["is_trial"][ahead]]),
    }


def _by_week(weeks: Numbers) -> tuple[int, ...]:
    return tuple(np.bincount(weeks[weeks < WEEKS], minlength=WEEKS).tolist())


def _first_added(facts: IndexFacts) -> Numbers:
    """The day each customer's first subscription or trial was added, ``UNKNOWN`` if none is known."""
    added, customer = facts.held["added_on"], facts.held["customer"]
    known = np.flatnonzero(added != UNKNOWN)
    order = known[np.argsort(-added[known], kind="stable")]
    first = np.full(facts.size, UNKNOWN)
    first[customer[order]] = added[order]
    return first


def over_limit_in_week(
    connection: Connection, facts: IndexFacts, details: HeldDetails, monday: date, only: frozenset[int] | None
) -> int | None:
    """Customers over their Meetings or Calling licences by the week's newest snapshots; None without any."""
    ids = details.arrays["ids"]
    by_id = np.argsort(ids)
    seen, over, is_known = _seen(facts, only), np.zeros(facts.size, np.bool_), False
    for product in ANALYTICS_PRODUCTS:
        newest = usage_history.newest(connection, product, monday, monday + timedelta(6))
        is_known |= len(newest.subscription) > 0
        wanted = newest.subscription[newest.assigned > newest.purchased]
        places = by_id[np.minimum(np.searchsorted(ids, wanted, sorter=by_id), max(0, len(ids) - 1))]
        over[facts.held["customer"][places[ids[places] == wanted]]] = True
    return int((over & seen).sum()) if is_known else None


def _seen(facts: IndexFacts, only: frozenset[int] | None) -> Numbers:
    if only is None:
        return np.ones(facts.size, np.bool_)
    return np.isin(facts.customers["ids"], np.array(sorted(only), np.int64))
