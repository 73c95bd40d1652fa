"""The calm line above a page when the store is older than a day (ui.md, "Window")."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from partnerhub_desktop.models.age import local_instant
from partnerhub_desktop.services.store_summary import StoreSummary
from partnerhub_desktop.views.theme import ThemeController


class Banner(QWidget):
    """Hidden while the data is fresh; never a dialog."""

    def __init__(self, theme: ThemeController) -> None:
        super().__init__()
        self._theme = theme
        self._summary: StoreSummary | None = None
        self._build()
        theme.theme_changed.connect(self._tint)
        self._tint()
        self.hide()

    def show_summary(self, summary: StoreSummary) -> None:
        self._summary = summary
        self.setVisible(summary.is_stale(datetime.now(UTC)))
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        frame = QFrame()
        frame.setProperty("area", "banner")
        self._icon, self._line = QLabel(), QLabel()
        self._line.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(frame)
        row.setContentsMargins(12, 7, 12, 7)
        row.addWidget(self._icon)
        row.addWidget(self._line, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(20, 10, 20, 0)
        outer.addWidget(frame)

    def _tint(self) -> None:
        self._icon.setPixmap(self._theme.pixmap("clock", self._theme.theme.warn, 16))

    def _retranslate(self) -> None:
        if self._summary is not None and self._summary.as_of is not None:
            line = self.tr("These are the figures of {instant}. Import newer files to bring them up to date.")
            self._line.setText(line.format(instant=local_instant(self._summary.as_of)))
