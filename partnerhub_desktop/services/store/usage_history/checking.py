"""Whether the history is whole, and its sums those of its rows."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from partnerhub_desktop.services.store.driver import Connection
from partnerhub_desktop.services.store.usage_history import lines, trend
from partnerhub_desktop.services.store.usage_history.chunks import FIRST, LAST
from partnerhub_desktop.services.store.usage_history.columns import ABSENT
from partnerhub_desktop.services.store.usage_history.lines import NOBODY, Segment
from partnerhub_desktop.services.store.usage_history.trend import Sums, Week

_COUNTED = """
    SELECT day, points FROM usage_chunk WHERE product = ? AND segment = ? ORDER BY day"""
_WITHOUT_SEGMENT = """
    SELECT count(*) FROM usage_chunk LEFT JOIN usage_segment USING (product, segment)
    WHERE subscriptions IS NULL"""
_TREND = """
    SELECT week, first_day, last_day, lines, purchased, assigned, used, known FROM usage_trend
    WHERE product = ?"""
_IDS = "SELECT id FROM subscription ORDER BY id"


def broken(connection: Connection) -> list[str]:
    """Which chunks and segments are not what they say, as ``product segment day``; none if all are whole."""
    found = [f"{product} {segment} {what}" for product, segment, what in _broken(connection)]
    return found + ["chunks of no segment"] * bool(connection.execute(_WITHOUT_SEGMENT).fetchone()[0])


def wrong_weeks(connection: Connection) -> list[str]:
    """Weeks whose sums are not those of the rows, each as ``product week``.

    Of a store whose subscriptions changed sides since, no sums are asked: nobody reads them (``trend``).
    """
    if not trend.is_settled(connection):
        return []
    return [
        f"{product} {week}" for product in lines.products(connection) for week in _wrong(connection, product)
    ]


def _broken(connection: Connection) -> Iterator[tuple[str, int, str]]:
    known = np.array([row[0] for row in connection.execute(_IDS).fetchall()], np.int64)
    for product in lines.products(connection):
        seen = np.zeros(0, np.int64)
        for segment in lines.segments(connection, product):
            ids = segment.subscriptions[segment.subscriptions != NOBODY]
            seen = np.concatenate((seen, ids))
            if not lines.is_among(ids, known).all() or len(np.unique(seen)) != len(seen):
                yield product, segment.number, "lines"
            for day in _broken_days(connection, segment):
                yield product, segment.number, day


def _broken_days(connection: Connection, segment: Segment) -> Iterator[str]:
    chunks = segment.chunks(connection)
    for day, points in connection.execute(_COUNTED, (segment.product, segment.number)).fetchall():
        try:
            columns = chunks.day(day)
        except Exception:  # noqa: BLE001 - bytes that are not a chunk fail in many ways
            yield day
            continue
        if columns is None or np.count_nonzero(columns.mark != ABSENT) != points:
            yield day


def _wrong(connection: Connection, product: str) -> Iterator[str]:
    stored = {
        week: Week(first, last, Sums._make(sums))
        for week, first, last, *sums in connection.execute(_TREND, (product,)).fetchall()
    }
    fresh = trend.summed(connection, trend.places_of_others(connection, product), FIRST, LAST)
    for monday in sorted({*stored, *fresh}):
        if monday not in stored or not _agrees(stored[monday], fresh.get(monday)):
            yield monday


def _agrees(stored: Week, fresh: Week | None) -> bool:
    """Days of which all rows are gone or our own may stand in what is stored."""
    if fresh is None:
        return stored.sums == Sums()
    days_fit = stored.first_day <= fresh.first_day and fresh.last_day <= stored.last_day
    return days_fit and stored.sums == fresh.sums
