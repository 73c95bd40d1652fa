"""The trend of a customer's licences: which product, how far back, as a chart or as a table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, QTimer
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from partnerhub_desktop.models.labels import label
from partnerhub_desktop.models.trend_points import FIELDS, months_before, week_rows
from partnerhub_desktop.services.catalog.customer_tables import TREND
from partnerhub_desktop.services.customer_record.trend import read_trend
from partnerhub_desktop.services.store.usage_history import Point
from partnerhub_desktop.views.details.licence_legend import Legend
from partnerhub_desktop.views.labels import FillingLabel, plain_label
from partnerhub_desktop.views.surroundings import Surroundings
from partnerhub_desktop.views.table.section_table import SectionTable

if TYPE_CHECKING:
    from partnerhub_desktop.views.details.chart_panel import ChartPanel

SPANS = (3, 6, 13)
"""Months back."""
MOST_PRODUCTS_WIDTH = 190


class TrendCard(QFrame):
    """The chart is imported beside the window, with the first trend that is read."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._subscriptions: Sequence[int] = ()
        self._points: Sequence[Point] = ()
        self._may_see = True
        self._months = SPANS[-1]
        self._title, self._empty = plain_label("cardTitle"), FillingLabel()
        self.product, self.table_switch = QComboBox(), QPushButton()
        self._spans = QButtonGroup(self)
        self.chart: ChartPanel | None = None
        self._place = QStackedWidget()
        self._legend = Legend(around.theme, FIELDS)
        self.table = SectionTable(TREND, around)
        self._build()
        self._connect()
        self._retranslate()

    def show_subscriptions(self, subscriptions: Sequence[int], products: Sequence[str]) -> None:
        """The trend of these together; ``products`` are what one can look at alone."""
        self._subscriptions = subscriptions
        with QSignalBlocker(self.product):
            chosen = self.product.currentData() or ""
            self.product.clear()
            self.product.addItem(self.tr("All products"), "")
            for key in products:
                self.product.addItem(label("product", key), key)
            self.product.setCurrentIndex(max(0, self.product.findData(chosen)))
        self.product.setVisible(len(products) > 1)
        self._read()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.setProperty("card", "true")
        self.product.setProperty("small", "true")
        self.product.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.product.setMaximumWidth(round(MOST_PRODUCTS_WIDTH * self._around.theme.scale))
        self.table_switch.setProperty("small", "true")
        self.table_switch.setCheckable(True)
        self.table_switch.setEnabled(False)
        for widget in (self._empty, self.table):
            self._place.addWidget(widget)
        head, tools = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self._build_spans())
        head.addWidget(self.table_switch)
        tools.addWidget(self.product)
        tools.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 14, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(tools)
        column.addWidget(self._place, 1)
        column.addWidget(self._legend)

    def _build_spans(self) -> QWidget:
        segments = QFrame()
        segments.setProperty("area", "segments")
        row = QHBoxLayout(segments)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for months in SPANS:
            button = QPushButton()
            button.setProperty("kind", "segment")
            button.setCheckable(True)
            button.setChecked(months == self._months)
            self._spans.addButton(button, months)
            row.addWidget(button)
        return segments

    def _connect(self) -> None:
        self.product.activated.connect(lambda _place: self._read())
        self.table_switch.toggled.connect(lambda _on: self._show())
        self._spans.idClicked.connect(self._choose_span)
        self._around.theme.theme_changed.connect(self._tint)
        self._tint()

    def _choose_span(self, months: int) -> None:
        self._months = months
        self._show()

    def _read(self) -> None:
        wanted, product = self._subscriptions, self.product.currentData() or ""
        workspace, today = self._around.workspace, self._around.formats.today

        def read() -> Sequence[Point] | None:
            points = read_trend(workspace.connection(), workspace.actor(), wanted, today, product)
            if points:  # its import takes longer than anything that the window may wait for
                import partnerhub_desktop.views.details.chart_panel  # noqa: F401
            return points

        self._around.jobs.read(("trend", id(self)), read, self._take)

    def _take(self, points: Sequence[Point] | None) -> None:
        self._points, self._may_see = points or (), points is not None
        self._say_empty()
        if self.chart is None:
            QTimer.singleShot(0, self, self._show)
        else:
            self._show()

    def _show(self) -> None:
        self.table_switch.setEnabled(bool(self._points))
        if not self._points:
            self._place.setCurrentWidget(self._empty)
        elif self.table_switch.isChecked():
            self.table.show_rows(week_rows(self._shown()[0]))
            self._place.setCurrentWidget(self.table)
        else:
            self._show_chart()
        self._legend.setVisible(self._place.currentWidget() is self.chart)

    def _shown(self) -> tuple[Sequence[Point], date]:
        """The points of the months chosen, and the day that they begin on."""
        first = months_before(self._around.formats.today, self._months)
        return [point for point in self._points if point.day >= first], first

    def _show_chart(self) -> None:
        if self.chart is None:
            from partnerhub_desktop.views.details.chart_panel import ChartPanel

            self.chart = ChartPanel(self._around.theme, self._around.formats)
            self._place.addWidget(self.chart)
            QWidget.setTabOrder(self.product, self.chart)
        self.chart.show_points(*self._shown(), self._around.formats.today)
        self._place.setCurrentWidget(self.chart)

    def _say_empty(self) -> None:
        line = self.tr("No usage has been recorded yet. It begins with the next import or sync.")
        if not self._may_see:
            line = self.tr("Your role sees licenses as they are now, not how they were used over time.")
        self._empty.setText(line)

    def _tint(self) -> None:
        self._around.theme.put_icon(self.table_switch, "table-2", self._around.theme.theme.text)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("License trend"))
        self._say_empty()
        self.table_switch.setText(self.tr("Table"))
        self.table_switch.setToolTip(self.tr("The same numbers as a table"))
        self.product.setAccessibleName(self.tr("Product"))
        for months in SPANS:
            button = self._spans.button(months)
            button.setText(self.tr("%n m", "", months))
            button.setAccessibleName(self.tr("%n month(s)", "", months))
        for place in range(self.product.count()):
            key = self.product.itemData(place)
            self.product.setItemText(place, label("product", key) if key else self.tr("All products"))
        self._tint()
