"""The weeks of the trend (product.md, section 5): the sums of every subscription's newest snapshot of a week.

``usage_trend`` has the sums of each product and week over all lines but those of ``usage_own``, our own
organization's. It is written with the snapshots and answers at once; a week that is asked for in part, and
every week as long as a subscription is gone or changed sides since, is summed up from the chunks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import NamedTuple

import numpy as np

from partnerhub_desktop.services.store.driver import Connection
from partnerhub_desktop.services.store.usage_history.columns import ABSENT, Columns
from partnerhub_desktop.services.store.usage_history.lines import (
    Numbers,
    Places,
    is_among,
    places,
    products,
)
from partnerhub_desktop.services.store.usage_history.values import UNKNOWN, Point

OWN = """
    SELECT subscription.id FROM subscription JOIN customer ON customer.id = customer_id WHERE is_own = 1"""
_SIDES = f"""
    SELECT (SELECT count(*) FROM usage_gone)
        + (SELECT count(*) FROM ({OWN}) WHERE id NOT IN (SELECT subscription_id FROM usage_own))
        + (SELECT count(*) FROM usage_own WHERE subscription_id NOT IN ({OWN}))"""
_STORED = """
    SELECT week, first_day, last_day, lines, purchased, assigned, used, known FROM usage_trend
    WHERE product = ? AND week BETWEEN ? AND ? ORDER BY week"""
_ADD = """
    INSERT INTO usage_trend (product, week, first_day, last_day, lines, purchased, assigned, used, known)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (product, week) DO UPDATE SET
        first_day = min(first_day, excluded.first_day), last_day = max(last_day, excluded.last_day),
        lines = lines + excluded.lines, purchased = purchased + excluded.purchased,
        assigned = assigned + excluded.assigned, used = used + excluded.used,
        known = known + excluded.known"""


class Sums(NamedTuple):
    """Over ``lines``; ``used`` over the ``known`` of them."""

    lines: int = 0
    purchased: int = 0
    assigned: int = 0
    used: int = 0
    known: int = 0

    def plus(self, other: Sums, times: int = 1) -> Sums:
        """Both together, the other one so many times."""
        return Sums._make(mine + times * its for mine, its in zip(self, other, strict=True))


class Week(NamedTuple):
    """The sums of a week, and the first and the last day of it with a chunk (ISO)."""

    first_day: str
    last_day: str
    sums: Sums


Weeks = dict[str, Week]
"""By ISO day of the Monday."""


def monday_of(day: str) -> str:
    """The ISO day of the week's Monday."""
    found = date.fromisoformat(day)
    return (found - timedelta(found.weekday())).isoformat()


def sunday_of(monday: str) -> str:
    """The ISO day that ends the week; the last day there is, if that is sooner."""
    return date.fromordinal(min(date.fromisoformat(monday).toordinal() + 6, date.max.toordinal())).isoformat()


def newest_of(days: Sequence[Columns]) -> Columns:
    """Each line's newest snapshot; of ``days``, which come in their order, there is one."""
    found = days[0]
    for columns in days[1:]:
        there = columns.mark != ABSENT
        found = Columns._make(np.where(there, new, old) for new, old in zip(columns, found, strict=True))
    return found


def sums_of(columns: Columns) -> Sums:
    """What the snapshots add up to; a line without one adds nothing to any sum (``Columns``)."""
    purchased, assigned, used, mark = columns
    known = int(np.count_nonzero(used != UNKNOWN))
    every_use = int(used.sum()) - UNKNOWN * (len(used) - known)
    lines = np.count_nonzero(mark)
    return Sums(int(lines), int(purchased.sum()), int(assigned.sum()), every_use, known)


def summed(connection: Connection, chosen: Iterable[Places], first: str, last: str) -> Weeks:
    """The weeks of these lines from the chunks, between two days."""
    weeks: Weeks = {}
    for each in chosen:
        days = each.segment.chunks(connection).each(first, last, each.slots)
        held = [list(week) for _, week in groupby(days, lambda day: monday_of(day[0]))]
        if not held:
            continue
        newest = (newest_of([columns for _, columns in week]) for week in held)
        stacked = (np.stack(column) for column in zip(*newest, strict=True))
        for week, sums in zip(held, _sums_of_each(stacked), strict=True):
            add_week(weeks, monday_of(week[0][0]), Week(week[0][0], week[-1][0], sums))
    return weeks


def _sums_of_each(weeks: Iterable[Numbers]) -> Iterator[Sums]:
    """``sums_of`` of columns with a row a week."""
    purchased, assigned, used, mark = weeks
    known = np.count_nonzero(used != UNKNOWN, axis=1)
    every_use = used.sum(axis=1) - UNKNOWN * (used.shape[1] - known)
    lines = np.count_nonzero(mark, axis=1)
    sums = (lines, purchased.sum(axis=1), assigned.sum(axis=1), every_use, known)
    yield from map(Sums, *(column.tolist() for column in sums))


def add_week(weeks: Weeks, monday: str, week: Week, times: int = 1) -> None:
    """Add the week to those; ``times`` -1 takes its sums away."""
    before = weeks.get(monday) or Week(week.first_day, week.last_day, Sums())
    first, last = min(before.first_day, week.first_day), max(before.last_day, week.last_day)
    weeks[monday] = Week(first, last, before.sums.plus(week.sums, times))


def change(connection: Connection, product: str, weeks: Mapping[str, Week]) -> None:
    """Add these sums to what is stored, in the caller's transaction."""
    rows = [(product, monday, week.first_day, week.last_day, *week.sums) for monday, week in weeks.items()]
    connection.executemany(_ADD, rows)


def own_ids(connection: Connection) -> Numbers:
    """Subscriptions of our own organization, ascending."""
    return np.array(sorted(row[0] for row in connection.execute(OWN)), np.int64)


def is_settled(connection: Connection) -> bool:
    """Whether no subscription is gone or changed sides since the sums were written."""
    return not connection.execute(_SIDES).fetchone()[0]


def weeks(connection: Connection, product: str, first: date, last: date) -> list[Point]:
    """The trend (product.md, section 5): each subscription's newest snapshot of a Monday to Sunday, summed.

    Our own organization is no part of it. Only snapshots from ``first`` to ``last`` count, so that one dated
    after ``last`` hides none before; weeks without any are left out.
    """
    ends = first.isoformat(), last.isoformat()
    if not is_settled(connection):
        return _points(summed(connection, places_of_others(connection, product), *ends))
    found: Weeks = {}
    for monday, first_day, last_day, *sums in connection.execute(
        _STORED, (product, monday_of(ends[0]), ends[1])
    ).fetchall():
        found[monday] = Week(first_day, last_day, Sums._make(sums))
        if first_day < ends[0] or last_day > ends[1]:
            part = max(first_day, ends[0]), min(last_day, ends[1])
            found |= summed(connection, places_of_others(connection, product), *part) or {
                monday: Week(*part, Sums())
            }
    return _points(found)


def weeks_of(
    connection: Connection, subscriptions: Sequence[int], first: date, last: date, product: str = ""
) -> list[Point]:
    """``weeks`` of these subscriptions alone, of one product or ("") of all of them together."""
    wanted = np.unique(np.asarray(subscriptions, np.int64))
    found: Weeks = {}
    for each in [product] if product else products(connection):
        chosen = places(connection, each, wanted)
        for monday, week in summed(connection, chosen, first.isoformat(), last.isoformat()).items():
            add_week(found, monday, week)
    return _points(found)


def places_of_others(connection: Connection, product: str) -> Iterator[Places]:
    """All lines but those of our own organization."""
    own = own_ids(connection)
    for each in places(connection, product):
        kept = ~is_among(each.subscriptions, own)
        yield Places(each.segment, each.slots[kept], each.subscriptions[kept])


def _points(weeks: Weeks) -> list[Point]:
    return [
        Point(date.fromisoformat(monday), sums.purchased, sums.assigned, sums.used if sums.known else None)
        for monday, (_, _, sums) in sorted(weeks.items())
        if sums.lines
    ]
