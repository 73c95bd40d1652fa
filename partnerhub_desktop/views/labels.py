"""Labels as every page makes them: a role of the style sheet, plain text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def plain_label(role: str = "", wraps: bool = False) -> QLabel:
    """An empty label that shows its text as it stands, never as markup; ``role`` is one of style.qss."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    if role:
        label.setProperty("role", role)
    return label
