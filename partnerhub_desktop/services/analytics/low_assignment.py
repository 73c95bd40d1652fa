"""Low license assignment: customers who assigned few licences, beside others of their size.

Product.md, section 5. A customer's rate is assigned ÷ purchased over its rows that are old enough; its peers
(itself included) are the customers of the same band of purchased licences or, where the band holds too few,
all of them. Low is a rate below the limit and not above the peers' percentile.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.analytics.product_rows import ProductRows
from partnerhub_desktop.services.analytics.rules import Rules
from partnerhub_desktop.services.customer_index.facts import UNKNOWN

Numbers = NDArray[Any]


def low_rows(product: ProductRows, day: int, rules: Rules) -> Numbers:
    """Places of the rows of low customers that are old enough and whose own rate is below the limit.

    ``day`` is today as ``date.toordinal``. Unknown since when counts as old. Every low customer has such a
    row: a rate below the limit is the mean of its rows'.
    """
    rows = product.columns
    is_young = (rows.added_on != UNKNOWN) & (rows.added_on >= day - rules.low_age)
    young = np.flatnonzero(is_young)
    purchased, assigned = (
        whole - _sums(product.group[young], column[young], len(whole))
        for whole, column in ((product.purchased, rows.purchased), (product.assigned, rows.assigned))
    )
    places = np.flatnonzero(_low(purchased, assigned, rules)[product.group])
    places = places[~is_young[places]]
    own, bought = rows.assigned[places].astype(np.int64), rows.purchased[places].astype(np.int64)
    found: Numbers = places[own * 100 < bought * rules.low_percent]
    return found


def _sums(groups: Numbers, values: Numbers, count: int) -> Numbers:
    if not count:
        return values.astype(np.int64)
    return np.bincount(groups, values, count).astype(np.int64)


def _low(purchased: Numbers, assigned: Numbers, rules: Rules) -> Numbers:
    """Whether each customer is low, by the sums of its rows; without licences it never is."""
    below = np.flatnonzero(assigned * 100 < purchased * rules.low_percent)
    rates, bands = assigned[below] / purchased[below], _bands(purchased[below], rules)
    sizes = _sizes(purchased, rules)
    low = np.zeros(len(purchased), np.bool_)
    low[below] = rates <= _limits(rates, bands, sizes, rules)[bands]
    return low


def _bands(purchased: Numbers, rules: Rules) -> Numbers:
    bands = np.zeros(len(purchased), np.uint8)
    for end in rules.low_bands:
        bands += purchased > end
    return bands


def _sizes(purchased: Numbers, rules: Rules) -> Numbers:
    """How many customers with licences each band holds."""
    above = [int(np.count_nonzero(purchased > end)) for end in (0, *rules.low_bands)]
    return -np.diff(above, append=0)


def _limits(rates: Numbers, bands: Numbers, sizes: Numbers, rules: Rules) -> Numbers:
    """The peers' percentile, band by band; ``rates`` and ``bands`` are of those below the limit alone.

    The percentile is among them, or it is not below the limit and every one of them is up to it.
    """
    limits = np.empty(len(sizes))
    few = sizes < rules.low_peers
    if few.any():
        limits[few] = _percentile(rates, int(sizes.sum()), rules.low_percentile)
    for band in np.flatnonzero(~few):
        limits[band] = _percentile(rates[bands == band], int(sizes[band]), rules.low_percentile)
    return limits


def _percentile(lowest: Numbers, count: int, percent: int) -> float:
    """Of ``count`` values of which these are the lowest, with linear interpolation between the two nearest;
    infinite where it is not between two of them."""
    place = percent * (count - 1) / 100
    below = int(place)
    above = min(below + 1, count - 1)
    if not 0 <= above < len(lowest):
        return np.inf
    near = np.partition(lowest, (below, above))
    return float(near[below] + (near[above] - near[below]) * (place - below))
