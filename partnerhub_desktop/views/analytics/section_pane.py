"""A section: its figures and its rows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partnerhub_desktop.models.analytics_words import Rules, explained, said, with_rules
from partnerhub_desktop.services.analytics.figures import PageFigures
from partnerhub_desktop.services.spec import Door, Kpi, Section
from partnerhub_desktop.views.analytics.rows_table import RowsTable
from partnerhub_desktop.views.kpi_card import KpiCard
from partnerhub_desktop.views.surroundings import Surroundings


class SectionPane(QWidget):
    """One section of the product in force."""

    customers_requested = Signal(str)  # the section's key
    explained = Signal(object)  # the KpiCard

    def __init__(self, section: Section, table: RowsTable, around: Surroundings) -> None:
        super().__init__()
        self.section = section
        self.rows = table
        self._around = around
        self._figures: tuple[PageFigures, Rules] | None = None
        self.cards = {kpi.key: KpiCard(around.theme, is_large=False) for kpi in section.kpis}
        self.door, self.scope = QPushButton(), QPushButton()
        self._build()
        self._connect()

    def show_figures(self, figures: PageFigures, rules: Rules) -> None:
        """What the section counts in a product."""
        self._figures = (figures, rules)
        formats = self._around.formats
        for kpi in self.section.kpis:
            figure = figures.sections[self.section.key][kpi.key]
            words = said(kpi, figure, rules, formats), explained(kpi, figure, figures, rules, formats)
            self.cards[kpi.key].show_figure(*words)
        self.rows.say_when_empty(with_rules(self.section.empty, rules))
        count = figures.customers[self.section.key]
        self.door.setText(self.tr("Open the %Ln customer(s)", "", count))
        self.door.setEnabled(count > 0)
        self._around.theme.put_icon(self.door, "arrow-right", self._around.theme.theme.info)
        self._retranslate()

    def show_all_rows(self, all_rows: bool) -> None:
        """All rows of the section's customers, or only its own again."""
        self.rows.show_all_rows(all_rows)
        self.scope.setVisible(all_rows)

    def show_product(self, product: str) -> None:
        """The section's own rows in the product."""
        self.scope.hide()
        self.rows.show_product(product)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._figures is not None:
            self.show_figures(*self._figures)
        super().changeEvent(event)

    def _build(self) -> None:
        self.door.setProperty("kind", "viewLink")
        self.scope.setProperty("kind", "filter")
        self.scope.hide()
        figures = QHBoxLayout()
        figures.setContentsMargins(4, 0, 12, 0)
        figures.setSpacing(0)
        for place, card in enumerate(self.cards.values()):
            if place:
                figures.addWidget(_rule())
            figures.addWidget(card)
        figures.addStretch(1)
        for button in (self.scope, self.door):
            figures.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addLayout(figures)
        column.addWidget(self.rows, 1)

    def _connect(self) -> None:
        for kpi in self.section.kpis:
            card = self.cards[kpi.key]
            card.opened.connect(self._deed(kpi))
            card.explained.connect(partial(self.explained.emit, card))
        self.door.clicked.connect(lambda: self.customers_requested.emit(self.section.key))
        self.scope.clicked.connect(lambda: self.show_all_rows(False))
        self.rows.escape_pressed.connect(lambda: self.show_all_rows(False))
        self._around.theme.theme_changed.connect(self._retranslate)

    def _deed(self, kpi: Kpi) -> Callable[[], None]:
        """What opens when the figure is followed."""
        if kpi.door is Door.CUSTOMERS:
            return lambda: self.customers_requested.emit(self.section.key)
        return partial(self._show_rows, kpi.door is Door.ALL_ROWS)

    def _show_rows(self, all_rows: bool) -> None:
        self.show_all_rows(all_rows)
        self.rows.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.rows.table.begin()

    def _retranslate(self) -> None:
        self.scope.setText(self.tr("All rows of these customers"))
        self.scope.setAccessibleDescription(self.tr("Enter shows the section's own rows again"))
        self._around.theme.put_icon(self.scope, "x", self._around.theme.theme.info, 14, trailing=True)


def _rule() -> QFrame:
    line = QFrame()
    line.setProperty("area", "rule")
    line.setFixedWidth(1)
    return line
