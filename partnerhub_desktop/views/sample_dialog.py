"""Sample data for an empty store, after the first run was left without any."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partnerhub_desktop.models.command_process import NewCommand
from partnerhub_desktop.models.sample_fill import FILLED, FILLING, SampleFill
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.theme import ThemeController
from partnerhub_desktop.views.wizard.data_step import SAMPLE_CUSTOMERS
from partnerhub_desktop.views.wizard.sample_panel import SamplePanel

SIZE = (640, 260)


class SampleDialog(QDialog):
    """Open it with ``open()``. Closing while it fills stops that; the store then stays empty."""

    filled = Signal()
    """The store has changed."""

    def __init__(self, theme: ThemeController, new_command: NewCommand, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._closing = False
        self.fill = SampleFill(new_command)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build(theme)
        self._connect()
        self._follow()

    def stop(self) -> None:
        """End what runs, at once and silently; for when the window goes."""
        self.fill.close()

    def reject(self) -> None:
        """Esc, the button and the frame: stop first what runs."""
        if self.fill.state == FILLING:
            self._closing = True
            self.fill.cancel()
        else:
            super().reject()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self, theme: ThemeController) -> None:
        self.resize(*SIZE)
        self._title = plain_label("title")
        self._leave, self._begin = QPushButton(), QPushButton()
        self._begin.setProperty("kind", "primary")
        foot = QHBoxLayout()
        foot.addWidget(self._leave)
        foot.addStretch(1)
        foot.addWidget(self._begin)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(SamplePanel(theme, self.fill), 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._leave.clicked.connect(self.reject)
        self._begin.clicked.connect(lambda: self.fill.begin(SAMPLE_CUSTOMERS))
        self.fill.state_changed.connect(self._follow)

    def _follow(self) -> None:
        state = self.fill.state
        self._begin.setVisible(state not in (FILLING, FILLED))
        self._leave.setVisible(state != FILLING)
        if state == FILLED:
            self.filled.emit()
        if self._closing and state != FILLING:
            self.reject()
        self._retranslate()
        (self._leave if state == FILLED else self._begin).setFocus(Qt.FocusReason.OtherFocusReason)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Sample data"))
        self._title.setText(self.tr("Sample data"))
        self._begin.setText(self.tr("Fill in sample data"))
        self._leave.setText(self.tr("Close") if self.fill.state == FILLED else self.tr("Cancel"))
