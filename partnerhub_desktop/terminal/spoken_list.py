"""A list in a person's language: as a table in the terminal and as a workbook. Uses Qt for the words."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, TextIO, TypeVar

from PySide6.QtCore import QCoreApplication, QLocale

from partnerhub_desktop.models.age import local_instant
from partnerhub_desktop.models.formats import UNKNOWN, Formats
from partnerhub_desktop.models.labels import label
from partnerhub_desktop.models.language import Language, translated
from partnerhub_desktop.models.printed_table import Printed
from partnerhub_desktop.services.exporting.workbook import (
    NUMBERS,
    PERCENT,
    Amount,
    Cell,
    SheetColumn,
    write_workbook,
)
from partnerhub_desktop.services.lists.columns import Columns
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.services.settings import read_settings
from partnerhub_desktop.services.spec import Column, Kind, ListPage, Section

WIDEST = 40
"""Characters of the widest cell of a table; what is longer ends with an ellipsis."""

DATE_FORMATS = {"bg": 'dd.mm.yyyy" г."', "en": "d mmm yyyy"}
_TYPED = (
    Kind.NUMBER,
    Kind.CHANGE,
    Kind.COUNT_AND_SHARE,
    Kind.AT_LEAST,
    Kind.DATE,
    Kind.NEXT_DATE,
    Kind.PERCENT,
)
_COUNTS = (Kind.NUMBER, Kind.CHANGE, Kind.COUNT_AND_SHARE, Kind.AT_LEAST)
_FORMS = {**dict.fromkeys(_COUNTS, NUMBERS), Kind.PERCENT: PERCENT}
PIXELS_A_LETTER = 7
_RIGHT = (Kind.NUMBER, Kind.PERCENT, Kind.CHANGE, Kind.COUNT_AND_SHARE, Kind.AT_LEAST)


Spoken = TypeVar("Spoken")


class Speaker:
    """Turns fields into words, with the application object that translations need."""

    def __init__(self, session: Session) -> None:
        self._application = QCoreApplication.instance() or QCoreApplication([])  # noqa: TID251  one a process
        chosen = session.language or read_settings(session.reader()).language
        self._language = Language(self._application, chosen)
        self.formats = Formats(QLocale(), session.today)

    @property
    def language(self) -> str:
        return self._language.code

    def caption(self, rows: int, query: str, as_of: datetime | None, today: date) -> list[str]:
        """What a printed list says of itself: how many rows, of which filter, how old, for which day."""
        lines = [Printed.tr("%Ln row(s)", "", rows)]
        if query.strip():
            lines[0] += " · " + Printed.tr("Filter: {query}").format(query=query)
        if as_of is not None:
            lines.append(Printed.tr("Data as of {instant}").format(instant=local_instant(as_of)))
        seen = Printed.tr("Seen on {day}").format(day=self.formats.date(today))
        return [lines[0], " · ".join([*lines[1:], seen])]

    def words(self, column: Column, value: object) -> str:
        """A field as a person reads it."""
        if column.key == "next_kind":
            return label("next_kind", str(value)) if value else UNKNOWN
        if column.kind in _COUNTS and isinstance(value, (int, float)):
            return self.formats.number(value)
        if column.kind is Kind.NEXT_DATE and isinstance(value, date):
            return self.formats.date(value)
        if column.kind in (Kind.WORD, Kind.TEXT, Kind.NAME) and value is not None:
            return label(column.key, str(value)) if column.kind is Kind.WORD else str(value)
        return self.formats.text(column, value)

    def cell(self, column: Column, value: object) -> Cell:
        """A field as a workbook holds it: typed where it is a number or a date; unknown is empty."""
        if value is None or value == ():
            return None
        if column.kind is Kind.MONEY and isinstance(value, tuple):
            return Amount(*value)
        if column.kind in _TYPED and isinstance(value, (int, float, date)):
            return value
        return self.words(column, value)


def write_table(
    rows: Iterable[Any], fields: Sequence[str], page: ListPage | Section, session: Session, out: TextIO
) -> None:
    """Columns side by side under their titles."""
    speaker = Speaker(session)
    columns = _columns(fields, page)
    titles = [translated(column.title) for column in columns]
    body = [[_line(text) for text in line] for line in _cells(rows, columns, speaker.words)]
    widths = [max(map(_width, cells)) for cells in zip(titles, *body, strict=True)]
    for line in (titles, ["─" * width for width in widths], *body):
        cells = zip(line, widths, columns, strict=True)
        out.write("  ".join([_padded(*cell) for cell in cells]).rstrip() + "\n")


def write_xlsx(
    batches: Iterable[Columns], fields: Sequence[str], page: ListPage | Section, session: Session, path: Path
) -> None:
    """The workbook with the same columns."""
    speaker = Speaker(session)
    columns = _columns(fields, page)
    sheet = [
        SheetColumn(translated(column.title), column.width / PIXELS_A_LETTER, _FORMS.get(column.kind, ""))
        for column in columns
    ]
    cells = _spoken_columns(batches, columns, speaker)
    write_workbook(path, translated(page.title), sheet, cells, DATE_FORMATS[speaker.language])


def _spoken_columns(
    batches: Iterable[Columns], columns: Sequence[Column], speaker: Speaker
) -> Iterator[Sequence[Cell]]:
    for batch in batches:
        spoken = [
            [speaker.cell(column, value) for value in values]
            for column, values in zip(columns, batch, strict=True)
        ]
        yield from zip(*spoken, strict=True)


def _columns(fields: Sequence[str], page: ListPage | Section) -> list[Column]:
    return [column for column in map(page.column, fields) if column is not None]


def _cells(
    rows: Iterable[Any], columns: Sequence[Column], spoken: Callable[[Column, object], Spoken]
) -> Iterator[list[Spoken]]:
    for row in rows:
        yield [spoken(column, getattr(row, column.key)) for column in columns]


def _line(text: str) -> str:
    """One line without signs that would steer a terminal or turn the writing round."""
    shown = "".join(letter if _is_visible(letter) else "�" for letter in text)
    return shown if len(shown) <= WIDEST else shown[: WIDEST - 1] + "…"


def _is_visible(letter: str) -> bool:
    return letter.isprintable() or letter == "\u00a0" or letter == "\u202f"


def _width(text: str) -> int:
    """Columns of a terminal: wide letters take two, combining marks none."""
    return sum(_letter_width(letter) for letter in text)


def _letter_width(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def _padded(text: str, width: int, column: Column) -> str:
    space = " " * (width - _width(text))
    return space + text if column.kind in _RIGHT else text + space
