"""Needs attention in plain Python, subscription by subscription: the reference, written from product.md."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple


class License(NamedTuple):
    offer: str
    purchased: int
    assigned: int


class Held(NamedTuple):
    """A subscription or trial of a customer (by its org id)."""

    customer: str
    id: str
    kind: str = "subscription"
    state: str = "active"
    starts_on: date | None = None
    ends_on: date | None = None
    auto_renew: bool | None = None
    term_months: int | None = None
    allowance_percent: int = 0
    lines: tuple[License, ...] = ()


class Line(NamedTuple):
    customer: str
    reason: str
    day: date
    seats: int
    held: int


def lines(everything: Sequence[Held], today: date) -> list[Line]:
    """One a customer and reason: the earliest day, the sum of the seats."""
    found: dict[tuple[str, str], list[tuple[date, int]]] = defaultdict(list)
    for held in everything:
        for reason, day, seats in _reasons(held, today):
            found[held.customer, reason].append((day, seats))
    return [
        Line(*key, min(day for day, _ in each), sum(seats for _, seats in each), len(each))
        for key, each in found.items()
    ]


def _reasons(held: Held, today: date) -> list[tuple[str, date, int]]:
    counted = [line for line in held.lines if not _is(line, "hybrid", "call on webex")]
    purchased = sum(line.purchased for line in counted)
    if held.state == "awaiting_setup":
        start = held.starts_on
        return [("order_setup", today + timedelta(30) if start is None else _before(start, today), purchased)]
    if held.state == "suspended":
        return [("suspended", today, purchased)]
    if held.state != "active" or (held.ends_on is not None and held.ends_on < today):
        return []
    return [*_of_end(held, counted, purchased, today), *_of_overage(held, today)]


def _of_end(
    held: Held, counted: Sequence[License], purchased: int, today: date
) -> list[tuple[str, date, int]]:
    if held.ends_on is None or (held.ends_on - today).days > 90:
        return []
    day = _before(held.ends_on, today)
    if held.kind == "trial":
        return [("trial", day, purchased)]
    if held.auto_renew is not True:
        return [("ending", day, purchased)]
    assigned = sum(line.assigned for line in counted)
    is_low = assigned < 0.8 * purchased
    give_back = sum(max(0, line.purchased - line.assigned) for line in counted) if is_low else 0
    seats = give_back + _over(held)
    if held.term_months == 1 or not seats:
        return [("quiet", day, purchased)]
    return [("renewal", day, seats)]


def _of_overage(held: Held, today: date) -> list[tuple[str, date, int]]:
    over = _over(held)
    if not over:
        return []
    forward = true_forward(held, today)
    return [("overage", today + timedelta(30) if forward is None else _before(forward, today), over)]


def true_forward(held: Held, today: date) -> date | None:
    """The last day of month 11 of the year of the term that today is in."""
    if held.kind == "trial" or held.starts_on is None or (held.term_months or 0) < 12:
        return None
    year = 0
    while _later(held.starts_on, 12 * (year + 1)) <= today:
        year += 1
    day = _later(held.starts_on, 12 * year + 11) - timedelta(1)
    if day < today or (held.auto_renew is not True and held.ends_on is not None and day > held.ends_on):
        return None
    return day


def _later(day: date, months: int) -> date:
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    for number in (day.day, 30, 29, 28):
        if number <= day.day:
            try:
                return date(year, month, number)
            except ValueError:
                continue
    raise AssertionError


def _over(held: Held) -> int:
    return sum(max(0, line.assigned - line.purchased) for line in held.lines if not _is(line, "hybrid"))


def _is(line: License, *words: str) -> bool:
    return any(word in line.offer.lower() for word in words)


def _before(day: date, today: date) -> date:
    return max(today, day - timedelta(1))
