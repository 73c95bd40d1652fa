"""Work under way: what it does, how far it is of a real total, and the way to stop it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout

from partnerhub_desktop.models.import_words import progress_line, thousandths
from partnerhub_desktop.views.labels import plain_label


class ProgressPage(QFrame):
    """Asks for cancelling; ``show_progress`` takes what a command tells."""

    cancel_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._progress: Mapping[str, Any] = {}
        self._stopping = False
        self.setProperty("card", "true")
        self._build()
        self._retranslate()

    def begin(self, title: str, line: str) -> None:
        """Show work that has not told anything yet."""
        self._title.setText(title)
        self._bar.setAccessibleName(title)
        self._line.setText(line)
        self._progress, self._stopping = {}, False
        self.cancel.setEnabled(True)
        self._show()

    def show_progress(self, progress: Mapping[str, Any]) -> None:
        self._progress = progress
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self._title, self._line = plain_label("choiceName", wraps=True), plain_label("muted", wraps=True)
        self._bar, self._detail = QProgressBar(), plain_label("caption")
        self._bar.setTextVisible(False)
        self.cancel = QPushButton()
        self.cancel.clicked.connect(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addStretch(1)
        for widget in (self._title, self._line):
            column.addWidget(widget)
        column.addSpacing(8)
        column.addWidget(self._bar)
        foot = QHBoxLayout()
        foot.addWidget(self._detail, 1)
        foot.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(foot)
        column.addStretch(1)

    def _cancel(self) -> None:
        self._stopping = True
        self.cancel.setEnabled(False)
        self._show()
        self.cancel_requested.emit()

    def _show(self) -> None:
        part = thousandths(self._progress) if self._progress else None
        self._bar.setRange(0, 0 if part is None else 1000)
        if part is not None:
            self._bar.setValue(part)
        told = progress_line(self._progress) if self._progress else self.tr("Beginning…")
        self._detail.setText(self.tr("Stopping…") if self._stopping else told)

    def _retranslate(self) -> None:
        self.cancel.setText(self.tr("Stop"))
        self._show()
