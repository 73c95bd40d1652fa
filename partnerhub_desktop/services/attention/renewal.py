"""An auto-renewing subscription renews within the window: is its quantity still right?"""

from __future__ import annotations

import numpy as np

from partnerhub_desktop.services.attention.ending import in_window
from partnerhub_desktop.services.attention.reasons import (
    QUIET,
    RENEWAL,
    Due,
    Holdings,
    Numbers,
    Rules,
    before,
    due,
)

MONTHLY = 1
"""Months of a term that renews so often that there is nothing to act on before it."""


def renewing(held: Holdings, today: int, rules: Rules) -> list[Due]:
    """Act before the renewal where licences are to be given back or to be bought; those are the seats.

    Monthly terms never appear. They, and those with nothing to decide, are found as ``QUIET``.
    """
    renews = in_window(held, today, rules) & (held.is_trial == 0) & (held.auto_renew == 1)
    seats = to_give_back(held, rules) + held.overage
    decides = renews & (seats > 0) & (held.term_months != MONTHLY)
    day = before(held.ends_on, today)
    return [due(RENEWAL, decides, day, seats), due(QUIET, renews & ~decides, day, held.purchased)]


def to_give_back(held: Holdings, rules: Rules) -> Numbers:
    """Licences not assigned, where less than ``least_assigned`` percent of the purchased are; else 0."""
    is_low = held.assigned.astype(np.int64) * 100 < held.purchased.astype(np.int64) * rules.least_assigned
    return np.where(is_low, held.free, 0)
