"""How the columns of a table share its width."""

from __future__ import annotations

import math
from collections.abc import Sequence

from partnerhub_desktop.services.spec import Column, Kind

LEAST = {Kind.NAME: 180, Kind.STATUSES: 200, Kind.PRODUCTS: 108, Kind.NEXT_DATE: 142, Kind.MANAGED_BY: 100}
"""Narrower than this a column would cut what it shows, in Bulgarian too."""

GREEDY = (Kind.NAME, Kind.STATUSES, Kind.PRODUCTS)
"""Columns that take the room that is left, in equal parts."""


def share_width(columns: Sequence[Column], available: int, scale: float) -> list[int]:
    """Pixels for each column.

    As many columns from the left as fit at their least share the width, together with the launch icons, which
    are always in sight; the columns after them have their own width and are reached by scrolling.
    """
    widths = [round(column.width * scale) for column in columns]
    least = [round(min(each.width, LEAST.get(each.kind, each.width)) * scale) for each in columns]
    pinned = sum(round(column.width * scale) for column in columns if column.kind is Kind.LAUNCH)
    fitting = _fitting(columns, least, available - pinned)
    spare = available - pinned - sum(widths[place] for place in fitting)
    if spare < 0:
        _narrow(columns, widths, least, fitting, -spare)
    else:
        greedy = [place for place in fitting if columns[place].kind in GREEDY]
        for place in greedy:
            widths[place] += spare // len(greedy)
    return widths


def _fitting(columns: Sequence[Column], least: Sequence[int], available: int) -> list[int]:
    fitting: list[int] = []
    for place, column in enumerate(columns):
        if column.kind is Kind.LAUNCH:
            continue
        available -= least[place]
        if available < 0 and fitting:
            break
        fitting.append(place)
    return fitting


def _narrow(
    columns: Sequence[Column], widths: list[int], least: Sequence[int], fitting: Sequence[int], lacking: int
) -> None:
    """The statuses give way last: a pill more says more than a longer name."""
    statuses = [place for place in fitting if columns[place].kind is Kind.STATUSES]
    for group in ([place for place in fitting if place not in statuses], statuses):
        spare = sum(widths[place] - least[place] for place in group)
        part = min(1.0, lacking / spare) if spare else 0.0
        for place in group:
            taken = math.ceil((widths[place] - least[place]) * part)
            widths[place] -= taken
            lacking -= taken
        if lacking <= 0:
            return
