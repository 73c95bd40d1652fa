"""Instead of the analytics: why there are none, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partnerhub_desktop.services.permissions import Action
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.surroundings import Surroundings

WIDTH = 520


class AnalyticsNote(QFrame):
    """Says that the person's role sees no analytics, or that there is nothing to show."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._is_refused = False
        self._title, self._line = plain_label("cardTitle", wraps=True), plain_label("muted", wraps=True)
        self.begin = QPushButton()
        self.begin.setProperty("kind", "primary")
        self.begin.clicked.connect(around.events.import_requested)
        self._build()
        self._retranslate()

    def show_refusal(self) -> None:
        """The role is the reason."""
        self._is_refused = True
        self._retranslate()

    def show_nothing(self) -> None:
        """No customer has a Meetings or Calling licence."""
        self._is_refused = False
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        words = QWidget()
        words.setFixedWidth(round(WIDTH * self._around.theme.scale))
        inner = QVBoxLayout(words)
        inner.setSpacing(8)
        for label in (self._title, self._line):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            inner.addWidget(label)
        inner.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignHCenter)
        middle = QHBoxLayout()  # aligned in a layout, words that wrap would lose their last line
        middle.addStretch(1)
        middle.addWidget(words)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addLayout(middle)
        column.addStretch(2)

    def _retranslate(self) -> None:
        may_import = self._around.settings.may(Action.IMPORT)
        self.begin.setText(self.tr("Import files…"))
        self.begin.setVisible(may_import and not self._is_refused)
        if self._is_refused:
            self._title.setText(self.tr("Your role does not see analytics"))
            self._line.setText(
                self.tr(
                    "How customers assign and use their licenses is for partner administrators. Customers, "
                    "subscriptions and trials show what your role may see."
                )
            )
            return
        self._title.setText(self.tr("No customer with Meetings or Calling yet"))
        self._line.setText(
            self.tr("Figures, trend and sections appear with the first subscriptions and their licenses.")
            if may_import
            else self.tr("There are none yet, or none that your role may see.")
        )
