"""The sections as tabs, and the week that someone looks into as one more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from partnerhub_desktop.models.analytics_words import Rules, with_rules
from partnerhub_desktop.services.analytics.doors import SECTION_NAMES
from partnerhub_desktop.services.analytics.figures import PageFigures
from partnerhub_desktop.services.catalog.sections import section, sections
from partnerhub_desktop.services.spec import Section
from partnerhub_desktop.views.analytics.rows_table import RowsTable
from partnerhub_desktop.views.analytics.section_pane import SectionPane
from partnerhub_desktop.views.analytics.week_pane import WeekPane
from partnerhub_desktop.views.surroundings import Surroundings


class Makers(NamedTuple):
    """What builds the content of a tab when it is first chosen: a section's, a week's by its Monday."""

    pane: Callable[[Section], SectionPane]
    week: Callable[[date], WeekPane]


class SectionCard(QFrame):
    """One section is in front, or a week."""

    section_chosen = Signal(str)
    pane_changed = Signal()
    counts_changed = Signal()

    def __init__(self, around: Surroundings, makers: Makers) -> None:
        super().__init__()
        self._around = around
        self._makers = makers
        self.panes: dict[str, SectionPane] = {}
        self.week: WeekPane | None = None
        self._before = 0
        self._product = ""
        self._figures: tuple[PageFigures, Rules] | None = None
        self._behind: set[str] = set()  # panes that have not heard of these two
        self.tabs, self._stack, self._tools = QTabBar(), QStackedWidget(), QStackedWidget()
        self._build()

    @property
    def section(self) -> str:
        """The key of the section shown, or that a week stands before."""
        place = self.tabs.currentIndex()
        return SECTION_NAMES[place if 0 <= place < len(SECTION_NAMES) else self._before]

    @property
    def shows_week(self) -> bool:
        """Whether a week is in front."""
        return self.week is not None and self.tabs.currentIndex() == len(SECTION_NAMES)

    @property
    def rows(self) -> RowsTable:
        """The table in front."""
        return self.week.rows if self.week is not None and self.shows_week else self.panes[self.section].rows

    def show_section(self, key: str) -> None:
        """Bring a section to the front."""
        self.tabs.setCurrentIndex(SECTION_NAMES.index(key))
        self._choose(self.tabs.currentIndex())

    def read(self) -> None:
        """Read every table that is there anew."""
        for pane in self.panes.values():
            pane.rows.read()
        if self.week is not None:
            self.week.rows.read()

    def show_figures(self, figures: PageFigures, rules: Rules) -> None:
        """What every section counts in the product in force."""
        self._figures = (figures, rules)
        self._behind.update(self.panes)
        self._bring_up(self.section)
        self._say_tabs()

    def show_product(self, product: str) -> None:
        """The rows of the product in front at once, in the other tables when they come there."""
        self.close_week()
        self._product = product
        self._behind.update(self.panes)
        self._bring_up(self.section)

    def show_week(self, monday: date) -> None:
        """The rows behind a week of the trend, as a tab of its own."""
        self.close_week()
        self._before = self.tabs.currentIndex()
        self.week = self._makers.week(monday)
        self._stack.addWidget(self.week)
        self._tools.addWidget(self.week.rows.tools)
        self.week.named.connect(lambda words: self.tabs.setTabText(len(SECTION_NAMES), words))
        self.week.closed.connect(self.close_week)
        self.week.rows.counted.connect(lambda _count: self.counts_changed.emit())
        self.week.rows.selection_summarised.connect(lambda *_sums: self.counts_changed.emit())
        self.tabs.addTab(self.week.title)
        self.tabs.setCurrentIndex(len(SECTION_NAMES))

    def close_week(self) -> None:
        """Back to the section before."""
        if self.week is None:
            return
        week, self.week = self.week, None
        had_keyboard = week.isAncestorOf(self.window().focusWidget() or self)
        if self.tabs.currentIndex() == len(SECTION_NAMES):
            self.tabs.setCurrentIndex(self._before)
        self.tabs.removeTab(len(SECTION_NAMES))
        self._stack.removeWidget(week)
        self._tools.removeWidget(week.rows.tools)
        week.rows.tools.deleteLater()
        week.deleteLater()
        if had_keyboard:
            self.tabs.setFocus()
        self.pane_changed.emit()

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
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 12, 0)
        head.addWidget(self.tabs, 1)
        head.addWidget(self._tools)
        column.addLayout(head)
        column.addWidget(line)
        column.addWidget(self._stack, 1)

    def _choose(self, place: int) -> None:
        self._stack.setCurrentWidget(self._shown(place))
        self._tools.setCurrentWidget(self.rows.tools)
        if place < len(SECTION_NAMES):
            self.section_chosen.emit(self.section)
        self.pane_changed.emit()

    def _shown(self, place: int) -> QWidget:
        if place >= len(SECTION_NAMES) and self.week is not None:
            return self.week
        key = SECTION_NAMES[min(place, len(SECTION_NAMES) - 1)]
        if key not in self.panes:
            self._add_pane(key)
        self._bring_up(key)
        return self.panes[key]

    def _bring_up(self, key: str) -> None:
        """Show what a pane has missed while another one was in front."""
        if key not in self._behind:
            return
        self._behind.discard(key)
        pane = self.panes[key]
        if self._product and pane.rows.reading.product != self._product:
            pane.show_product(self._product)
        if self._figures is not None:
            pane.show_figures(*self._figures)

    def _add_pane(self, key: str) -> None:
        pane = self.panes[key] = self._makers.pane(section(key))
        self._stack.addWidget(pane)
        self._tools.addWidget(pane.rows.tools)
        pane.rows.counted.connect(lambda _count: self.counts_changed.emit())
        pane.rows.selection_summarised.connect(lambda *_sums: self.counts_changed.emit())
        if self._figures is not None:
            pane.show_figures(*self._figures)
            pane.rows.read()

    def _say_tabs(self) -> None:
        self.tabs.setAccessibleName(self.tr("Sections"))
        for place, each in enumerate(sections()):
            words = with_rules(each.title, {})
            if self._figures is not None:
                words += "  " + self._around.formats.number(self._figures[0].customers[each.key])
            self.tabs.setTabText(place, words.replace("&", "&&"))
            rules = self._figures[1] if self._figures is not None else {}
            self.tabs.setTabToolTip(place, with_rules(each.heading, rules) if rules else "")
