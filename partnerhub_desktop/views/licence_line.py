"""Licences of one name: used, assigned, purchased in words over a bar that says the same."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerhub_desktop.models.formats import UNKNOWN, Formats
from partnerhub_desktop.models.language import Context
from partnerhub_desktop.views.ink import BAR_HEIGHT, Ink, Segments, segments_of
from partnerhub_desktop.views.labels import CutLabel, plain_label

Licences = Context("Licences")


class Figures(NamedTuple):
    """Licences; ``used`` None = not known, ``overage`` is what is assigned beyond the purchased."""

    purchased: int
    assigned: int
    used: int | None
    overage: int


class LicenceLine(QWidget):
    """Made anew for other figures."""

    def __init__(self, ink: Ink, formats: Formats, name: str, figures: Figures) -> None:
        super().__init__()
        words = numbers(formats, figures)
        title, said, over = CutLabel(), plain_label("caption"), plain_label("error")
        title.setProperty("role", "strong")
        title.show_text(name)
        said.setText(words)
        over.setText(formats.over(figures.overage) if figures.overage else "")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(title, 1)
        head.addWidget(over)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(LicenceBar(ink, segments_of(*figures)))
        column.addWidget(said)
        self.setAccessibleName(f"{name}: {words}")


class LicenceBar(QWidget):
    """As long as its place."""

    def __init__(self, ink: Ink, segments: Segments) -> None:
        super().__init__()
        self._ink = ink
        self._segments = segments
        self.setFixedHeight(ink.px(BAR_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._ink.use_screen(self.devicePixelRatioF())
        painter.drawPixmap(0, 0, self._ink.bar(self._segments, self.width()))
        painter.end()


def numbers(formats: Formats, figures: Figures) -> str:
    """``150 used · 200 assigned · 250 purchased``."""
    said = Licences.tr("{used} used · {assigned} assigned · {purchased} purchased")
    return said.format(
        used=UNKNOWN if figures.used is None else formats.number(figures.used),
        assigned=formats.number(figures.assigned),
        purchased=formats.number(figures.purchased),
    )
