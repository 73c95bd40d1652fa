"""Undo and redo from anywhere in the window; a text that has the keyboard keeps its own."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from partnerhub_desktop.models.edit_history import EditHistory


def connect_undo(window: QWidget, history: EditHistory) -> None:
    """Ctrl+Z undoes, Ctrl+Shift+Z and Ctrl+Y do again."""
    for keys, act in (("Ctrl+Z", history.undo), ("Ctrl+Shift+Z", history.redo), ("Ctrl+Y", history.redo)):
        QShortcut(QKeySequence(keys), window).activated.connect(act)
