"""A table of the analytics page: it opens, launches, copies and sorts as every list does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerhub_desktop.models.analytics_table import SwitchedReading
from partnerhub_desktop.models.events import RowsBehind
from partnerhub_desktop.models.language import translated
from partnerhub_desktop.models.rows_model import RowsModel
from partnerhub_desktop.models.rows_source import Order
from partnerhub_desktop.models.selected_rows import SelectedRows
from partnerhub_desktop.services.spec import Section, TableSpec
from partnerhub_desktop.views.labels import FillingLabel
from partnerhub_desktop.views.row_opening import RowOpening
from partnerhub_desktop.views.surroundings import Surroundings
from partnerhub_desktop.views.table.copying import Copying
from partnerhub_desktop.views.table.kept_layout import KeptLayout
from partnerhub_desktop.views.table.kept_place import KeptPlace
from partnerhub_desktop.views.table.table_tools import TableTools
from partnerhub_desktop.views.table.table_view import TableView

Ready = Mapping[str, tuple[Sequence[Any], int]]
"""The first rows of each product, and how many there are."""


def own_order(spec: Section | TableSpec) -> Order:
    """The order that the table begins with."""
    return tuple((key.lstrip("-"), key.startswith("-")) for key in spec.default_order)


class RowsTable(QWidget):
    """``reading`` gives the rows; its product is turned by ``show_product``. Esc without a selection and
    letters belong to the page around."""

    counted = Signal(int)  # rows
    escape_pressed = Signal()

    def __init__(self, spec: Section | TableSpec, reading: SwitchedReading, around: Surroundings) -> None:
        super().__init__()
        self._spec = spec
        self.reading = reading
        self._ready: Ready = {}
        self.model = RowsModel(spec, reading, around.jobs, around.formats)
        self.table = TableView(self.model, own_order(spec), around.theme, around.formats)
        self.model.setParent(self.table)
        self.tools = TableTools(self.table.arrangement, around.theme)
        self._opening = RowOpening(self.model, around.jobs, around.events, reading.customers_of)
        self._kept = KeptPlace(self.table)
        selected = SelectedRows(self.model, reading, around.jobs, around.formats)
        self._copying = Copying(self.table, selected, around.events)
        self._layout = KeptLayout(self.table, f"analytics_{spec.key}", around)
        self._note = FillingLabel()
        self._note.setParent(self.table.viewport())
        self._connect(around)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.setFocusProxy(self.table)

    def show_ready(self, ready: Ready) -> None:
        """The first rows of both products have been read anew."""
        self._ready = ready
        self._show()

    def show_product(self, product: str) -> None:
        """At once, with the rows that are there."""
        self.reading.product = product
        self._show()

    def show_all_rows(self, all_rows: bool) -> None:
        """Instead of the section's rows all rows of its customers, or those again."""
        self.reading.all_rows = all_rows
        self.model.set_query("")
        self.table.scrollToTop()

    def say_when_empty(self, words: str) -> None:
        """What stands in the middle of a table without rows."""
        self._note.setText(words)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._note.setGeometry(self.table.viewport().rect())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self.model.retranslate()
            self.table.renew()
        super().changeEvent(event)

    def _show(self) -> None:
        rows, total = self._ready.get(self.reading.product, ((), 0))
        if not self.reading.all_rows:
            self.model.show_first(rows, total)
            self.table.scrollToTop()
        if total > len(rows) or self.reading.all_rows:
            self.model.ask_again()

    def _connect(self, around: Surroundings) -> None:
        table = self.table
        table.header.order_chosen.connect(lambda order: self.model.set_order(order, self._kept.take()))
        table.open_requested.connect(self._open)
        table.peek_requested.connect(self._open)
        table.launch_requested.connect(around.events.launch_requested)
        table.escape_pressed.connect(self.escape_pressed)
        self.model.answered.connect(self._answered)
        around.theme.theme_changed.connect(table.renew)
        self._name()

    def _open(self, number: int) -> None:
        row = self.model.row_at(number)
        if row is not None:
            self._opening.open(number, RowsBehind(row.kind == "trial", (row.subscription_id,)))

    def _answered(self, total: int, _all: int, _facets: object) -> None:
        self._kept.restore(self.model.places)
        self._note.setVisible(not total)
        self.counted.emit(total)

    def _name(self) -> None:
        self.table.setAccessibleName(translated(self._spec.title))
        self.table.setAccessibleDescription(
            self.tr("Enter opens the customer, Ctrl+Enter launches, the headings sort")
        )
