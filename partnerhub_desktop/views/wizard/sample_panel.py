"""Sample data coming in: what it will be, how far it is, that it is there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from partnerhub_desktop.models.sample_fill import FILLED, FILLING, SampleFill
from partnerhub_desktop.views.importing.progress_page import ProgressPage
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.theme import ThemeController
from partnerhub_desktop.views.wizard.data_step import SAMPLE_CUSTOMERS

ICON = 32


class SamplePanel(QWidget):
    """Shows ``fill``; the button that begins it stands at the wizard's foot."""

    def __init__(self, theme: ThemeController, fill: SampleFill) -> None:
        super().__init__()
        self._theme = theme
        self._fill = fill
        self._build()
        self._connect()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self._progress = ProgressPage()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._build_card())
        self._stack.addWidget(self._progress)
        self._message = plain_label("error", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._stack)
        column.addWidget(self._message)
        column.addStretch(1)

    def _build_card(self) -> QFrame:
        self._card = QFrame()
        self._card.setProperty("card", "true")
        self._icon, self._title = QLabel(), plain_label("choiceName", wraps=True)
        self._line = plain_label("muted", wraps=True)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._line)
        words.addStretch(1)
        row = QHBoxLayout(self._card)
        row.setContentsMargins(24, 24, 24, 24)
        row.setSpacing(18)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        return self._card

    def _connect(self) -> None:
        self._fill.state_changed.connect(self._show)
        self._fill.progress_received.connect(self._progress.show_progress)
        self._progress.cancel_requested.connect(self._fill.cancel)
        self._theme.theme_changed.connect(self._tint)

    def _show(self) -> None:
        filling = self._fill.state == FILLING
        if filling:
            title = self.tr("Making up a partner")
            self._progress.begin(
                title, self.tr("Customers, subscriptions, licenses, use, orders and invoices.")
            )
        self._stack.setCurrentWidget(self._progress if filling else self._card)
        self._message.setText(self._fill.message)
        self._message.setVisible(bool(self._fill.message))
        self._tint()
        self._retranslate()

    def _tint(self) -> None:
        colours = self._theme.theme
        filled = self._fill.state == FILLED
        sign, colour = ("circle-check", colours.ok) if filled else ("compass", colours.accent)
        self._icon.setPixmap(self._theme.sign(sign, colour, ICON))

    def _retranslate(self) -> None:
        count = QLocale().toString(SAMPLE_CUSTOMERS)
        if self._fill.state == FILLED:
            self._title.setText(self.tr("{count} customers are in their place").format(count=count))
            self._line.setText(self.tr("They are made up: look at everything, change anything."))
            return
        self._title.setText(self.tr("{count} made-up customers").format(count=count))
        self._line.setText(
            self.tr("They are removed again before your own files come in. Real data never mixes with them.")
        )
