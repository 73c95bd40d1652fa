"""Writes snapshots: the chunks they are in and the weeks of the trend that they change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import NamedTuple

import numpy as np

from partnerhub_desktop.services.store.driver import Connection
from partnerhub_desktop.services.store.usage_history import lines, trend
from partnerhub_desktop.services.store.usage_history.chunks import SEGMENT, Chunks
from partnerhub_desktop.services.store.usage_history.columns import (
    IMPORTED,
    RECORDED,
    Columns,
    absent,
    without,
)
from partnerhub_desktop.services.store.usage_history.lines import Numbers
from partnerhub_desktop.services.store.usage_history.settling import settle


class Snapshots(NamedTuple):
    """One entry a snapshot of one product: ``day`` is a place in the list of ISO days; use -1 = not known."""

    subscription: Numbers
    day: Numbers
    purchased: Numbers
    assigned: Numbers
    used: Numbers

    def chosen(self, places: Numbers | slice) -> Snapshots:
        """Those in these places."""
        return Snapshots._make(column[places] for column in self)


class Recorder:
    """Writes in the caller's transaction; an imported row stays where only a recorded one comes."""

    def __init__(self, connection: Connection, *, imported: bool) -> None:
        self._connection = connection
        self._mark = IMPORTED if imported else RECORDED
        self._own = settle(connection)

    def write(self, product: str, days: list[str], snapshots: Snapshots) -> int:
        """Add or replace these rows; of two of one day and subscription the later one. Gives how many were
        written. ``days`` ascend. Raises RefusedSnapshot for a subscription that is not there.
        """
        if not len(snapshots.day):
            return 0
        ids, line = _different(snapshots.subscription)
        numbers = lines.register(self._connection, product, ids)[line]
        groups = list(_groups(numbers // SEGMENT, snapshots.day))
        weeks: trend.Weeks = {}
        written = 0
        for segment in lines.segments(self._connection, product, int(ids[0]), int(ids[-1])):
            mine = [
                (days[place], numbers[chosen] % SEGMENT, snapshots.chosen(chosen))
                for number, place, chosen in groups
                if number == segment.number
            ]
            one = _Written(segment.chunks(self._connection), self._mark, segment.subscriptions, self._own)
            written += one.write(mine, weeks)
        trend.change(self._connection, product, weeks)
        return written


Part = tuple[str, Numbers, Snapshots]
"""Rows of one segment and day: the ISO day, the slots and the figures."""


class _Written:
    """One segment that rows are written to."""

    def __init__(self, chunks: Chunks, mark: int, subscriptions: Numbers, own: Numbers) -> None:
        self._chunks = chunks
        self._mark = mark
        self._lines = len(subscriptions)
        self._own = np.flatnonzero(lines.is_among(subscriptions, own))

    def write(self, parts: Iterable[Part], weeks: trend.Weeks) -> int:
        """Write the parts, which come by day; their weeks change by what is added to ``weeks``."""
        written = 0
        for monday, week in groupby(parts, lambda part: trend.monday_of(part[0])):
            stored = dict(self._chunks.each(monday, trend.sunday_of(monday)))
            before = self._sums(stored)
            written += sum(self._put(stored, *part) for part in week)
            change = self._sums(stored).plus(before, -1)
            trend.add_week(weeks, monday, trend.Week(min(stored), max(stored), change))
        return written

    def _put(self, stored: dict[str, Columns], day: str, slots: Numbers, rows: Snapshots) -> int:
        """Write the rows of a day; ``stored`` has the chunks of its week and follows."""
        before = stored.get(day)
        columns = absent(self._lines) if before is None else Columns._make(map(np.copy, before))
        if before is not None:
            taken = columns.mark[slots] <= self._mark
            slots, rows = slots[taken], rows.chosen(taken)
        for column, values in zip(
            columns, (rows.purchased, rows.assigned, rows.used, self._mark), strict=True
        ):
            column[slots] = values
        if before is None or any(map(_differs, before, columns)):
            self._chunks.put(day, columns)
            stored[day] = columns
        written = np.zeros(self._lines, np.bool_)
        written[slots] = True
        return int(np.count_nonzero(written))

    def _sums(self, stored: Mapping[str, Columns]) -> trend.Sums:
        if not stored:
            return trend.Sums()
        newest = trend.newest_of([stored[day] for day in sorted(stored)])
        if len(self._own):
            newest = without(newest, self._own)
        return trend.sums_of(newest)


def _differs(old: Numbers, new: Numbers) -> bool:
    return not np.array_equal(old, new)


def _different(ids: Numbers) -> tuple[Numbers, Numbers | slice]:
    """The different ids, ascending, and the place of each among them."""
    if np.all(ids[1:] > ids[:-1]):
        return ids, slice(None)
    return np.unique(ids, return_inverse=True)


def _groups(segments: Numbers, days: Numbers) -> Iterator[tuple[int, int, Numbers | slice]]:
    """By segment and then by day the places of the rows, in the order in which they came."""
    several = int(days.max()) + 1
    key = segments * several + days
    order = None if np.all(key[1:] >= key[:-1]) else np.argsort(key, kind="stable")
    key = key if order is None else key[order]
    begins = np.flatnonzero(np.diff(key, prepend=-1)).tolist()
    for begin, end in zip(begins, [*begins[1:], len(key)], strict=True):
        segment, day = divmod(int(key[begin]), several)
        yield segment, day, slice(begin, end) if order is None else order[begin:end]
