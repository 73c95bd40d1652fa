"""Texts that a spreadsheet would run, and the mark that keeps it from doing so (docs/adr/0009).

Whatever leaves the program as a text goes through ``harmless``; the import takes the mark away again.
"""

from __future__ import annotations

from collections.abc import Iterable

MARK = "'"
"""Stands before a text that a spreadsheet would take for a formula."""

_DANGEROUS = "=+-@\t\r\0＝＋－＠"
_HIDING = "\"'“”‘’"
_BEGINNINGS = frozenset((*_DANGEROUS, *_HIDING, *filter(str.isspace, map(chr, range(0x3001)))))
"""A text that begins with anything else is no formula; U+3000 is the last of the spaces."""


def harmless(text: str) -> str:
    """``text`` with an apostrophe in front when a spreadsheet would take it for a formula.

    Leading spaces and quotes hide nothing: programs strip them before they look.
    """
    return MARK + text if is_dangerous(text) else text


def is_dangerous(text: str) -> bool:
    """Whether a spreadsheet would take ``text`` for a formula."""
    for letter in text:
        if letter in _DANGEROUS:
            return True
        if not letter.isspace() and letter not in _HIDING:
            break
    return False


def are_safe(texts: Iterable[str | None]) -> bool:
    """Whether none of many texts can be a formula: a quick look that may say no to a safe one."""
    return _BEGINNINGS.isdisjoint([text[:1] for text in texts if text])


def is_marked(text: str) -> bool:
    """Whether ``harmless`` may have made ``text``: the mark, and behind it what needs it.

    No other text that leaves the program looks like this. One that begins with an apostrophe and goes on as
    a formula is dangerous itself, and leaves with a second one.
    """
    return text.startswith(MARK) and is_dangerous(text[1:])
