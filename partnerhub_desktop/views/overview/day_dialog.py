"""Asks for the day on which a snoozed line is back."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from partnerhub_desktop.views.labels import plain_label

OK, CANCEL = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel


class DayDialog(QDialog):
    """Enter takes the day that is chosen, Esc none. Days up to ``today`` cannot be chosen."""

    day_chosen = Signal(object)

    def __init__(self, parent: QWidget, customer: str, today: date) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Snooze"))
        self.calendar = QCalendarWidget()
        self._buttons = QDialogButtonBox(OK | CANCEL)
        self._build(customer, today + timedelta(1))

    def accept(self) -> None:
        chosen = self.calendar.selectedDate()
        self.day_chosen.emit(date(chosen.year(), chosen.month(), chosen.day()))
        super().accept()

    def _build(self, customer: str, first: date) -> None:
        words = plain_label("cardTitle", wraps=True)
        words.setText(self.tr("When shall {customer} be back?").format(customer=customer))
        least = QDate(first.year, first.month, first.day)
        self.calendar.setMinimumDate(least)
        self.calendar.setSelectedDate(least)
        self.calendar.setGridVisible(False)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setAccessibleName(self.tr("The day on which it is back"))
        self.calendar.activated.connect(lambda _day: self.accept())
        ok = self._buttons.button(OK)
        ok.setText(self.tr("Snooze until then"))
        ok.setProperty("kind", "primary")
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for part in (words, self.calendar, self._buttons):
            column.addWidget(part)
        self.calendar.setFocus()
