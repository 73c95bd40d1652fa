"""Esc closes what is newest where the keyboard is, before it closes a notice at the window's foot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def keep_escape(event: QEvent) -> bool:
    """Take Esc before any shortcut does; whether the event has asked for that."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    if event.key() != Qt.Key.Key_Escape:
        return False
    event.accept()
    return True
