"""The box before a value: empty, chosen, or left out; told by its sign too, not by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen

from partnerhub_desktop.models.facets_model import Line
from partnerhub_desktop.views.ink import Ink

BOX, CORNER = 14, 0.28
"""Its side, in pixels of the look, and the part of it that is round."""


def paint_box(painter: QPainter, place: QRect, line: Line, ink: Ink) -> None:
    """Paint the box of ``line`` over the square ``place``."""
    theme = ink.theme
    colour = theme.accent if line.checked else theme.muted
    is_filled = line.checked or line.excluded
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour if is_filled else theme.faint, 1))
    painter.setBrush(colour if is_filled else theme.surface)
    corner = place.width() * CORNER
    painter.drawRoundedRect(place.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if is_filled:
        inner = place.adjusted(2, 2, -2, -2)
        sign = ink.icon("check" if line.checked else "minus", theme.accent_text, BOX - 4)
        painter.drawPixmap(inner.topLeft(), sign)
