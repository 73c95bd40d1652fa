"""A history of use to measure on: 13 months of weeks of all that is active in a bench store.

From week to week one line in twenty gets or loses a few assigned licences, and the use of three in five goes
up or down by a tenth; one line in four begins within the time, one in ten ends. Made once for a size and kept
beside the store.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from shutil import copyfile
from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.store import driver, usage_history
from partnerhub_desktop.services.store.database import Store
from partnerhub_desktop.services.store.usage_history import Newest
from partnerhub_desktop.services.store.usage_history.active import active
from tests.bench.data import TODAY, store_of

Numbers = NDArray[Any]

WEEKS = 57


def history_of(size: int) -> Path:
    """A bench store of that size with its history, made when missing."""
    path = store_of(size).with_suffix(".history-3.sqlite")
    if not path.exists():
        making = path.with_suffix(".making")
        copyfile(store_of(size), making)
        fill(making)
        making.rename(path)
    return path


def fill(path: Path) -> None:
    """Record the weeks, the oldest first, and make the old ones small."""
    with closing(Store(path)) as store:
        with closing(driver.connect(path)) as connection:
            weeks = Weeks(active(connection, TODAY))
        for back in range(WEEKS - 1, -1, -1):
            with store.write() as connection:
                usage_history.record_columns(connection, TODAY - timedelta(7 * back), weeks.next())
                usage_history.tidy(connection, TODAY - timedelta(7 * back))
        with closing(driver.connect(path)) as connection:
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


class Weeks:
    """What there is to record, week after week."""

    def __init__(self, rows: Mapping[str, Newest]) -> None:
        self._random = np.random.default_rng(1)
        self._rows = dict(rows)
        self._spans = {product: self._span(len(rows.used)) for product, rows in rows.items()}
        self._number = 0

    def next(self) -> Mapping[str, Newest]:
        """Another week."""
        self._rows = {product: self._moved(rows) for product, rows in self._rows.items()}
        there = {product: self._is_there(product) for product in self._rows}
        self._number += 1
        return {
            product: Newest._make(column[there[product]] for column in rows)
            for product, rows in self._rows.items()
        }

    def _span(self, lines: int) -> tuple[Numbers, Numbers]:
        """The first and the last week of each line."""
        random = self._random
        begins = random.integers(0, WEEKS, lines) * (random.random(lines) < 0.25)
        ends = np.where(random.random(lines) < 0.1, random.integers(0, WEEKS, lines), 2 * WEEKS)
        return begins, ends

    def _is_there(self, product: str) -> Numbers:
        begins, ends = self._spans[product]
        return (begins <= self._number) & (self._number <= ends)

    def _moved(self, rows: Newest) -> Newest:
        random, lines = self._random, len(rows.subscription)
        steps = random.integers(-3, 5, lines) * (random.random(lines) < 0.05)
        assigned = np.maximum(rows.assigned + steps, 0)
        noise = np.rint(rows.used * 0.1 * random.standard_normal(lines)).astype(np.int64)
        used = np.clip(rows.used + noise * (random.random(lines) < 0.6), 0, assigned)
        return rows._replace(assigned=assigned, used=np.where(rows.used < 0, -1, used))


def as_tuples(weeks: Mapping[str, Newest]) -> Iterator[tuple[Any, ...]]:
    """A row a snapshot, as the driver takes it, in the order of the table of ``history_append``."""
    for product, rows in weeks.items():
        known = [None if used < 0 else used for used in rows.used.tolist()]
        columns = (rows.subscription.tolist(), rows.purchased.tolist(), rows.assigned.tolist(), known)
        for key, purchased, assigned, used in zip(*columns, strict=True):
            yield product, key, purchased, assigned, used
