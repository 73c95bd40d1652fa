"""Compare two days: which licences are others, which subscriptions are new or gone."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QEvent, Qt
from PySide6.QtWidgets import QDateEdit, QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from partnerhub_desktop.models.analytics_table import SwitchedReading
from partnerhub_desktop.models.analytics_words import product_said
from partnerhub_desktop.models.labels import label
from partnerhub_desktop.models.planning_words import compared_line, compared_rule
from partnerhub_desktop.services.analytics.comparison import Change
from partnerhub_desktop.services.analytics.comparison_reading import DIFFERENT, WORD_OF
from partnerhub_desktop.services.analytics.doors import ANALYTICS_PRODUCTS
from partnerhub_desktop.services.analytics.planning import months_ago
from partnerhub_desktop.services.analytics.reading import AnalyticsReading
from partnerhub_desktop.services.catalog.sections.planning import COMPARED
from partnerhub_desktop.services.permissions import Action
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.planning.plan_pane import PlanPane
from partnerhub_desktop.views.planning.summary_saving import SummarySaving
from partnerhub_desktop.views.segments import Segments
from partnerhub_desktop.views.surroundings import Surroundings

WIDTH, HEIGHT = 1180, 700
ALL = "all"
KINDS = {ALL: DIFFERENT, **{WORD_OF[each]: (each,) for each in DIFFERENT}}


class CompareDialog(QDialog):
    """Any two days, for all customers or for those that a filter finds; begins with the last month."""

    def __init__(
        self, parent: QWidget, reading: AnalyticsReading, product: str, around: Surroundings
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._around = around
        self._reading = reading
        self._title, self.switch = plain_label("title"), Segments(ANALYTICS_PRODUCTS, product)
        self.first, self.second = (
            _day_field(day) for day in (months_ago(around.formats.today, 1), around.formats.today)
        )
        self.summary = QPushButton()
        self._summary = SummarySaving(self, reading, around)
        self._arrow, self.kinds, self.filter = plain_label(), Segments(tuple(KINDS), ALL), QLineEdit()
        switched = SwitchedReading(lambda chosen, _all: self._compared(chosen), ANALYTICS_PRODUCTS, product)
        self.pane = PlanPane(COMPARED, switched, self._words, around)
        self._switched = switched
        self._build()
        self._connect()
        self._retranslate()
        self.pane.read()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.pane.read()
        super().changeEvent(event)

    @property
    def days(self) -> tuple[date, date]:
        """The earlier and the later one."""
        first, second = sorted(_day_of(edit) for edit in (self.first, self.second))
        return first, second

    def _compared(self, product: str) -> Any:
        changes: tuple[Change, ...] = KINDS[self.kinds.value]
        return self._reading.compared(product, self.days, changes)

    def _words(self, reading: Any) -> tuple[str, str]:
        return compared_line(reading.comparison, self._around.formats), compared_rule()

    def _build(self) -> None:
        self.resize(WIDTH, HEIGHT)
        self._arrow.setText("→")
        head, tools = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.summary)
        head.addWidget(self.switch)
        self.summary.setVisible(self._around.settings.may(Action.EXPORT))
        tools.setSpacing(8)
        for widget in (self.first, self._arrow, self.second, self.kinds):
            tools.addWidget(widget)
        tools.addWidget(self.filter, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(tools)
        column.addWidget(self.pane, 1)

    def _connect(self) -> None:
        self.summary.clicked.connect(self._summary.ask)
        self.switch.chosen.connect(self._show_product)
        self.kinds.chosen.connect(lambda _kind: self._read_anew())
        for edit in (self.first, self.second):
            edit.dateChanged.connect(lambda _day: self._read_anew())
        self.filter.textChanged.connect(self.pane.rows.model.set_query)

    def _show_product(self, product: str) -> None:
        self._switched.product = product
        self.pane.read()

    def _read_anew(self) -> None:
        self._switched.forget()
        self.pane.read()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Compare dates"))
        self._title.setText(self.tr("Compare dates"))
        self.summary.setText(self.tr("Weekly summary"))
        self.summary.setToolTip(self.tr("What the last seven days changed, as a PDF or a workbook to send"))
        self._around.theme.put_icon(self.summary, "mail", self._around.theme.theme.text)
        self.switch.setAccessibleName(self.tr("Product"))
        for product in ANALYTICS_PRODUCTS:
            self.switch.say(product, product_said(product))
        self.first.setAccessibleName(self.tr("Earlier day"))
        self.second.setAccessibleName(self.tr("Later day"))
        self.kinds.setAccessibleName(self.tr("What became of it"))
        self.kinds.say(ALL, self.tr("All differences"))
        for change in DIFFERENT:
            self.kinds.say(WORD_OF[change], label("line_change", WORD_OF[change]))
        self.filter.setPlaceholderText(self.tr("Customer or filter"))
        self.filter.setAccessibleName(self.tr("Customer or filter"))
        self.pane.retranslate(self.tr("Save"), self.tr("Nothing is different between these days."))


def _day_field(day: date) -> QDateEdit:
    edit = QDateEdit(QDate(day.year, day.month, day.day))
    edit.setCalendarPopup(True)
    return edit


def _day_of(edit: QDateEdit) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())
