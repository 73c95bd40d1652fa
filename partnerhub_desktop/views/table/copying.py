"""Selected rows go to the clipboard, and a notice says how many, or that it was a cell."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from partnerhub_desktop.models.events import Events
from partnerhub_desktop.models.selected_rows import SelectedRows
from partnerhub_desktop.views.table.table_view import TableView


class Copying(QObject):
    """Of one table; their text is written beside the window."""

    def __init__(self, table: TableView, selected: SelectedRows, events: Events) -> None:
        super().__init__(table)
        self._table = table
        self._selected = selected
        self._events = events
        table.copy_requested.connect(self._write)
        table.cell_copied.connect(self._tell_of_cell)
        selected.text_ready.connect(self._copy)

    def _write(self, with_titles: bool) -> None:
        self._selected.write_out(self._table.selectionModel().selection(), with_titles)

    def _copy(self, text: str, count: int) -> None:
        QGuiApplication.clipboard().setText(text)
        self._events.notice_raised.emit(self.tr("%Ln row(s) copied", "", count))

    def _tell_of_cell(self) -> None:
        self._events.notice_raised.emit(self.tr("Cell copied"))
