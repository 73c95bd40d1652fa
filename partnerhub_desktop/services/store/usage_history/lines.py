"""Lines: a subscription and a product each, numbered product by product in segments of ``SEGMENT``.

A line's place never changes; the place of a subscription that is gone stays empty (``NOBODY``). Each
segment knows the smallest and the largest id in it: most ids come in their order, so that a subscription is
looked for in one or two segments.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.store.driver import Connection
from partnerhub_desktop.services.store.usage_history.chunks import SEGMENT, Chunks
from partnerhub_desktop.services.store.usage_history.values import RefusedSnapshot

Numbers = NDArray[Any]

NOBODY = 0
"""In place of a subscription: the line is nobody's."""

NO_LINES = np.zeros(0, np.int64)

_SEGMENTS = """
    SELECT segment, subscriptions FROM usage_segment
    WHERE product = ? AND first_id <= ? AND last_id >= ? ORDER BY segment"""
_LAST = "SELECT segment, subscriptions FROM usage_segment WHERE product = ? ORDER BY segment DESC LIMIT 1"
_PUT = """
    INSERT INTO usage_segment (product, segment, lines, first_id, last_id, subscriptions)
    VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (product, segment) DO UPDATE SET lines = excluded.lines, first_id = excluded.first_id,
        last_id = excluded.last_id, subscriptions = excluded.subscriptions"""
_PRODUCTS = "SELECT DISTINCT product FROM usage_segment ORDER BY product"
_GONE = "SELECT subscription_id FROM usage_gone"
_KNOWN = "SELECT count(*) FROM subscription WHERE id IN (SELECT value FROM json_each(?))"
HIGHEST_ID = 2**63 - 1


class Segment(NamedTuple):
    """``subscriptions`` has the id of each line, ``NOBODY`` for one whose subscription is gone."""

    product: str
    number: int
    subscriptions: Numbers

    def chunks(self, connection: Connection) -> Chunks:
        """What the store has of these lines."""
        return Chunks(connection, self.product, self.number, len(self.subscriptions))


class Places(NamedTuple):
    """Where lines of a segment stand: the slots, ascending, and the subscriptions in them."""

    segment: Segment
    slots: Numbers
    subscriptions: Numbers


def products(connection: Connection) -> list[str]:
    """Those that any line is of."""
    return [row[0] for row in connection.execute(_PRODUCTS)]


def segments(
    connection: Connection, product: str, low: int = NOBODY, high: int = HIGHEST_ID
) -> Iterator[Segment]:
    """The segments that may have a subscription from ``low`` to ``high``."""
    gone = gone_ids(connection)
    for number, content in connection.execute(_SEGMENTS, (product, high, low)).fetchall():
        ids = np.frombuffer(content, "<i8")
        if len(gone):
            ids = np.where(is_among(ids, gone), NOBODY, ids)
        yield Segment(product, number, ids)


def gone_ids(connection: Connection) -> Numbers:
    """Subscriptions that were deleted and still stand in their segments."""
    return np.array(sorted(row[0] for row in connection.execute(_GONE)), np.int64)


def places(connection: Connection, product: str, subscriptions: Numbers | None = None) -> Iterator[Places]:
    """Segment by segment the lines of these subscriptions, which ascend; None for all that there are."""
    if subscriptions is not None and not len(subscriptions):
        return
    span = () if subscriptions is None else (int(subscriptions[0]), int(subscriptions[-1]))
    for segment in segments(connection, product, *span):
        ids = segment.subscriptions
        slots = np.flatnonzero(ids != NOBODY if subscriptions is None else is_among(ids, subscriptions))
        if len(slots):
            yield Places(segment, slots, ids[slots])


def is_among(ids: Numbers, known: Numbers) -> Numbers:
    """Whether each of the ids is one of the known ones, which ascend. ``isin`` looks at all of those."""
    if not len(known):
        return np.zeros(len(ids), np.bool_)
    near = known[np.minimum(np.searchsorted(known, ids), len(known) - 1)]
    found: Numbers = (near == ids) & (ids != NOBODY)
    return found


class Held:
    """Several segments as one row of lines; a line's *place* is where it stands in that."""

    def __init__(self, held: Sequence[Segment]) -> None:
        self.segments = held
        self.starts = np.cumsum([0, *(len(segment.subscriptions) for segment in held)])
        ids = np.concatenate([NO_LINES, *(segment.subscriptions for segment in held)])
        self._order = np.argsort(ids, kind="stable")
        self._sorted = ids[self._order]

    @property
    def lines(self) -> int:
        """How many there are."""
        return len(self._order)

    def places(self, subscriptions: Numbers) -> Numbers:
        """The place of each subscription's line, -1 for one that has none here."""
        if not self.lines:
            return np.full(len(subscriptions), -1, np.int64)
        near = np.minimum(np.searchsorted(self._sorted, subscriptions), self.lines - 1)
        return np.where(self._sorted[near] == subscriptions, self._order[near], -1)

    def touched(self, places: Numbers) -> tuple[Held, Numbers]:
        """The segments alone that these places are in, and the places in those."""
        is_touched = np.zeros(self.lines, np.bool_)
        is_touched[places] = True
        chosen = np.logical_or.reduceat(is_touched, self.starts[:-1])
        if chosen.all():
            return self, places
        kept = Held([segment for segment, is_one in zip(self.segments, chosen, strict=True) if is_one])
        index = np.searchsorted(self.starts, places, side="right") - 1
        return kept, places - self.starts[index] + kept.starts[np.cumsum(chosen) - 1][index]


def register(connection: Connection, product: str, subscriptions: Numbers) -> Held:
    """The segments with the lines of these subscriptions, with new lines for those that had none.

    ``subscriptions`` are different ones, ascending; the caller has settled what is gone. Raises
    RefusedSnapshot for a subscription that is not there.
    """
    span = int(subscriptions[0]), int(subscriptions[-1])
    held = Held(list(segments(connection, product, *span)))
    new = subscriptions[held.places(subscriptions) < 0]
    if not len(new):
        return held
    _require(connection, new)
    _append(connection, product, new)
    return Held(list(segments(connection, product, *span)))


def put(connection: Connection, segment: Segment) -> None:
    """Write the segment's subscriptions."""
    ids = np.ascontiguousarray(segment.subscriptions, "<i8")
    held = ids[ids != NOBODY]
    span = (int(held.min()), int(held.max())) if len(held) else (NOBODY, NOBODY)
    row = (segment.product, segment.number, len(ids), *span, ids.tobytes())
    connection.execute(_PUT, row)


def _append(connection: Connection, product: str, new: Numbers) -> None:
    """Lines after the last one."""
    number, content = connection.execute(_LAST, (product,)).fetchone() or (0, b"")
    ids = np.concatenate((np.frombuffer(content, "<i8"), new))
    for start in range(0, len(ids), SEGMENT):
        put(connection, Segment(product, number + start // SEGMENT, ids[start : start + SEGMENT]))


def _require(connection: Connection, subscriptions: Numbers) -> None:
    asked = json.dumps(subscriptions.tolist())
    if connection.execute(_KNOWN, (asked,)).fetchone()[0] != len(subscriptions):
        raise RefusedSnapshot("a snapshot of a subscription that is not in the store")
