"""A few choices side by side, one of which is in force."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton


class Segments(QFrame):
    """``keys`` in the order shown; ``words`` gives each its words. Arrow keys go from one to the next."""

    chosen = Signal(str)

    def __init__(self, keys: Sequence[str], first: str) -> None:
        super().__init__()
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self.setProperty("area", "segments")
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for key in keys:
            button = QPushButton()
            button.setProperty("kind", "segment")
            button.setCheckable(True)
            button.setChecked(key == first)
            button.clicked.connect(lambda _on=False, key=key: self.chosen.emit(key))
            self._group.addButton(button)
            self._buttons[key] = button
            row.addWidget(button)

    @property
    def value(self) -> str:
        """The choice in force."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def choose(self, key: str) -> None:
        """Show another choice as the one in force, without telling."""
        self._buttons[key].setChecked(True)

    def clear(self) -> None:
        """None is in force."""
        self._group.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)

    def say(self, key: str, words: str, spoken: str = "") -> None:
        """What a choice is called, and how a screen reader says it."""
        self._buttons[key].setText(words)
        self._buttons[key].setAccessibleName(spoken or words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
