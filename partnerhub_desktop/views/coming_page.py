"""A page that is not built yet: one friendly line of what will be there, and nothing to press."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from partnerhub_desktop.models.language import translated
from partnerhub_desktop.services.spec import ComingPage
from partnerhub_desktop.views.theme import ThemeController


class ComingPageView(QFrame):
    """Says in one line what ``page`` will show."""

    def __init__(self, page: ComingPage, theme: ThemeController) -> None:
        super().__init__()
        self._page = page
        self._theme = theme
        self.setProperty("area", "page")
        self._build()
        self._theme.theme_changed.connect(self._tint)
        self._tint()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        self._title, self._icon, self._line = QLabel(), QLabel(), QLabel()
        self._title.setProperty("role", "title")
        self._line.setProperty("role", "muted")
        self._line.setWordWrap(True)
        column.addWidget(self._title)
        column.addStretch(2)
        for label in (self._icon, self._line):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
            column.addSpacing(12)
        column.addStretch(3)

    def _tint(self) -> None:
        self._icon.setPixmap(self._theme.sign(self._page.icon, self._theme.theme.faint, 40))

    def _retranslate(self) -> None:
        self._title.setText(translated(self._page.title))
        self._line.setText(translated(self._page.line))
