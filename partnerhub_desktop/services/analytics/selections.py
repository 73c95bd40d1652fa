"""Which rows of a product each section of the analytics takes (product.md, section 5).

A window of N days means 0 ≤ days ≤ N. Every function takes the product's rows, today as ``date.toordinal``
and the rules, and gives places among the rows, ascending.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.analytics.low_assignment import low_rows
from partnerhub_desktop.services.analytics.product_rows import ProductRows
from partnerhub_desktop.services.analytics.rules import Rules
from partnerhub_desktop.services.customer_index.facts import UNKNOWN

Numbers = NDArray[Any]


def recently_added(product: ProductRows, day: int, rules: Rules) -> Numbers:
    """Added within the window; unknown since when is not recent."""
    since = product.columns.added_on
    return np.flatnonzero((since != UNKNOWN) & (since <= day) & (since >= day - rules.window))


def expiring(product: ProductRows, day: int, rules: Rules) -> Numbers:
    """Trials, and subscriptions whose auto-renew is off or unknown, that end within the window."""
    ending = _ending(product, day, rules)
    found: Numbers = ending[product.columns.renews[ending] != 1]
    return found


def renewing(product: ProductRows, day: int, rules: Rules) -> Numbers:
    """Auto-renewing subscriptions that end within the window."""
    ending = _ending(product, day, rules)
    found: Numbers = ending[product.columns.renews[ending] == 1]
    return found


def low_assignment(product: ProductRows, day: int, rules: Rules) -> Numbers:
    """Rows of customers with low assignment whose own rate is low."""
    return low_rows(product, day, rules)


def over_limit(product: ProductRows, _day: int, _rules: Rules) -> Numbers:
    """Rows with an offer of which more is assigned than purchased."""
    return np.flatnonzero(product.columns.overage > 0)


def _ending(product: ProductRows, day: int, rules: Rules) -> Numbers:
    ends = product.columns.ends_on
    return np.flatnonzero((ends >= max(day, UNKNOWN + 1)) & (ends <= day + rules.window))
