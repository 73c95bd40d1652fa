"""Paints a table column by column: a stock table asks its model 2,240 times a screen, this one never."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPen

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.services.spec import Column, Kind
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.table.cell_painters import PADDING, SIDES, Brush, Place
from partnerhub_desktop.views.table.column_painting import paint_column
from partnerhub_desktop.views.table.column_spans import Span, Spans

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
    is_focused = sight.first <= sight.focused < sight.first + len(sight.rows)
    cell = _current_cell(sight, tops[sight.focused - sight.first]) if is_focused else QRect()
    painter.fillRect(cell, ink.theme.accent_soft)
    bottom = tops[-1] + sight.height if tops else 0
    _paint_spans(brush, sight, tops, sight.spans.pinned)
    if sight.spans.left:
        painter.fillRect(sight.spans.left - 1, 0, 1, bottom, ink.theme.border)
    painter.setClipRect(sight.spans.left, 0, sight.spans.right - sight.spans.left, bottom)
    _paint_spans(brush, sight, tops, sight.spans.in_sight())
    painter.setClipping(False)
    if sight.spans.launch is not None:
        _paint_launch(painter, ink, sight, tops, sight.spans.launch)
    if is_focused:
        _paint_ring(painter, ink, sight, tops[sight.focused - sight.first], cell)


def _paint_spans(brush: Brush, sight: Sight, tops: Sequence[int], spans: Sequence[Span]) -> None:
    loaded = [(top, row) for top, row in zip(tops, sight.rows, strict=True) if row is not None]
    waiting = [top for top, row in zip(tops, sight.rows, strict=True) if row is None]
    for span in spans:
        place = Place(span.x + PADDING, span.width - SIDES, sight.height)
        if loaded:
            paint_column(brush, sight.columns[span.place], place, loaded)
        if waiting:
            _paint_waiting(brush.painter, brush.ink, waiting, place)


def _paint_grounds(painter: QPainter, ink: Ink, sight: Sight, tops: Sequence[int]) -> None:
    """Lines between the rows; the surface is there already."""
    theme, width = ink.theme, sight.width
    for number, top in enumerate(tops, sight.first):
        if number in sight.selected or number == sight.hovered:
            ground = theme.selected if number in sight.selected else theme.hover
            painter.fillRect(0, top, width, sight.height, ground)
    for top in tops:
        painter.fillRect(0, top + sight.height - 1, width, 1, theme.border)


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


def _current_cell(sight: Sight, top: int) -> QRect:
    """What is in sight of the cell that the keyboard is on."""
    spans, span = sight.spans, sight.spans.of(sight.current)
    if span is None:
        return QRect()
    if span in spans.pinned or span is spans.launch:
        return QRect(span.x, top, span.width, sight.height)
    left, right = max(span.x, spans.left), min(span.end, spans.right)
    return QRect(left, top, max(0, right - left), sight.height)


def _paint_ring(painter: QPainter, ink: Ink, sight: Sight, top: int, cell: QRect) -> None:
    """Round the row, and at both sides of the cell."""
    painter.setPen(QPen(ink.theme.accent, 2))
    painter.drawRect(QRect(1, top + 1, sight.width - 2, sight.height - 3))
    for x in (cell.left(), cell.right() - 1) if cell.width() > 2 else ():
        painter.fillRect(x, top, 2, sight.height, ink.theme.accent)


def launch_column(columns: Sequence[Column]) -> int:
    """The place of the launch column, or -1."""
    return next((place for place, column in enumerate(columns) if column.kind is Kind.LAUNCH), -1)
