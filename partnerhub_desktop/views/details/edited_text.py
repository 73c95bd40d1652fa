"""A text that is saved when one leaves its field: what was shown, what is typed, what could not be saved."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from partnerhub_desktop.services.commands.customer_edit import LONGEST, cleaned, set_text
from partnerhub_desktop.views.escape import keep_escape

Field = QLineEdit | QPlainTextEdit


class EditedText(QObject):
    """Ctrl+S saves, leaving saves, in a line Enter saves and Esc brings back what was shown."""

    entered = Signal()  # the keyboard has come to the field
    save_requested = Signal(str, object)  # the text, and the value that was seen before
    filled = Signal(bool)  # whether the text is as long as it may be

    def __init__(self, field: Field, fact: str) -> None:
        super().__init__(field)
        self._field = field
        self._fact = fact
        self._longest = LONGEST[fact]
        self._seen: str | None = None
        self._shown = ""
        self._is_new = False
        field.installEventFilter(self)
        field.textChanged.connect(self._limit)

    @property
    def is_modified(self) -> bool:
        """Whether something is typed that is not saved."""
        return self._is_new or self._text() != self._shown

    def show_value(self, value: str | None) -> None:
        """Show the stored value, unless something else is being typed."""
        if self._is_new:
            self._seen = value  # one knows by now that it is another one
        if not self.is_modified:
            self.put_value(value)

    def put_value(self, value: str | None) -> None:
        """Show the stored value of another customer."""
        self._seen, self._is_new = value, False
        blocker = QSignalBlocker(self._field)
        if isinstance(self._field, QLineEdit):
            self._field.setText(value or "")
            self._field.setCursorPosition(0)
        elif self._text() != (value or ""):
            self._field.setPlainText(value or "")
        blocker.unblock()
        self._shown = self._text()
        self.filled.emit(False)

    def save(self) -> None:
        """Ask for what is typed to be saved, if anything is."""
        if self._field.isReadOnly() or not self.is_modified:
            return
        text, seen = self._text(), self._seen
        stored = cleaned(set_text(self._fact, text)).value
        self._seen, self._shown, self._is_new = str(stored) if stored else None, text, False
        self.save_requested.emit(text, seen)

    def keep(self, seen: str | None) -> None:
        """It could not be saved: the text stays, to be saved over ``seen``."""
        self._seen, self._is_new = seen, True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide or _is_leaving(event):
            self.save()
        elif event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        elif event.type() == QEvent.Type.ShortcutOverride and _is_save(event):
            event.accept()
        elif self.is_modified and keep_escape(event):
            return True
        elif event.type() == QEvent.Type.KeyPress:
            return self._take_key(cast(QKeyEvent, event))
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        is_line = isinstance(self._field, QLineEdit)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if _is_save(event) or (enter and is_line):
            self.save()
            return True
        if event.key() == Qt.Key.Key_Escape and self.is_modified:
            if is_line:
                self.put_value(self._seen)
            else:
                self.save()
            return True
        return False

    def _text(self) -> str:
        return self._field.text() if isinstance(self._field, QLineEdit) else self._field.toPlainText()

    def _limit(self) -> None:
        """What is too long is cut at once, so that there is never a text that cannot be saved."""
        text = self._text()
        self.filled.emit(len(text) >= self._longest)
        if len(text) <= self._longest:
            return
        if isinstance(self._field, QLineEdit):
            self._field.setText(text[: self._longest])
            return
        cursor = self._field.textCursor()  # its places are counted in UTF-16
        cursor.setPosition(len(text[: self._longest].encode("utf-16-le")) // 2)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()


def _is_leaving(event: QEvent) -> bool:
    """A menu or the list of a completion over the field is not elsewhere."""
    if event.type() != QEvent.Type.FocusOut:
        return False
    return cast(QFocusEvent, event).reason() != Qt.FocusReason.PopupFocusReason


def _is_save(event: QEvent) -> bool:
    key = cast(QKeyEvent, event)
    return key.key() == Qt.Key.Key_S and key.modifiers() == Qt.KeyboardModifier.ControlModifier
