"""Fields side by side; in two lines where one would cut their words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

NEEDED = 140
"""Pixels that a field wants, at 100 %."""


class FieldGrid(QWidget):
    """Shows ``fields`` in their order; a hidden one leaves its place empty."""

    def __init__(self, fields: Sequence[QWidget], scale: float) -> None:
        super().__init__()
        self._fields = fields
        self._needed = round(NEEDED * scale)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._place(len(fields))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        count = len(self._fields)
        self._place(count if self.width() >= count * self._needed else (count + 1) // 2)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, field in enumerate(self._fields):
            self._grid.addWidget(field, number // columns, number % columns)
        for column in range(len(self._fields)):
            self._grid.setColumnStretch(column, int(column < columns))
