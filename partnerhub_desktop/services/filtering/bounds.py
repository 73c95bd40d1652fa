"""What a comparison of the filter query means, as bounds (interfaces.md, "Filter query").

Days count from today: for what lies ahead (expires, renews) ``<30d`` is 0 ≤ days < 30; for what lies
behind (added, activity) days are the age, so ``<30d`` is everything younger, a future date included.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import date, timedelta

from partnerhub_desktop.services.filtering.parts import Bound

Bounds = tuple[Bound, Bound]

OPERATORS = ("<=", ">=", "<", ">", "=")
FUTURE = ("expires", "renews")
PAST = ("added", "activity")
RATIO = ("assigned",)

_NOTHING: Bounds = (date.max, date.min)
_FLIPPED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "="}
_MOST_DIGITS = 12
_MOST_DAY_DIGITS = 5


def bounds(field: str, operator: str, value: str, today: date) -> Bounds:
    """Inclusive low and high of ``field operator value``. Raises ValueError for a value not of its kind."""
    if field in FUTURE or field in PAST:
        return _date_bounds(field, operator, value, today)
    return _number_bounds(operator, _ratio(value) if field in RATIO else _number(value))


def _date_bounds(field: str, operator: str, value: str, today: date) -> Bounds:
    if not value.endswith("d"):
        return _day_bounds(operator, _iso_day(value))
    days = _whole(value[:-1])
    if field in PAST:
        return _day_bounds(_FLIPPED[operator], _moved(today, -days))
    low, high = _day_bounds(operator, _moved(today, days))
    return (today if low is None else low), high


def _day_bounds(operator: str, day: date) -> Bounds:
    try:
        return _DAY_BOUNDS[operator](day)
    except OverflowError:
        return _NOTHING


_ONE_DAY = timedelta(days=1)

_DAY_BOUNDS: dict[str, Callable[[date], Bounds]] = {
    "<": lambda day: (None, day - _ONE_DAY),
    "<=": lambda day: (None, day),
    ">": lambda day: (day + _ONE_DAY, None),
    ">=": lambda day: (day, None),
    "=": lambda day: (day, day),
}

_NUMBER_BOUNDS: dict[str, Callable[[float], Bounds]] = {
    "<": lambda number: (None, math.nextafter(number, -math.inf)),
    "<=": lambda number: (None, number),
    ">": lambda number: (math.nextafter(number, math.inf), None),
    ">=": lambda number: (number, None),
    "=": lambda number: (number, number),
}


def _number_bounds(operator: str, number: float) -> Bounds:
    return _NUMBER_BOUNDS[operator](number)


def _moved(today: date, days: int) -> date:
    try:
        return today + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


def _iso_day(text: str) -> date:
    if len(text) != 10 or text[4] != "-" or text[7] != "-":
        raise ValueError(text)
    return date.fromisoformat(text)


def _whole(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= _MOST_DAY_DIGITS):
        raise ValueError(text)
    return int(text)


def _number(text: str) -> float:
    return float(_plain(text))


def _ratio(text: str) -> float:
    """The number nearest to a percentage: ``33.3%`` gives the same one as 333 ÷ 1000."""
    if not text.endswith("%"):
        raise ValueError(text)
    return float(_plain(text[:-1]) + "e-2")


def _plain(text: str) -> str:
    whole, _, fraction = text.partition(".")
    if not (text.isascii() and whole.isdigit() and len(text) <= _MOST_DIGITS):
        raise ValueError(text)
    if "." in text and not fraction.isdigit():
        raise ValueError(text)
    return text
