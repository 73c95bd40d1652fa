"""One line of the digest: icon, number, what it counts, some of whom, and that it opens."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from partnerhub_desktop.models.digest_words import LOOKS, LineWords
from partnerhub_desktop.models.plain_tip import plain_tip
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.status_look import tone_colours
from partnerhub_desktop.views.theme import ThemeController

HEIGHT, TILE, ICON, GAP, RADIUS = 47, 32, 16, 10, 8


class DigestRow(QAbstractButton):
    """Enter, Space and a click press it."""

    def __init__(self, key: str, words: LineWords, theme: ThemeController) -> None:
        super().__init__()
        self._look = LOOKS[key]
        self._words = words
        self._ink = Ink(theme)
        self._is_under = False
        self.setAccessibleName(f"{words.figure} {words.title}")
        whole = words.captions[0]
        self.setAccessibleDescription(whole)
        self.setToolTip(plain_tip(f"{words.figure} {words.title}\n{whole}"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.theme_changed.connect(self._renew)

    def sizeHint(self) -> QSize:
        return QSize(200, self._ink.px(HEIGHT))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._is_under = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._is_under = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        ink, theme = self._ink, self._ink.theme
        ink.use_screen(self.devicePixelRatioF())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = self.rect()
        if self._is_under:
            painter.fillRect(whole, theme.hover)
        painter.fillRect(0, whole.bottom(), whole.width(), 1, theme.border)
        if self.hasFocus():
            painter.setPen(theme.accent)
            painter.drawRoundedRect(whole.toRectF().adjusted(0.5, 0.5, -0.5, -1.5), 4, 4)
        self._paint_tile(painter)
        self._paint_words(painter)
        painter.end()

    def _paint_tile(self, painter: QPainter) -> None:
        ink = self._ink
        text, ground = tone_colours(ink.theme, self._look.tone)
        side = ink.px(TILE)
        place = QRect(ink.px(2), (self.height() - side) // 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(place, RADIUS, RADIUS)
        offset = (side - ink.px(ICON)) // 2
        painter.drawPixmap(place.left() + offset, place.top() + offset, ink.icon(self._look.icon, text, ICON))

    def _paint_words(self, painter: QPainter) -> None:
        ink, theme, words = self._ink, self._ink.theme, self._words
        left, right = ink.px(2 + TILE + GAP), self.width() - ink.px(22)
        first, second = ink.metrics["name"].height(), ink.metrics["caption"].height()
        top = (self.height() - first - second) // 2
        taken = ink.width(words.figure, "name") + ink.px(5)
        fitting = (each for each in words.captions if ink.width(each, "caption") <= right - left)
        caption = next(fitting, words.captions[-1])
        for x, y, text, style, colour in (
            (left, top, words.figure, "name", theme.text),
            (left + taken, top, words.title, "body", theme.text),
            (left, top + first, caption, "caption", theme.muted),
        ):
            painter.setFont(ink.fonts[style])
            painter.setPen(colour)
            painter.drawStaticText(x, y, ink.line(text, style, max(0, right - x)))
        icon = ink.icon("chevron-right", theme.muted, 14)
        painter.drawPixmap(self.width() - ink.px(18), (self.height() - ink.px(14)) // 2, icon)

    def _renew(self) -> None:
        self._ink.renew()
        self.updateGeometry()
        self.update()
