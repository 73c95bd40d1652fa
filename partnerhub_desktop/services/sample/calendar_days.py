"""Days of terms, trials and seasons."""

from __future__ import annotations

from datetime import date, timedelta


def add_months(day: date, months: int) -> date:
    """The same day of another month, or its last one; ``months`` may be negative."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if day.day <= 28:
        return date(year, month + 1, day.day)
    following = date(year + month // 11, (month + 1) % 12 + 1, 1)
    return min(following - timedelta(days=1), date(year, month + 1, 28) + timedelta(days=day.day - 28))


def term_end(starts_on: date, months: int) -> date:
    """The last day of a term of so many months."""
    return add_months(starts_on, months) - timedelta(days=1)


def season(day: date) -> float:
    """How much people work in the days before ``day``: 1.0 in an ordinary week, less in holidays."""
    if (day.month, day.day) >= (12, 27) or (day.month, day.day) <= (1, 5):
        return 0.45
    if day.month == 12 and day.day >= 21:
        return 0.8
    if (7, 15) <= (day.month, day.day) <= (9, 3):
        return 0.76
    if day.month == 5 and day.day <= 9:
        return 0.85
    return 1.0
