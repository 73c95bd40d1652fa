"""Labels as every page makes them: a role of the style sheet, plain text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy


def plain_label(role: str = "", wraps: bool = False) -> QLabel:
    """An empty label that shows its text as it stands, never as markup; ``role`` is one of style.qss."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    if role:
        label.setProperty("role", role)
    return label


class CutLabel(QLabel):
    """One line of plain text that ends in … where there is no room for all; the tooltip has the whole."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        """Say ``text``, and say it whole where the pointer rests."""
        self.setText(text)
        self.setToolTip(_plain_tip(text) if "<" in text or "&" in text else text)

    def paintEvent(self, event: QPaintEvent) -> None:
        place = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, place.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(place, self.alignment(), text)
        painter.end()


def _plain_tip(text: str) -> str:
    from partnerhub_desktop.views.table_tips import plain_tip

    return plain_tip(text)
