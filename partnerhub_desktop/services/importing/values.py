"""Cells to values: each distinct text of a column is read once, whatever the number of rows.

The rules are those of interfaces.md ("Import files") and reliability.md (I6, I11–I13).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from partnerhub_desktop.services.formulas import is_marked
from partnerhub_desktop.services.importing import dates, markers, numbers, reasons
from partnerhub_desktop.services.importing.formats import FileColumn, Kind
from partnerhub_desktop.services.importing.rejected import Rejected
from partnerhub_desktop.services.permissions import ROLES
from partnerhub_desktop.services.text import Text

LARGEST_CELL = 65_536
LONGEST_TAG = 25
SEPARATOR = "\x1f"
"""Between the texts of a list value; no cell can hold it."""

FLAGS = {"yes": 1, "true": 1, "1": 1, "да": 1, "no": 0, "false": 0, "0": 0, "не": 0}
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_CONTROL_IN_NOTE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_CURRENCY = re.compile(r"[A-Za-z]{3}")


@dataclass(frozen=True, slots=True)
class Choices:
    """What a mapping decides for a column: ``dates`` is ``DD/MM/YYYY`` or ``MM/DD/YYYY``, ``decimal`` ``.``
    or ``,``. ``serials``: bare numbers are days of a workbook, ``1904`` when it counts from that year.
    ``marked``: texts carry the mark of an export, which is no part of them."""

    dates: str = ""
    decimal: str = ""
    serials: int = 0
    marked: bool = False


Values = dict[str, Any]
Problems = dict[str, Text]


def typed(column: FileColumn, cells: Iterable[str], choices: Choices) -> tuple[Values, Problems]:
    """The value of each distinct text (None when empty), and the texts that have none, with the reason."""
    stripped = {cell: cell.strip() for cell in cells}
    if choices.marked and column.kind in markers.TEXTS:
        stripped = {cell: text[1:] if is_marked(text) else text for cell, text in stripped.items()}
    values: Values = {}
    problems: Problems = {}
    read = _reader(column, stripped.values(), choices)
    for cell, text in stripped.items():
        try:
            values[cell] = read(text) if text else None
            if column.needed and not text:
                raise Rejected(reasons.NEEDED)
        except Rejected as rejected:
            values[cell] = None
            problems[cell] = rejected.text
    return values, problems


def _reader(column: FileColumn, texts: Iterable[str], choices: Choices) -> Callable[[str], Any]:
    if column.kind in (Kind.TEXT, Kind.NAME) and _all_plain(texts):
        return str
    if column.kind is Kind.DATE:
        return dates.reader(texts, choices.dates, choices.serials)
    if column.kind is Kind.NUMBER:
        return numbers.whole_reader(column.low, column.high, choices.decimal)
    if column.kind is Kind.AMOUNT:
        return numbers.amount_reader(choices.decimal)
    if column.kind in (Kind.WORD, Kind.MANAGED):
        return _WORD_READERS[column.kind](column.words)
    return _READERS[column.kind]


def _all_plain(texts: Iterable[str]) -> bool:
    """Whether no text of a whole column needs a closer look: one test in C instead of one a cell."""
    joined = " ".join(texts)
    return joined.isprintable() and _no_cell_is_large(joined, texts)


def _no_cell_is_large(joined: str, texts: Iterable[str]) -> bool:
    return len(joined) <= LARGEST_CELL or max(map(len, texts)) <= LARGEST_CELL


def _text(text: str, control: re.Pattern[str] = _CONTROL) -> str:
    """Any text as it was given; marks that steer direction or have no width are kept too.

    Comparing composed and decomposed letters alike is the matter of ``folding.py``.
    """
    if len(text) > LARGEST_CELL:
        raise Rejected(reasons.LARGE_CELL)
    found = control.search(text)
    if found:
        raise Rejected(reasons.CONTROL, code=f"{ord(found.group()):04X}")
    if _SURROGATE.search(text):
        raise Rejected(reasons.SURROGATE)
    return text


def _note(text: str) -> str:
    return _text(text.replace("\r\n", "\n").replace("\r", "\n"), _CONTROL_IN_NOTE)


def _email(text: str) -> str:
    return _text(text).lower()


def _flag(text: str) -> int:
    value = FLAGS.get(text.casefold())
    if value is None:
        raise Rejected(reasons.NOT_YES_OR_NO, value=text)
    return value


def _currency(text: str) -> str:
    if not _CURRENCY.fullmatch(text):
        raise Rejected(reasons.NOT_A_CURRENCY, value=text)
    return text.upper()


def parts(text: str) -> list[str]:
    """The distinct texts of a ``;``-separated cell, in the order of the store."""
    return sorted({part for part in map(str.strip, _text(text).split(";")) if part})


def _tags(text: str) -> str | None:
    tags = parts(text)
    for tag in tags:
        if len(tag) > LONGEST_TAG:
            raise Rejected(reasons.LONG_TAG, value=tag)
    return SEPARATOR.join(tags) or None


def _texts(text: str) -> str | None:
    """Roles and licences: a known role by its key in any spelling, everything else as it stands."""
    return SEPARATOR.join(sorted({role_key(part) for part in parts(text)})) or None


def role_key(text: str) -> str:
    key = "_".join(text.casefold().split())
    return key if key in ROLES else text


def _word(words: tuple[str, ...], text: str) -> str:
    key = "_".join(text.casefold().split())
    if key not in words:
        raise Rejected(reasons.NOT_ONE_OF, value=text, words=", ".join(words))
    return key


def _word_reader(words: tuple[str, ...]) -> Callable[[str], str]:
    return lambda text: _word(words, text)


def _managed_reader(words: tuple[str, ...]) -> Callable[[str], int | None]:
    """Both words at once as a number: 2 for ``partner``, 1 for ``external``."""
    weights = dict(zip(words, (2, 1), strict=True))
    return lambda text: sum({weights[_word(words, part)] for part in parts(text)}) or None


_WORD_READERS: dict[Kind, Callable[[tuple[str, ...]], Callable[[str], Any]]] = {
    Kind.WORD: _word_reader,
    Kind.MANAGED: _managed_reader,
}
_READERS: dict[Kind, Callable[[str], Any]] = {
    Kind.TEXT: _text,
    Kind.NAME: _text,
    Kind.NOTE: _note,
    Kind.EMAIL: _email,
    Kind.CURRENCY: _currency,
    Kind.FLAG: _flag,
    Kind.TAGS: _tags,
    Kind.TEXTS: _texts,
}
