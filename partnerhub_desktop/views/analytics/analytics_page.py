"""The analytics page: figures, trend and sections of the product in force."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout

from partnerhub_desktop.models.analytics_found import (
    WATCHES,
    AnalyticsFound,
    KeptView,
    kept_view,
    read_found,
)
from partnerhub_desktop.models.analytics_table import ProductReading, SwitchedReading
from partnerhub_desktop.services.analytics.doors import ANALYTICS_PRODUCTS
from partnerhub_desktop.services.analytics.reading import AnalyticsReading
from partnerhub_desktop.services.catalog.sections.week import WEEK
from partnerhub_desktop.services.permissions import Action
from partnerhub_desktop.services.spec import Section
from partnerhub_desktop.views.analytics.analytics_body import AnalyticsBody
from partnerhub_desktop.views.analytics.analytics_head import AnalyticsHead
from partnerhub_desktop.views.analytics.analytics_note import AnalyticsNote
from partnerhub_desktop.views.analytics.explanation import FigureExplainer
from partnerhub_desktop.views.analytics.rows_table import RowsTable
from partnerhub_desktop.views.analytics.section_card import Makers
from partnerhub_desktop.views.analytics.section_pane import SectionPane
from partnerhub_desktop.views.analytics.trend_saving import TrendSaving
from partnerhub_desktop.views.analytics.week_pane import WeekPane
from partnerhub_desktop.views.page_view import EXPORT_KEYS
from partnerhub_desktop.views.surroundings import Surroundings

CUSTOMERS = "customers"


class AnalyticsPage(QFrame):
    """``reading`` is asked beside the window; the switch of the product needs no reading.

    ``counts_changed`` tells that ``counted`` or ``selected_sums`` are others.
    """

    counts_changed = Signal()

    def __init__(self, reading: AnalyticsReading, around: Surroundings) -> None:
        super().__init__()
        self._reading = reading
        self._around = around
        self._found: AnalyticsFound | None = None
        self._is_stale = True
        kept = kept_view(around.settings.value.analytics_view)
        self.head = AnalyticsHead(around, kept.product)
        self.body = AnalyticsBody(around, kept, Makers(self._make_pane, self._make_week))
        self.note = AnalyticsNote(around)
        self._place = QStackedWidget()
        self._saving = TrendSaving(self.body.trend, self, around)
        self.explainer = FigureExplainer(self, around.theme)
        self._build()
        self.body.sections.show_section(kept.section)
        self._connect()

    @property
    def product(self) -> str:
        """The product in force."""
        return self.head.product

    @property
    def counted(self) -> tuple[int, int, str] | None:
        """Rows of the table in front, twice, and what they are called; None where there is no table."""
        if self._place.currentWidget() is not self.body:
            return None
        total = self.body.sections.rows.model.total
        return total, total, "rows"

    @property
    def selected_sums(self) -> tuple[int, int, int, int]:
        """Selected rows, their purchased, assigned and overage."""
        return self.body.sections.rows.selected_sums

    def show_product(self, product: str) -> None:
        """Everything below the switch at once."""
        self.head.show_product(product)
        self.body.sections.show_product(product)
        if self._found is not None:
            self.body.show_product(self._found, product)

    def show_section(self, key: str) -> None:
        """Bring a section to the front."""
        self.body.sections.show_section(key)

    def show_view(self, product: str, section: str) -> None:
        """Product and section without this being remembered; "" leaves either as it is."""
        with QSignalBlocker(self.body.sections):
            self.body.sections.show_section(section or self.body.sections.section)
        self.show_product(product or self.product)

    def choose_view(self, product: str, section: str) -> None:
        """The same as a choice of the person, which is remembered."""
        self.show_view(product, section)
        self._remember()

    def export(self) -> None:
        """Ask how the rows of the table in front shall leave."""
        if self.head.export.isHidden():
            return
        shown = self.body.sections.rows.shown()
        if shown is not None:
            self._around.events.export_requested.emit(shown, False)
        else:
            words = self.tr("The list is still being read. Try again in a moment.")
            self._around.events.notice_raised.emit(words)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._read()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def _build(self) -> None:
        self.setProperty("area", "page")
        for part in (self.body, self.note):
            self._place.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(self._place, 1)
        self.setFocusProxy(self.head.switch)
        shortcut = QShortcut(QKeySequence(EXPORT_KEYS), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.export)

    def _connect(self) -> None:
        self.head.product_chosen.connect(self._choose_product)
        self.head.door_opened.connect(self._open)
        self.head.export_requested.connect(self.export)
        self.body.door_opened.connect(self._open)
        self.body.explained.connect(self.explainer.explain)
        self.body.trend.span_chosen.connect(lambda _span: self._remember())
        self.body.sections.section_chosen.connect(lambda _key: self._remember())
        self.body.sections.pane_changed.connect(self._follow_pane)
        self.body.sections.counts_changed.connect(self.counts_changed)
        self._around.events.tables_changed.connect(self._refresh)
        self._around.settings.changed.connect(lambda _settings: self._follow_role())
        self._follow_role()

    def _open(self, door: str) -> None:
        """Show the customers that a figure counts."""
        self._around.events.list_requested.emit(CUSTOMERS, f"analytics:{door}" if door else "")

    def _make_pane(self, section: Section) -> SectionPane:
        def make(product: str, all_rows: bool) -> ProductReading:
            return self._reading.table(product, section.key, all_rows=all_rows)

        reading = SwitchedReading(make, ANALYTICS_PRODUCTS, self.product)
        pane = SectionPane(section, RowsTable(section, reading, self._around), self._around)
        pane.customers_requested.connect(lambda key: self._open(f"{self.product}_{key}"))
        pane.explained.connect(self.explainer.explain)
        return pane

    def _make_week(self, monday: date) -> WeekPane:
        def make(product: str, _all_rows: bool) -> ProductReading:
            return self._reading.week_table(product, monday)

        point = next(point for point in self.body.trend.shown if point.day == monday)
        reading = SwitchedReading(make, (self.product,), self.product)
        return WeekPane(point, RowsTable(WEEK, reading, self._around), self._around)

    def _refresh(self, tables: frozenset[str]) -> None:
        if tables & WATCHES:
            self._is_stale = True
            if self.isVisible():
                self._read()

    def _read(self) -> None:
        if self._around.settings.may(Action.SEE_ANALYTICS) and not self._around.workspace.is_new:
            work = partial(read_found, self._reading)
            self._around.jobs.read(("analytics", id(self)), work, self._take)
            self.body.sections.read()

    def _take(self, found: AnalyticsFound) -> None:
        self._found, self._is_stale = found, False
        self._show()

    def _show(self) -> None:
        if self._found is not None:
            self.head.show_figures(self._found.figures[self.product])
            self.body.show_top(self._found)
            self.body.show_product(self._found, self.product)
        self._follow_role()

    def _follow_role(self) -> None:
        """What the person may see and take out, or why there is nothing."""
        may_see = self._around.settings.may(Action.SEE_ANALYTICS)
        found = self._found
        is_empty = self._around.workspace.is_new or (
            found is not None and not found.figures[self.product].covered
        )
        if not may_see:
            self._found, self._is_stale = None, True
            self.head.show_figures(None)
            self.note.show_refusal()
        elif is_empty:
            self.note.show_nothing()
        self._place.setCurrentWidget(self.body if may_see and not is_empty else self.note)
        self.head.switch.setVisible(may_see)
        self._follow_pane()

    def _follow_pane(self) -> None:
        """A week has no export of its own."""
        is_there = self._place.currentWidget() is self.body and not self.body.sections.shows_week
        self.head.export.setVisible(is_there and self._around.settings.may(Action.EXPORT))
        self.counts_changed.emit()

    def _choose_product(self, product: str) -> None:
        self.show_product(product)
        self._remember()

    def _remember(self) -> None:
        sections, trend = self.body.sections, self.body.trend
        value = KeptView(self.product, sections.section, trend.spans.value).text
        if value != self._around.settings.value.analytics_view:
            self._around.settings.remember("analytics_view", lambda _old: value)
