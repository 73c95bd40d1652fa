"""The switch between what an import would change and how its files are read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton


class PageSwitch(QFrame):
    """Two segments; ``files_wanted`` tells whether the files were chosen."""

    files_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("area", "segments")
        self._count = 0
        self._changes, self._files = QPushButton(), QPushButton()
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        for button in (self._changes, self._files):
            button.setProperty("kind", "segment")
            button.setCheckable(True)
            button.setAutoDefault(False)
            group.addButton(button)
            row.addWidget(button)
        self._changes.clicked.connect(lambda: self.files_wanted.emit(False))
        self._files.clicked.connect(lambda: self.files_wanted.emit(True))
        self.retranslate()

    def show_choice(self, files: bool, count: int) -> None:
        """Which of the two is seen, and how many files there are."""
        self._count = count
        (self._files if files else self._changes).setChecked(True)
        self.retranslate()

    def retranslate(self) -> None:
        self._changes.setText(self.tr("What changes"))
        self._files.setText(self.tr("Files and columns (%n)", "", self._count))
