"""Writes snapshots: the chunks they are in and the weeks of the trend that they change."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

import numpy as np

from partnerhub_desktop.services.store.driver import Connection
from partnerhub_desktop.services.store.usage_history import lines, trend
from partnerhub_desktop.services.store.usage_history.columns import (
    IMPORTED,
    RECORDED,
    Columns,
    absent,
    without,
)
from partnerhub_desktop.services.store.usage_history.lines import Held, Numbers
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
        snapshots = _by_day(snapshots)
        ids, line = _different(snapshots.subscription)
        held = lines.register(self._connection, product, ids)
        places = held.places(ids)[line]
        weeks: trend.Weeks = {}
        written = 0
        for monday, spans in groupby(_spans(days, snapshots.day), lambda span: trend.monday_of(span.day)):
            each = list(spans)
            touched, within = held.touched(places[each[0].begin : each[-1].end])
            week = _Week(self._connection, touched, monday, touched.places(self._own))
            for day, begin, end in each:
                mine = within[begin - each[0].begin : end - each[0].begin]
                written += week.put(day, mine, snapshots.chosen(slice(begin, end)), self._mark)
            trend.add_week(weeks, monday, week.change())
        trend.change(self._connection, product, weeks)
        return written


class _Week:
    """A week of the segments that rows of it are written to."""

    def __init__(self, connection: Connection, held: Held, monday: str, own: Numbers) -> None:
        """``own`` are the places of our own organization, -1 for none."""
        self._lines = held.lines
        self._own = own[own >= 0]
        ends = held.starts[1:].tolist()
        self._parts = [
            (slice(end - len(segment.subscriptions), end), segment.chunks(connection))
            for segment, end in zip(held.segments, ends, strict=True)
        ]
        self._days: dict[str, Columns] = {}
        for part, chunks in self._parts:
            for day, columns in chunks.each(monday, trend.sunday_of(monday)):
                self._fill(day, part, columns)
        self._before = self._sums()

    def put(self, day: str, places: Numbers, rows: Snapshots, mark: int) -> int:
        """Write the rows of a day; gives how many."""
        before = self._days.get(day) or absent(self._lines)
        taken = before.mark[places] <= mark
        if not taken.all():
            places, rows = places[taken], rows.chosen(taken)
        columns = Columns._make(map(np.copy, before))
        for column, values in zip(columns, (rows.purchased, rows.assigned, rows.used, mark), strict=True):
            column[places] = values
        differs = np.logical_or.reduce([old != new for old, new in zip(before, columns, strict=True)])
        for part, chunks in self._parts:
            if differs[part].any():
                chunks.put(day, Columns._make(column[part] for column in columns))
        self._days[day] = columns
        written = np.zeros(self._lines, np.bool_)
        written[places] = True
        return int(np.count_nonzero(written))

    def change(self) -> trend.Week:
        """What the week's sums have become more, or less."""
        return trend.Week(min(self._days), max(self._days), self._sums().plus(self._before, -1))

    def _fill(self, day: str, part: slice, columns: Columns) -> None:
        if day not in self._days:
            self._days[day] = absent(self._lines)
        for whole, values in zip(self._days[day], columns, strict=True):
            whole[part] = values

    def _sums(self) -> trend.Sums:
        if not self._days:
            return trend.Sums()
        newest = trend.newest_of([self._days[day] for day in sorted(self._days)])
        return trend.sums_of(without(newest, self._own) if len(self._own) else newest)


class _Span(NamedTuple):
    """The rows of a day: from ``begin`` to before ``end``."""

    day: str
    begin: int
    end: int


def _spans(days: list[str], places: Numbers) -> Iterator[_Span]:
    """The rows of each day; they come by day."""
    begins = np.flatnonzero(np.diff(places, prepend=-1)).tolist()
    for begin, end in zip(begins, [*begins[1:], len(places)], strict=True):
        yield _Span(days[int(places[begin])], begin, end)


def _by_day(snapshots: Snapshots) -> Snapshots:
    """The same in the order of days, those of a day as they came."""
    if np.all(snapshots.day[1:] >= snapshots.day[:-1]):
        return snapshots
    return snapshots.chosen(np.argsort(snapshots.day, kind="stable"))


def _different(ids: Numbers) -> tuple[Numbers, Numbers | slice]:
    """The different ids, ascending, and the place of each among them."""
    if np.all(ids[1:] > ids[:-1]):
        return ids, slice(None)
    return np.unique(ids, return_inverse=True)
