"""More licences are assigned than purchased: act before they are counted at the true-forward.

Flex agreements are counted on the last day of month 11 of each year of the term.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, date, timedelta

import numpy as np

from partnerhub_desktop.services.attention.ending import is_active
from partnerhub_desktop.services.attention.reasons import OVERAGE, Due, Holdings, Numbers, Rules, before, due
from partnerhub_desktop.services.customer_index.facts import UNKNOWN

YEAR, COUNTED_MONTH = 12, 11
"""Months of a year of the term, and the one on whose last day licences are counted."""


def over(held: Holdings, today: int, rules: Rules) -> list[Due]:
    """Act before the true-forward date if it is known, else within ``overage_days``; seats are those over."""
    applies = is_active(held, today) & (held.overage > 0)
    places = np.flatnonzero(applies)
    day = np.full(len(held.state), today + rules.overage_days, np.int64)
    known = forward_days(held, places, today)
    is_known = known != UNKNOWN
    day[places[is_known]] = before(known[is_known], today)
    return [due(OVERAGE, applies, day, held.overage)]


def forward_days(held: Holdings, places: Numbers, today: int) -> Numbers:
    """The true-forward date of each of these, ``UNKNOWN`` where there is none from today on.

    A trial has none, nor has a term that is shorter than a year or of which start or length are not known;
    and none lies past an end at which nothing is renewed.
    """
    counted = (
        (held.is_trial[places] == 0)
        & (held.starts_on[places] != UNKNOWN)
        & (held.term_months[places] >= YEAR)
    )
    days = np.full(len(places), UNKNOWN, np.int64)
    starts, ends = held.starts_on[places].tolist(), held.ends_on[places].tolist()
    renews = (held.auto_renew[places] == 1).tolist()
    for place in np.flatnonzero(counted).tolist():
        end = UNKNOWN if renews[place] else ends[place]
        days[place] = _forward(starts[place], end, today)
    return days


def _forward(start: int, end: int, today: int) -> int:
    first = date.fromordinal(start)
    year = _months_between(first, date.fromordinal(max(start, today))) // YEAR
    if first.year + year >= MAXYEAR:
        return UNKNOWN
    day = (months_after(first, year * YEAR + COUNTED_MONTH) - timedelta(1)).toordinal()
    return day if day >= today and (end == UNKNOWN or day <= end) else UNKNOWN


def _months_between(first: date, last: date) -> int:
    """Whole months from ``first`` to ``last``, which is not earlier."""
    months = (last.year - first.year) * 12 + last.month - first.month
    return months - (months_after(first, months) > last)


def months_after(day: date, months: int) -> date:
    """The same day of the month so many months later, or the month's last day where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
