"""What the keyboard does in a table (ui.md, "Tables")."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.rows_model import Index, RowsModel
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.table.pointed_table import PointedTable

SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Abilities(NamedTuple):
    """What the page round a table does with its rows; the cell menu offers no more than that."""

    opens: bool = False
    explains: bool = False
    filters: bool = False


class KeyedTable(PointedTable):
    """Rows are chosen, one cell of them has the keyboard."""

    open_requested = Signal(int)  # number of the row
    peek_requested = Signal(int)  # number of the row
    copy_requested = Signal(bool)  # with titles
    text_typed = Signal(str)  # letters that belong to the filter
    escape_pressed = Signal()
    filter_requested = Signal(object)  # a part of a filter query that one cell suggests
    cell_copied = Signal()
    menu_requested = Signal(object, QPoint)  # index of the cell, and where on the screen

    def __init__(self, model: RowsModel, ink: Ink, formats: Formats) -> None:
        super().__init__(model, ink, formats)
        self.abilities = Abilities()

    def begin(self) -> None:
        """Take the keyboard; the first row is the current one if none is."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.currentIndex().isValid() and self.rows_model.rowCount():
            self._go_to(0, 0)

    def current_row(self) -> Any | None:
        """The row the keyboard is on."""
        return self.rows_model.row_at(self.currentIndex().row())

    def show_column(self, place: int) -> None:
        """Scroll sideways until the column is in sight."""
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() + self.spans().way_to(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(bool(control))
        elif key == Qt.Key.Key_Space:
            self._tell(self.peek_requested)
        elif key == Qt.Key.Key_F2:
            self.ask_why(self.current_row(), "", self.visualRect(self.currentIndex()))
        elif key == Qt.Key.Key_Menu or (key == Qt.Key.Key_F10 and shift):
            self._open_menu_of_current()
        elif key in SIDEWAYS:
            self._step_sideways(SIDEWAYS[Qt.Key(key)])
        elif key == Qt.Key.Key_C and control:
            self.copy_requested.emit(bool(shift))
        elif key == Qt.Key.Key_Escape:
            self._escape()
        elif is_typing(event):
            self.text_typed.emit("" if event.text() == "/" else event.text())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._open_menu_of_current()
        else:
            self.menu_requested.emit(self.indexAt(event.pos()), event.globalPos())

    def keyboardSearch(self, search: str) -> None:
        """Letters go to the filter."""

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End mean the first and the last row, also without Ctrl."""
        move = QAbstractItemView.CursorAction
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
            self.viewport().update(0, top, self.viewport().width(), self.rowHeight(index.row()))

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """A row is what is chosen: a click on a column that is partly in sight does not move the others."""
        sideways = self.horizontalScrollBar().value()
        super().scrollTo(index, hint)
        self.horizontalScrollBar().setValue(sideways)

    def _enter(self, launches: bool) -> None:
        if launches:
            self.launch_row(self.current_row())
        else:
            self._tell(self.open_requested)

    def _step_sideways(self, step: int) -> None:
        """To the next column; the chosen rows stay chosen."""
        current = self.currentIndex()
        if not current.isValid():
            self.begin()
            return
        place = min(max(0, current.column() + step), len(self.rows_model.columns) - 1)
        self._go_to(current.row(), place)
        self.show_column(place)

    def _go_to(self, row: int, place: int) -> None:
        index = self.rows_model.index(row, place)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _open_menu_of_current(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            self.scrollTo(index)
            self.show_column(index.column())
            place = self.visualRect(index)
            self.menu_requested.emit(index, self.viewport().mapToGlobal(place.bottomLeft()))

    def _tell(self, signal: SignalInstance) -> None:
        """Say on which row the keyboard is, if it is there."""
        if self.current_row() is not None:
            signal.emit(self.currentIndex().row())

    def _escape(self) -> None:
        if self.selectionModel().hasSelection():
            self.clearSelection()
        else:
            self.escape_pressed.emit()


def is_typing(event: QKeyEvent) -> bool:
    """A character without Ctrl, Alt or Meta."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    text = event.text()
    return held == Qt.KeyboardModifier.NoModifier and text.isprintable() and bool(text.strip())
