"""Reads snapshots from the chunks: the newest of a time, the largest use, one line's, all of them as rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

import numpy as np

from partnerhub_desktop.services.store.driver import Connection
from partnerhub_desktop.services.store.usage_history.chunks import FIRST, LAST
from partnerhub_desktop.services.store.usage_history.columns import ABSENT, IMPORTED
from partnerhub_desktop.services.store.usage_history.lines import (
    NOBODY,
    Numbers,
    Segment,
    places,
    products,
    segments,
)
from partnerhub_desktop.services.store.usage_history.values import (
    UNKNOWN,
    LargestUse,
    Newest,
    Point,
    Recorded,
)


def newest(connection: Connection, product: str, first: date, last: date) -> Newest:
    """Each subscription's newest snapshot of the product dated ``first`` to ``last``, both included.

    A snapshot dated in the future is none of a time that ends today: it never stands for now.
    """
    span = first.isoformat(), last.isoformat()
    found = [_newest(connection, segment, *span) for segment in segments(connection, product)]
    columns = [_joined([each[place] for each in found]) for place in range(len(Newest._fields))]
    order = _order(columns[0])
    return Newest._make(column[order] for column in columns)


def largest_use(connection: Connection, product: str, first: date, last: date) -> LargestUse:
    """Each subscription's largest known use of the product dated ``first`` to ``last``."""
    ids, found = [], []
    for segment in segments(connection, product):
        largest = segment.chunks(connection).largest_use(first.isoformat(), last.isoformat())
        known = (largest != UNKNOWN) & (segment.subscriptions != NOBODY)
        ids.append(segment.subscriptions[known])
        found.append(largest[known])
    whole = _joined(ids)
    order = _order(whole)
    return LargestUse(whole[order], _joined(found)[order])


def series(connection: Connection, subscription_id: int, product: str) -> list[Point]:
    """All snapshots of one subscription and product, oldest first."""
    rows = _rows(connection, product, np.array([subscription_id], np.int64), FIRST, LAST)
    return [
        Point(date.fromisoformat(day), purchased, assigned, used)
        for _, _, day, purchased, assigned, used, _ in rows
    ]


def recorded(
    connection: Connection, subscriptions: Iterable[int], first: str, last: str
) -> Iterator[Recorded]:
    """The rows of these subscriptions from ISO day ``first`` to ``last``: what an import compares with."""
    wanted = np.unique(np.fromiter(subscriptions, np.int64))
    for product in products(connection):
        yield from _rows(connection, product, wanted, first, last)


def everything(connection: Connection) -> Iterator[Recorded]:
    """Every row that there is."""
    for product in products(connection):
        yield from _rows(connection, product, None, FIRST, LAST)


def _rows(
    connection: Connection, product: str, wanted: Numbers | None, first: str, last: str
) -> Iterator[Recorded]:
    """Segment by segment, in each by day."""
    for place in places(connection, product, wanted):
        for day, columns in place.segment.chunks(connection).each(first, last, place.slots):
            there = columns.mark != ABSENT
            purchased, assigned, used, mark = (column[there].tolist() for column in columns)
            for key, *figures, use, flag in zip(
                place.subscriptions[there].tolist(), purchased, assigned, used, mark, strict=True
            ):
                known = None if use == UNKNOWN else use
                yield (key, product, day, figures[0], figures[1], known, int(flag == IMPORTED))


def _newest(connection: Connection, segment: Segment, first: str, last: str) -> Newest:
    """Of the segment."""
    ids = segment.subscriptions
    found = segment.chunks(connection).newest(first, last, ids != NOBODY)
    there = (found.mark != ABSENT) & (ids != NOBODY)
    chosen = slice(None) if there.all() else np.flatnonzero(there)
    return Newest(ids[chosen], *(column[chosen] for column in found[:3]))


def _joined(parts: list[Numbers]) -> Numbers:
    return np.concatenate(parts) if parts else np.zeros(0, np.int64)


def _order(ids: Numbers) -> Numbers | slice:
    """What sorts the ids; they mostly are."""
    return slice(None) if np.all(ids[1:] > ids[:-1]) else np.argsort(ids, kind="stable")
