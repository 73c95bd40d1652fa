"""Comparisons worth offering while one is being typed: ``<30d``, ``>=2026-01-01``, ``<50%``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from partnerhub_desktop.services.filtering.bounds import FUTURE, OPERATORS, PAST, RATIO, bounds

USUAL: Mapping[str, Sequence[str]] = {
    "expires": ("<30d", "<60d", "<90d", ">=90d"),
    "renews": ("<30d", "<60d", "<90d", ">=90d"),
    "added": ("<30d", "<90d", ">90d"),
    "activity": (">30d", ">90d", "<30d"),
    "seats": (">=100", ">=1000", "<25"),
    "overage": (">0", ">=10", ">=100"),
    "used": ("=0", ">=100", "<10"),
    "assigned": ("<50%", "<80%", ">=90%", ">100%"),
}
"""What each field is usually compared with."""

_YEAR = re.compile(r"20\d\d(-\d\d?)?-?")


def comparisons(field: str, typed: str, today: date) -> list[str]:
    """Whole comparisons of a field that go on from ``typed`` (``<``, ``>=4``); all when none does."""
    usual = [*USUAL.get(field, ()), *_with_dates(field, today)]
    operator, begun = _cut(typed)
    found = [*_going_on(field, operator, begun, today), *(each for each in usual if each.startswith(typed))]
    if begun:
        return list(dict.fromkeys(found))
    return list(dict.fromkeys([*found, *usual]))


def _going_on(field: str, operator: str, begun: str, today: date) -> Iterator[str]:
    """What the digits typed so far can mean."""
    for end in _ends(field, begun, today):
        written = f"{operator}{begun}{end}"
        if _is_one(field, operator, begun + end, today):
            yield written


def _ends(field: str, begun: str, today: date) -> Sequence[str]:
    if field in RATIO:
        return ("%",)
    if field not in FUTURE and field not in PAST:
        return ()
    if not _YEAR.fullmatch(begun):
        return ("d",)
    whole = f"{today.isoformat() if begun == str(today.year) else begun[:4] + '-01-01'}"
    if begun.count("-") < 1:
        return (whole[len(begun) :],)
    year, _, month = begun.rstrip("-").partition("-")
    return (f"{year}-{month.zfill(2)}-01"[len(begun) :],) if month != "0" and len(month) == 2 else ()


def _is_one(field: str, operator: str, value: str, today: date) -> bool:
    try:
        bounds(field, operator, value, today)
    except ValueError:
        return False
    return True


def _with_dates(field: str, today: date) -> tuple[str, ...]:
    if field in FUTURE:
        return (f"<={today.year}-12-31",)
    return (f">={today.year}-01-01",) if field in PAST else ()


def _cut(typed: str) -> tuple[str, str]:
    operator = next((sign for sign in OPERATORS if typed.startswith(sign)), "")
    return operator, typed[len(operator) :]
