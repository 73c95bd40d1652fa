"""The chunks in the store: what one segment of a product's lines had on a day.

A chunk is written raw. ``pack`` makes old ones small: one of so many stands for itself, the others are
differences to it, so that reading any day takes two of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.store.driver import Connection
from partnerhub_desktop.services.store.usage_history.columns import (
    ABSENT,
    ALL,
    Columns,
    Numbers,
    Slots,
    absent,
    as_packed,
    as_raw,
    from_packed,
    from_raw,
    is_in_raw,
    resized,
    use_of_raw,
)
from partnerhub_desktop.services.store.usage_history.values import UNKNOWN

RAW_DAYS = 98
"""Chunks of so many days before today stay raw: the fourteen weeks that the analytics look at."""

PATIENCE_DAYS = 28
"""Chunks are made small four weeks at a time: their base is read once, and most weeks cost nothing."""

MOST_OF_A_BASE = 12
"""So many chunks are differences to one that stands for itself."""

SEGMENT = 4_096
"""Lines of a segment that is full."""

FIRST, LAST = "0001-01-01", "9999-12-31"

_READ = """
    SELECT day, lines, packed, base, content FROM usage_chunk
    WHERE product = ? AND segment = ? AND day BETWEEN ? AND ? ORDER BY day"""
_NEWEST_FIRST = f"{_READ} DESC"
_PUT = """
    INSERT INTO usage_chunk (product, segment, day, lines, points, packed, base, content)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (product, segment, day) DO UPDATE SET lines = excluded.lines, points = excluded.points,
        packed = excluded.packed, base = excluded.base, content = excluded.content"""
_STANDS = """
    SELECT 1 FROM usage_chunk WHERE product = ? AND segment = ? AND day = ? AND packed = 1 AND base IS NULL"""
_OF_BASE = """
    SELECT day FROM usage_chunk WHERE product = ? AND segment = ? AND day > ? AND base = ?"""
_OLD = """
    SELECT DISTINCT product, segment, usage_segment.lines
    FROM usage_chunk JOIN usage_segment USING (product, segment)
    WHERE packed = 0 AND day < ? AND usage_segment.lines >= ?"""
_STATES = """
    SELECT day, packed, base FROM usage_chunk WHERE product = ? AND segment = ? AND day < ? ORDER BY day"""


class Chunk(NamedTuple):
    """As it is stored; ``base`` is the day of the chunk that it is the difference to."""

    day: str
    lines: int
    packed: int
    base: str | None
    content: bytes


class Chunks:
    """The chunks of one segment of a product, which has so many ``lines`` by now. Days are ISO texts."""

    def __init__(self, connection: Connection, product: str, segment: int, lines: int) -> None:
        self._connection = connection
        self._key = (product, segment)
        self._lines = lines
        self._base: tuple[str, Columns] | None = None

    def each(self, first: str = FIRST, last: str = LAST, slots: Slots = ALL) -> Iterator[tuple[str, Columns]]:
        """The days from ``first`` to ``last`` that have a chunk, with the entries of ``slots``."""
        for row in self._connection.execute(_READ, (*self._key, first, last)):
            chunk = Chunk._make(row)
            yield chunk.day, self._columns(chunk, slots)

    def newest(self, first: str, last: str, wanted: NDArray[np.bool_]) -> Columns:
        """Each wanted line's newest snapshot from ``first`` to ``last``."""
        found, lacking = None, np.zeros(0, np.int64)
        for row in self._connection.execute(_NEWEST_FIRST, (*self._key, first, last)):
            chunk = Chunk._make(row)
            if found is None:
                found = self._columns(chunk, ALL)
            else:
                self._fill(found, chunk, lacking)
            lacking = np.flatnonzero((found.mark == ABSENT) & wanted)
            if not len(lacking):
                break
        return absent(self._lines) if found is None else found

    def largest_use(self, first: str, last: str) -> Numbers:
        """Each line's largest known use from ``first`` to ``last``; ``UNKNOWN`` if none is."""
        largest = np.zeros(self._lines, np.uint32)
        for row in self._connection.execute(_READ, (*self._key, first, last)):
            chunk = Chunk._make(row)
            if chunk.packed:
                use = (self._decoded(chunk, ALL).used - UNKNOWN).astype(np.uint32)
            else:
                use = use_of_raw(chunk.content, chunk.lines)
            np.maximum(largest[: len(use)], use, out=largest[: len(use)])
        return largest.astype(np.int64) + UNKNOWN

    def day(self, day: str) -> Columns | None:
        """What the segment had on the day; None without a chunk."""
        return next((columns for _, columns in self.each(day, day)), None)

    def put(self, day: str, columns: Columns) -> None:
        """Write the day's chunk raw; those that are differences to it are written raw before."""
        if self._connection.execute(_STANDS, (*self._key, day)).fetchone():
            for (dependent,) in self._connection.execute(_OF_BASE, (*self._key, day, day)).fetchall():
                self._write(dependent, self._whole(dependent))
        self._base = None
        self._write(day, columns)

    def pack(self, before: str) -> None:
        """Make the raw chunks of the days before this one small."""
        base, left = None, 0
        for day, packed, known_base in self._connection.execute(_STATES, (*self._key, before)).fetchall():
            stands = known_base is None if packed else left == 0
            if not packed:
                self._write(day, self._whole(day), base=None if stands else base, packed=True)
            if stands:
                base, left = day, MOST_OF_A_BASE
            elif not packed or known_base == base:
                left -= 1

    def _whole(self, day: str) -> Columns:
        found = self.day(day)
        assert found is not None
        return found

    def _write(self, day: str, columns: Columns, base: str | None = None, *, packed: bool = False) -> None:
        if packed:
            content = as_packed(columns, None if base is None else self._base_of(base))
        else:
            content = as_raw(columns)
        points = int(np.count_nonzero(columns.mark != ABSENT))
        self._connection.execute(_PUT, (*self._key, day, columns.lines, points, int(packed), base, content))

    def _fill(self, columns: Columns, chunk: Chunk, slots: Numbers) -> None:
        """Take what the chunk has in these slots: mostly nothing, as they are of lines that ended."""
        slots = slots[: np.searchsorted(slots, chunk.lines)]
        if not chunk.packed:
            slots = slots[is_in_raw(chunk.content, chunk.lines, slots)]
        if len(slots):
            for column, values in zip(columns, self._decoded(chunk, slots), strict=True):
                column[slots] = values

    def _columns(self, chunk: Chunk, slots: Slots) -> Columns:
        if isinstance(slots, slice):
            return resized(self._decoded(chunk, slots), self._lines)
        within = slots < chunk.lines
        if within.all():
            return self._decoded(chunk, slots)
        found = absent(len(slots))
        for column, part in zip(found, self._decoded(chunk, slots[within]), strict=True):
            column[within] = part
        return found

    def _decoded(self, chunk: Chunk, slots: Slots) -> Columns:
        if not chunk.packed:
            return from_raw(chunk.content, chunk.lines, slots)
        if chunk.base is None:
            return from_packed(chunk.content, chunk.lines, None, slots)
        base = resized(self._base_of(chunk.base), chunk.lines)
        return from_packed(chunk.content, chunk.lines, Columns._make(column[slots] for column in base), slots)

    def _base_of(self, day: str) -> Columns:
        if self._base is None or self._base[0] != day:
            self._base = day, self._whole(day)
        return self._base[1]


def pack(connection: Connection, today: date, *, only_full: bool = False) -> None:
    """Make chunks small that are older than ``RAW_DAYS``, in the caller's transaction.

    With ``only_full`` those of segments with room for more lines are left raw: they will be written again.
    """
    due = (today - timedelta(RAW_DAYS + PATIENCE_DAYS)).isoformat()
    before = (today - timedelta(RAW_DAYS)).isoformat()
    least = SEGMENT if only_full else 0
    for product, segment, lines in connection.execute(_OLD, (due, least)).fetchall():
        Chunks(connection, product, segment, lines).pack(before)
