"""Whole numbers and amounts of money, read strictly: ASCII digits, spaces between thousands.

A single point or comma before exactly three digits can mean a thousand or a fraction, so it needs a
mapping that names the decimal mark (reliability.md, I11).
"""

from __future__ import annotations

import re
from collections.abc import Callable

from partnerhub_desktop.services.importing import reasons
from partnerhub_desktop.services.importing.rejected import Rejected

DECIMALS = (".", ",")
LARGEST_AMOUNT = 10**12
"""In hundredths."""

_WHOLE = re.compile(r"-?(?:[0-9]+|[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3})+)")
_MARKED = re.compile(r"-?[0-9]{1,3}(?:[.,][0-9]{3})+")
_ZERO_FRACTION = {mark: re.compile(rf"(-?[0-9]+)\{mark}0{{1,6}}") for mark in DECIMALS}
_GROUPED = r"[0-9]{1,3}(?:([ \u00a0\u202fOTHER])[0-9]{3})(?:\3[0-9]{3})*"
_AMOUNT = {
    mark: re.compile(rf"(-?)([0-9]+|{_GROUPED.replace('OTHER', other)})(?:\{mark}([0-9]{{1,2}}))?")
    for mark, other in ((".", ","), (",", "."))
}
_SPACES = str.maketrans("", "", " \u00a0\u202f")
_NOT_DIGITS = re.compile(r"[^0-9]")


def whole_reader(low: int, high: int, decimal: str) -> Callable[[str], int]:
    """Reads a whole number from ``low`` to ``high``; ``decimal`` is the mark a mapping names, '' if none."""

    def read(text: str) -> int:
        value = _whole(text, decimal)
        if not low <= value <= high:
            raise Rejected(reasons.OUT_OF_RANGE, value=text, low=low, high=high)
        return value

    return read


def _whole(text: str, decimal: str) -> int:
    if _WHOLE.fullmatch(text):
        return _bounded(text.translate(_SPACES))
    if _MARKED.fullmatch(text):
        return _with_marks(text, decimal)
    if decimal and (found := _ZERO_FRACTION[decimal].fullmatch(text)):
        return _bounded(found[1])
    raise Rejected(reasons.NOT_A_NUMBER, value=text)


def _with_marks(text: str, decimal: str) -> int:
    """``1.000``, ``1,000``, ``1.000.000``: thousands, unless the one mark in it is the decimal one."""
    marks = {letter for letter in text if letter in DECIMALS}
    if len(marks) > 1:
        raise Rejected(reasons.NOT_A_NUMBER, value=text)
    if not decimal and sum(map(text.count, marks)) == 1:
        raise Rejected(reasons.AMBIGUOUS_NUMBER, value=text)
    if decimal in marks:
        found = _ZERO_FRACTION[decimal].fullmatch(text)
        if not found:
            raise Rejected(reasons.NOT_A_NUMBER, value=text)
        return _bounded(found[1])
    return _bounded(_NOT_DIGITS.sub("", text) if text[0] != "-" else "-" + _NOT_DIGITS.sub("", text))


def _bounded(digits: str) -> int:
    """The number; one of absurd length becomes one that no range holds (``int`` refuses 5,000 digits)."""
    return int(digits) if len(digits) <= 18 else 10**18


def amount_reader(decimal: str) -> Callable[[str], int]:
    """Reads an amount with a decimal point or comma as hundredths."""

    def read(text: str) -> int:
        if not decimal and re.fullmatch(r"-?[0-9]{1,3}[.,][0-9]{3}", text):
            raise Rejected(reasons.AMBIGUOUS_NUMBER, value=text)
        for mark in (decimal,) if decimal else DECIMALS:
            if found := _AMOUNT[mark].fullmatch(text):
                return _hundredths(text, *found.group(1, 2, 4))
        raise Rejected(reasons.NOT_AN_AMOUNT, value=text)

    return read


def _hundredths(text: str, sign: str, units: str, fraction: str | None) -> int:
    digits = _NOT_DIGITS.sub("", units) + (fraction or "").ljust(2, "0")
    if len(digits) > 18 or int(digits) > LARGEST_AMOUNT:
        raise Rejected(reasons.OUT_OF_RANGE, value=text, low=0, high=LARGEST_AMOUNT // 100)
    return -int(digits) if sign else int(digits)
