"""When assigned is expected to pass purchased: hand-computed courses, the interval, the back-test."""

from __future__ import annotations

from itertools import combinations
from statistics import median

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from partnerhub_desktop.services.analytics.forecast import (
    FADING,
    HORIZON,
    LEAST_WEEKS,
    WEEKS,
    Outlook,
    back_test,
    forecast,
    trend_of,
)

NONE = float("nan")


def course(*weeks: float) -> np.ndarray:
    return np.array([weeks], dtype=float)


def outlook_of(weeks: list[float], purchased: float) -> tuple[Outlook, int, int, int]:
    found = forecast(course(*weeks), np.array([purchased]))
    return Outlook(int(found.outlook[0])), int(found.week[0]), int(found.earliest[0]), int(found.latest[0])


def test_a_steady_growth_passes_when_its_fading_sum_does() -> None:
    weeks = [100.0 + 10 * week for week in range(13)]  # today 220
    # 8.5 + 7.225 = 15.7 more after two weeks, 21.9 after three: more than the 20 that are free
    assert np.allclose(FADING[:3], [0.85, 1.5725, 2.186625])
    assert outlook_of(weeks, 240) == (Outlook.PASSES, 3, 3, 3)


def test_exactly_reaching_the_purchased_is_not_passing_them() -> None:
    weeks = [float(week) for week in range(13)]  # one a week, 12 today
    assert outlook_of(weeks, 12)[1] == 1
    found = outlook_of(weeks, 13)
    assert found[1] == 2, "0.85 is not more than 1, 1.57 is"
    assert found[2] == 2, "unfaded growth reaches 1 in the first week and passes it in the second"


def test_growth_that_fades_below_the_purchased_is_not_within_a_year() -> None:
    weeks = [float(week) for week in range(13)]
    assert FADING[HORIZON - 1] < 6
    found = outlook_of(weeks, 12 + 6)
    assert found[0] is Outlook.NOT_WITHIN_A_YEAR
    assert found[1:] == (-1, 7, -1)


def test_over_already_falling_flat_and_short() -> None:
    rising = [float(week) for week in range(13)]
    assert outlook_of(rising, 11)[0] is Outlook.ALREADY_OVER
    assert outlook_of([50.0] * 13, 60)[0] is Outlook.NOT_GROWING
    assert outlook_of(rising[::-1], 60)[0] is Outlook.NOT_GROWING
    assert outlook_of(rising[: LEAST_WEEKS - 1], 60)[0] is Outlook.TOO_SHORT
    assert outlook_of([*rising, NONE], 60)[0] is Outlook.TOO_SHORT, "the newest week is not known"
    assert outlook_of([], 60)[0] is Outlook.TOO_SHORT


def test_a_growth_that_may_be_none_is_too_noisy() -> None:
    weeks = [50, 58, 49, 57, 48, 59, 50, 60, 49, 58, 51, 60, 52]
    assert outlook_of([float(week) for week in weeks], 70)[0] is Outlook.TOO_NOISY


def test_one_odd_week_and_holes_do_not_bend_the_trend() -> None:
    weeks = [100.0 + 10 * week for week in range(13)]
    odd = [*weeks]
    odd[5] = 900.0
    holed = [value if place not in (2, 6, 7) else NONE for place, value in enumerate(weeks)]
    assert outlook_of(odd, 240)[1] == outlook_of(holed, 240)[1] == 3


def test_nothing_at_all() -> None:
    found = forecast(np.zeros((0, 13)), np.zeros(0))
    assert all(len(column) == 0 for column in found)


@given(st.lists(st.one_of(st.just(NONE), st.integers(0, 500).map(float)), min_size=2, max_size=WEEKS))
def test_the_slope_is_the_median_of_all_pairs(weeks: list[float]) -> None:
    known = [(place, value) for place, value in enumerate(weeks) if value == value]
    trend = trend_of(course(*weeks))
    assert trend.known[0] == len(known)
    if len(known) < LEAST_WEEKS:
        assert np.isnan(trend.slope[0])
        return
    slopes = [(b - a) / (later - sooner) for (sooner, a), (later, b) in combinations(known, 2)]
    assert np.isclose(trend.slope[0], median(slopes))
    assert trend.low[0] <= trend.slope[0] <= trend.high[0]
    assert min(slopes) <= trend.low[0]
    assert trend.high[0] <= max(slopes)


@given(
    st.lists(st.lists(st.integers(0, 300).map(float), min_size=13, max_size=13), min_size=1, max_size=5),
    st.integers(0, 400),
)
def test_weeks_stand_in_their_order_and_lines_do_not_touch_each_other(
    lines: list[list[float]], purchased: int
) -> None:
    together = forecast(np.array(lines), np.full(len(lines), float(purchased)))
    for place, line in enumerate(lines):
        alone = outlook_of(line, float(purchased))
        assert alone == tuple(int(column[place]) for column in together)
        if alone[0] is Outlook.PASSES:
            assert 1 <= alone[2] <= alone[1] <= HORIZON
            assert alone[3] == -1 or alone[3] >= alone[1]


def test_the_back_test_of_a_course_that_goes_on_as_it_was() -> None:
    flat = [50.0] * 20
    rising = [100.0 + 10 * week for week in range(16)] + [255.0, 260.0, 260.0, 260.0]
    found = back_test(np.array([flat, rising]), np.array([100.0, 255.0]), 4)
    assert found is not None
    assert (found.lines, found.passed, found.foretold, found.said, found.false_alarms) == (2, 1, 1, 1, 0)
    expected = 250 + 10 * FADING[3]
    assert np.isclose(found.error, (0 + (expected - 260) / 255 * 100) / 2)
    assert np.isclose(found.error_of_standstill, (0 + 10 / 255 * 100) / 2)


def test_no_back_test_without_weeks_to_hold_back() -> None:
    assert back_test(np.full((3, 4), 5.0), np.full(3, 9.0), 4) is None
    assert back_test(np.full((3, 10), 5.0), np.full(3, 9.0), 4) is None, "six weeks are too short"
