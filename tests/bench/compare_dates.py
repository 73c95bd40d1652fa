"""What is different between two days, for every line of a product, against reading both days' columns.

Once with two recent days and once with two old ones, which are kept small. The reference reads the chunks of
both days as they are kept, and makes numbers of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from functools import partial

import numpy as np

from partnerhub_desktop.services.analytics.comparison import REACH_DAYS, lines_of
from partnerhub_desktop.services.store import driver, usage_history
from partnerhub_desktop.services.store.usage_history import lines
from tests.bench.data import TODAY
from tests.bench.history import history_of
from tests.bench.rounds import Row, interleave, judged

GOAL = 5.0
PRODUCT = "calling"
PAIRS = {"recent": (4, 0), "old": (50, 30)}
"""Weeks ago."""


def measure(size: int) -> Iterator[Row]:
    with closing(driver.connect(history_of(size), read_only=True)) as connection:
        for name, weeks in PAIRS.items():
            days = [TODAY - timedelta(7 * back) for back in weeks]
            times = interleave(partial(_compare, connection, days), partial(_read, connection, days))
            yield judged("compare_dates", size, times, GOAL, f"{name}, minima {times.ratio_of_minima:.2f}")


def _compare(connection: driver.Connection, days: list[date]) -> None:
    reach = timedelta(REACH_DAYS)
    lines_of(*usage_history.side_by_side(connection, PRODUCT, [(day - reach, day) for day in days]))


def _read(connection: driver.Connection, days: list[date]) -> None:
    """The whole columns of both days, with the subscriptions they are of."""
    held = list(lines.segments(connection, PRODUCT))
    np.concatenate([segment.subscriptions for segment in held])
    for day in days:
        read = [segment.chunks(connection).day(day.isoformat()) for segment in held]
        for columns in zip(*filter(None, read), strict=True):
            np.concatenate(columns)
