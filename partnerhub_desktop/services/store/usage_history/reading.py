"""Reads snapshots from the chunks: the newest of a time, the largest use, one line's, all of them as rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

import numpy as np

from partnerhub_desktop.services.store.driver import Connection
from partnerhub_desktop.services.store.usage_history.chunks import FIRST, LAST
from partnerhub_desktop.services.store.usage_history.columns import ABSENT, IMPORTED, Columns, absent
from partnerhub_desktop.services.store.usage_history.lines import Numbers, Places, places, products
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
    ids, found = [], []
    for place in places(connection, product):
        columns = _newest(connection, place, first.isoformat(), last.isoformat())
        there = columns.mark != ABSENT
        ids.append(place.subscriptions[there])
        found.append([column[there] for column in columns[:3]])
    whole = _joined(ids)
    order = _order(whole)
    figures = (_joined([each[column] for each in found])[order] for column in range(3))
    return Newest(whole[order], *figures)


def largest_use(connection: Connection, product: str, first: date, last: date) -> LargestUse:
    """Each subscription's largest known use of the product dated ``first`` to ``last``."""
    ids, found = [], []
    for place in places(connection, product):
        largest = np.full(len(place.slots), UNKNOWN, np.int64)
        days = place.segment.chunks(connection).each(first.isoformat(), last.isoformat(), place.slots)
        for _, columns in days:
            np.maximum(largest, columns.used, out=largest)
        known = largest != UNKNOWN
        ids.append(place.subscriptions[known])
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


def _newest(connection: Connection, place: Places, first: str, last: str) -> Columns:
    """Of each of the lines the newest snapshot."""
    days = place.segment.chunks(connection).each(first, last, place.slots, newest_first=True)
    found = absent(len(place.slots))
    for _, columns in days:
        lacking = found.mark == ABSENT
        if lacking.all():
            found = columns
        else:
            found = Columns._make(
                np.where(lacking, old, new) for old, new in zip(columns, found, strict=True)
            )
        if (found.mark != ABSENT).all():
            break
    return found


def _joined(parts: list[Numbers]) -> Numbers:
    return np.concatenate(parts) if parts else np.zeros(0, np.int64)


def _order(ids: Numbers) -> Numbers | slice:
    """What sorts the ids; they mostly are."""
    return slice(None) if np.all(ids[1:] > ids[:-1]) else np.argsort(ids)
