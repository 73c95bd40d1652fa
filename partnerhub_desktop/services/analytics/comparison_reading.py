"""The lines that are different between two days as a table that a model reads."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.analytics.comparison import Change, Comparison, Lines, Scope, compare
from partnerhub_desktop.services.analytics.ordering import NOT_KNOWN, or_not_known
from partnerhub_desktop.services.analytics.plan_reading import Prepared, PreparedReading
from partnerhub_desktop.services.analytics.plan_rows import names_of
from partnerhub_desktop.services.customer_index.facts import UNKNOWN
from partnerhub_desktop.services.store.driver import Connection

if TYPE_CHECKING:
    from partnerhub_desktop.services.analytics.reading import AnalyticsReading

Numbers = NDArray[Any]

DIFFERENT = (Change.CHANGED, Change.NEW, Change.GONE)
WORDS = ("same", "changed", "now_over", "within_again", "new", "gone")
"""What became of a line, in the order in which the column sorts."""
NOW_OVER, WITHIN_AGAIN = WORDS.index("now_over"), WORDS.index("within_again")
WORD_OF = {Change.SAME: "same", Change.CHANGED: "changed", Change.NEW: "new", Change.GONE: "gone"}


class ComparedRow(NamedTuple):
    """A line on the later day, and by how much it is another one than on the earlier.

    Of one that is gone the figures are those it had. ``line_change`` is a word of ``WORDS``, or says that it
    passed its limit either way.
    """

    id: int
    customer_id: int
    customer: str
    org_id: str
    subscription_id: str
    subscription_label: str
    kind: str
    line_change: str
    purchased: int
    assigned: int
    used_7d: int | None
    overage: int
    purchased_change: int
    assigned_change: int
    used_change: int | None


class ComparedReading(PreparedReading):
    """``changes`` are shown, the largest change of assigned licences first."""

    def __init__(
        self, analytics: AnalyticsReading, product: str, days: tuple[date, date], changes: Sequence[Change]
    ) -> None:
        super().__init__(analytics, product)
        self._days = days
        self._changes = changes

    @property
    def comparison(self) -> Comparison:
        """What the table is made of."""
        self._entries()
        return self._comparison

    def _prepare(self) -> Prepared:
        analytics = self._analytics
        analytics.loaded()  # asks who may see it
        connection, only = analytics.connection(), analytics.customer_reading.scope.only
        (found,) = compare(connection, *self._days, Scope(only=only), (self._product,))
        self._comparison = found
        lines = found.lines
        places = np.flatnonzero(np.isin(lines.change, [int(each) for each in self._changes]))
        values = _values(lines)
        became = values["line_change"]
        places = places[np.argsort(-np.abs(values["assigned_change"][places]), kind="stable")]
        return Prepared(
            lines.subscription[places],
            _customers(connection, lines.subscription[places]),
            {name: column[places] for name, column in values.items()},
            lambda which: _rows(connection, lines, became, [int(places[each]) for each in which]),
        )


def _values(lines: Lines) -> dict[str, Numbers]:
    """What columns sort by; of a line that is gone the figures it had."""
    (was, then), is_there = lines.used, lines.purchased[1] != UNKNOWN
    values = {"line_change": _became(lines)}
    for name, key in (("purchased", "purchased"), ("assigned", "assigned"), ("used", "used_7d")):
        before, after = getattr(lines, name)
        values[key] = or_not_known(np.where(is_there, after, before))
        values[f"{name}_change"] = np.maximum(after, 0) - np.maximum(before, 0)
    one_day_only = ~is_there | (lines.purchased[0] == UNKNOWN)
    is_known = one_day_only | ((was != UNKNOWN) & (then != UNKNOWN))
    values["used_change"] = np.where(is_known, values["used_change"], NOT_KNOWN)
    values["overage"] = np.maximum(values["assigned"] - values["purchased"], 0)
    return values


def _customers(connection: Connection, subscriptions: Numbers) -> Numbers:
    known = dict(connection.execute("SELECT id, customer_id FROM subscription"))
    return np.array([known.get(key, UNKNOWN) for key in subscriptions.tolist()], np.int64)


def _rows(connection: Connection, lines: Lines, became: Numbers, places: Sequence[int]) -> list[ComparedRow]:
    names = names_of(connection, [int(lines.subscription[place]) for place in places])
    return [
        _row(lines, place, WORDS[became[place]], names[key])
        for place in places
        if (key := int(lines.subscription[place])) in names
    ]


def _row(lines: Lines, place: int, became: str, head: tuple[Any, ...]) -> ComparedRow:
    (purchased, assigned, used), changes = _figures(lines, place)
    return ComparedRow._make(
        (
            *head,
            became,
            purchased,
            assigned,
            None if used == UNKNOWN else used,
            max(0, assigned - purchased),
            *changes,
        )
    )


def _figures(lines: Lines, place: int) -> tuple[tuple[int, int, int], tuple[int, int, int | None]]:
    """Of the later day, else of the earlier; and the changes."""
    before, after = (
        tuple(int(column[side][place]) for column in (lines.purchased, lines.assigned, lines.used))
        for side in (0, 1)
    )
    purchased, assigned, used = (max(now, 0) - max(then, 0) for then, now in zip(before, after, strict=True))
    one_day_only = UNKNOWN in (before[0], after[0])
    is_known = one_day_only or UNKNOWN not in (before[2], after[2])
    shown = before if after[0] == UNKNOWN else after
    return (shown[0], shown[1], shown[2]), (purchased, assigned, used if is_known else None)


def _became(lines: Lines) -> Numbers:
    """Places in ``WORDS``."""
    places = np.array([WORDS.index(WORD_OF[each]) for each in Change])[lines.change]
    was, now = (lines.assigned[side] > lines.purchased[side] for side in (0, 1))
    is_changed = lines.change == Change.CHANGED
    places[is_changed & now & ~was] = NOW_OVER
    places[is_changed & was & ~now] = WITHIN_AGAIN
    return places
