"""Fields side by side; in two lines where one would cut their words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

NEEDED = 140
"""Pixels that a field wants, at 100 %."""


class FieldGrid(QWidget):
    """Shows ``fields`` in their order; the others close up where one is hidden (``close_up`` afterwards)."""

    def __init__(self, fields: Sequence[QWidget], scale: float) -> None:
        super().__init__()
        self._fields = fields
        self._needed = round(NEEDED * scale)
        self._placed: tuple[int, list[QWidget]] = (0, [])
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        for field in fields:
            field.setParent(self)

    def close_up(self) -> None:
        """Place the fields that are not hidden, side by side or in two lines."""
        shown = [field for field in self._fields if not field.isHidden()]
        count = len(self._fields)
        columns = count if self.width() >= count * self._needed else (count + 1) // 2
        if (columns, shown) == self._placed:
            return
        self._placed = (columns, shown)
        for field in self._fields:
            self._grid.removeWidget(field)
        for number, field in enumerate(shown):
            self._grid.addWidget(field, number // columns, number % columns)
        for column in range(count):
            self._grid.setColumnStretch(column, int(column < columns))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.close_up()
