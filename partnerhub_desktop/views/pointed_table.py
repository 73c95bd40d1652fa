"""What the pointer does in a table: a pill explains itself, the row's end launches, cut texts show whole."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QTableView, QToolTip

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.rows_model import RowsModel
from partnerhub_desktop.views.cell_painters import SIDES
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.own_viewport import take_own_viewport
from partnerhub_desktop.views.table_painting import launch_column
from partnerhub_desktop.views.table_targets import LAUNCH, WHY, Target, target_at


class PointedTable(QTableView):
    """A table of one RowsModel; the keyboard's part and the painting are its subclass's."""

    launch_requested = Signal(str)  # org_id
    why_requested = Signal(object, str, QRect)  # the row, a status or "", where in the viewport

    def __init__(self, model: RowsModel, ink: Ink, formats: Formats) -> None:
        super().__init__()
        take_own_viewport(self)
        self.rows_model = model
        self.ink = ink
        self.formats = formats
        self.launch = launch_column(model.columns)
        self.hovered = -1
        self._pressed = QPoint(-1, -1)
        self.setMouseTracking(True)

    def launch_place(self) -> tuple[int, int] | None:
        """Left edge and width of the launch icons, never beyond the right edge."""
        if self.launch < 0:
            return None
        width = self.columnWidth(self.launch)
        return min(self.columnViewportPosition(self.launch), self.viewport().width() - width), width

    def launch_row(self, row: Any | None) -> None:
        """Open the organization of the row, if there is one."""
        if row is not None:
            self.launch_requested.emit(row.org_id)

    def ask_why(self, row: Any | None, status: str, place: QRect) -> None:
        """Ask why the row has a status; "" = the most urgent."""
        if row is not None:
            self.why_requested.emit(row, status, place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        target = self._target(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and target == self._target(self._pressed):
            self._act(target)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        self._hover(self.rowAt(point.y()))
        hand = self._target(point).action
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dx:
            self.viewport().update()

    def _target(self, point: QPoint) -> Target:
        return target_at(self, self.rows_model, self.ink, self.launch_place(), point)

    def _act(self, target: Target) -> None:
        if target.action == LAUNCH:
            self.launch_row(target.row)
        elif target.action == WHY:
            self.ask_why(target.row, target.status, target.place)

    def _hover(self, number: int) -> None:
        if number != self.hovered:
            self.hovered = number
            self.viewport().update()

    def _show_tip(self, event: QHelpEvent) -> None:
        from partnerhub_desktop.views.table_tips import plain_tip, tip_of

        row = self.rows_model.row_at(self.rowAt(event.pos().y()))
        place = self.columnAt(event.pos().x())
        text = ""
        if row is not None and place >= 0:
            column = self.rows_model.columns[place]
            width = self.columnWidth(place) - SIDES
            text = tip_of(self.ink, self.formats, column, row, width)
        QToolTip.showText(event.globalPos(), plain_tip(text), self)
