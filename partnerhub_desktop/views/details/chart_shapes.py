"""What a trend chart draws, in days and licences: round lines, gaps, areas, lines. All of it one item."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsRectItem,
    QStyleOptionGraphicsItem,
    QWidget,
)

from partnerhub_desktop.models.trend_points import Run, gaps, runs, stepped
from partnerhub_desktop.services.store.usage_history import Point

FILLED, SOFT = 110, 70
"""Opacity of the areas of used and assigned."""
LINE = 2


class RoundLines(QGraphicsPathItem):
    """Straight and sharp: between two rows of pixels they would be wide and pale."""

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        super().paint(painter, option, widget)


def shapes_of(
    points: Sequence[Point], steps: Sequence[int], days: tuple[int, int], colours: Mapping[str, QColor]
) -> QGraphicsItem:
    """``steps`` are the heights of round numbers, ``days`` (ordinals) the ends of the axis; ``colours`` by
    field, and ``border`` for lines and gaps."""
    whole = QGraphicsRectItem()
    whole.setPen(QPen(Qt.PenStyle.NoPen))
    for part in _parts(points, steps, days, colours):
        part.setParentItem(whole)
    return whole


def area_under(run: Run, colour: QColor, opacity: int) -> QGraphicsPathItem:
    """From the points of a run (day, value) down to 0, in one piece: areas of several have seams."""
    corners = [*_points(run), QPointF(run[-1][0], 0), QPointF(run[0][0], 0)]
    path = QPainterPath()
    path.addPolygon(QPolygonF(corners))
    area, ground = QGraphicsPathItem(path), QColor(colour)
    ground.setAlpha(opacity)
    area.setPen(QPen(Qt.PenStyle.NoPen))
    area.setBrush(ground)
    return area


def _parts(
    points: Sequence[Point], steps: Sequence[int], days: tuple[int, int], colours: Mapping[str, QColor]
) -> Iterator[QGraphicsItem]:
    for start, end in gaps(points):
        yield _gap(start, end, steps[-1], colours["border"])
    yield _round_lines(steps, days, colours["border"])
    for field, opacity in (("assigned", SOFT), ("used", FILLED)):
        for run in runs(points, field):
            seen = stepped(run) if len(run) == 1 else run
            yield area_under(seen, colours[field], opacity)
            yield _line(seen, colours[field])
    for run in runs(points, "purchased"):
        yield _line(stepped(run)[:-1] if len(run) > 1 else stepped(run), colours["purchased"])


def _gap(start: int, end: int, top: int, colour: QColor) -> QGraphicsItem:
    gap = QGraphicsRectItem(QRectF(start, 0, end - start, top))
    gap.setPen(QPen(Qt.PenStyle.NoPen))
    gap.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern))
    return gap


def _round_lines(steps: Sequence[int], days: tuple[int, int], colour: QColor) -> QGraphicsItem:
    path = QPainterPath()
    for step in steps[1:]:
        path.moveTo(days[0], step)
        path.lineTo(days[1], step)
    lines = RoundLines(path)
    lines.setPen(QPen(colour, 0))
    return lines


def _line(run: Run, colour: QColor) -> QGraphicsItem:
    path = QPainterPath()
    path.addPolygon(QPolygonF(_points(run)))
    line, pen = QGraphicsPathItem(path), QPen(colour, LINE)
    pen.setCosmetic(True)
    line.setPen(pen)
    return line


def _points(run: Run) -> list[QPointF]:
    return [QPointF(day, value) for day, value in run]
