"""How the columns of a table share its width."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from partnerhub_desktop.services.spec import Column, Kind
from partnerhub_desktop.views.table.column_needs import Need

NOTHING_CHOSEN: Mapping[str, int] = {}
GREEDY = (Kind.NAME, Kind.STATUSES, Kind.PRODUCTS)
"""Columns that take the room that is left, in equal parts; without any of them texts do, or else all."""
FIRST = (
    *(Kind.NAME, Kind.STATUSES, Kind.PRODUCTS),
    *(Kind.LICENSES, Kind.USE, Kind.NEXT_DATE, Kind.MANAGED_BY),
)
"""What a customer is and what is to be done: for these the others are at their least, for no others."""


def share_width(
    columns: Sequence[Column],
    needs: Sequence[Need],
    available: int,
    chosen: Mapping[str, int] = NOTHING_CHOSEN,
) -> list[int]:
    """Pixels for each column; those ``chosen`` by key are exactly so wide.

    As many columns from the left as fit share the width, together with the launch icons, which are always in
    sight; the columns after them have their usual width and are reached by scrolling. Room beyond the least
    goes first to what makes a column whole (a second pill says more than a longer name), then to all until
    they are at ease, then to the greedy ones; if only the names fit, a part of the next column is in sight.
    """
    needs = [_exactly(chosen.get(column.key), need) for column, need in zip(columns, needs, strict=True)]
    widths = [need.usual for need in needs]
    pinned = sum(widths[place] for place, column in enumerate(columns) if column.kind is Kind.LAUNCH)
    fitting = _fitting(columns, needs, available - pinned)
    for place in fitting:
        widths[place] = needs[place].least
    spare = max(0, available - pinned - sum(widths[place] for place in fitting))
    spare = _grow(widths, {place: needs[place].whole for place in fitting}, spare)
    spare = _grow(widths, {place: needs[place].usual for place in fitting}, spare)
    free = [place for place in fitting if columns[place].key not in chosen]
    greedy = [place for place in free if columns[place].kind in GREEDY]
    greedy = greedy or [place for place in free if columns[place].kind is Kind.TEXT] or free
    is_followed = len(fitting) == 1 < sum(column.kind is not Kind.LAUNCH for column in columns)
    for place in () if is_followed else greedy:
        widths[place] += spare // len(greedy)
    return widths


def _exactly(width: int | None, need: Need) -> Need:
    return need if width is None else Need(width, width, width)


def _fitting(columns: Sequence[Column], needs: Sequence[Need], available: int) -> list[int]:
    fitting: list[int] = []
    least = whole = 0
    for place, (column, need) in enumerate(zip(columns, needs, strict=True)):
        if column.kind is Kind.LAUNCH:
            continue
        least, whole = least + need.least, whole + need.whole
        if fitting and (least if column.kind in FIRST else whole) > available:
            break
        fitting.append(place)
    return fitting


def _grow(widths: list[int], wanted: dict[int, int], spare: int) -> int:
    """Widen towards ``wanted``, each by its part of what is lacking; returns what is left."""
    lacking = {place: width - widths[place] for place, width in wanted.items()}
    whole = sum(lacking.values())
    part = min(1.0, spare / whole) if whole else 0.0
    for place, lack in lacking.items():
        widths[place] += int(lack * part)
        spare -= int(lack * part)
    return spare
