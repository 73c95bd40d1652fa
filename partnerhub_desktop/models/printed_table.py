"""A list on paper: landscape, its head row on every page, texts as the window shows them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QPageSize

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.language import Context, translated
from partnerhub_desktop.models.paper import Lines, Paper, inks
from partnerhub_desktop.models.typeface import load_typeface, typeface
from partnerhub_desktop.services.spec import Column, Kind

Printed = Context("Printed")

MARGIN, FOOT, GAP = 38.0, 20.0, 8.0
PADDING, LINE = 4.0, 14.0
BODY, SMALL, TITLE = 10, 9, 18
A4_HOLDS = 1500
"""Widths of columns, as the window has them, that one can still read on A4."""

RIGHT = (Kind.NUMBER, Kind.PERCENT, Kind.MONEY, Kind.CHANGE, Kind.COUNT_AND_SHARE, Kind.AT_LEAST)


class Caption(NamedTuple):
    """What stands over the table: the list's name, and lines about what it shows and of when it is."""

    title: str
    lines: Sequence[str]


class _Place(NamedTuple):
    """Where a column stands, and what cuts its texts into lines."""

    column: Column
    x: float
    font: QFont
    lines: Lines
    titles: Lines


class PrintedTable:
    """Writes ``path`` row by row, in the words of ``formats``."""

    def __init__(self, path: Path, columns: Sequence[Column], formats: Formats, caption: Caption) -> None:
        load_typeface()
        self._inks = inks()
        wide = sum(column.width for column in columns) > A4_HOLDS
        size = QPageSize.PageSizeId.A3 if wide else QPageSize.PageSizeId.A4
        self._paper = Paper(path, size, caption.title)
        self._formats = formats
        self._caption = caption
        self._small, self._head = typeface(SMALL), typeface(SMALL, 600)
        self._width = self._paper.width - 2 * MARGIN
        self._bottom = self._paper.height - MARGIN - FOOT
        self._places = list(self._placed(columns))
        self._y = MARGIN

    def write(self, rows: Iterable[Any]) -> None:
        """All rows, and the end of the file. Raises OSError when it cannot be written."""
        self._paper.begin()
        try:
            self._write_caption()
            self._write_frame()
            for row in rows:
                self._write_row(row)
        finally:
            self._paper.end()

    def _placed(self, columns: Sequence[Column]) -> Iterable[_Place]:
        """Columns as wide to each other as in the window, all of the paper together."""
        whole = sum(column.width for column in columns) or 1
        x = MARGIN
        for column in columns:
            width = self._width * column.width / whole
            font = typeface(BODY, 600 if column.kind is Kind.NAME else 400)
            inner = width - 2 * PADDING
            yield _Place(column, x + PADDING, font, Lines(font, inner), Lines(self._head, inner))
            x += width

    def _write_caption(self) -> None:
        place = QRectF(MARGIN, self._y, self._width, TITLE + PADDING)
        self._paper.write(place, self._caption.title, typeface(TITLE, 600), self._inks.text)
        self._y = place.bottom() + PADDING
        lines = Lines(self._small, self._width)
        for line in [each for said in self._caption.lines for each in lines.of(said)]:
            self._paper.write(QRectF(MARGIN, self._y, self._width, LINE), line, self._small, self._inks.quiet)
            self._y += LINE
        self._y += GAP

    def _write_frame(self) -> None:
        """The head row and the foot of a page."""
        said = [place.titles.of(translated(place.column.title)) for place in self._places]
        height = LINE * max(map(len, said), default=1)
        for place, texts in zip(self._places, said, strict=True):
            self._stack(place, self._y + height - LINE * len(texts), texts, self._head, self._inks.quiet)
        self._y += height + PADDING
        self._paper.rule(MARGIN, self._y, self._width, self._inks.text)
        foot = QRectF(MARGIN, self._bottom, self._width, FOOT)
        self._paper.write(foot, f"{self._caption.title} · Partner Hub Desktop", self._small, self._inks.quiet)
        number = Printed.tr("Page {number}").format(number=self._formats.number(self._paper.page))
        self._paper.write(foot, number, self._small, self._inks.quiet, right=True)

    def _write_row(self, row: Any) -> None:
        said = [(place, *self._said(place, row)) for place in self._places]
        height = LINE * max((len(first) + len(second) for _, first, second in said), default=1)
        if self._y + height + 2 * PADDING > self._bottom:
            self._paper.turn()
            self._y = MARGIN
            self._write_frame()
        top = self._y + PADDING
        for place, first, second in said:
            self._stack(place, top, first, place.font, self._inks.text)
            self._stack(place, top + LINE * len(first), second, self._small, self._inks.quiet)
        self._y = top + height + PADDING
        self._paper.rule(MARGIN, self._y, self._width, self._inks.rule)

    def _said(self, place: _Place, row: Any) -> tuple[Sequence[str], Sequence[str]]:
        """The lines of a cell, and the quiet ones under a name."""
        column = place.column
        second = (
            getattr(row, column.needs[1], None) if column.kind is Kind.NAME and column.needs[1:] else None
        )
        return place.lines.of(self._formats.cell(column, row)), place.lines.of(str(second)) if second else ()

    def _stack(self, place: _Place, y: float, texts: Sequence[str], font: QFont, ink: QColor) -> None:
        right = place.column.kind in RIGHT
        for number, text in enumerate(texts):
            line = QRectF(place.x, y + number * LINE, place.lines.width, LINE)
            self._paper.write(line, text, font, ink, right)
