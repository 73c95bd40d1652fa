"""What a trend chart draws: runs of neighbouring weeks, the gaps between them, round numbers, months."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date, timedelta
from math import ceil, log10
from typing import NamedTuple

from PySide6.QtCore import QDate, QLocale

from partnerhub_desktop.models.formats import UNKNOWN, Formats
from partnerhub_desktop.models.language import Context
from partnerhub_desktop.services.store.usage_history import Point

Trend = Context("Trend")
WEEK = 7
FIELDS = ("purchased", "assigned", "used")
MOST_TICKS = 4

Run = list[tuple[float, float]]
"""Day (its ordinal) and value of each point of weeks that follow one another."""


class WeekRow(NamedTuple):
    """A week as the chart's table shows it; ``id`` is the ordinal of its Monday."""

    id: int
    week: date
    purchased: int
    assigned: int
    used: int | None


def week_rows(points: Sequence[Point]) -> list[WeekRow]:
    """The newest week first."""
    return [WeekRow(each.day.toordinal(), *each) for each in reversed(points)]


def runs(points: Sequence[Point], field: str) -> list[Run]:
    """The field's points, broken where a week is missing or the value is not known."""
    found: list[Run] = []
    last = None
    for point in points:
        value = getattr(point, field)
        if value is None:
            last = None
            continue
        if last is None or (point.day - last).days > WEEK:
            found.append([])
        found[-1].append((point.day.toordinal(), value))
        last = point.day
    return found


def stepped(run: Run) -> Run:
    """The run as stairs: a value holds until the next one, the last for its week."""
    corners: Run = []
    for place, (x, y) in enumerate(run):
        end = run[place + 1][0] if place + 1 < len(run) else x + WEEK
        corners += [(x, y), (end, y)]
    return corners


def gaps(points: Sequence[Point]) -> list[tuple[int, int]]:
    """First and last day (ordinals) between points that have no neighbour a week away."""
    days = [point.day for point in points]
    return [
        (one.toordinal(), other.toordinal())
        for one, other in zip(days, days[1:], strict=False)
        if (other - one).days > WEEK
    ]


def top_of(points: Sequence[Point]) -> int:
    """The largest value of all."""
    return max((value for each in points for value in each[1:] if value is not None), default=0)


def round_steps(top: int) -> list[int]:
    """0 and a few round numbers, the last of them not under ``top``."""
    least = max(1.0, top / MOST_TICKS)
    size = 10 ** int(log10(least))
    step = next(size * each for each in (1, 2, 3, 4, 5, 10) if size * each >= least)
    return [step * place for place in range(max(1, ceil(top / step)) + 1)]


def months(first: date, last: date, most: int) -> list[tuple[int, str]]:
    """Firsts of months (ordinals) with their names, at most that many; a January says its year."""
    days = []
    day = (first.replace(day=1) + timedelta(32)).replace(day=1) if first.day > 1 else first
    while day <= last:
        days.append(day)
        day = (day + timedelta(32)).replace(day=1)
    every = next((each for each in (1, 2, 3, 6, 12) if len(days) <= each * max(1, most)), 12)
    chosen = [each for each in days if (each.month - 1) % every == 0]
    locale = QLocale()
    return [(each.toordinal(), _month(locale, each)) for each in chosen]


def nearest(points: Sequence[Point], day: float) -> int:
    """The place of the point nearest to the day (ordinal); -1 where none is within half a week."""
    days = [point.day.toordinal() for point in points]
    place = bisect_left(days, day)
    near = [each for each in (place - 1, place) if 0 <= each < len(days)]
    best = min(near, key=lambda each: abs(days[each] - day), default=-1)
    return best if best >= 0 and abs(days[best] - day) <= WEEK / 2 + 1 else -1


def last_value(points: Sequence[Point], field: str) -> int | None:
    """The newest value of a field of the points, None where it is not known."""
    value = getattr(points[-1], field) if points else None
    return value if isinstance(value, int) else None


def months_before(day: date, months: int) -> date:
    """The first day of the month that lies so far back."""
    place = day.year * 12 + day.month - 1 - months
    return date(place // 12, place % 12 + 1, 1)


class Shared(NamedTuple):
    """A value of a week and its share of the purchased; ``key`` is purchased, assigned, used or available."""

    key: str
    name: str
    number: str
    share: str


def week_said(point: Point, formats: Formats) -> tuple[str, list[Shared]]:
    """“Week of 5 Oct 2026” and its values."""
    title = Trend.tr("Week of {date}").format(date=formats.date(point.day))
    values = (
        ("purchased", Trend.tr("Purchased"), point.purchased),
        ("assigned", Trend.tr("Assigned"), point.assigned),
        ("used", Trend.tr("Used"), point.used),
        ("available", Trend.tr("Available"), max(0, point.purchased - point.assigned)),
    )
    return title, [_shared(key, name, value, point.purchased, formats) for key, name, value in values]


def _shared(key: str, name: str, value: int | None, purchased: int, formats: Formats) -> Shared:
    if value is None:
        return Shared(key, name, UNKNOWN, "")
    share = formats.percent(value / purchased) if purchased and key != "purchased" else ""
    return Shared(key, name, formats.number(value), share)


def _month(locale: QLocale, day: date) -> str:
    name = locale.toString(QDate(day.year, day.month, day.day), "MMM")
    return f"{name} {day.year % 100:02}" if day.month == 1 else name
