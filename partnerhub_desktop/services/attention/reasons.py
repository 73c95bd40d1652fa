"""Why a customer needs attention, and the numbers that the rules look at (product.md, section 5)."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

ENDING, TRIAL, RENEWAL, OVERAGE, ORDER_SETUP, SUSPENDED = (
    "ending",
    "trial",
    "renewal",
    "overage",
    "order_setup",
    "suspended",
)
REASONS = (ENDING, TRIAL, RENEWAL, OVERAGE, ORDER_SETUP, SUSPENDED)
"""In the order in which they are offered."""

QUIET = "quiet"
"""No reason: renews by itself within the window, and there is nothing to decide. Such lines are left out."""

CODES = (*REASONS, QUIET)
"""A reason by its number in arrays."""

Numbers = NDArray[Any]


class Rules(NamedTuple):
    """``window_days``: how far ahead ends and renewals are looked at. ``least_assigned``: below so many
    percent an auto-renewing subscription has licences to give back. ``overage_days``: how long there is for
    an overage without a known true-forward date; ``setup_days``: for an order without a known start."""

    window_days: int = 90
    least_assigned: int = 80
    overage_days: int = 30
    setup_days: int = 30


class Holdings(NamedTuple):
    """Arrays with an entry a subscription or trial, our own organization's left out.

    ``customer`` is its place in the order of the customers list; ``state`` a place in ``STATES``. Days are
    ``date.toordinal``, and -1 stands for a day, an auto-renew or a term that is not known. Sums are those of
    ``CustomerRow``, offer by offer: ``overage`` without hybrid lines, ``free`` (purchased and not assigned)
    and the two above it without "Call on Webex" too. ``billable`` is the overage beyond the growth allowance.
    """

    customer: Numbers
    is_trial: Numbers
    state: Numbers
    starts_on: Numbers
    ends_on: Numbers
    auto_renew: Numbers
    term_months: Numbers
    purchased: Numbers
    assigned: Numbers
    overage: Numbers
    billable: Numbers
    free: Numbers


class Due(NamedTuple):
    """What one rule finds: places in ``Holdings``, the last day to act for each, and its seats."""

    code: int
    places: Numbers
    day: Numbers
    seats: Numbers


def due(reason: str, applies: Numbers, day: Numbers, seats: Numbers) -> Due:
    """The places where a rule ``applies``, with their days and seats."""
    places = np.flatnonzero(applies)
    return Due(CODES.index(reason), places, day[places].astype(np.int64), seats[places].astype(np.int64))


def before(day: Numbers, today: int) -> Numbers:
    """The last day to act before ``day``: the one before it, or today when that is over."""
    return np.maximum(day.astype(np.int64) - 1, today)
