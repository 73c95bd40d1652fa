"""Paints a table column by column: a stock table asks its model 2,240 times a screen, this one never."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QLine, QRect
from PySide6.QtGui import QPainter, QPen

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.services.spec import Column, Kind
from partnerhub_desktop.views.cell_painters import PADDING, SIDES, Brush, Place, paint_column
from partnerhub_desktop.views.column_spans import Span, Spans
from partnerhub_desktop.views.ink import Ink

LAUNCH_ICON = 16


class Sight(NamedTuple):
    """What the viewport shows: rows from ``first`` (at ``top``), each None while it is being read.

    ``columns`` are those of the model, ``spans`` where they stand; ``current`` is the column of the keyboard.
    """

    first: int
    top: int
    height: int
    width: int
    rows: Sequence[Any]
    columns: Sequence[Column]
    spans: Spans
    selected: frozenset[int]
    hovered: int
    focused: int
    current: int


def paint_table(painter: QPainter, ink: Ink, formats: Formats, sight: Sight) -> None:
    """Grounds, cells, launch icons, the ring around the row that has the focus."""
    brush = Brush(painter, ink, formats)
    tops = [sight.top + place * sight.height for place in range(len(sight.rows))]
    _paint_grounds(painter, ink, sight, tops)
    bottom = tops[-1] + sight.height if tops else 0
    _paint_spans(brush, sight, tops, sight.spans.pinned)
    if sight.spans.left:
        painter.fillRect(sight.spans.left - 1, 0, 1, bottom, ink.theme.border)
    painter.setClipRect(sight.spans.left, 0, sight.spans.right - sight.spans.left, bottom)
    _paint_spans(brush, sight, tops, sight.spans.in_sight())
    painter.setClipping(False)
    if sight.spans.launch is not None:
        _paint_launch(painter, ink, sight, tops, sight.spans.launch)
    if sight.first <= sight.focused < sight.first + len(sight.rows):
        _paint_ring(painter, ink, sight, tops[sight.focused - sight.first])


def _paint_spans(brush: Brush, sight: Sight, tops: Sequence[int], spans: Sequence[Span]) -> None:
    loaded = [(top, row) for top, row in zip(tops, sight.rows, strict=True) if row is not None]
    waiting = [top for top, row in zip(tops, sight.rows, strict=True) if row is None]
    for span in spans:
        place = Place(span.x + PADDING, span.width - SIDES, sight.height)
        paint_column(brush, sight.columns[span.place], place, loaded)
        _paint_waiting(brush.painter, brush.ink, waiting, place)


def _paint_grounds(painter: QPainter, ink: Ink, sight: Sight, tops: Sequence[int]) -> None:
    """Lines between the rows; the surface is there already."""
    theme, width = ink.theme, sight.width
    for number, top in enumerate(tops, sight.first):
        if number in sight.selected or number == sight.hovered:
            ground = theme.selected if number in sight.selected else theme.hover
            painter.fillRect(0, top, width, sight.height, ground)
    painter.setPen(theme.border)
    bottoms = [top + sight.height - 1 for top in tops]
    painter.drawLines([QLine(0, y, width, y) for y in bottoms])


def _paint_waiting(painter: QPainter, ink: Ink, waiting: Sequence[int], place: Place) -> None:
    """A quiet line where a text will be."""
    height = ink.px(8)
    for top in waiting:
        y = top + (place.height - height) // 2
        painter.fillRect(place.x, y, place.width // 2, height, ink.theme.neutral_soft)


def _paint_launch(painter: QPainter, ink: Ink, sight: Sight, tops: Sequence[int], launch: Span) -> None:
    size = ink.px(LAUNCH_ICON)
    left, down = launch.x + (launch.width - size) // 2, (sight.height - size) // 2
    quiet = ink.icon("external-link", ink.theme.muted, LAUNCH_ICON)
    for place, top in enumerate(tops):
        lively = sight.first + place == sight.hovered
        icon = ink.icon("external-link", ink.theme.accent, LAUNCH_ICON) if lively else quiet
        painter.drawPixmap(left, top + down, icon)


def _paint_ring(painter: QPainter, ink: Ink, sight: Sight, top: int) -> None:
    """Round the row, and a line under the cell that the keyboard is on."""
    painter.setPen(QPen(ink.theme.accent, 2))
    painter.drawRect(QRect(1, top + 1, sight.width - 2, sight.height - 3))
    span = sight.spans.of(sight.current)
    if span is not None:
        spans = sight.spans
        is_kept = span in spans.pinned or span is spans.launch
        left, right = (span.x, span.end) if is_kept else (max(span.x, spans.left), min(span.end, spans.right))
        painter.setPen(QPen(ink.theme.accent, 1))
        painter.drawRect(QRect(left + 3, top + 3, right - left - 7, sight.height - 8))


def launch_column(columns: Sequence[Column]) -> int:
    """The place of the launch column, or -1."""
    return next((place for place, column in enumerate(columns) if column.kind is Kind.LAUNCH), -1)
