"""Every status of a customer as a pill that explains itself, in as many rows as they need."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from partnerhub_desktop.models.labels import label
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.status_look import by_urgency

GAP, FRAME = 2, 7
"""Between pills, and what a button adds to its pill."""
OUTDENT = FRAME // 2
"""So far to the left a pill is in line with the words over it."""


class PillRows(QWidget):
    """Made anew for other statuses; ``width`` pixels is what a row may take."""

    why_requested = Signal(str, QRect)  # a status, where in this widget

    def __init__(self, statuses: Sequence[str], ink: Ink, width: int) -> None:
        super().__init__()
        self._ink = ink
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for listed in self._rows(by_urgency(statuses), width):
            row = QHBoxLayout()
            row.setSpacing(GAP)
            for status in listed:
                row.addWidget(self._button(status))
            row.addStretch(1)
            column.addLayout(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a pill explains it, as Space does."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QToolButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def _rows(self, statuses: Sequence[str], width: int) -> Iterator[list[str]]:
        row: list[str] = []
        taken = 0
        for status in statuses:
            needed = self._ink.pill_width(status) + FRAME + GAP
            if row and taken + needed > width:
                yield row
                row, taken = [], 0
            row.append(status)
            taken += needed
        if row:
            yield row

    def _button(self, status: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "pill")
        pill = self._ink.pill(status)
        button.setIcon(QIcon(pill))
        button.setIconSize(pill.deviceIndependentSize().toSize())
        button.setAccessibleName(label("status", status))
        button.setAccessibleDescription(self.tr("Explains why"))
        button.setToolTip(self.tr("Why?"))
        button.clicked.connect(partial(self._ask, button, status))
        return button

    def _ask(self, button: QToolButton, status: str, _checked: bool = False) -> None:
        self.why_requested.emit(status, button.geometry())
