"""Words from outside as one line that cannot disturb what stands beside them."""

from __future__ import annotations

import re
from functools import cache

from partnerhub_desktop.models.formats import SEPARATOR

JOINERS = frozenset("\u200c\u200d\u200e")
"""Invisible characters that stay: those that make one sign of several (families, Persian words), and the
left-to-right mark, which turns nothing round."""
_MARK = "\u200e"
_RIGHT_TO_LEFT = frozenset(("R", "AL"))
LONGEST = 500
"""More characters than any cell of any window has room for; what is laid out need not be longer."""


def one_line(text: str) -> str:
    """``text`` without line breaks and without the invisible characters that reverse or hide words."""
    if text.isprintable():
        return text[:LONGEST]
    words = " ".join(text[:LONGEST].split())
    return "".join(letter for letter in words if letter.isprintable() or letter in JOINERS)


def in_row(items: str) -> str:
    """Joined items whose order stays from left to right, also when some are Arabic or Hebrew."""
    if not has_right_to_left(items):
        return items
    return _MARK + items.replace(SEPARATOR, f"{_MARK}{SEPARATOR}{_MARK}")


def has_right_to_left(text: str) -> bool:
    """Whether letters of it are written from right to left."""
    if text.isascii() or _may_be_right_to_left().search(text) is None:
        return False
    import unicodedata

    return any(unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in text)


@cache
def _may_be_right_to_left() -> re.Pattern[str]:
    """Finds a letter of the blocks that are kept for such scripts; made when first needed."""
    return re.compile(
        "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
    )
