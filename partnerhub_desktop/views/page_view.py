"""One list page: its head, filter, facets and table, wired together."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut

from partnerhub_desktop.models.language import translated
from partnerhub_desktop.models.rows_model import RowsModel
from partnerhub_desktop.models.rows_source import Facets, Order
from partnerhub_desktop.models.rows_source import Reading as RowsReading
from partnerhub_desktop.models.selected_rows import SelectedRows
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.spec import ListPage
from partnerhub_desktop.views.cell_requests import CellRequests
from partnerhub_desktop.views.editing.selection_edits import SelectionEdits
from partnerhub_desktop.views.emptiness import Emptiness
from partnerhub_desktop.views.page_frame import PageFrame
from partnerhub_desktop.views.row_opening import RowOpening, Whose
from partnerhub_desktop.views.status_explainer import Reading as ExplainingReading
from partnerhub_desktop.views.status_explainer import StatusExplainer
from partnerhub_desktop.views.surroundings import Surroundings
from partnerhub_desktop.views.table.copying import Copying
from partnerhub_desktop.views.table.kept_layout import KeptLayout
from partnerhub_desktop.views.table.kept_place import KeptPlace

if TYPE_CHECKING:
    from partnerhub_desktop.views.peek.peek import Peek
    from partnerhub_desktop.views.status_popover import StatusPopover


EXPORT_KEYS = "Ctrl+Shift+E"


class Reading(RowsReading, ExplainingReading, Protocol):
    """A reading of customers or of what they hold: rows, and why they have their statuses."""


class PageView(PageFrame):
    """The page ``page`` as ``reading`` gives it; everything slow goes through the jobs ``around``.

    ``whose`` gives the customers of rows that are not customers themselves.
    """

    counts_changed = Signal(int, int)  # rows shown, rows of the page
    selection_summarised = Signal(int, int, int, int)  # rows, purchased, assigned, overage
    layout_changed = Signal()  # columns, widths, order or density of the table

    def __init__(
        self, page: ListPage, reading: Reading, around: Surroundings, whose: Whose | None = None
    ) -> None:
        self.model = RowsModel(page, reading, around.jobs, around.formats)
        super().__init__(page, self.model, around)
        self.model.setParent(self)
        self._events = around.events
        self.emptiness = Emptiness(self, page.words, reading, around)
        self._opening = RowOpening(self.model, around.jobs, around.events, whose)
        self._explainer = StatusExplainer(self, reading, around, self._opening.open_row)
        self._kept = KeptPlace(self.table)
        self._shown_for: tuple[str, Order] = ("", ())
        self.selected_sums = (0, 0, 0, 0)  # as selection_summarised tells them
        self._selected = SelectedRows(self.model, reading, around.jobs, around.formats)
        self._copying = Copying(self.table, self._selected, self._events)
        self._kept_layout = KeptLayout(self.table, page.key, around)
        self._cell_requests = CellRequests(self.table, self.filter_bar)
        self.selection = SelectionEdits(self.table, reading.rows, around)
        self.foot.addWidget(self.selection)
        self.selection.setVisible("customer" in page.watches)
        self._connect()
        around.theme.theme_changed.connect(self.table.renew)
        self._name_table()

    @property
    def counted(self) -> tuple[int, int, str]:
        """Rows shown, rows of the page, and what they are called (``ListWords.noun``)."""
        return self.model.total, self.model.all_total, self._page.words.noun

    @property
    def popover(self) -> StatusPopover | None:
        """The explanation of a status, once one was asked for."""
        return self._explainer.popover

    @cached_property
    def peek(self) -> Peek:
        """The panel of the current row's customer, made when it is first asked for."""
        from partnerhub_desktop.views.peek.peek import Peek

        peek = Peek(self, self._around)
        peek.opened.connect(self._opening.open)
        return peek

    def show_all(self) -> None:
        """Ask for the whole list, and show the values to filter by and the table's tools."""
        self.table_tools.show()
        self.facet_place.show_before(self.rows_line.sorting, self.table)
        self.model.set_query("")

    def show_query(self, query: str) -> None:
        """Filter by ``query``. Raises QueryError."""
        self.filter_bar.show_query(query)

    def search_for(self, words: str) -> None:
        """Filter by what was typed elsewhere; words that cannot be understood are told by ``events``."""
        try:
            self.show_query(words)
        except UserError as error:
            self._events.error_raised.emit(error)
        self.setFocus()

    def layout_text(self) -> str:
        """How the table is arranged, as text for ``show_layout``; "" when nothing is."""
        return self.table.arrangement.text()

    def show_layout(self, text: str) -> None:
        """Arrange the table as ``text`` says; whatever cannot be understood stays as the page has it."""
        self.table.arrangement.show_text(text)

    def focus_filter(self) -> None:
        """The keyboard goes to the filter."""
        self.filter_bar.type("")

    def export(self, selection_only: bool = False) -> None:
        """Ask how what is shown, or what of it is selected, shall leave."""
        if not self.head.offers_export:
            return
        if len(self.model.ids) < self.model.total:
            self._events.notice_raised.emit(self.tr("The list is still being read. Try again in a moment."))
            return
        from partnerhub_desktop.models.shown_list import shown_list

        selection = self.table.selectionModel().selection()
        shown = shown_list(self._page, self.model, selection, self._shown_for[0])
        self._events.export_requested.emit(shown, selection_only)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        if event.text() == "/":
            self.focus_filter()
        elif event.key() == Qt.Key.Key_Escape:
            self.filter_bar.remove_last()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _connect(self) -> None:
        self.head.import_requested.connect(self._events.import_requested)
        self.head.export_requested.connect(lambda: self.export())
        self.selection.export_requested.connect(partial(self.export, True))
        self.rows_line.column_chosen.connect(self.table.header.sort_by)
        self.filter_bar.query_changed.connect(self._filter)
        self.filter_bar.fault_changed.connect(self.show_fault)
        self.filter_bar.done.connect(self.table.begin)
        self.model.answered.connect(self._answered)
        self.model.query_failed.connect(self.filter_bar.show_error)
        self._events.index_loaded.connect(self._ask_again)
        self._events.tables_changed.connect(self._refresh)
        self._add_shortcut(QKeySequence(QKeySequence.StandardKey.Find), self.focus_filter)
        self._add_shortcut(QKeySequence(EXPORT_KEYS), lambda: self.export())
        self._connect_table()

    def _add_shortcut(self, keys: QKeySequence, asked: Callable[[], None]) -> None:
        shortcut = QShortcut(keys, self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(asked)

    def _connect_table(self) -> None:
        self.table.header.order_chosen.connect(self._sort)
        self.table.arrangement.changed.connect(self.layout_changed)
        self.table.open_requested.connect(self._opening.open)
        self.table.peek_requested.connect(lambda number: self.peek.toggle(number))
        self.table.launch_requested.connect(self._events.launch_requested)
        self.table.why_requested.connect(partial(self._explainer.explain, self.table.viewport()))
        self.table.text_typed.connect(self.filter_bar.type)
        self.table.escape_pressed.connect(self.filter_bar.remove_last)
        self.table.selectionModel().selectionChanged.connect(self._summarise)
        self._selected.summarised.connect(self._show_selection)

    def _filter(self, query: str) -> None:
        state = self.filter_bar.state
        self.facets.show_checked(state.chosen(), state.excluded())
        self.filter_bar.recents.changed()
        self.model.set_query(query)

    def _sort(self, order: Order) -> None:
        self.model.set_order(order, self._kept.take())

    def _ask_again(self) -> None:
        self.model.ask_again(self._kept.take())

    def _refresh(self, tables: frozenset[str]) -> None:
        if tables & set(self._page.watches):
            self.model.ask_again(self._kept.take(), anew=True)

    def _answered(self, total: int, all_total: int, facets: Facets | None) -> None:
        asked = (self.model.query, self.model.order)
        if asked != self._shown_for:
            self._shown_for = asked
            self.table.scrollToTop()
        self._kept.restore(self.model.places)
        if self.table.hasFocus():  # a row has the keyboard, also when the one that had it is gone
            self.table.begin()
        if facets is not None or "facets" in self.__dict__:
            self.facets.show_counts(facets)
        self.filter_bar.show_counts(facets)
        self.filter_bar.recents.answered(self.model.query)
        self.head.show_total(all_total)
        self.counts_changed.emit(total, all_total)
        self._summarise()
        self.emptiness.show(total)

    def _summarise(self, *_: object) -> None:
        self._selected.summarise(self.table.selectionModel().selection())

    def _show_selection(self, count: int, purchased: int, assigned: int, overage: int) -> None:
        self.rows_line.show_counts(self.model.total, self.model.all_total, count)
        self.selected_sums = (count, purchased, assigned, overage)
        self.selection_summarised.emit(count, purchased, assigned, overage)

    def _retranslate(self) -> None:
        self._name_table()
        self.model.retranslate()
        self.table.renew()

    def _name_table(self) -> None:
        self.table.setAccessibleName(translated(self._page.title))
        self.table.setAccessibleDescription(
            self.tr("Enter opens, Space peeks, F2 explains the statuses, Ctrl+Enter launches, letters filter")
        )
