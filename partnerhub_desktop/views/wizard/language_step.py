"""First step: the window's language. Each card speaks its own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup

from partnerhub_desktop.views.theme import ThemeController
from partnerhub_desktop.views.wizard.choice_card import ChoiceCard, ChoiceWords
from partnerhub_desktop.views.wizard.language_switch import NAMES
from partnerhub_desktop.views.wizard.step_page import StepPage

SIGNS = {"en": "En", "bg": "Бг"}
SENTENCES = {
    "en": "Words, dates and numbers in English: 23 Nov 2026, 1,250 licenses.",
    "bg": "Думи, дати и числа на български: 23.11.2026 г., 1 250 лиценза.",
}
"""Not translated: who cannot read the window's language yet finds their own here."""


class LanguageStep(StepPage):
    """Asks for a language at the press of a card; the switch at the top does the same."""

    language_chosen = Signal(str)

    def __init__(self, theme: ThemeController) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._cards = {code: ChoiceCard(theme, self._group, SIGNS[code]) for code in NAMES}
        for code, card in self._cards.items():
            card.show_words(ChoiceWords(NAMES[code], SENTENCES[code]))
            card.radio.clicked.connect(lambda _=False, code=code: self.language_chosen.emit(code))
            self.body.addWidget(card)
        self.retranslate()

    def show_language(self, code: str) -> None:
        self._cards[code].radio.setChecked(True)

    def continue_words(self) -> str:
        return self.tr("Continue in English")

    def focus_first(self) -> None:
        for card in self._cards.values():
            if card.radio.isChecked():
                card.radio.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.question.setText(self.tr("Which language do you work in?"))
        self.line.setText(self.tr("You can change it at any time, here at the top or in Settings."))
