"""Paints a table column by column: a stock table asks its model 2,240 times a screen, this one never."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QLine, QRect
from PySide6.QtGui import QPainter, QPen

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.services.spec import Column, Kind
from partnerhub_desktop.views.cell_painters import PADDING, SIDES, Brush, Place, paint_column
from partnerhub_desktop.views.ink import Ink

LAUNCH_ICON = 16


class Sight(NamedTuple):
    """What the viewport shows: rows from ``first`` (at ``top``), each None while it is being read.

    ``columns`` are the columns with left edge and width; ``launch`` is the edge of the pinned icon column,
    which stays in sight while the others scroll under it.
    """

    first: int
    top: int
    height: int
    width: int
    rows: Sequence[Any]
    columns: Sequence[tuple[Column, int, int]]
    launch: tuple[int, int] | None
    selected: frozenset[int]
    hovered: int
    focused: int


def paint_table(painter: QPainter, ink: Ink, formats: Formats, sight: Sight) -> None:
    """Grounds, cells, the pinned column, the ring around the row that has the focus."""
    brush = Brush(painter, ink, formats)
    tops = [sight.top + place * sight.height for place in range(len(sight.rows))]
    _paint_grounds(painter, ink, sight, tops, QRect(0, 0, sight.width, sight.height))
    loaded = [(top, row) for top, row in zip(tops, sight.rows, strict=True) if row is not None]
    waiting = [top for top, row in zip(tops, sight.rows, strict=True) if row is None]
    for column, x, width in sight.columns:
        place = Place(x + PADDING, width - SIDES, sight.height)
        paint_column(brush, column, place, loaded)
        _paint_waiting(painter, ink, waiting, place)
    if sight.launch is not None:
        _paint_launch(painter, ink, sight, tops, sight.launch)
    if sight.first <= sight.focused < sight.first + len(sight.rows):
        _paint_ring(painter, ink, sight, tops[sight.focused - sight.first])


def _paint_grounds(painter: QPainter, ink: Ink, sight: Sight, tops: Sequence[int], part: QRect) -> None:
    """Lines between the rows; the surface is there already."""
    theme, left, width = ink.theme, part.x(), part.width()
    for number, top in enumerate(tops, sight.first):
        if number in sight.selected or number == sight.hovered:
            ground = theme.selected if number in sight.selected else theme.hover
            painter.fillRect(left, top, width, sight.height, ground)
    painter.setPen(theme.border)
    bottoms = [top + sight.height - 1 for top in tops]
    painter.drawLines([QLine(left, y, left + width, y) for y in bottoms])


def _paint_waiting(painter: QPainter, ink: Ink, waiting: Sequence[int], place: Place) -> None:
    """A quiet line where a text will be."""
    height = ink.px(8)
    for top in waiting:
        y = top + (place.height - height) // 2
        painter.fillRect(place.x, y, place.width // 2, height, ink.theme.neutral_soft)


def _paint_launch(
    painter: QPainter, ink: Ink, sight: Sight, tops: Sequence[int], launch: tuple[int, int]
) -> None:
    x, width = launch
    painter.fillRect(x, 0, width, tops[-1] + sight.height if tops else 0, ink.theme.surface)
    _paint_grounds(painter, ink, sight, tops, QRect(x, 0, width, sight.height))
    size = ink.px(LAUNCH_ICON)
    left, down = x + (width - size) // 2, (sight.height - size) // 2
    quiet = ink.icon("external-link", ink.theme.muted, LAUNCH_ICON)
    for place, top in enumerate(tops):
        lively = sight.first + place == sight.hovered
        icon = ink.icon("external-link", ink.theme.accent, LAUNCH_ICON) if lively else quiet
        painter.drawPixmap(left, top + down, icon)


def _paint_ring(painter: QPainter, ink: Ink, sight: Sight, top: int) -> None:
    painter.setPen(QPen(ink.theme.accent, 2))
    painter.drawRect(QRect(1, top + 1, sight.width - 2, sight.height - 3))


def launch_column(columns: Sequence[Column]) -> int:
    """The place of the launch column, or -1."""
    return next((place for place, column in enumerate(columns) if column.kind is Kind.LAUNCH), -1)
