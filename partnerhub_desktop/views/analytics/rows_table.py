"""A table of the analytics page: it opens, launches, copies and sorts as every list does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerhub_desktop.models.analytics_table import SwitchedReading
from partnerhub_desktop.models.events import RowsBehind
from partnerhub_desktop.models.language import translated
from partnerhub_desktop.models.rows_model import RowsModel
from partnerhub_desktop.models.rows_source import Found, Order
from partnerhub_desktop.models.selected_rows import SelectedRows
from partnerhub_desktop.services.spec import Section, TableSpec
from partnerhub_desktop.views.labels import FillingLabel
from partnerhub_desktop.views.row_opening import RowOpening
from partnerhub_desktop.views.surroundings import Surroundings
from partnerhub_desktop.views.table.copying import Copying
from partnerhub_desktop.views.table.kept_layout import KeptLayout
from partnerhub_desktop.views.table.kept_place import KeptPlace
from partnerhub_desktop.views.table.keyed_table import Abilities
from partnerhub_desktop.views.table.table_tools import TableTools
from partnerhub_desktop.views.table.table_view import TableView

if TYPE_CHECKING:
    from partnerhub_desktop.models.shown_list import ShownList


def own_order(spec: Section | TableSpec) -> Order:
    """The order that the table begins with."""
    return tuple((key.lstrip("-"), key.startswith("-")) for key in spec.default_order)


class RowsTable(QWidget):
    """``reading`` gives the rows. Both products' are kept, so that ``show_product`` reads nothing.

    Esc without a selection, and letters, belong to the page around.
    """

    counted = Signal(int)  # rows
    selection_summarised = Signal(int, int, int, int)  # rows, purchased, assigned, overage
    escape_pressed = Signal()

    def __init__(self, spec: Section | TableSpec, reading: SwitchedReading, around: Surroundings) -> None:
        super().__init__()
        self._spec = spec
        self._jobs = around.jobs
        self.reading = reading
        self._kept_rows: Mapping[str, Found] = {}
        self.model = RowsModel(spec, reading, around.jobs, around.formats)
        self.table = TableView(self.model, own_order(spec), around.theme, around.formats)
        self.table.abilities = Abilities(opens=True)
        self.table.header.breaks = True
        self.model.setParent(self.table)
        self.tools = TableTools(self.table.arrangement, around.theme, bare=True)
        self._opening = RowOpening(self.model, around.jobs, around.events, reading.customers_of)
        self._kept = KeptPlace(self.table)
        self._selected = SelectedRows(self.model, reading, around.jobs, around.formats)
        self._copying = Copying(self.table, self._selected, around.events)
        self._layout = KeptLayout(self.table, f"analytics_{spec.key}", around)
        self._note = FillingLabel()
        self._note.setParent(self.table.viewport())
        self._note.hide()
        self.selected_sums = (0, 0, 0, 0)  # as selection_summarised tells them
        self._connect(around)
        self._lay_out()

    def read(self) -> None:
        """Read the rows of both products anew; those that are there stay until they have come."""
        order, reading = self.model.order, self.reading
        self._jobs.read(("rows", id(self)), lambda: reading.first_found(order), self._take)

    def show_product(self, product: str) -> None:
        """At once, with the rows that are there."""
        self.reading.product, self.reading.all_rows = product, False
        self._show()
        self.table.scrollToTop()

    def show_all_rows(self, all_rows: bool) -> None:
        """Instead of the section's rows all rows of its customers, or those again."""
        self.reading.all_rows = all_rows
        self.table.scrollToTop()
        if all_rows:
            self.model.set_query("")
        else:
            self._show()

    def shown(self) -> ShownList | None:
        """What an export takes out; None while the rows are being read, or for rows without a section."""
        from partnerhub_desktop.models.shown_list import shown_list

        if len(self.model.ids) < self.model.total or not isinstance(self._spec, Section):
            return None
        shown = shown_list(self._spec, self.model, self.table.selectionModel().selection(), "")
        return shown._replace(command=("section", self._spec.key, "--product", self.reading.product))

    def say_when_empty(self, words: str) -> None:
        """What stands in the middle of a table without rows."""
        self._note.setText(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._note.setGeometry(self.table.viewport().rect())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self.model.retranslate()
            self.table.renew()
        super().changeEvent(event)

    def _take(self, found: Mapping[str, Found]) -> None:
        self._kept_rows = found
        if self.reading.all_rows:
            self.model.ask_again(self._kept.take(), anew=True)
        else:
            self._show()

    def _show(self) -> None:
        found = self._kept_rows.get(self.reading.product)
        if found is not None:
            self.model.show_found(found)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.setFocusProxy(self.table)

    def _connect(self, around: Surroundings) -> None:
        table = self.table
        table.header.order_chosen.connect(self._sort)
        table.open_requested.connect(self._open)
        table.peek_requested.connect(self._open)
        table.bar_clicked.connect(self._open)
        table.launch_requested.connect(around.events.launch_requested)
        table.escape_pressed.connect(self.escape_pressed)
        table.selectionModel().selectionChanged.connect(self._summarise)
        self._selected.summarised.connect(self._show_selection)
        self.model.answered.connect(self._answered)
        around.theme.theme_changed.connect(table.renew)
        self._name()

    def _sort(self, order: Order) -> None:
        self.model.set_order(order, self._kept.take())
        if not self.reading.all_rows:
            self.read()

    def _open(self, number: int) -> None:
        row = self.model.row_at(number)
        if row is not None:
            self._opening.open(number, RowsBehind(row.kind == "trial", (row.subscription_id,)))

    def _summarise(self, *_: object) -> None:
        self._selected.summarise(self.table.selectionModel().selection())

    def _show_selection(self, *sums: int) -> None:
        count, purchased, assigned, overage = sums
        self.selected_sums = (count, purchased, assigned, overage)
        self.selection_summarised.emit(*sums)

    def _answered(self, total: int, _all: int, _facets: object) -> None:
        self._kept.restore(self.model.places)
        self._note.setGeometry(self.table.viewport().rect())
        self._note.setVisible(not total)
        self.counted.emit(total)

    def _name(self) -> None:
        self.table.setAccessibleName(translated(self._spec.title))
        self.table.setAccessibleDescription(
            self.tr("Enter opens the customer, Ctrl+Enter launches, the headings sort")
        )
