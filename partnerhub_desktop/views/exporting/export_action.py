"""The button of a selection that exports it: ``Export 2``."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QPushButton

from partnerhub_desktop.views.theme import ThemeController


class ExportAction(QPushButton):
    """Stands among a selection's actions; its click is connected to ``PageView.export(True)``."""

    def __init__(self, theme: ThemeController) -> None:
        super().__init__()
        self._theme = theme
        self._count = 0
        self.setProperty("small", "true")
        theme.theme_changed.connect(self._tint)
        self._retranslate()

    def show_count(self, count: int) -> None:
        """How many rows are selected."""
        self._count = count
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _tint(self) -> None:
        self._theme.put_icon(self, "download", self._theme.theme.text)

    def _retranslate(self) -> None:
        self.setText(self.tr("Export {count}").format(count=QLocale().toString(self._count)))
        self.setAccessibleName(self.tr("Export the %Ln selected row(s)", "", self._count))
        self._tint()
