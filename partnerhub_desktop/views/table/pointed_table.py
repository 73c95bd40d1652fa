"""What the pointer does in a table: a pill explains itself, the row's end launches, cut texts show whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTableView

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.rows_model import Index, RowsModel
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.own_viewport import take_own_viewport
from partnerhub_desktop.views.table.cell_painters import SIDES
from partnerhub_desktop.views.table.column_spans import Spans, spans_of
from partnerhub_desktop.views.table.table_painting import launch_column
from partnerhub_desktop.views.table.table_targets import LAUNCH, OPEN, WHY, Target, target_at

if TYPE_CHECKING:
    from PySide6.QtGui import QHelpEvent


class PointedTable(QTableView):
    """A table of one RowsModel; the keyboard's part and the painting are its subclass's."""

    launch_requested = Signal(str)  # org_id
    bar_clicked = Signal(int)  # number of the row whose bar leads to what it is made of
    why_requested = Signal(object, str, QRect)  # the row, a status or "", where in the viewport

    def __init__(self, model: RowsModel, ink: Ink, formats: Formats) -> None:
        super().__init__()
        take_own_viewport(self)
        self.rows_model = model
        self.ink = ink
        self.formats = formats
        self.widths: list[int] = [0] * len(model.columns)
        self.pinned = 0
        self.hovered = -1
        self._pressed = QPoint(-1, -1)
        self.setMouseTracking(True)

    @property
    def launch(self) -> int:
        """The place of the launch icons, -1 in a table without."""
        return launch_column(self.rows_model.columns)

    def spans(self) -> Spans:
        """Where the columns stand in the viewport."""
        offset = self.horizontalScrollBar().value()
        return spans_of(self.widths, self.pinned, self.launch >= 0, offset, self.viewport().width())

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Beside the columns the row counts, so that a click there chooses it."""
        place = self.spans().at(point.x())
        return self.rows_model.index(self.rowAt(point.y()), max(0, place))

    def visualRect(self, index: Index) -> QRect:
        """Where the cell stands, under the pinned columns or not."""
        span = self.spans().of(index.column())
        if span is None:
            return QRect()
        return QRect(span.x, self.rowViewportPosition(index.row()), span.width, self.rowHeight(index.row()))

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
        point = event.position().toPoint()
        target = self._target(point)
        if event.button() is not Qt.MouseButton.LeftButton or target != self._target(self._pressed):
            return
        if target.action != OPEN:
            self._act(target)
        elif not event.modifiers():  # with a key held down rows are chosen
            self.bar_clicked.emit(self.rowAt(point.y()))

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
        if event.type() == QEvent.Type.ToolTip:
            self._show_tip(cast("QHelpEvent", event))
            return True
        return super().viewportEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dx:
            self.viewport().update()
            self.horizontalHeader().viewport().update()

    def _target(self, point: QPoint) -> Target:
        return target_at(self, self.rows_model, self.ink, self.spans(), point)

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
        from PySide6.QtWidgets import QToolTip

        from partnerhub_desktop.models.plain_tip import plain_tip
        from partnerhub_desktop.views.table.table_tips import tip_of

        row = self.rows_model.row_at(self.rowAt(event.pos().y()))
        place = self.spans().at(event.pos().x())
        text = ""
        if row is not None and place >= 0:
            column, size = self.rows_model.columns[place], (self.widths[place] - SIDES, self.rowHeight(0))
            text = tip_of(self.ink, self.formats, column, row, *size)
        QToolTip.showText(event.globalPos(), plain_tip(text), self)
