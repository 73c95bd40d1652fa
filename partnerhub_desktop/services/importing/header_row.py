"""Which row of a table holds its column titles: reports begin with a title, a date, an empty line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

LOOKED_THROUGH = 12
"""Rows with something in them, from the top, among which the titles are looked for."""
MOST_TITLES = 1_000
"""Cells of a row that can be titles; a longer row is only taken when it is the first."""


class Fit(NamedTuple):
    """How well a row serves as the titles of a table; the larger the better."""

    is_complete: bool
    """Every needed column of some table is named."""
    known: int
    """Titles that mean something in the table that knows most of them."""


HowFit = Callable[[list[str]], Fit]

NEAR = 2
"""So many known titles make a row that lacks some be one of titles, not of data."""


def place_of_titles(rows: Sequence[list[str]], how_fit: HowFit) -> int:
    """The place of the titles among the first ``rows``, none of them empty.

    The first row that names a whole table; else the one that names most of one; else the first.
    """
    best = 0
    fits = [how_fit(rows[0])]
    for place, row in enumerate(rows[1:LOOKED_THROUGH], 1):
        if fits[best].is_complete:
            break
        fits.append(how_fit(row) if len(row) <= MOST_TITLES else Fit(False, 0))
        if fits[place] > fits[best] and (fits[place].is_complete or fits[place].known >= NEAR):
            best = place
    return best
