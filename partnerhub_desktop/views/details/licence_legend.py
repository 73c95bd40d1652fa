"""What the colours of licences mean, under a chart or under bars."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.theme import ThemeController

DOT, GAP, BETWEEN = 10, 5, 14


class Legend(QWidget):
    """``keys``: purchased, assigned, used, available, over, in the order wanted, as many as have room."""

    def __init__(self, theme: ThemeController, keys: Sequence[str]) -> None:
        super().__init__()
        self._ink = Ink(theme)
        self._keys = keys
        self.setFixedHeight(self._ink.px(18))
        theme.theme_changed.connect(self._renew)

    def show_keys(self, keys: Sequence[str]) -> None:
        """Explain these."""
        self._keys = keys
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, ink, x = QPainter(self), self._ink, 0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(ink.fonts["caption"])
        size = ink.px(DOT)
        for colour, words in self._entries():
            width = ink.width(words, "caption")
            if x + size + GAP + width > self.width():
                break
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(x, (self.height() - size) // 2, size, size, 3, 3)
            painter.setPen(ink.theme.muted)
            y = (self.height() - ink.metrics["caption"].height()) // 2
            painter.drawStaticText(x + size + GAP, y, ink.line(words, "caption", width))
            x += size + GAP + width + ink.px(BETWEEN)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._renew()
        super().changeEvent(event)

    def _entries(self) -> Iterator[tuple[QColor, str]]:
        theme = self._ink.theme
        known = {
            "purchased": (theme.text, self.tr("Purchased")),
            "assigned": (theme.seg_assigned, self.tr("Assigned")),
            "used": (theme.seg_used, self.tr("Used")),
            "available": (theme.seg_free, self.tr("Available")),
            "over": (theme.seg_over, self.tr("Over limit")),
        }
        return (known[key] for key in self._keys)

    def _renew(self) -> None:
        self._ink.renew()
        self.update()
