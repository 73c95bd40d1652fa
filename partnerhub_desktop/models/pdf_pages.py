"""A text document as a PDF: A4 pages with a foot, letters as letters, the shipped font inside."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPageSize, QPainter, QPdfWriter, QTextDocument

DPI = 96
"""So that a pixel of a font is a pixel of the look."""
MARGIN, FOOT = 60, 34

Foot = Callable[[int, int], str]
"""The words at a page's foot: its number and how many there are."""


def pdf_of(document: QTextDocument, title: str, foot: Foot, font: QFont, colour: QColor) -> bytes:
    """The file's bytes; ``font`` and ``colour`` are the foot's."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(DPI)
    writer.setTitle(title)
    writer.setCreator("Partner Hub Desktop")
    body = QSizeF(writer.width() - 2 * MARGIN, writer.height() - 2 * MARGIN - FOOT)
    document.setPageSize(body)
    painter = QPainter(writer)
    for page in range(document.pageCount()):
        if page:
            writer.newPage()
        _draw(painter, document, page, body)
        painter.setFont(font)
        painter.setPen(colour)
        place = QRectF(MARGIN, MARGIN + body.height() + FOOT / 2, body.width(), FOOT)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, foot(page + 1, document.pageCount()))
    painter.end()
    return bytes(buffer.data().data())


def _draw(painter: QPainter, document: QTextDocument, page: int, body: QSizeF) -> None:
    painter.save()
    painter.translate(MARGIN, MARGIN - page * body.height())
    document.drawContents(painter, QRectF(0, page * body.height(), body.width(), body.height()))
    painter.restore()
