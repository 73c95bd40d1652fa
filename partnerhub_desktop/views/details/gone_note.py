"""What a record's page says when there is nothing to show."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.theme import ThemeController

ICON = 32


class GoneNote(QFrame):
    """The customer is not in the store, or not among those that the person at work may see."""

    back_requested = Signal()

    def __init__(self, theme: ThemeController) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("card", "true")
        self._icon = QLabel()
        self._title, self._line = plain_label("cardTitle"), plain_label("muted", wraps=True)
        self.back = QPushButton()
        self._build()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(1)
        for widget in (self._icon, self._title, self._line):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(widget)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.back.clicked.connect(self.back_requested)
        self._theme.theme_changed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        theme = self._theme
        self._icon.setPixmap(theme.pixmap("user-x", theme.theme.faint, round(ICON * theme.scale)))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("This customer is not shown"))
        self._line.setText(
            self.tr("It is no longer in the store, or your role does not include it. Nothing was changed.")
        )
        self.back.setText(self.tr("Back to the list"))
