"""Low license assignment: customers who assigned few licences, beside others of their size.

Product.md, section 5. A customer's rate is assigned ÷ purchased over its rows that are old enough; its peers
(itself included) are the customers of the same band of purchased licences or, where the band holds too few,
all of them. Low is a rate below the limit and not above the peers' percentile.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.analytics.rows import AnalyticsRows
from partnerhub_desktop.services.analytics.rules import Rules
from partnerhub_desktop.services.customer_index.facts import UNKNOWN

Numbers = NDArray[Any]


def low_rows(rows: AnalyticsRows, day: int, rules: Rules) -> Numbers:
    """Places of the rows of low customers that are old enough and whose own rate is below the limit.

    ``day`` is today as ``date.toordinal``. Unknown since when counts as old. Every low customer has such a
    row: a rate below the limit is the mean of its rows'.
    """
    old = np.flatnonzero((rows.added_on == UNKNOWN) | (day - rows.added_on > rules.low_age))
    customer, purchased, assigned = rows.customer[old], rows.purchased[old], rows.assigned[old]
    first = np.flatnonzero(np.diff(customer, prepend=-1))
    if not len(first):
        return old
    low = _low(np.add.reduceat(purchased, first), np.add.reduceat(assigned, first), rules)
    of_low = np.repeat(low, np.diff(first, append=len(customer)))
    found: Numbers = old[of_low & (assigned * 100 < purchased * rules.low_percent)]
    return found


def _low(purchased: Numbers, assigned: Numbers, rules: Rules) -> Numbers:
    """Whether each customer is low, by the sums of its rows; without licences it never is."""
    low = np.zeros(len(purchased), np.bool_)
    taken = np.flatnonzero(purchased > 0)
    if not len(taken):
        return low
    rates = assigned[taken] / purchased[taken]
    bands = np.searchsorted(rules.low_bands, purchased[taken])
    limits = _limits(rates, bands, rules)
    low[taken] = (assigned[taken] * 100 < purchased[taken] * rules.low_percent) & (rates <= limits[bands])
    return low


def _limits(rates: Numbers, bands: Numbers, rules: Rules) -> Numbers:
    """The peers' percentile, band by band: the highest of their rates that does not lie above it.

    Interpolated, it lies between that one and the next, so above no other peer; and the customers compared
    with it are peers themselves. So ties are exact, however it would be rounded.
    """
    sizes = np.bincount(bands, minlength=len(rules.low_bands) + 1)
    limits = np.empty(len(sizes))
    few = sizes < rules.low_peers
    if few.any():
        limits[few] = _highest_within(rates, rules.low_percentile)
    for band in np.flatnonzero(~few):
        limits[band] = _highest_within(rates[bands == band], rules.low_percentile)
    return limits


def _highest_within(rates: Numbers, percentile: int) -> float:
    place = (len(rates) - 1) * percentile // 100
    return float(np.partition(rates, place)[place])
