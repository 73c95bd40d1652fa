"""Second step: where the data comes from."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel

from partnerhub_desktop.models.first_run import FILES, SAMPLE, FirstRunState
from partnerhub_desktop.models.role_names import role_name
from partnerhub_desktop.services.permissions import ALLOWED, ROLES, Action
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.theme import ThemeController
from partnerhub_desktop.views.wizard.choice_card import ChoiceCard, ChoiceWords
from partnerhub_desktop.views.wizard.step_page import StepPage

SIGNS = {FILES: "file-spreadsheet", SAMPLE: "compass"}
SAMPLE_CUSTOMERS = 3_000


class DataStep(StepPage):
    """Offers what works in this version only."""

    def __init__(self, theme: ThemeController, state: FirstRunState) -> None:
        super().__init__()
        self._theme = theme
        self._state = state
        self._build()
        theme.theme_changed.connect(self._tint)
        self._tint()
        self.retranslate()
        self._cards[state.data].radio.setChecked(True)

    def continue_words(self) -> str:
        words = {FILES: self.tr("Continue with files"), SAMPLE: self.tr("Continue with sample data")}
        return words[self._state.data]

    def focus_first(self) -> None:
        self._cards[self._state.data].radio.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        self._state.choose_data(self._state.data)

    def retranslate(self) -> None:
        self.question.setText(self.tr("Where should your data come from?"))
        self.line.setText(
            self.tr("Everything is kept on this computer. Sample data never mixes with real data.")
        )
        self._later.setText(
            self.tr("Connecting to Webex comes with a later version and keeps what you import now.")
        )
        for data, card in self._cards.items():
            card.show_words(self._words(data))

    def _build(self) -> None:
        group = QButtonGroup(self)
        self._cards = {data: ChoiceCard(self._theme, group, sign, points=2) for data, sign in SIGNS.items()}
        for data, card in self._cards.items():
            card.radio.clicked.connect(lambda _=False, data=data: self._choose(data))
            self.body.addWidget(card)
        self._plug, self._later = QLabel(), plain_label("muted", wraps=True)
        row = QHBoxLayout()
        row.setContentsMargins(4, 6, 4, 0)
        row.setSpacing(10)
        row.addWidget(self._plug, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._later, 1)
        self.body.addLayout(row)

    def _choose(self, data: str) -> None:
        self._state.choose_data(data)
        self.state_changed.emit()

    def _tint(self) -> None:
        self._plug.setPixmap(self._theme.sign("plug", self._theme.theme.muted, 18))

    def _words(self, data: str) -> ChoiceWords:
        if data == FILES:
            files = self.tr(
                "CSV or XLSX with customers, subscriptions, licenses, use or orders, also as a zip."
            )
            return ChoiceWords(
                self.tr("Import files"),
                " ".join((files, self._importers())),
                self.tr("No network needed"),
                (self.tr("No account needed"), self.tr("You see what changes before it is stored")),
            )
        sentence = self.tr("A made-up partner with {count} customers and 13 months of history.")
        return ChoiceWords(
            self.tr("Look around with sample data"),
            sentence.format(count=QLocale().toString(SAMPLE_CUSTOMERS)),
            self.tr("Try it first"),
            (self.tr("Ready in under a minute"), self.tr("Removed with one command")),
        )

    def _importers(self) -> str:
        """The role comes after this step, so who may import is said here."""
        roles = ", ".join(role_name(role) for role in ROLES if role in ALLOWED[Action.IMPORT])
        return self.tr("For these roles: {roles}.").format(roles=roles)
