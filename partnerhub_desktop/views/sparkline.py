"""A few numbers as a line or as bars, small enough for a card or a cell; painted by our own few lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

THICK, GAP, LEAST_BAR = 1.6, 2.0, 1.0
GROUND_ALPHA = 34


def paint_line(painter: QPainter, place: QRectF, values: Sequence[float | None], colour: QColor) -> None:
    """The numbers as a line over a tint, from the least to the most of them; None leaves a gap."""
    known = [value for value in values if value is not None]
    if len(values) < 2 or not any(known):
        return
    low, span = min(known), (max(known) - min(known)) or 1
    step = place.width() / (len(values) - 1)
    points = [
        None
        if value is None
        else QPointF(place.left() + number * step, place.bottom() - (value - low) / span * place.height())
        for number, value in enumerate(values)
    ]
    if max(known) == min(known):  # as it was: a line through the middle
        points = [point and QPointF(point.x(), place.center().y()) for point in points]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for run in _runs(points):
        _paint_run(painter, run, place.bottom(), colour)


def paint_bars(painter: QPainter, place: QRectF, values: Sequence[float], colour: QColor) -> None:
    """The numbers as bars from 0; one that is there is never without a trace."""
    most = max(values, default=0)
    if not most:
        return
    width = (place.width() + GAP) / len(values) - GAP
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for number, value in enumerate(values):
        height = max(LEAST_BAR, value / most * place.height()) if value else 0
        left = place.left() + number * (width + GAP)
        painter.drawRoundedRect(QRectF(left, place.bottom() - height, width, height), 1, 1)


def _runs(points: Sequence[QPointF | None]) -> list[list[QPointF]]:
    """The points between the gaps."""
    runs: list[list[QPointF]] = [[]]
    for point in points:
        if point is None:
            runs.append([])
        else:
            runs[-1].append(point)
    return [run for run in runs if run]


def _paint_run(painter: QPainter, run: Sequence[QPointF], bottom: float, colour: QColor) -> None:
    line = QPainterPath(run[0])
    for point in run[1:]:
        line.lineTo(point)
    ground = QPainterPath(line)
    ground.lineTo(run[-1].x(), bottom)
    ground.lineTo(run[0].x(), bottom)
    ground.closeSubpath()
    tint = QColor(colour)
    tint.setAlpha(GROUND_ALPHA)
    painter.fillPath(ground, tint)
    painter.setPen(
        QPen(colour, THICK, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if len(run) == 1:
        painter.drawPoint(run[0])
    painter.drawPath(line)


class Spark(QWidget):
    """The numbers beside a figure; what they are is said by the figure's own explanation."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._values: Sequence[float | None] = ()
        self._colour = QColor()
        self._has_bars = False

    def show_values(self, values: Sequence[float | None], colour: QColor, has_bars: bool = False) -> None:
        """As bars (None is 0) or as a line."""
        self._values, self._colour, self._has_bars = values, colour, has_bars
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = self.rect().toRectF().adjusted(1, 2, -1, -1)
        if self._has_bars:
            paint_bars(painter, place, [value or 0 for value in self._values], self._colour)
        else:
            paint_line(painter, place, self._values, self._colour)
        painter.end()
