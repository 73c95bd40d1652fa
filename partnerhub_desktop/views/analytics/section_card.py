"""The sections as tabs, and the week that someone looks into as one more."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from partnerhub_desktop.models.analytics_words import Rules, with_rules
from partnerhub_desktop.services.analytics.doors import SECTION_NAMES
from partnerhub_desktop.services.analytics.figures import PageFigures
from partnerhub_desktop.services.catalog.sections import section, sections
from partnerhub_desktop.services.spec import Section
from partnerhub_desktop.views.analytics.section_pane import SectionPane
from partnerhub_desktop.views.analytics.week_pane import WeekPane
from partnerhub_desktop.views.surroundings import Surroundings


class SectionCard(QFrame):
    """``make_pane`` and ``make_week`` build what a tab shows when it is first chosen."""

    section_chosen = Signal(str)

    def __init__(
        self,
        around: Surroundings,
        make_pane: Callable[[Section], SectionPane],
        make_week: Callable[[date], WeekPane],
    ) -> None:
        super().__init__()
        self._around = around
        self._make_pane, self._make_week = make_pane, make_week
        self.panes: dict[str, SectionPane] = {}
        self.week: WeekPane | None = None
        self._figures: tuple[PageFigures, Rules] | None = None
        self.tabs, self._stack = QTabBar(), QStackedWidget()
        self._build()

    @property
    def section(self) -> str:
        """The key of the section shown; "" while it is a week."""
        place = self.tabs.currentIndex()
        return SECTION_NAMES[place] if 0 <= place < len(SECTION_NAMES) else ""

    def show_section(self, key: str) -> None:
        """Bring a section to the front."""
        self.tabs.setCurrentIndex(SECTION_NAMES.index(key) if key in SECTION_NAMES else 0)
        self._choose(self.tabs.currentIndex())

    def show_figures(self, figures: PageFigures, rules: Rules) -> None:
        """What every section counts in the product in force."""
        self._figures = (figures, rules)
        for pane in self.panes.values():
            pane.show_figures(figures, rules)
        self._say_tabs()

    def show_product(self, product: str) -> None:
        """The rows of the product, in every table that is there."""
        self.close_week()
        for pane in self.panes.values():
            pane.show_all_rows(False) if pane.rows.reading.all_rows else None
            pane.rows.show_product(product)

    def show_ready(self, ready: Mapping[str, Any]) -> None:
        """The first rows of the sections that are there, by their keys."""
        for key, rows in ready.items():
            self.panes[key].rows.show_ready(rows)

    def show_week(self, monday: date) -> None:
        """The rows behind a week of the trend, as a tab of its own."""
        self.close_week()
        self.week = self._make_week(monday)
        self._stack.addWidget(self.week)
        self.week.named.connect(lambda words: self.tabs.setTabText(len(SECTION_NAMES), words))
        self.week.closed.connect(self.close_week)
        self.tabs.addTab(self.week.title)
        self.tabs.setCurrentIndex(len(SECTION_NAMES))

    def close_week(self) -> None:
        """Back to the section before."""
        if self.week is not None:
            week, self.week = self.week, None
            self.tabs.removeTab(len(SECTION_NAMES))
            self._stack.removeWidget(week)
            week.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say_tabs()
        super().changeEvent(event)

    def _build(self) -> None:
        self.setProperty("card", "true")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for _ in SECTION_NAMES:
            self.tabs.addTab("")
        self.tabs.currentChanged.connect(self._choose)
        line = QFrame()
        line.setProperty("area", "line")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 4, 1, 8)
        column.setSpacing(0)
        for widget in (self.tabs, line):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)

    def _choose(self, place: int) -> None:
        self._stack.setCurrentWidget(self._shown(place))
        if self.section:
            self.section_chosen.emit(self.section)

    def _shown(self, place: int) -> QWidget:
        if place >= len(SECTION_NAMES) and self.week is not None:
            return self.week
        key = SECTION_NAMES[min(place, len(SECTION_NAMES) - 1)]
        if key not in self.panes:
            pane = self.panes[key] = self._make_pane(section(key))
            self._stack.addWidget(pane)
            if self._figures is not None:
                pane.show_figures(*self._figures)
        return self.panes[key]

    def _say_tabs(self) -> None:
        self.tabs.setAccessibleName(self.tr("Sections"))
        for place, each in enumerate(sections()):
            words = with_rules(each.title, {})
            if self._figures is not None:
                words += "  " + self._around.formats.number(self._figures[0].customers[each.key])
            self.tabs.setTabText(place, words.replace("&", "&&"))
