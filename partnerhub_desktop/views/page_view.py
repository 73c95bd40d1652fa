"""One list page: its head, filter, facets and table, wired together."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from partnerhub_desktop.models.events import Events
from partnerhub_desktop.models.facets_model import FacetsModel
from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.models.language import translated
from partnerhub_desktop.models.rows_model import RowsModel
from partnerhub_desktop.models.rows_source import Facets, Order
from partnerhub_desktop.models.rows_source import Reading as RowsReading
from partnerhub_desktop.models.selected_rows import SelectedRows
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.spec import ListPage
from partnerhub_desktop.views.facet_place import FacetPlace
from partnerhub_desktop.views.fault_note import FaultNote
from partnerhub_desktop.views.filter_bar import FilterBar
from partnerhub_desktop.views.kept_place import KeptPlace
from partnerhub_desktop.views.page_head import PageHead, RowsLine, default_order
from partnerhub_desktop.views.status_explainer import Reading as ExplainingReading
from partnerhub_desktop.views.status_explainer import StatusExplainer
from partnerhub_desktop.views.table_view import TableView
from partnerhub_desktop.views.theme import ThemeController

if TYPE_CHECKING:
    from partnerhub_desktop.views.empty_note import EmptyNote
    from partnerhub_desktop.views.status_popover import StatusPopover


class Reading(RowsReading, ExplainingReading, Protocol):
    """A reading of customers: rows, and why they have their statuses."""


class PageView(QFrame):
    """The page ``page`` as ``reading`` gives it; everything slow goes through ``jobs``."""

    counts_changed = Signal(int, int)  # rows shown, rows of the page
    selection_summarised = Signal(int, int, int, int)  # rows, purchased, assigned, overage

    def __init__(
        self,
        page: ListPage,
        reading: Reading,
        jobs: Jobs,
        events: Events,
        theme: ThemeController,
        formats: Formats,
    ) -> None:
        super().__init__()
        self._page = page
        self._events = events
        self._theme = theme
        self._formats = formats
        self._explainer = StatusExplainer(self, reading, jobs, theme, formats)
        self.empty_note: EmptyNote | None = None
        self._offers_sample = False
        self._shown_for: tuple[str, Order] = ("", ())
        self.model = RowsModel(page, reading, jobs, formats, self)
        self._selected = SelectedRows(self.model, reading, jobs, formats)
        self._build()
        self._connect()
        self._retranslate()

    @property
    def popover(self) -> StatusPopover | None:
        """The explanation of a status, once one was asked for."""
        return self._explainer.popover

    def show_all(self) -> None:
        """Ask for the whole list, and show the values to filter by."""
        self.facet_place.show_before(self.rows_line.sorting, self.table)
        self.model.set_query("")

    def offer_sample(self, offered: bool) -> None:
        """Whether an empty list leads to sample data: only an empty store takes any."""
        self._offers_sample = offered
        if self.empty_note is not None:
            self._show_emptiness(self.model.total)

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

    def focus_filter(self) -> None:
        """The keyboard goes to the filter."""
        self.filter_bar.type("")

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

    def _build(self) -> None:
        self.setProperty("area", "page")
        order = default_order(self._page)
        self.head = PageHead(self._page, self._theme, self._formats)
        self.filter_bar = FilterBar(self._theme, self._formats.today)
        self.facets = FacetsModel(self._page.facets, self._formats, self)
        self.facet_place = FacetPlace(self.facets, self._theme)
        self.rows_line = RowsLine(self._page, self._formats)
        self.rows_line.show_order(order)
        self.table = TableView(self.model, order, self._theme, self._formats)
        self._kept = KeptPlace(self.table)
        self.fault = FaultNote(self)
        self._lay_out()
        self.setFocusProxy(self.table)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self.filter_bar)
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addLayout(self.facet_place)
        card = QFrame()
        card.setProperty("card", "true")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 5, 1, 8)
        inner.addWidget(self.table)
        right = QVBoxLayout()
        right.setSpacing(2)
        right.addWidget(self.rows_line)
        right.addWidget(card, 1)
        body.addLayout(right, 1)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        self.head.import_requested.connect(self._events.import_requested)
        self.rows_line.column_chosen.connect(self.table.header.sort_by)
        self.filter_bar.query_changed.connect(self._filter)
        self.filter_bar.fault_changed.connect(partial(self.fault.show_under, self.filter_bar))
        self.filter_bar.done.connect(self.table.begin)
        self.facets.value_toggled.connect(self.filter_bar.toggle)
        self.model.answered.connect(self._answered)
        self.model.query_failed.connect(self.filter_bar.show_error)
        self._events.index_loaded.connect(self._ask_again)
        self._events.tables_changed.connect(self._refresh)
        self._theme.theme_changed.connect(self.table.renew)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.focus_filter)
        self._connect_table()

    def _connect_table(self) -> None:
        self.table.header.order_chosen.connect(self._sort)
        self.table.launch_requested.connect(self._events.launch_requested)
        self.table.why_requested.connect(partial(self._explainer.explain, self.table.viewport()))
        self.table.text_typed.connect(self.filter_bar.type)
        self.table.escape_pressed.connect(self.filter_bar.remove_last)
        self.table.copy_requested.connect(self._copy)
        self.table.selectionModel().selectionChanged.connect(self._summarise)
        self._selected.summarised.connect(self._show_selection)
        self._selected.text_ready.connect(self._to_clipboard)

    def _filter(self, query: str) -> None:
        self.facets.show_checked(self.filter_bar.state.chosen())
        self.model.set_query(query)

    def _sort(self, order: Order) -> None:
        self.rows_line.show_order(self.table.header.order)
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
        self.facets.show_counts(facets)
        self.head.show_total(all_total)
        self.counts_changed.emit(total, all_total)
        self._summarise()
        self._show_emptiness(total)

    def _show_emptiness(self, total: int) -> None:
        if total and self.empty_note is None:
            return
        if self.empty_note is None:
            from partnerhub_desktop.views.empty_note import EmptyNote

            self.empty_note = EmptyNote(self.table.viewport(), self.filter_bar, self._events)
        if total:
            self.empty_note.hide()
        else:
            parts = self.filter_bar.state.spoken_parts()
            self.empty_note.show_reason(parts, self.head.offers_import, self._offers_sample)

    def _summarise(self, *_: object) -> None:
        self._selected.summarise(self.table.selectionModel().selection())

    def _show_selection(self, count: int, purchased: int, assigned: int, overage: int) -> None:
        self.rows_line.show_counts(self.model.total, self.model.all_total, count)
        self.selection_summarised.emit(count, purchased, assigned, overage)

    def _copy(self, with_titles: bool) -> None:
        self._selected.write_out(self.table.selectionModel().selection(), with_titles)

    def _to_clipboard(self, text: str, count: int) -> None:
        QGuiApplication.clipboard().setText(text)
        self._events.notice_raised.emit(self.tr("%Ln row(s) copied", "", count))

    def _retranslate(self) -> None:
        self.table.setAccessibleName(translated(self._page.title))
        self.table.setAccessibleDescription(
            self.tr("Enter explains the statuses, Ctrl+Enter opens the organization, letters filter")
        )
        self.model.retranslate()
        self.table.renew()
