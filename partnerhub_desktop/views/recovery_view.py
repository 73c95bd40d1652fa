"""What the window shows when the store cannot be opened: what was found, what is safe, what can be done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from partnerhub_desktop.models.language import translated
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.views.theme import ThemeController

WIDTH = 640
CAN_START_ANEW = ("store_damaged", "store_missing")


class RecoveryView(QFrame):
    """``problem`` in its own words. Starting anew is offered where it helps; the old file stays as it is."""

    start_anew_chosen = Signal()
    close_chosen = Signal()

    def __init__(self, problem: UserError, theme: ThemeController) -> None:
        super().__init__()
        self._problem = problem
        self._theme = theme
        self.setProperty("area", "page")
        self._build()
        theme.theme_changed.connect(self._tint)
        self._retranslate()
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        card = QFrame()
        card.setProperty("card", "true")
        card.setFixedWidth(WIDTH)
        self._icon, self._title, self._message, self._detail = QLabel(), QLabel(), QLabel(), QLabel()
        self._title.setProperty("role", "title")
        self._detail.setProperty("role", "muted")
        lines = QVBoxLayout(card)
        lines.setContentsMargins(28, 24, 28, 24)
        lines.setSpacing(12)
        for label in (self._icon, self._title, self._message, self._detail):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            lines.addWidget(label)
        lines.addSpacing(8)
        lines.addLayout(self._build_buttons())
        outer = QVBoxLayout(self)
        outer.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)

    def _build_buttons(self) -> QHBoxLayout:
        self._close, self._anew = QPushButton(), QPushButton()
        self._anew.setProperty("kind", "primary")
        self._anew.setVisible(self._problem.code in CAN_START_ANEW)
        self._close.clicked.connect(self.close_chosen)
        self._anew.clicked.connect(self.start_anew_chosen)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._close)
        row.addWidget(self._anew)
        return row

    def _tint(self) -> None:
        self._icon.setPixmap(self._theme.sign("triangle-alert", self._theme.theme.warn, 32))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("The store was not opened"))
        self._message.setText(translated(self._problem.message))
        self._detail.setText(translated(self._problem.detail) if self._problem.detail else "")
        self._close.setText(self.tr("Close"))
        self._anew.setText(self.tr("Start anew beside it"))
