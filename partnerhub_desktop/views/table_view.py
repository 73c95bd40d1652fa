"""THE table widget: QTableView's model, selection and accessibility, own painting (ui.md, "Tables")."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QSize,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractSlider, QHeaderView

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.rows_model import Index, RowsModel
from partnerhub_desktop.models.rows_source import Order
from partnerhub_desktop.views.column_needs import needs_of
from partnerhub_desktop.views.column_widths import share_width
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.pointed_table import PointedTable
from partnerhub_desktop.views.table_header import TableHeader
from partnerhub_desktop.views.table_painting import Sight, paint_table
from partnerhub_desktop.views.theme import ThemeController

ROW_HEIGHT = 38
SIDEWAYS = {
    QAbstractItemView.CursorAction.MoveLeft: QAbstractSlider.SliderAction.SliderSingleStepSub,
    QAbstractItemView.CursorAction.MoveRight: QAbstractSlider.SliderAction.SliderSingleStepAdd,
}


class TableView(PointedTable):
    """Rows of one RowsModel. Asks nothing of the model while it paints but the rows it has."""

    open_requested = Signal(int)  # number of the row
    peek_requested = Signal(int)  # number of the row
    copy_requested = Signal(bool)  # with titles
    text_typed = Signal(str)  # letters that belong to the filter
    escape_pressed = Signal()

    def __init__(self, model: RowsModel, default: Order, theme: ThemeController, formats: Formats) -> None:
        super().__init__(model, Ink(theme), formats)
        self.header = TableHeader(model.columns, default, self.ink, self)
        self._build()
        self._connect()

    @property
    def row_height(self) -> int:
        """Pixels."""
        return self.ink.px(ROW_HEIGHT)

    def renew(self) -> None:
        """Theme or language have changed."""
        self.ink.renew()
        self._share_width()
        self.viewport().update()
        self.header.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        first, last = self.rows_in_sight()
        self.rows_model.show_window(first, last)
        painter = QPainter(self.viewport())
        self.ink.use_screen(self.devicePixelRatioF())
        painter.fillRect(event.rect(), self.ink.theme.surface)
        begin = max(first, self.rowAt(event.rect().top()))
        end = self.rowAt(event.rect().bottom())
        sight = self._sight(begin, last if end < 0 else min(end, last))
        paint_table(painter, self.ink, self.formats, sight)
        painter.end()

    def rows_in_sight(self) -> tuple[int, int]:
        """First and last visible row; (0, -1) without rows."""
        first = self.rowAt(0)
        if first < 0:
            return 0, -1
        last = self.rowAt(self.viewport().height() - 1)
        return first, last if last >= 0 else len(self.rows_model.ids) - 1

    def selected_numbers(self, most: int) -> list[int]:
        """Places of the selected rows; none at all when they are more than ``most``."""
        ranges = self.selectionModel().selection().toList()
        if sum(each.height() for each in ranges) > most:
            return []
        return [number for each in ranges for number in range(each.top(), each.bottom() + 1)]

    def begin(self) -> None:
        """Take the keyboard; the first row is the current one if none is."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.currentIndex().isValid() and self.rows_model.rowCount():
            self.selectionModel().setCurrentIndex(
                self.rows_model.index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )

    def current_row(self) -> Any | None:
        """The row the keyboard is on."""
        return self.rows_model.row_at(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and control:
            self.launch_row(self.current_row())
        elif enter:
            self._tell(self.open_requested)
        elif event.key() == Qt.Key.Key_Space:
            self._tell(self.peek_requested)
        elif event.key() == Qt.Key.Key_F2:
            self.ask_why(self.current_row(), "", self.visualRect(self.currentIndex()))
        elif event.key() == Qt.Key.Key_C and control:
            self.copy_requested.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self._escape()
        elif is_typing(event):
            self.text_typed.emit("" if event.text() == "/" else event.text())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters go to the filter."""

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End mean the first and the last row, also without Ctrl; left and right scroll."""
        move = QAbstractItemView.CursorAction
        if action in SIDEWAYS:
            self.horizontalScrollBar().triggerAction(SIDEWAYS[action])
            return self.currentIndex()
        column = max(0, self.currentIndex().column())
        if action is move.MoveHome:
            return self.rows_model.index(0, column)
        if action is move.MoveEnd:
            return self.rows_model.index(self.rows_model.rowCount() - 1, column)
        return super().moveCursor(action, modifiers)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The mark of the keyboard goes round the whole row, not round the cell that Qt repaints."""
        super().currentChanged(current, previous)
        for index in (current, previous):
            top = self.rowViewportPosition(index.row())
            self.viewport().update(0, top, self.viewport().width(), self.row_height)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """A row is what is chosen: a click on a column that is partly in sight does not move the others."""
        sideways = self.horizontalScrollBar().value()
        super().scrollTo(index, hint)
        self.horizontalScrollBar().setValue(sideways)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def sizeHint(self) -> QSize:
        return QSize(640, 360)

    def _build(self) -> None:
        self.setHorizontalHeader(self.header)
        numbers = QHeaderView(Qt.Orientation.Vertical, self)
        self.setVerticalHeader(numbers)
        numbers.hide()
        numbers.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        numbers.setMinimumSectionSize(1)
        numbers.setDefaultSectionSize(self.row_height)
        self.setModel(self.rows_model)
        self.setSelectionModel(QItemSelectionModel(self.rows_model, self))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)

    def _connect(self) -> None:
        self.doubleClicked.connect(lambda _index: self._tell(self.open_requested))
        self.rows_model.rows_arrived.connect(self.viewport().update)

    def _sight(self, first: int, last: int) -> Sight:
        model = self.rows_model
        width = self.viewport().width()
        places = [(self.columnViewportPosition(at), self.columnWidth(at)) for at in range(len(model.columns))]
        columns = [
            (column, x, wide)
            for at, (column, (x, wide)) in enumerate(zip(model.columns, places, strict=True))
            if at != self.launch and x < width and x + wide > 0
        ]
        return Sight(
            first,
            self.rowViewportPosition(first),
            self.row_height,
            width,
            [model.row_at(number) for number in range(first, last + 1)],
            columns,
            self.launch_place(),
            self._selected(first, last),
            self.hovered,
            self.currentIndex().row() if self.hasFocus() else -1,
        )

    def _selected(self, first: int, last: int) -> frozenset[int]:
        found: set[int] = set()
        for each in self.selectionModel().selection().toList():
            found.update(range(max(first, each.top()), min(last, each.bottom()) + 1))
        return frozenset(found)

    def _tell(self, signal: SignalInstance) -> None:
        """Say on which row the keyboard is, if it is there."""
        if self.current_row() is not None:
            signal.emit(self.currentIndex().row())

    def _escape(self) -> None:
        if self.selectionModel().hasSelection():
            self.clearSelection()
        else:
            self.escape_pressed.emit()

    def _share_width(self) -> None:
        columns = self.rows_model.columns
        needs = needs_of(columns, self.ink, self.formats)
        for place, width in enumerate(share_width(columns, needs, self.viewport().width())):
            self.setColumnWidth(place, width)


def is_typing(event: QKeyEvent) -> bool:
    """A character without Ctrl, Alt or Meta."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    text = event.text()
    return held == Qt.KeyboardModifier.NoModifier and text.isprintable() and bool(text.strip())
