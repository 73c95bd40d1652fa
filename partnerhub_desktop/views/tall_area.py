"""A place that scrolls up and down over the card or page it stands on, which shows through."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class TallArea(QScrollArea):
    """With NoFocus what stands in it takes the keyboard, and brings itself into sight."""

    def __init__(self, focus: Qt.FocusPolicy = Qt.FocusPolicy.NoFocus) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(focus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def show_content(self, content: QWidget) -> None:
        """Show this instead; what was there is deleted."""
        self.setWidget(content)
        content.setAutoFillBackground(False)  # setWidget has just turned it on
