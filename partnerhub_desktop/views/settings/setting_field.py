"""One setting's field with, below it, why a value was refused (ui.md, "Dialogs and feedback")."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView, QSpinBox, QVBoxLayout, QWidget

from partnerhub_desktop.models.language import translated
from partnerhub_desktop.services.errors import UserError, WrongUsage
from partnerhub_desktop.services.permissions import ROLES
from partnerhub_desktop.services.settings import Setting, Settings, understood
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.repolish import put

STAYING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""The keyboard goes elsewhere, but the person has not left the field."""

Editor = QComboBox | QSpinBox | QLineEdit


class SettingField(QWidget):
    """Asks for a value once it is a possible one. What was refused goes back on Esc and on leaving."""

    asked = Signal(str)
    edited = Signal(str)  # what is being typed, possible or not

    def __init__(self, setting: Setting, step: int = 1, unit: str = "") -> None:
        super().__init__()
        self._setting = setting
        self._step, self._unit = step, unit
        self._hosts: frozenset[str] = frozenset()
        self._value: str | int = setting.default
        self._refusal: UserError | None = None
        self._build()

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force, without asking for a change. What is being typed stays."""
        self._value, self._hosts = getattr(settings, self._setting.key), settings.hosts
        if not self._is_typed_in():
            self._put_back()

    def show_refusal(self, refusal: UserError) -> None:
        """A change was refused: say why, and show what is in force unless the person is at it."""
        if not self._is_typed_in():
            self._put_back()
        self._explain(refusal)

    def widen(self, pixels: int) -> None:
        """Be this wide."""
        self.editor.setFixedWidth(pixels)
        self._message.setFixedWidth(pixels)

    def name(self, name: str) -> None:
        """What a screen reader calls the field."""
        self.editor.setAccessibleName(name)

    def name_choices(self, names: Mapping[str, str]) -> None:
        """The words of each value that can be chosen."""
        choice = cast(QComboBox, self.editor)
        for index in range(choice.count()):
            choice.setItemText(index, names[choice.itemData(index)])

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._explain(self._refusal)
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc and leaving; the wheel scrolls the page unless the field has the keyboard."""
        kind = event.type()
        if kind == QEvent.Type.Wheel and not self.editor.hasFocus():
            event.ignore()
            return True
        if kind == QEvent.Type.FocusOut and self._refusal is not None:
            if cast(QFocusEvent, event).reason() not in STAYING:
                self._put_back()
        elif kind == QEvent.Type.KeyPress and cast(QKeyEvent, event).key() == Qt.Key.Key_Escape:
            return self._escape()
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.editor = self._make_editor()
        self.editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.editor.installEventFilter(self)
        self.setFocusProxy(self.editor)
        self._message = plain_label("error", wraps=True)
        self._message.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.editor)
        column.addWidget(self._message)

    def _make_editor(self) -> Editor:
        values = ROLES if self._setting.key == "role" else self._setting.allowed
        if isinstance(self._setting.default, int):
            return self._make_number()
        return self._make_choice(values) if values else self._make_line()

    def _make_number(self) -> QSpinBox:
        number = QSpinBox()
        number.lineEdit().setTextMargins(10, 0, 0, 0)
        number.setRange(self._setting.least, self._setting.most)
        number.setSingleStep(self._step)
        number.setSuffix(self._unit)
        number.setKeyboardTracking(False)
        number.valueChanged.connect(lambda value: self._ask(str(value)))
        return number

    def _make_choice(self, values: tuple[str, ...]) -> QComboBox:
        choice = QComboBox()
        choice.setView(QListView(choice))
        for value in values:
            choice.addItem(value, value)
        choice.activated.connect(lambda: self._ask(choice.currentData()))
        return choice

    def _make_line(self) -> QLineEdit:
        line = QLineEdit()
        line.setMaxLength(self._setting.longest)
        line.textChanged.connect(lambda text: self.edited.emit(text.strip()))
        line.textEdited.connect(lambda: self._explain(self._problem(line.text().strip())))
        line.editingFinished.connect(lambda: self._ask(line.text().strip()))
        return line

    def _ask(self, value: str) -> None:
        problem = self._problem(value)
        self._explain(problem)
        if problem is None and value != str(self._value):
            self.asked.emit(value)

    def _problem(self, value: str) -> UserError | None:
        try:
            understood(self._setting, value, self._hosts)
        except WrongUsage as refusal:
            return refusal
        return None

    def _escape(self) -> bool:
        """Whether there was something to put back."""
        if not isinstance(self.editor, QLineEdit) or self.editor.text() == str(self._value):
            return False
        self._put_back()
        return True

    def _is_typed_in(self) -> bool:
        return isinstance(self.editor, QLineEdit) and self.editor.hasFocus() and self.editor.isModified()

    def _put_back(self) -> None:
        self._explain(None)
        self.editor.blockSignals(True)
        if isinstance(self.editor, QSpinBox):
            self.editor.setValue(int(self._value))
        elif isinstance(self.editor, QComboBox):
            self.editor.setCurrentIndex(max(0, self.editor.findData(self._value)))
        else:
            self.editor.setText(str(self._value))
        self.editor.blockSignals(False)
        self.edited.emit(str(self._value))

    def _explain(self, refusal: UserError | None) -> None:
        self._refusal = refusal
        words = _worded(refusal) if refusal else ""
        self._message.setText(words)
        self._message.setVisible(bool(words))
        self.editor.setAccessibleDescription(words)
        put(self.editor, "state", "error" if words else "")


def _worded(refusal: UserError) -> str:
    """Beside its field a refused value need not be named, nor the setting's key."""
    detail = translated(refusal.detail) if refusal.detail else ""
    if refusal.code == "setting_refused":
        return detail
    return f"{translated(refusal.message)} {detail}".strip()
