"""Popups with the corners that everything else over the page has."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath, QRegion, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

RADIUS = 8
"""Pixels, as in style.qss."""


class RoundedMenu(QMenu):
    """A menu without the corners of its window.

    By a mask, because not every desktop draws windows that are see-through.
    """

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        round_corners(self)


def round_corners(popup: QWidget) -> None:
    """Take the corners off; again after each change of its size."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(popup.rect()), RADIUS, RADIUS)
    popup.setMask(QRegion(path.toFillPolygon().toPolygon()))
