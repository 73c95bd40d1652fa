"""Sheets of paper in a PDF: lengths in the window's pixels, the shipped fonts, words cut into lines."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QJsonDocument, QLineF, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextLayout,
    QTextOption,
)

from partnerhub_desktop.services import resource_files

DOTS = 192
UNIT = 96
MOST_LINES = 12
REMEMBERED = 20_000


class Inks(NamedTuple):
    """Of words, of quiet words, and of hairlines."""

    text: QColor
    quiet: QColor
    rule: QColor


class Paper:
    """A PDF at ``path`` while it is drawn. Lengths are 1/96 inch from the sheet's top left corner.

    Made in a process whose application object knows fonts.
    """

    def __init__(self, path: Path, size: QPageSize.PageSizeId, title: str) -> None:
        self._writer = QPdfWriter(str(path))
        layout = QPageLayout(QPageSize(size), QPageLayout.Orientation.Landscape, QMarginsF())
        self._writer.setPageLayout(layout)
        self._writer.setResolution(DOTS)
        self._writer.setTitle(title)
        self._writer.setCreator("Partner Hub Desktop")
        self._painter = QPainter()
        self.width = self._writer.width() * UNIT / DOTS
        self.height = self._writer.height() * UNIT / DOTS
        self.page = 1

    def begin(self) -> None:
        """Raises OSError when the file cannot be written."""
        if not self._painter.begin(self._writer):
            raise OSError(None, "the PDF could not be begun")
        self._painter.scale(DOTS / UNIT, DOTS / UNIT)

    def end(self) -> None:
        """Raises OSError when not all of it could be written."""
        if not self._painter.end():
            raise OSError(None, "the PDF could not be finished")

    def turn(self) -> None:
        """An empty sheet from now on."""
        self._writer.newPage()
        self.page += 1

    def write(self, place: QRectF, text: str, font: QFont, ink: QColor, right: bool = False) -> None:
        """One line of text, at the right of its place if so asked."""
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        single = int(side) | int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        single |= int(Qt.TextFlag.TextSingleLine) | int(Qt.TextFlag.TextDontClip)
        self._painter.setFont(font)
        self._painter.setPen(ink)
        self._painter.drawText(place, single, text)

    def rule(self, x: float, y: float, width: float, ink: QColor) -> None:
        """A hairline from ``x``, ``y`` to the right."""
        self._painter.setPen(QPen(ink, 0.5))
        self._painter.drawLine(QLineF(QPointF(x, y), QPointF(x + width, y)))


class Lines:
    """Cuts texts into lines of ``width``; what takes more than MOST_LINES ends with an ellipsis."""

    def __init__(self, font: QFont, width: float) -> None:
        self.width = width
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._known: dict[str, Sequence[str]] = {}

    def of(self, text: str) -> Sequence[str]:
        """The lines of ``text``, whose own line breaks are spaces here."""
        found = self._known.get(text)
        if found is None:
            if len(self._known) > REMEMBERED:
                self._known.clear()
            plain = " ".join(text.split())
            fits = self._metrics.horizontalAdvance(plain) <= self.width
            found = self._known[text] = (plain,) if fits else self._cut(plain)
        return found

    def _cut(self, text: str) -> Sequence[str]:
        layout = QTextLayout(text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        lines: list[str] = []
        while len(lines) < MOST_LINES and (line := layout.createLine()).isValid():
            line.setLineWidth(self.width)
            start, length = line.textStart(), line.textLength()
            lines.append(text[start : start + length].strip())
        rest = layout.createLine().isValid()
        layout.endLayout()
        return (*lines[:-1], lines[-1] + "…") if rest else lines


def inks() -> Inks:
    """The colours of the light theme, on paper whatever the window wears."""
    tokens = QJsonDocument.fromJson(resource_files.path("tokens.json").read_bytes()).toVariant()["light"]
    return Inks(*(QColor(tokens[name]) for name in ("text", "muted", "border")))
