"""Every status of a customer as a pill that explains itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from partnerhub_desktop.models.labels import label
from partnerhub_desktop.services.lists.customer_rows import CustomerRow
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.status_look import by_urgency
from partnerhub_desktop.views.theme import ThemeController


class StatusPills(QWidget):
    """The most urgent first; a customer that holds nothing says so instead."""

    why_requested = Signal(str, QRect)  # a status, where in this widget

    def __init__(self, theme: ThemeController) -> None:
        super().__init__()
        self._ink = Ink(theme)
        self._row: CustomerRow | None = None
        self.buttons: dict[str, QToolButton] = {}
        self._none = plain_label("muted")
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(2)
        self._line.addWidget(self._none)
        theme.theme_changed.connect(self._renew)

    def show_statuses(self, row: CustomerRow) -> None:
        """The statuses of that row."""
        self._row = row
        wanted = by_urgency(row.statuses)
        self._none.setVisible(not row.subscription_count)
        self._none.setText(self.tr("No subscriptions"))
        for status in wanted:
            if status not in self.buttons:
                self.buttons[status] = self._make(status)
        for status, button in self.buttons.items():
            button.setVisible(status in wanted)
        for status in wanted:
            self._line.removeWidget(self.buttons[status])
            self._line.addWidget(self.buttons[status])

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._renew()
        super().changeEvent(event)

    def _make(self, status: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "pill")
        button.clicked.connect(lambda: self.why_requested.emit(status, button.geometry()))
        self._dress(button, status)
        return button

    def _dress(self, button: QToolButton, status: str) -> None:
        self._ink.use_screen(self.devicePixelRatioF())
        pill = self._ink.pill(status)
        button.setIcon(QIcon(pill))
        button.setIconSize(pill.deviceIndependentSize().toSize())
        button.setAccessibleName(label("status", status))
        button.setAccessibleDescription(self.tr("Explains why"))
        button.setToolTip(self.tr("Why? (F2 explains the most urgent)"))

    def _renew(self) -> None:
        self._ink.renew()
        for status, button in self.buttons.items():
            self._dress(button, status)
        if self._row is not None:
            self.show_statuses(self._row)
