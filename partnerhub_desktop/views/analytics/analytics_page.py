"""The analytics page: figures, trend and sections of the product in force."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from partnerhub_desktop.models.analytics_table import SwitchedReading
from partnerhub_desktop.models.analytics_words import Rules, explained, said
from partnerhub_desktop.models.rows_source import Order
from partnerhub_desktop.services.analytics.figures import PageFigures
from partnerhub_desktop.services.analytics.reading import AnalyticsReading
from partnerhub_desktop.services.analytics.rows import ANALYTICS_PRODUCTS
from partnerhub_desktop.services.catalog.sections.top import TOP
from partnerhub_desktop.services.catalog.sections.week import WEEK
from partnerhub_desktop.services.spec import Section
from partnerhub_desktop.services.store.usage_history import Point
from partnerhub_desktop.views.analytics.analytics_head import AnalyticsHead
from partnerhub_desktop.views.analytics.explanation import FigureExplainer
from partnerhub_desktop.views.analytics.rows_table import RowsTable
from partnerhub_desktop.views.analytics.section_card import SectionCard
from partnerhub_desktop.views.analytics.section_pane import SectionPane
from partnerhub_desktop.views.analytics.trend import AnalyticsTrend
from partnerhub_desktop.views.analytics.trend_saving import TrendSaving
from partnerhub_desktop.views.analytics.week_pane import WeekPane
from partnerhub_desktop.views.kpi_card import KpiCard
from partnerhub_desktop.views.surroundings import Surroundings

WATCHES = frozenset(("customer", "subscription", "license_line"))
OLDEST = date(1970, 1, 1)
LEAST_TABLE = 330
CUSTOMERS = "customers"


class Found(NamedTuple):
    """All that the page shows, of both products, read in one go."""

    figures: Mapping[str, PageFigures]
    weeks: Mapping[str, Sequence[Point]]
    rules: Rules
    ready: Mapping[str, Mapping[str, tuple[Sequence[Any], int]]]


class AnalyticsPage(QFrame):
    """``reading`` is asked beside the window; the switch of the product needs no reading."""

    counted = Signal()

    def __init__(self, reading: AnalyticsReading, around: Surroundings) -> None:
        super().__init__()
        self._reading = reading
        self._around = around
        self._found: Found | None = None
        self._is_stale = True
        product, section, span = _kept(around.settings.value.analytics_view)
        self.head = AnalyticsHead(around, product)
        self.cards = {kpi.key: KpiCard(around.theme, is_large=True) for kpi in TOP}
        self.trend = AnalyticsTrend(around, span)
        self.sections = SectionCard(around, self._make_pane, self._make_week)
        self._saving = TrendSaving(self.trend, self, around)
        self._explainer = FigureExplainer(self, around.theme)
        self._build()
        self._connect()
        self.sections.show_section(section)

    @property
    def product(self) -> str:
        """The product in force."""
        return self.head.product

    def show_product(self, product: str) -> None:
        """Everything below the switch at once."""
        self.head.show_product(product)
        self.sections.show_product(product)
        self._show()
        self._remember()

    def show_section(self, key: str) -> None:
        """Bring a section to the front."""
        self.sections.show_section(key)

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
        cards = QHBoxLayout()
        cards.setSpacing(12)
        for card in self.cards.values():
            cards.addWidget(card, 1)
        self.sections.setMinimumHeight(round(LEAST_TABLE * self._around.theme.scale))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 0, 20, 12)
        column.setSpacing(12)
        column.addLayout(cards)
        column.addWidget(self.trend)
        column.addWidget(self.sections, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 12, 0, 0)
        outer.setSpacing(12)
        outer.addWidget(self.head)
        outer.addWidget(area, 1)
        self.setFocusProxy(self.head.switch)

    def _connect(self) -> None:
        for kpi in TOP:
            card = self.cards[kpi.key]
            card.opened.connect(partial(self._open, "" if kpi.key == "total_customers" else kpi.key))
            card.explained.connect(partial(self._explainer.explain, card))
        self.head.product_chosen.connect(self.show_product)
        self.head.door_opened.connect(self._open)
        self.trend.week_chosen.connect(self.sections.show_week)
        self.trend.span_chosen.connect(lambda _span: self._remember())
        self.sections.section_chosen.connect(lambda _key: self._choose_section())
        self._around.events.tables_changed.connect(self._refresh)
        self._around.settings.scope_changed.connect(lambda: self._refresh(WATCHES))

    def _open(self, door: str) -> None:
        """Show the customers that a figure counts."""
        self._around.events.list_requested.emit(CUSTOMERS, f"analytics:{door}" if door else "")

    def _make_pane(self, section: Section) -> SectionPane:
        def make(product: str, all_rows: bool) -> Any:
            return self._reading.table(product, section.key, all_rows=all_rows)

        table = RowsTable(section, SwitchedReading(make, self.product), self._around)
        pane = SectionPane(section, table, self._around)
        pane.customers_requested.connect(lambda key: self._open(f"{self.product}_{key}"))
        pane.explained.connect(self._explainer.explain)
        if self._found is not None:
            self._is_stale = True
            self._read()
        return pane

    def _make_week(self, monday: date) -> WeekPane:
        def make(product: str, _all_rows: bool) -> Any:
            return self._reading.week_table(product, monday)

        point = next(point for point in self.trend.shown if point.day == monday)
        return WeekPane(
            point, RowsTable(WEEK, SwitchedReading(make, self.product), self._around), self._around
        )

    def _refresh(self, tables: frozenset[str]) -> None:
        if tables & WATCHES:
            self._is_stale = True
            if self.isVisible():
                self._read()

    def _read(self) -> None:
        reading = self._reading
        wanted = {
            key: (pane.rows.reading, pane.rows.model.order) for key, pane in self.sections.panes.items()
        }
        self._around.jobs.read(("analytics", id(self)), lambda: _read_all(reading, wanted), self._take)

    def _take(self, found: Found) -> None:
        self._found, self._is_stale = found, False
        self._show()
        self.sections.show_ready(found.ready)

    def _show(self) -> None:
        if self._found is None:
            return
        figures, rules = self._found.figures[self.product], self._found.rules
        formats = self._around.formats
        self.head.show_figures(figures)
        for kpi in TOP:
            figure = figures.top[kpi.key]
            words = said(kpi, figure, rules, formats), explained(kpi, figure, figures, rules, formats)
            self.cards[kpi.key].show_figure(*words)
        self.trend.show_points(self._found.weeks[self.product])
        self.sections.show_figures(figures, rules)

    def _choose_section(self) -> None:
        if self._found is not None:
            self._remember()

    def _remember(self) -> None:
        value = f"{self.product} {self.sections.section or 'recent'} {self.trend.spans.value}"
        self._around.settings.remember("analytics_view", lambda _old: value)


def _kept(text: str) -> tuple[str, str, str]:
    """Product, section and span as they were left."""
    words = [*text.split(), "", "", ""]
    product = words[0] if words[0] in ANALYTICS_PRODUCTS else ANALYTICS_PRODUCTS[0]
    return product, words[1], words[2]


def _read_all(reading: AnalyticsReading, wanted: Mapping[str, tuple[SwitchedReading, Order]]) -> Found:
    """Called beside the window; what draws the trend takes long to import."""
    import partnerhub_desktop.views.details.chart_panel  # noqa: F401

    reading.refresh()
    figures = {product: reading.figures(product) for product in ANALYTICS_PRODUCTS}
    weeks = {product: reading.weeks(product, OLDEST) for product in ANALYTICS_PRODUCTS}
    ready = {key: table.first_rows(ANALYTICS_PRODUCTS, order) for key, (table, order) in wanted.items()}
    return Found(figures, weeks, reading.rules(), ready)
