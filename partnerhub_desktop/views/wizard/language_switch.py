"""English | Български, within reach at every step of the first run."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from partnerhub_desktop.views.theme import ThemeController

NAMES = {"en": "English", "bg": "Български"}
"""Each language by its own name, whatever the window speaks."""


class LanguageSwitch(QWidget):
    """Asks for a language; ``show_language`` marks the one in force."""

    language_chosen = Signal(str)

    def __init__(self, theme: ThemeController) -> None:
        super().__init__()
        self._theme = theme
        self._build()
        theme.theme_changed.connect(self._tint)
        self._tint()
        self._retranslate()

    def show_language(self, code: str) -> None:
        self._buttons[code].setChecked(True)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        frame = QFrame()
        frame.setProperty("area", "segments")
        inside = QHBoxLayout(frame)
        inside.setContentsMargins(3, 3, 3, 3)
        inside.setSpacing(2)
        self._group = QButtonGroup(self)
        self._buttons = {code: QPushButton(name) for code, name in NAMES.items()}
        for code, button in self._buttons.items():
            button.setProperty("kind", "segment")
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, code=code: self.language_chosen.emit(code))
            self._group.addButton(button)
            inside.addWidget(button)
        self._globe = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._globe)
        row.addWidget(frame)

    def _tint(self) -> None:
        self._globe.setPixmap(self._theme.sign("globe", self._theme.theme.muted, 16))

    def _retranslate(self) -> None:
        for code, button in self._buttons.items():
            button.setAccessibleName(self.tr("Language: {name}").format(name=NAMES[code]))
