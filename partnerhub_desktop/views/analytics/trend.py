"""The license distribution trend: how far back, as a chart or as a table, and out into a file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from partnerhub_desktop.models.trend_points import FIELDS, months_before, week_rows
from partnerhub_desktop.services.catalog.customer_tables import TREND
from partnerhub_desktop.services.store.usage_history import Point
from partnerhub_desktop.views.details.licence_legend import Legend
from partnerhub_desktop.views.labels import FillingLabel, NameLabel, plain_label
from partnerhub_desktop.views.segments import Segments
from partnerhub_desktop.views.surroundings import Surroundings
from partnerhub_desktop.views.table.section_table import SectionTable

if TYPE_CHECKING:
    from partnerhub_desktop.views.details.chart_panel import ChartPanel

ALL, OWN = "all", "own"
SPANS = ("3", "6", "13", ALL, OWN)
"""Months back, everything, or two days of one's own."""
FEW_WEEKS = timedelta(weeks=2)
HEIGHT, LEGEND_WIDTH = 218, 330


class AnalyticsTrend(QFrame):
    """Shows what ``show_points`` gives it; the chart is made with the first points."""

    week_chosen = Signal(object)  # its Monday
    span_chosen = Signal(str)
    save_requested = Signal()

    def __init__(self, around: Surroundings, span: str) -> None:
        super().__init__()
        self._around = around
        self._points: Sequence[Point] = ()
        self.product = ""
        self._title, self._hint = NameLabel(), plain_label("caption")
        self._title.setProperty("role", "cardTitle")
        self._empty = FillingLabel()
        self.spans = Segments(SPANS, span if span in SPANS else "13")
        self.first_day, self.last_day = QDateEdit(), QDateEdit()
        self.table_switch, self.save = QPushButton(), QPushButton()
        self.chart: ChartPanel | None = None
        self._place, self._waiting = QStackedWidget(), QWidget()
        self._legend = Legend(around.theme, FIELDS)
        self.table = SectionTable(TREND, around)
        self._build()
        self._connect()
        self._retranslate()

    @property
    def shown(self) -> Sequence[Point]:
        """The weeks of the span in force, oldest first."""
        first, last = self._span()
        return [point for point in self._points if first <= point.day <= last]

    def show_points(self, points: Sequence[Point], product: str) -> None:
        """All weeks that there are of a product, oldest first."""
        self._points, self.product = points, product
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.setProperty("card", "true")
        for button in (self.table_switch, self.save):
            button.setProperty("small", "true")
        self.table_switch.setCheckable(True)
        today = self._around.formats.today
        for edit, day in ((self.first_day, months_before(today, 13)), (self.last_day, today)):
            edit.setCalendarPopup(True)
            edit.setDate(QDate(day.year, day.month, day.day))
            edit.hide()
        self._legend.setMaximumWidth(round(LEGEND_WIDTH * self._around.theme.scale))
        self._legend.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for widget in (self._waiting, self._empty, self.table):
            self._place.addWidget(widget)
        self._place.setFixedHeight(round(HEIGHT * self._around.theme.scale))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 14, 8)
        column.setSpacing(6)
        column.addLayout(self._build_head())
        column.addWidget(self._place, 1)

    def _build_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addSpacing(8)
        head.addWidget(self._legend, 1000)
        head.addWidget(self._hint)
        head.addStretch(1)
        for widget in (self.first_day, self.last_day, self.save, self.table_switch, self.spans):
            head.addWidget(widget)
        return head

    def _connect(self) -> None:
        self.table_switch.toggled.connect(lambda _on: self._show())
        self.save.clicked.connect(self.save_requested)
        self.spans.chosen.connect(self._choose_span)
        for edit in (self.first_day, self.last_day):
            edit.dateChanged.connect(lambda _day: self._show())
        self._around.theme.theme_changed.connect(self._tint)

    def _choose_span(self, span: str) -> None:
        self._show()
        self.span_chosen.emit(span)

    def _span(self) -> tuple[date, date]:
        """First and last day of the axis."""
        today, value = self._around.formats.today, self.spans.value
        if value == OWN:
            first, last = sorted(_day_of(edit) for edit in (self.first_day, self.last_day))
            return first, last
        if value == ALL:
            return min((point.day for point in self._points), default=months_before(today, 13)), today
        return months_before(today, int(value)), today

    def _show(self) -> None:
        for edit in (self.first_day, self.last_day):
            edit.setVisible(self.spans.value == OWN)
        for button in (self.table_switch, self.save):
            button.setEnabled(bool(self._points))
        weeks = self.shown
        self._say_amount(len(weeks))
        if not weeks:
            self._place.setCurrentWidget(self._empty)
        elif self.table_switch.isChecked():
            self.table.show_rows(week_rows(weeks))
            self._place.setCurrentWidget(self.table)
        elif self.chart is not None:
            self.chart.show_points(weeks, *_axis(weeks, *self._span()))
            self._place.setCurrentWidget(self.chart)
        else:
            self._ask_for_chart()
        self._legend.setVisible(bool(weeks) and self._place.currentWidget() is self.chart)

    def _say_amount(self, weeks: int) -> None:
        """What is to be said of few weeks or none."""
        words = self.tr("No usage has been recorded yet. It begins with the next import or sync.")
        if self._points:
            words = self.tr("No snapshot was taken in this time. Choose another one.")
        self._empty.setText(words)
        self._hint.setText(self.tr("One week so far: a line needs a second one."))
        self._hint.setVisible(weeks == 1)

    def _ask_for_chart(self) -> None:
        """What draws it takes longer to import than the window may wait for."""
        self._place.setCurrentWidget(self._waiting)
        self._around.jobs.read(("chart", id(self)), _import_chart, self._make_chart)

    def _make_chart(self, _imported: object) -> None:
        from partnerhub_desktop.views.details.chart_panel import ChartPanel

        if self.chart is None:
            self.chart = ChartPanel(self._around.theme, self._around.formats, picks=True)
            self.chart.week_chosen.connect(self.week_chosen)
            self._place.addWidget(self.chart)
            QWidget.setTabOrder(self.spans, self.chart)
        self._show()

    def _tint(self) -> None:
        theme = self._around.theme
        theme.put_icon(self.table_switch, "table-2", theme.theme.text)
        theme.put_icon(self.save, "download", theme.theme.text)

    def _retranslate(self) -> None:
        self._title.show_text(self.tr("License distribution trend"))
        self.table_switch.setText(self.tr("Table"))
        self.table_switch.setToolTip(self.tr("The same numbers as a table"))
        self.save.setAccessibleName(self.tr("Save"))
        self.save.setToolTip(self.tr("The picture or its numbers into a file"))
        self.first_day.setAccessibleName(self.tr("First day"))
        self.last_day.setAccessibleName(self.tr("Last day"))
        for span in SPANS[:3]:
            months = int(span)
            self.spans.say(span, self.tr("%n m", "", months), self.tr("%n month(s)", "", months))
        self.spans.say(ALL, self.tr("All"), self.tr("All weeks"))
        self.spans.say(OWN, self.tr("Own"), self.tr("From one day to another"))
        self._say_amount(len(self.shown))
        self._tint()


def _axis(weeks: Sequence[Point], first: date, last: date) -> tuple[date, date]:
    """First and last day of the axis; around one single week it is short, or that would not be seen."""
    if len(weeks) > 1:
        return first, last
    return weeks[0].day - FEW_WEEKS, weeks[0].day + FEW_WEEKS


def _import_chart() -> None:
    import partnerhub_desktop.views.details.chart_panel  # noqa: F401


def _day_of(edit: QDateEdit) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())
