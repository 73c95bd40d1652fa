"""Lines: a subscription and a product each, numbered product by product in segments of ``SEGMENT``.

A line's place never changes; the place of a subscription that is gone stays empty (``NOBODY``). Each
segment knows the smallest and the largest id in it: most ids come in their order, so that a subscription is
looked for in one or two segments.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.store.driver import Connection
from partnerhub_desktop.services.store.usage_history.chunks import SEGMENT, Chunks
from partnerhub_desktop.services.store.usage_history.values import RefusedSnapshot

Numbers = NDArray[Any]

NOBODY = 0
"""In place of a subscription: the line is nobody's."""

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


def register(connection: Connection, product: str, subscriptions: Numbers) -> Numbers:
    """The number of each subscription's line, with new lines for those that have none.

    ``subscriptions`` are different ones, ascending; the caller has settled what is gone. A number is the
    segment's times ``SEGMENT`` plus the slot. Raises RefusedSnapshot for a subscription that is not there.
    """
    numbers = np.full(len(subscriptions), -1, np.int64)
    for segment in segments(connection, product, int(subscriptions[0]), int(subscriptions[-1])):
        ids = segment.subscriptions
        near = np.minimum(np.searchsorted(subscriptions, ids), len(subscriptions) - 1)
        slots = np.flatnonzero(subscriptions[near] == ids)
        numbers[near[slots]] = segment.number * SEGMENT + slots
    new = np.flatnonzero(numbers < 0)
    if len(new):
        _require(connection, subscriptions[new])
        numbers[new] = _append(connection, product, subscriptions[new])
    return numbers


def put(connection: Connection, segment: Segment) -> None:
    """Write the segment's subscriptions."""
    ids = np.ascontiguousarray(segment.subscriptions, "<i8")
    held = ids[ids != NOBODY]
    span = (int(held.min()), int(held.max())) if len(held) else (NOBODY, NOBODY)
    row = (segment.product, segment.number, len(ids), *span, ids.tobytes())
    connection.execute(_PUT, row)


def _append(connection: Connection, product: str, new: Numbers) -> Numbers:
    """Lines after the last one; gives their numbers."""
    number, content = connection.execute(_LAST, (product,)).fetchone() or (0, b"")
    ids = np.concatenate((np.frombuffer(content, "<i8"), new))
    for start in range(0, len(ids), SEGMENT):
        put(connection, Segment(product, number + start // SEGMENT, ids[start : start + SEGMENT]))
    return number * SEGMENT + np.arange(len(ids) - len(new), len(ids))


def _require(connection: Connection, subscriptions: Numbers) -> None:
    asked = json.dumps(subscriptions.tolist())
    if connection.execute(_KNOWN, (asked,)).fetchone()[0] != len(subscriptions):
        raise RefusedSnapshot("a snapshot of a subscription that is not in the store")
