"""How the assigned licences of rows went week by week: what a forecast is made from."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.store import usage_history
from partnerhub_desktop.services.store.driver import Connection

Numbers = NDArray[Any]


def weekly_assigned(
    connection: Connection, product: str, subscriptions: Numbers, today: date, weeks: int
) -> Numbers:
    """A row for each of the subscriptions, a column a week of seven days, the one that ends today last; NaN
    where there is no snapshot."""
    assigned = np.full((len(subscriptions), weeks), np.nan)
    for week in range(weeks):
        last = today - timedelta(7 * (weeks - 1 - week))
        found = usage_history.newest(connection, product, last - timedelta(6), last)
        if len(found.subscription):
            near = np.searchsorted(found.subscription, subscriptions)
            places = np.minimum(near, len(found.subscription) - 1)
            known = found.subscription[places] == subscriptions
            assigned[known, week] = found.assigned[places[known]]
    return assigned
