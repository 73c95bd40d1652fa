"""Plan renewals: what each needs, and whose licences run out."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from partnerhub_desktop.models.analytics_table import SwitchedReading
from partnerhub_desktop.models.analytics_words import product_said
from partnerhub_desktop.models.plan_steps import plan
from partnerhub_desktop.models.planning_words import outlook_line, outlook_rule, plan_line, plan_rule
from partnerhub_desktop.services.analytics.doors import ANALYTICS_PRODUCTS
from partnerhub_desktop.services.analytics.reading import AnalyticsReading
from partnerhub_desktop.services.catalog.sections.planning import OUTLOOK, PLAN
from partnerhub_desktop.services.permissions import Action
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.planning.plan_pane import PlanPane
from partnerhub_desktop.views.planning.quantity_dialog import QuantityDialog
from partnerhub_desktop.views.segments import Segments
from partnerhub_desktop.views.surroundings import Surroundings

WIDTH, HEIGHT = 1120, 680
PLANNED = "planned_quantity"


class PlanDialog(QDialog):
    """Stays open beside the window; F2 on a row takes an own figure."""

    def __init__(
        self, parent: QWidget, reading: AnalyticsReading, product: str, around: Surroundings
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._around = around
        self._reading = reading
        self._title, self.switch = plain_label("title"), Segments(ANALYTICS_PRODUCTS, product)
        self.own = QPushButton()
        self.plan = PlanPane(PLAN, self._switched(reading.plan, product), self._plan_words, around)
        self.outlook = PlanPane(
            OUTLOOK, self._switched(reading.outlook, product), self._outlook_words, around
        )
        self.tabs = QTabWidget()
        self._build()
        self._connect()
        self._retranslate()
        self.plan.read()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._pane().read()
        super().changeEvent(event)

    def ask_quantity(self) -> None:
        """Ask for an own figure of the current row."""
        row = self.plan.rows.model.row_at(self.plan.rows.table.currentIndex().row())
        if row is None or not self.own.isEnabled():
            return
        dialog = QuantityDialog(self, row, self._around.formats)
        formats, history, product = self._around.formats, self._around.history, self.switch.value
        dialog.chosen.connect(
            lambda quantity: history.perform(plan(row.id, product, quantity, row.customer, formats))
        )
        dialog.open()

    @staticmethod
    def _switched(make: Any, product: str) -> SwitchedReading:
        return SwitchedReading(lambda chosen, _all: make(chosen), ANALYTICS_PRODUCTS, product)

    def _plan_words(self, reading: Any) -> tuple[str, str]:
        rules = self._reading.loaded().look.rules
        return plan_line(reading.plan, self._around.formats), plan_rule(rules)

    def _outlook_words(self, reading: Any) -> tuple[str, str]:
        found, formats = reading.outlooks, self._around.formats
        return outlook_line(found, formats), outlook_rule(found.tried, formats)

    def _pane(self) -> PlanPane:
        return self.plan if self.tabs.currentIndex() == 0 else self.outlook

    def _build(self) -> None:
        self.resize(WIDTH, HEIGHT)
        self.own.setProperty("small", "true")
        self.own.setEnabled(self._around.settings.may(Action.EDIT_CUSTOMER))
        self.plan.tools.insertWidget(1, self.own)
        for pane in (self.plan, self.outlook):
            self.tabs.addTab(pane, "")
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.switch)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self.switch.chosen.connect(self._show_product)
        self.tabs.currentChanged.connect(lambda _place: self._pane().read())
        self.own.clicked.connect(self.ask_quantity)
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_F2), self.plan)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.ask_quantity)
        self._around.events.tables_changed.connect(self._refresh)

    def _show_product(self, product: str) -> None:
        for pane in (self.plan, self.outlook):
            pane.rows.reading.product = product
        self._pane().read()

    def _refresh(self, tables: frozenset[str]) -> None:
        if tables & {PLANNED, "subscription", "license_line"}:
            self._pane().read()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Plan renewals"))
        self._title.setText(self.tr("Plan renewals"))
        self.switch.setAccessibleName(self.tr("Product"))
        for product in ANALYTICS_PRODUCTS:
            self.switch.say(product, product_said(product))
        self.own.setText(self.tr("Own figure…"))
        self.own.setToolTip(self.tr("Plan another quantity than the proposed one (F2)"))
        self.tabs.setTabText(0, self.tr("Right size"))
        self.tabs.setTabText(1, self.tr("Forecast"))
        self.plan.retranslate(self.tr("Renewal sheet"), self.tr("Nothing ends or renews within the window."))
        self.outlook.retranslate(
            self.tr("Save"), self.tr("No subscription is expected to run out of licenses within a year.")
        )
