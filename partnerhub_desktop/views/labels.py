"""Labels as every page makes them: a role of the style sheet, plain text."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtGui import Qt as Words
from PySide6.QtWidgets import QLabel, QSizePolicy

LONGEST_TIP = 900
"""Characters of a tooltip."""


def plain_label(role: str = "", wraps: bool = False) -> QLabel:
    """An empty label that shows its text as it stands, never as markup; ``role`` is one of style.qss."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    if role:
        label.setProperty("role", role)
    return label


class FillingLabel(QLabel):
    """Words in the middle of a place: they wrap, and ask for no height of their own."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setProperty("role", "muted")

    def hasHeightForWidth(self) -> bool:
        return False


class CutLabel(QLabel):
    """One line of plain text that ends in … where there is no room for all; the tooltip has the whole."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        """Say ``text``, and say it whole where the pointer rests."""
        cut = text if len(text) <= LONGEST_TIP else f"{text[:LONGEST_TIP]}…"
        self.setText(text if text.isprintable() else " ".join(text.split()))
        self.setToolTip(Words.convertFromPlainText(cut) if Words.mightBeRichText(cut) else cut)

    def paintEvent(self, event: QPaintEvent) -> None:
        place = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, place.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(place, self.alignment(), text)
        painter.end()


class NameLabel(CutLabel):
    """A name that takes the room it needs and is cut where there is less."""

    def __init__(self) -> None:
        super().__init__()
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Maximum)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())
