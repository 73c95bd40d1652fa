"""The foot of the wizard: back, what keeps one from going on, and the button that goes on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from partnerhub_desktop.models.plain_tip import plain_tip
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.repolish import put
from partnerhub_desktop.views.theme import ThemeController
from partnerhub_desktop.views.wizard.step_page import StepPage


class Foot(QWidget):
    """Says what ``page`` says; both buttons are gone or idle while work is under way."""

    back_pressed = Signal()
    continue_pressed = Signal()

    def __init__(self, theme: ThemeController) -> None:
        super().__init__()
        self._theme = theme
        self._build()
        theme.theme_changed.connect(self._retranslate)
        self._retranslate()

    def show_page(self, page: StepPage, is_first: bool) -> None:
        """What can be pressed now, and what it says."""
        self._problem.setText(page.problem())
        self._keeps.setVisible(not page.problem() and not page.is_running)
        self._back.setEnabled(not page.is_running)
        self._back.setVisible(not is_first)
        self._continue.setVisible(not page.is_running)
        self._continue.setEnabled(not page.problem())
        self._continue.setText(page.continue_words())
        put(self._continue, "kind", "primary" if page.is_main_way else "")

    def focus_continue(self) -> None:
        self._continue.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, message: str, detail: str) -> None:
        """A choice could not be stored; the page may go on all the same."""
        self._problem.setText(message)
        self._problem.setToolTip(plain_tip(detail))
        self._keeps.hide()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self._back, self._continue = QPushButton(), QPushButton()
        self._problem, self._keeps = plain_label("error", wraps=True), plain_label("muted")
        self._keeps.setFont(self._theme.font(13))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._back)
        row.addWidget(self._problem, 1)
        row.addWidget(self._keeps)
        row.addWidget(self._continue)
        self._back.clicked.connect(self.back_pressed)
        self._continue.clicked.connect(self.continue_pressed)

    def _retranslate(self) -> None:
        self._back.setText(self.tr("Back"))
        self._theme.put_icon(self._back, "arrow-left", self._theme.theme.text)
        self._keeps.setText(self.tr("Closing now keeps your place."))
