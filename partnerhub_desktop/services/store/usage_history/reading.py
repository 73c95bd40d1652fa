"""Reads snapshots from the chunks: the newest of a time, the largest use, one line's, all of them as rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

import numpy as np

from partnerhub_desktop.services.store.driver import Connection
from partnerhub_desktop.services.store.usage_history.chunks import FIRST, LAST
from partnerhub_desktop.services.store.usage_history.columns import ABSENT, IMPORTED, Columns, absent
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
    return side_by_side(connection, product, [(first, last)])[0]


def side_by_side(connection: Connection, product: str, spans: Sequence[tuple[date, date]]) -> list[Newest]:
    """``newest`` of several times, with the same subscriptions in each: those that have a snapshot in any.

    Where a subscription has none, its figures are all -1.
    """
    held = list(segments(connection, product))
    ids = _joined([segment.subscriptions for segment in held])
    found = [_newest(connection, held, *span) for span in spans]
    is_there = np.logical_or.reduce([columns.mark != ABSENT for columns in found])
    chosen = np.flatnonzero(is_there & (ids != NOBODY))
    chosen = chosen[_order(ids[chosen])]
    return [_aligned(ids[chosen], columns, chosen) for columns in found]


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


def _newest(connection: Connection, held: Sequence[Segment], first: date, last: date) -> Columns:
    """Of all lines of these segments, one after the other."""
    span = first.isoformat(), last.isoformat()
    found = [segment.chunks(connection).newest(*span, segment.subscriptions != NOBODY) for segment in held]
    return Columns._make(_joined(column) for column in zip(*(found or [absent(0)]), strict=True))


def _aligned(ids: Numbers, columns: Columns, chosen: Numbers) -> Newest:
    """These lines; one without a snapshot has 0 of everything and no known use (``Columns``)."""
    lacking = columns.mark[chosen] == ABSENT
    return Newest(
        ids, columns.purchased[chosen] - lacking, columns.assigned[chosen] - lacking, columns.used[chosen]
    )


def _joined(parts: Sequence[Numbers]) -> Numbers:
    return np.concatenate(parts) if parts else np.zeros(0, np.int64)


def _order(ids: Numbers) -> Numbers | slice:
    """What sorts the ids; they mostly are."""
    return slice(None) if np.all(ids[1:] > ids[:-1]) else np.argsort(ids, kind="stable")
