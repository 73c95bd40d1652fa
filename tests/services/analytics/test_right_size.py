"""The quantity proposed for a renewal: peak of use and buffer."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from partnerhub_desktop.services.analytics.right_size import propose


def proposed(purchased: int, now: int, largest: int, buffer: int = 10) -> tuple[int, int, int, int]:
    found = propose(np.array([purchased]), np.array([now]), np.array([largest]), buffer)
    return tuple(int(column[0]) for column in found)  # type: ignore[return-value]


def test_the_peak_and_a_tenth_more_rounded_up() -> None:
    assert proposed(100, 41, 50) == (50, 55, 45, 0)
    assert proposed(100, 51, 50) == (51, 57, 43, 0), "today's use is part of the peak; 56.1 is 57"
    assert proposed(50, 50, 50) == (50, 55, 0, 5)
    assert proposed(55, 50, 50) == (50, 55, 0, 0)


def test_unknown_use_proposes_nothing_and_no_use_proposes_none() -> None:
    assert proposed(100, -1, -1) == (-1, -1, -1, -1)
    assert proposed(100, -1, 30, 0) == (30, 30, 70, 0)
    assert proposed(100, 0, -1) == (0, 0, 100, 0)


@given(st.integers(0, 10_000), st.integers(-1, 10_000), st.integers(-1, 10_000), st.integers(0, 200))
def test_never_below_the_peak_and_saved_or_missing_make_the_difference(
    purchased: int, now: int, largest: int, buffer: int
) -> None:
    peak, quantity, saved, missing = proposed(purchased, now, largest, buffer)
    if peak < 0:
        return
    assert quantity >= peak
    assert (quantity - 1) * 100 < peak * (100 + buffer) or quantity == 0
    assert purchased - saved + missing == quantity
    assert saved == 0 or missing == 0
