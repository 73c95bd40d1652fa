"""What lies over a chart: the points of the week that is named, and words where there are no data."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from partnerhub_desktop.views.ink import Ink

DOT, RING = 4.0, 2
PADDING, HIGH, ABOVE_FOOT = 6, 18, 8
FAR = 10**6
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -FAR, Qt.Key.Key_End: FAR}


def stepped_place(key: int, place: int, newest: int) -> int | None:
    """Where an arrow key, Home or End leads from a place (-1 for none); None for another key."""
    step = STEPS.get(Qt.Key(key))
    if step is None or newest < 0:
        return None
    begun = place if place >= 0 else newest + (step == -1)
    return min(max(begun + step, 0), newest)


class ChartMarks(QWidget):
    """Covers the chart, in whose pixels all places are; it takes no pointer."""

    def __init__(self, ink: Ink, parent: QWidget) -> None:
        super().__init__(parent)
        self._ink = ink
        self._dots: Sequence[tuple[QPointF, QColor]] = ()
        self._gaps: Sequence[tuple[float, float]] = ()
        self._foot = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_dots(self, dots: Sequence[tuple[QPointF, QColor]]) -> None:
        """The points of one week, each in the colour of its line."""
        self._dots = dots
        self.update()

    def show_gaps(self, gaps: Sequence[tuple[float, float]], foot: float) -> None:
        """Left and right of each gap, over the axis at ``foot``; one that is too narrow says nothing."""
        self._gaps, self._foot = gaps, foot
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words, theme = self.tr("no data"), self._ink.theme
        width = self._ink.width(words, "caption") + 2 * PADDING
        painter.setFont(self._ink.fonts["caption"])
        for left, right in self._gaps:
            if right - left >= width + 2:
                self._write(painter, words, (left + right - width) / 2, width)
        for point, colour in self._dots:
            painter.setPen(QPen(colour, RING))
            painter.setBrush(theme.surface)
            painter.drawEllipse(point, DOT, DOT)
        painter.end()

    def _write(self, painter: QPainter, words: str, left: float, width: int) -> None:
        theme, height = self._ink.theme, self._ink.px(HIGH)
        place = QRectF(left, self._foot - height - ABOVE_FOOT, width, height)
        painter.setPen(QPen(theme.border, 1))
        painter.setBrush(theme.surface)
        painter.drawRoundedRect(place, 4, 4)
        painter.setPen(theme.muted)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
