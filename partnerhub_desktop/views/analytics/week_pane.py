"""The rows behind one week of the trend."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partnerhub_desktop.models.trend_points import week_said
from partnerhub_desktop.services.store.usage_history import Point
from partnerhub_desktop.views.analytics.rows_table import RowsTable
from partnerhub_desktop.views.labels import CutLabel
from partnerhub_desktop.views.surroundings import Surroundings


class WeekPane(QWidget):
    """``point`` is the week of the trend whose rows ``table`` shows."""

    named = Signal(str)  # what the tab says
    closed = Signal()

    def __init__(self, point: Point, table: RowsTable, around: Surroundings) -> None:
        super().__init__()
        self._point = point
        self._around = around
        self.rows = table
        self._line, self.close_button = CutLabel(), QPushButton()
        self._line.setProperty("role", "caption")
        self.close_button.setProperty("kind", "filter")
        line = QHBoxLayout()
        line.setContentsMargins(18, 6, 12, 2)
        line.addWidget(self._line, 1)
        line.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(table, 1)
        self.close_button.clicked.connect(self.closed)
        table.escape_pressed.connect(self.closed)
        table.counted.connect(lambda count: self.named.emit(self._named(count)))
        self._retranslate()
        table.read()

    @property
    def title(self) -> str:
        """What the tab says before the rows are counted."""
        return week_said(self._point, self._around.formats)[0]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.named.emit(self._named(self.rows.model.total))
        super().changeEvent(event)

    def _named(self, count: int) -> str:
        return f"{self.title}  {self._around.formats.number(count)}"

    def _retranslate(self) -> None:
        _, values = week_said(self._point, self._around.formats)
        sums = " · ".join(f"{value.name} {value.number}" for value in values)
        words = self.tr("Each subscription's newest snapshot of the week, whatever became of it since.")
        self._line.show_text(f"{sums}. {words}")
        self.rows.say_when_empty(self.tr("No subscription has a snapshot in this week."))
        self.close_button.setText(self.tr("Close the week"))
        self._around.theme.put_icon(self.close_button, "x", self._around.theme.theme.info, 14, trailing=True)
