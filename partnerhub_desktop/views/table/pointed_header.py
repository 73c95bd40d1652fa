"""What the pointer does in the head of a table: sort, widen, move, ask for the column's menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QWidget

from partnerhub_desktop.views.own_viewport import take_own_viewport
from partnerhub_desktop.views.table.column_spans import Span, Spans

GRIP = 4
"""Pixels on both sides of an edge by which it can be taken."""
LEAST_WIDTH = 40


class Press(NamedTuple):
    """What the pointer holds: a column or its right edge, and where it took it."""

    span: Span
    x: int
    is_edge: bool


class PointedHeader(QHeaderView):
    """Columns are named by their place in the model; ``spans`` tell where they stand."""

    title_clicked = Signal(int, bool)  # place, with Shift
    width_dragged = Signal(int, int)  # place, pixels; at each move
    width_chosen = Signal()  # the edge is let go
    fit_requested = Signal(int)  # place
    column_dropped = Signal(int, int)  # place, and the place it is put before
    menu_requested = Signal(int, QPoint)  # place, and where on the screen

    def __init__(self, spans: Callable[[], Spans], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        take_own_viewport(self)
        self.spans = spans
        self.hovered = -1
        self.pointer = 0
        self.dropping = -1
        self.press: Press | None = None
        self.setHighlightSections(False)
        self.setMinimumSectionSize(24)
        self.setMouseTracking(True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.press = self._taken(event.position().toPoint().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().toPoint().x()
        if self.press is None:
            self._hover(x)
        elif self.press.is_edge:
            width = max(LEAST_WIDTH, self.press.span.width + x - self.press.x)
            self.width_dragged.emit(self.press.span.place, width)
        elif self.dropping >= 0 or abs(x - self.press.x) >= QApplication.startDragDistance():
            self.pointer, self.dropping = x, self._drop_at(x)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        press, dropping = self.press, self.dropping
        self.press, self.dropping = None, -1
        self.viewport().update()
        if press is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if press.is_edge:
            self.width_chosen.emit()
        elif dropping >= 0:
            self.column_dropped.emit(press.span.place, dropping)
        elif self.spans().at(event.position().toPoint().x()) == press.span.place:
            self.title_clicked.emit(
                press.span.place, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            )

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        taken = self._taken(event.position().toPoint().x())
        if taken is not None and taken.is_edge:
            self.fit_requested.emit(taken.span.place)
        else:
            self.mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = self.spans().at(event.pos().x())
        if place >= 0:
            self.menu_requested.emit(place, event.globalPos())

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def _taken(self, x: int) -> Press | None:
        spans = self.spans()
        edge = next((span for span in _resizable(spans) if abs(x - span.end) <= GRIP), None)
        if edge is not None:
            return Press(edge, x, True)
        span = spans.of(spans.at(x))
        return None if span is None or span is spans.launch else Press(span, x, False)

    def _drop_at(self, x: int) -> int:
        """The place before which a column let go here would stand."""
        spans = self.spans()
        group = (*spans.pinned, *spans.scrolling)
        behind = (span.place for span in group if x < span.x + span.width // 2)
        return next(behind, len(group))

    def _hover(self, x: int) -> None:
        taken = self._taken(x) if x >= 0 else None
        is_edge = taken is not None and taken.is_edge
        self.viewport().setCursor(Qt.CursorShape.SplitHCursor if is_edge else Qt.CursorShape.ArrowCursor)
        hovered = -1 if taken is None or is_edge else taken.span.place
        if hovered != self.hovered:
            self.hovered = hovered
            self.viewport().update()


def _resizable(spans: Spans) -> list[Span]:
    """Columns whose right edge is in sight; of two at one place the narrower one's was not wanted."""
    shown = [span for span in spans.scrolling if spans.left <= span.end <= spans.right]
    return [*spans.pinned, *shown]
