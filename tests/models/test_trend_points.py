"""What a trend chart draws of any points: runs, gaps, round numbers, the week pointed at."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.trend_points import (
    gaps,
    months,
    nearest,
    round_steps,
    runs,
    stepped,
    top_of,
    week_said,
)
from partnerhub_desktop.services.store.usage_history import Point

MONDAY = date(2025, 11, 3)
numbers = st.integers(0, 10**9)
points = st.dictionaries(st.integers(0, 60), st.tuples(numbers, numbers, st.none() | numbers)).map(
    lambda weeks: [Point(MONDAY + timedelta(weeks=week), *weeks[week]) for week in sorted(weeks)]
)


@given(points)
def test_runs_hold_every_known_point_once_and_end_at_gaps(weeks: list[Point]) -> None:
    found = runs(weeks, "used")
    assert [value for run in found for _, value in run] == [
        each.used for each in weeks if each.used is not None
    ]
    for run in found:
        assert all(other - one == 7 for (one, _), (other, _) in zip(run, run[1:], strict=False))
    whole = runs(weeks, "purchased")
    assert len(whole) == (len(gaps(weeks)) + 1 if weeks else 0)


@given(points)
def test_stairs_keep_the_values(weeks: list[Point]) -> None:
    for run in runs(weeks, "purchased"):
        assert [y for _, y in stepped(run)] == [y for _, y in run for _ in range(2)]


@given(st.integers(0, 10**10))
def test_round_numbers_reach_the_top_in_few_steps(top: int) -> None:
    steps = round_steps(top)
    assert steps[0] == 0
    assert top <= steps[-1]
    assert 2 <= len(steps) <= 6
    assert len({other - one for one, other in zip(steps, steps[1:], strict=False)}) == 1


@given(points, st.floats(700_000, 760_000))
def test_the_nearest_week_is_near(weeks: list[Point], day: float) -> None:
    place = nearest(weeks, day)
    far = [abs(each.day.toordinal() - day) for each in weeks]
    assert place == -1 or far[place] == min(far) <= 5


@pytest.mark.usefixtures("british")
def test_months_are_as_many_as_have_room() -> None:
    assert [name for _, name in months(date(2025, 10, 20), date(2026, 2, 3), 9)] == [
        "Nov",
        "Dec",
        "Jan 26",
        "Feb",
    ]
    assert len(months(date(2025, 10, 20), date(2026, 11, 23), 4)) <= 4


def test_a_week_without_purchases_has_no_shares() -> None:
    title, said = week_said(Point(MONDAY, 0, 3, None), Formats(QLocale("en_GB"), MONDAY))
    assert title == "Week of 3 Nov 2025"
    assert [(each.key, each.number, each.share) for each in said] == [
        ("purchased", "0", ""),
        ("assigned", "3", ""),
        ("used", "–", ""),
        ("available", "0", ""),
    ]
    assert top_of([]) == 0
