"""The setting that lists hosts: one is added in a line, each can be removed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from partnerhub_desktop.models.language import translated
from partnerhub_desktop.services.errors import UserError, WrongUsage
from partnerhub_desktop.services.host_names import LONGEST, understood_host, understood_hosts
from partnerhub_desktop.services.settings import Settings
from partnerhub_desktop.views.labels import CutLabel, plain_label
from partnerhub_desktop.views.repolish import put
from partnerhub_desktop.views.theme import ThemeController

ICON = 14


class HostsField(QWidget):
    """Asks for the whole list anew with each change; what is in force comes back by ``show_settings``."""

    asked = Signal(str)

    def __init__(self, theme: ThemeController) -> None:
        super().__init__()
        self._theme = theme
        self._name = ""
        self._hosts: list[str] = []
        self._refusal: UserError | None = None
        self._build()
        self._retranslate()

    def show_settings(self, settings: Settings) -> None:
        """Show the hosts in force."""
        hosts = settings.allowed_hosts.split()
        if hosts != self._hosts:
            self._hosts = hosts
            self._show_rows()

    def show_refusal(self, refusal: UserError) -> None:
        """A change was refused: say why."""
        self._explain(refusal)

    def widen(self, pixels: int) -> None:
        """Be this wide."""
        self.setFixedWidth(pixels)

    def name(self, name: str) -> None:
        """What a screen reader calls the field."""
        self._name = name
        self.line.setAccessibleName(name)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._show_rows()
            self._explain(self._refusal)
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.line.text():
            self.line.clear()
            self._explain(None)
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.line, self._add = QLineEdit(), QPushButton()
        self.line.setMaxLength(LONGEST)
        self.line.setPlaceholderText("help.example.com")
        self.setFocusProxy(self.line)
        self._message = plain_label("error", wraps=True)
        self._message.hide()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        entry = QHBoxLayout()
        entry.addWidget(self.line, 1)
        entry.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(entry)
        column.addWidget(self._message)
        column.addLayout(self._rows)
        self.line.returnPressed.connect(self._ask_for_more)
        self.line.textEdited.connect(lambda: self._explain(None))
        self._add.clicked.connect(self._ask_for_more)

    def _ask_for_more(self) -> None:
        typed = self.line.text().strip()
        if not typed:
            return
        try:
            wanted = understood_hosts(" ".join([*self._hosts, *map(understood_host, typed.split())]))
        except WrongUsage as refusal:
            self._explain(refusal)
            return
        self.line.clear()
        self._explain(None)
        self.asked.emit(wanted)

    def _remove(self, host: str) -> None:
        self._explain(None)
        self.asked.emit(" ".join(each for each in self._hosts if each != host))

    def _show_rows(self) -> None:
        had_focus = self.isAncestorOf(self.window().focusWidget() or self) and not self.line.hasFocus()
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        before: QWidget = self._add
        for host in self._hosts:
            row, remove = self._make_row(host)
            self._rows.addWidget(row)
            QWidget.setTabOrder(before, remove)
            before = remove
        if had_focus:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_row(self, host: str) -> tuple[QWidget, QWidget]:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(10, 0, 0, 0)
        name = CutLabel()
        name.show_text(host)
        remove = QToolButton()
        remove.setIcon(self._theme.icon("x", self._theme.theme.muted, ICON))
        remove.setAccessibleName(self.tr("Remove {host}").format(host=host))
        remove.setToolTip(self.tr("Remove {host}").format(host=host))
        remove.clicked.connect(partial(self._remove, host))
        line.addWidget(name, 1)
        line.addWidget(remove)
        return row, remove

    def _explain(self, refusal: UserError | None) -> None:
        self._refusal = refusal
        words = ""
        if refusal is not None:
            detail = translated(refusal.detail) if refusal.detail else ""
            words = f"{translated(refusal.message)} {detail}".strip()
        self._message.setText(words)
        self._message.setVisible(bool(words))
        self.line.setAccessibleDescription(words)
        put(self.line, "state", "error" if words else "")

    def _retranslate(self) -> None:
        self._add.setText(self.tr("Add"))
        self._add.setAccessibleName(self.tr("Add a host"))
