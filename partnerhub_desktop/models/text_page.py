"""A page of text made piece by piece: titles, pairs, tables. A text is shown as it stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

UNDER_TABLE = 18
LONGEST = 300
"""Letters of one text: a name of thousands would bury the page."""


class Ink(NamedTuple):
    """What a page is written with: the font of a size (pixels) and weight, and the colours."""

    font: Callable[[int, int], QFont]
    text: QColor
    muted: QColor
    line: QColor


class Cell(NamedTuple):
    """One cell of a table; numbers stand at the right."""

    text: str
    is_number: bool = False


class TextPage:
    """``document`` grows with each call."""

    def __init__(self, ink: Ink) -> None:
        self._ink = ink
        self.document = QTextDocument()
        self.document.setDefaultFont(ink.font(13, 400))
        self.document.setDocumentMargin(0)
        self._cursor = QTextCursor(self.document)
        self._is_begun = False

    def title(self, text: str) -> None:
        """The page's name."""
        self._write(text, 22, 600, self._ink.text, above=0, below=6)

    def heading(self, text: str) -> None:
        """Over a part of the page."""
        self._write(text, 14, 600, self._ink.text, above=10, below=6)

    def line(self, text: str, strong: bool = False) -> None:
        """A line of words."""
        self._write(text, 13, 600 if strong else 400, self._ink.text if strong else self._ink.muted, below=2)

    def note(self, text: str) -> None:
        """Small words at the end."""
        self._write(text, 12, 400, self._ink.muted, above=6)

    def pairs(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Names with their values."""
        table = self._insert(len(pairs), (26, 74), above=10)
        for row, (name, value) in enumerate(pairs):
            self._fill(table, row, 0, Cell(name), 400, self._ink.muted)
            self._fill(table, row, 1, Cell(value), 600, self._ink.text)
        self._after()

    def table(self, head: Sequence[Cell], rows: Sequence[Sequence[Cell]], shares: Sequence[int]) -> None:
        """Rows under a head that stands on every page again; ``shares`` are percent of the width."""
        table = self._insert(len(rows) + 1, shares, above=0, lined=True)
        for column, cell in enumerate(head):
            self._fill(table, 0, column, cell, 600, self._ink.muted)
        for place, row in enumerate(rows, 1):
            for column, cell in enumerate(row):
                self._fill(table, place, column, cell, 400, self._ink.text)
        self._after()

    def _write(
        self, text: str, size: int, weight: int, colour: QColor, above: int = 0, below: int = 0
    ) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(above)
        block.setBottomMargin(below)
        if self._is_begun:
            self._cursor.insertBlock(block)
        else:
            self._cursor.setBlockFormat(block)
        self._is_begun = True
        self._cursor.insertText(_shown(text), self._letters(size, weight, colour))

    def _insert(self, rows: int, shares: Sequence[int], above: int, lined: bool = False) -> QTextTable:
        shape = QTextTableFormat()
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shape.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, share) for share in shares]
        )
        shape.setTopMargin(above)
        shape.setBottomMargin(UNDER_TABLE)
        shape.setCellSpacing(0)
        shape.setCellPadding(4)
        shape.setBorder(0)
        if lined:
            shape.setHeaderRowCount(1)
            shape.setBorderCollapse(True)
        table = self._cursor.insertTable(rows, len(shares), shape)
        for place in range(rows * len(shares) if lined else 0):
            table.cellAt(place // len(shares), place % len(shares)).setFormat(self._underlined())
        return table

    def _underlined(self) -> QTextTableCellFormat:
        line = QTextTableCellFormat()
        line.setBottomBorder(1)
        line.setBottomBorderBrush(QBrush(self._ink.line))
        line.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        return line

    def _fill(
        self, table: QTextTable, row: int, column: int, cell: Cell, weight: int, colour: QColor
    ) -> None:
        cursor = table.cellAt(row, column).firstCursorPosition()
        if cell.is_number:
            block = QTextBlockFormat()
            block.setAlignment(Qt.AlignmentFlag.AlignRight)
            cursor.setBlockFormat(block)
        cursor.insertText(_shown(cell.text), self._letters(12, weight, colour))

    def _after(self) -> None:
        """Go on under the table, in the empty block that follows it."""
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._is_begun = False

    def _letters(self, size: int, weight: int, colour: QColor) -> QTextCharFormat:
        letters = QTextCharFormat()
        letters.setFont(self._ink.font(size, weight))
        letters.setForeground(QBrush(colour))
        return letters


def _shown(text: str) -> str:
    """One line of at most so many letters."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[:LONGEST] + "…"
