"""Dates of a column: ISO and dotted ones as they stand, slashed ones by what the whole column shows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date, timedelta

from partnerhub_desktop.services.importing import reasons
from partnerhub_desktop.services.importing.rejected import Rejected

DAY_FIRST = "DD/MM/YYYY"
MONTH_FIRST = "MM/DD/YYYY"
ORDERS = (DAY_FIRST, MONTH_FIRST)

_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_DOTTED = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})(?:\s*г\.?)?")
_SLASHED = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")
_SERIAL = re.compile(r"[0-9]{1,7}")

_EPOCHS = {1900: date(1899, 12, 30), 1904: date(1904, 1, 1)}
_FIRST_SERIAL = {1900: 61, 1904: 0}
"""Before day 61 the 1900 count is off by one (it has a 29 February 1900)."""
_LAST_SERIAL = 2_900_000


def reader(texts: Iterable[str], chosen: str, serials: int) -> Callable[[str], str]:
    """Reads a non-empty text as an ISO day, or raises Rejected.

    ``chosen`` is the order of slashed dates that a mapping names, '' for what the column itself shows;
    ``serials`` (1900 or 1904) is the year from which a workbook counts days, 0 when numbers are no dates.
    """
    order = chosen or order_of(texts)

    def read(text: str) -> str:
        if found := _ISO.fullmatch(text):
            return _day(text, *found.groups())
        if found := _DOTTED.fullmatch(text):
            return _day(text, *reversed(found.groups()))
        if found := _SLASHED.fullmatch(text):
            return _slashed(text, order, *found.groups())
        if serials and _SERIAL.fullmatch(text):
            return _serial(text, serials)
        raise Rejected(reasons.NOT_A_DATE, value=text)

    return read


def order_of(texts: Iterable[str]) -> str:
    """The order of a column's slashed dates, '' when nothing decides it or they contradict each other."""
    slashed = [(int(found[1]), int(found[2])) for found in map(_SLASHED.fullmatch, texts) if found]
    day_first = any(first > 12 for first, _ in slashed)
    month_first = any(second > 12 for _, second in slashed)
    if day_first == month_first:
        return ""
    return DAY_FIRST if day_first else MONTH_FIRST


def _slashed(text: str, order: str, first: str, second: str, year: str) -> str:
    if not order and int(first) != int(second):
        raise Rejected(reasons.AMBIGUOUS_DATE, value=text)
    return _day(text, year, first, second) if order == MONTH_FIRST else _day(text, year, second, first)


def _day(text: str, year: str, month: str, day: str) -> str:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        raise Rejected(reasons.NO_SUCH_DAY, value=text) from None


def _serial(text: str, epoch: int) -> str:
    number = int(text)
    if not _FIRST_SERIAL[epoch] <= number <= _LAST_SERIAL:
        raise Rejected(reasons.NO_SUCH_DAY, value=text)
    return (_EPOCHS[epoch] + timedelta(days=number)).isoformat()
