"""A table that is a part of a page: ready rows and no filter; all else works as everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent

from partnerhub_desktop.models.language import translated
from partnerhub_desktop.models.ready_rows import ReadyRows
from partnerhub_desktop.models.rows_model import RowsModel
from partnerhub_desktop.models.selected_rows import SelectedRows
from partnerhub_desktop.services.spec import TableSpec
from partnerhub_desktop.views.labels import FillingLabel
from partnerhub_desktop.views.surroundings import Surroundings
from partnerhub_desktop.views.table.copying import Copying
from partnerhub_desktop.views.table.table_view import TableView


class SectionTable(TableView):
    """Shows what ``show_rows`` gives it, and without rows why there are none.

    ``most`` is how many rows it is high at most, ``least`` how many at least; more are scrolled. Letters
    filter nothing here, and Esc without a selection belongs to the page around.
    """

    def __init__(self, spec: TableSpec, around: Surroundings, most: int = 8, least: int = 1) -> None:
        self._spec = spec
        self._around = around
        self._most, self._least = most, least
        self._reading = ReadyRows((), spec.columns)
        self._model = RowsModel(spec, self._reading, around.jobs, around.formats)
        order = tuple((key, False) for key in spec.default_order)
        super().__init__(self._model, order, around.theme, around.formats)
        self._model.setParent(self)
        self.header.order_chosen.connect(self._show)
        selected = SelectedRows(self._model, self._reading, around.jobs, around.formats)
        self._copying = Copying(self, selected, around.events)
        around.theme.theme_changed.connect(self.renew)
        self._note = FillingLabel()
        self._note.setParent(self.viewport())
        self.setAccessibleName(translated(spec.title))

    def say_when_empty(self, words: str) -> None:
        """What stands in the middle of a table without rows."""
        self._note.setText(words)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """These rows, each with an ``id`` of its own, in the order that the head says."""
        self._reading.replace(rows)
        self._show()
        self._note.setVisible(not rows)
        self.scrollToTop()

    def sizeHint(self) -> QSize:
        return QSize(400, self._height_of(min(max(self._least, self._model.rowCount()), self._most)))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._height_of(self._least))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        had_selection = self.selectionModel().hasSelection()
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Escape and not had_selection:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._note.setGeometry(self.viewport().rect())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(translated(self._spec.title))
            self._model.retranslate()
            self.renew()
        super().changeEvent(event)

    def _height_of(self, rows: int) -> int:
        return self.header.sizeHint().height() + rows * self.row_height + 2

    def _show(self, *_: object) -> None:
        ids = self._reading.answer("", self.arrangement.order).ids
        self._model.show_first(self._reading.rows(ids), len(ids))
        self.updateGeometry()
