"""The line above a page: the store is older than a day (ui.md, "Window"), or damaged and only read."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from partnerhub_desktop.models.age import local_instant
from partnerhub_desktop.models.language import translated
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.store_summary import StoreSummary
from partnerhub_desktop.views.theme import ThemeController


class Banner(QWidget):
    """Hidden while the data is fresh and sound; never a dialog."""

    start_anew_chosen = Signal()

    def __init__(self, theme: ThemeController) -> None:
        super().__init__()
        self._theme = theme
        self._summary: StoreSummary | None = None
        self._problem: UserError | None = None
        self._build()
        theme.theme_changed.connect(self._tint)
        self._tint()
        self.hide()

    def show_summary(self, summary: StoreSummary) -> None:
        self._summary = summary
        self._show_state(summary.is_stale(datetime.now(UTC)))

    def show_problem(self, problem: UserError | None) -> None:
        """What is wrong with a store that can be read but not written; None when nothing is."""
        self._problem = problem
        self._show_state(problem is not None)

    def _show_state(self, visible: bool) -> None:
        self.setVisible(visible)
        self._anew.setVisible(self._problem is not None)
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
        self._line.setWordWrap(True)
        self._anew = QPushButton()
        self._anew.setProperty("small", True)
        self._anew.clicked.connect(self.start_anew_chosen)
        row.addWidget(self._anew)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(20, 10, 20, 0)
        outer.addWidget(frame)

    def _tint(self) -> None:
        theme = self._theme
        self._icon.setPixmap(theme.pixmap("clock", theme.theme.warn, round(16 * theme.scale)))

    def _retranslate(self) -> None:
        self._anew.setText(self.tr("Start anew beside it"))
        if self._problem is not None:
            detail = translated(self._problem.detail) if self._problem.detail else ""
            self._line.setText(f"{translated(self._problem.message)} {detail}")
        elif self._summary is not None and self._summary.as_of is not None:
            line = self.tr("These are the figures of {instant}. Import newer files to bring them up to date.")
            self._line.setText(line.format(instant=local_instant(self._summary.as_of)))
