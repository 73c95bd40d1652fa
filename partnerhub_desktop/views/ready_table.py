"""A TableView of rows that are all there: a part of a page, with its own note when it has none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent

from partnerhub_desktop.models.language import translated
from partnerhub_desktop.models.ready_rows import ReadyAnswer, ReadyRows
from partnerhub_desktop.models.rows_model import RowsModel
from partnerhub_desktop.models.rows_source import Order
from partnerhub_desktop.models.selected_rows import SelectedRows
from partnerhub_desktop.services.lists.licence_sums import Sums
from partnerhub_desktop.services.spec import Column, TableSpec
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.surroundings import Surroundings
from partnerhub_desktop.views.table_view import TableView


class ExchangedRows:
    """A reading whose rows are exchanged as a whole."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self._columns = columns
        self._ready = ReadyRows((), columns)

    def exchange(self, rows: Sequence[Any]) -> None:
        """From now on these."""
        self._ready = ReadyRows(rows, self._columns)

    def answer(self, query_text: str, order: Order) -> ReadyAnswer:
        return self._ready.answer(query_text, order)

    def rows(self, ids: Sequence[int]) -> list[Any]:
        return self._ready.rows(ids)

    def sums(self, ids: Sequence[int]) -> Sums:
        return self._ready.sums(ids)

    def refresh(self) -> bool:
        return self._ready.refresh()


class ReadyTable(TableView):
    """Sorts, copies and is read out as every table; letters filter nothing here."""

    def __init__(self, spec: TableSpec, around: Surroundings) -> None:
        self._spec = spec
        self._events = around.events
        self._rows = ExchangedRows(spec.columns)
        model = RowsModel(spec, self._rows, around.jobs, around.formats)
        super().__init__(model, (), around.theme, around.formats)
        model.setParent(self)
        self.header.setStretchLastSection(True)
        self._note = plain_label("muted")
        self._note.setParent(self.viewport())
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._copied = SelectedRows(model, self._rows, around.jobs, around.formats)
        self._copied.text_ready.connect(self._to_clipboard)
        self.copy_requested.connect(self._copy)
        self.header.order_chosen.connect(lambda order: model.set_order(order))
        model.answered.connect(lambda *_: self._note.setVisible(not model.total))
        around.theme.theme_changed.connect(self.renew)
        self._retranslate()

    def say_when_empty(self, words: str) -> None:
        """What stands in the middle of a table without rows."""
        self._note.setText(words)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """These rows, in the order chosen last."""
        model = self.rows_model
        model.close()
        self._rows.exchange(rows)
        if model.order:
            model.set_order(model.order)
        else:
            model.show_first(rows, len(rows))
        self.scrollToTop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears the selection; without one it belongs to the page around."""
        had_selection = self.selectionModel().hasSelection()
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Escape and not had_selection:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._note.setGeometry(self.viewport().rect())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _copy(self, with_titles: bool) -> None:
        self._copied.write_out(self.selectionModel().selection(), with_titles)

    def _to_clipboard(self, text: str, count: int) -> None:
        QGuiApplication.clipboard().setText(text)
        self._events.notice_raised.emit(self.tr("%Ln row(s) copied", "", count))

    def _retranslate(self) -> None:
        self.setAccessibleName(translated(self._spec.title))
        self.rows_model.retranslate()
        self.renew()
