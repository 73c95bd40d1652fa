"""What to do before licences run out or are renewed: right sizes and forecasts of a product's rows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.analytics.courses import weekly_assigned
from partnerhub_desktop.services.analytics.forecast import (
    WEEKS,
    BackTest,
    Forecast,
    Outlook,
    back_test,
    forecast,
)
from partnerhub_desktop.services.analytics.right_size import Proposal, propose
from partnerhub_desktop.services.analytics.rows import AnalyticsRows
from partnerhub_desktop.services.customer_index.facts import UNKNOWN
from partnerhub_desktop.services.store import usage_history
from partnerhub_desktop.services.store.driver import Connection

Numbers = NDArray[Any]

TRIED_WEEKS = 8
"""Weeks that the back-test holds back."""


class Peaks(NamedTuple):
    """The rules of a right size (settings): months looked back on, buffer in percent."""

    months: int = 3
    buffer_percent: int = 10


class RightSizes(NamedTuple):
    """Rows that end or renew within the window: ``places`` among all rows of the product, what is proposed
    for each, and the quantity that someone plans instead (``UNKNOWN`` for none)."""

    rows: AnalyticsRows
    places: Numbers
    proposal: Proposal
    planned: Numbers

    @property
    def quantity(self) -> Numbers:
        """What a renewal is to have: planned, else proposed, ``UNKNOWN`` for neither."""
        chosen: Numbers = np.where(self.planned == UNKNOWN, self.proposal.proposed, self.planned)
        return chosen

    @property
    def given_back(self) -> int:
        """Licences fewer, over the rows that need fewer."""
        return int(np.maximum(-self._more, 0).sum())

    @property
    def bought(self) -> int:
        """Licences more, over the rows that need more."""
        return int(np.maximum(self._more, 0).sum())

    @property
    def _more(self) -> Numbers:
        purchased = self.rows.purchased[self.places]
        more: Numbers = np.where(self.quantity == UNKNOWN, 0, self.quantity - purchased)
        return more


class Outlooks(NamedTuple):
    """The forecast of every row, how many have which ``Outlook``, and how well the method did of late."""

    rows: AnalyticsRows
    forecast: Forecast
    counts: Mapping[Outlook, int]
    tried: BackTest | None

    @property
    def passing(self) -> Numbers:
        """Places of the rows whose licences are expected to run out, the first one first."""
        places = np.flatnonzero(self.forecast.outlook == Outlook.PASSES)
        found: Numbers = places[np.argsort(self.forecast.week[places], kind="stable")]
        return found


def right_sizes(
    connection: Connection, product: str, rows: AnalyticsRows, today: date, window: int, peaks: Peaks
) -> RightSizes:
    """For the rows that end or renew in 0 to ``window`` days, those that end first, first."""
    day = today.toordinal()
    places = np.flatnonzero((rows.ends_on >= day) & (rows.ends_on <= day + window))
    places = places[np.argsort(rows.ends_on[places], kind="stable")]
    largest = usage_history.largest_use(connection, product, months_ago(today, peaks.months), today)
    ids = rows.subscription[places]
    largest_use = _of(ids, largest.subscription, largest.used)
    proposal = propose(rows.purchased[places], rows.used_7d[places], largest_use, peaks.buffer_percent)
    return RightSizes(rows, places, proposal, _planned(connection, product, ids))


def outlooks(connection: Connection, product: str, rows: AnalyticsRows, today: date) -> Outlooks:
    """For all rows of the product."""
    assigned = weekly_assigned(connection, product, rows.subscription, today, WEEKS + TRIED_WEEKS)
    purchased = rows.purchased.astype(np.float64)
    found = forecast(assigned, purchased)
    counts = {outlook: int(np.count_nonzero(found.outlook == outlook)) for outlook in Outlook}
    return Outlooks(rows, found, counts, back_test(assigned, purchased, TRIED_WEEKS))


def months_ago(day: date, months: int) -> date:
    """The same day so many months before, or the last one of a shorter month."""
    place = day.year * 12 + day.month - 1 - months
    first = date(place // 12, place % 12 + 1, 1)
    last = (first + timedelta(31)).replace(day=1) - timedelta(1)
    return first.replace(day=min(day.day, last.day))


def _planned(connection: Connection, product: str, ids: Numbers) -> Numbers:
    known = dict(
        connection.execute(
            "SELECT subscription_id, quantity FROM planned_quantity WHERE product = ?", (product,)
        )
    )
    return np.array([known.get(key, UNKNOWN) for key in ids.tolist()], np.int64)


def _of(ids: Numbers, known: Numbers, values: Numbers) -> Numbers:
    if not len(known):
        return np.full(len(ids), UNKNOWN, np.int64)
    places = np.minimum(np.searchsorted(known, ids), len(known) - 1)
    return np.where(known[places] == ids, values[places], UNKNOWN)
