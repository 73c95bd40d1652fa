"""What own-painted widgets draw with: fonts, laid-out texts, pills and bars, each made once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPixmap,
    QStaticText,
    QTransform,
)

from partnerhub_desktop.models.labels import label
from partnerhub_desktop.views.lettering import MOST_TEXTS, Lettering
from partnerhub_desktop.views.status_look import LOOKS, tone_colours
from partnerhub_desktop.views.theme import ThemeController

PILL_HEIGHT, PILL_PADDING, PILL_ICON, PILL_GAP, BARE_PADDING = 22, 8, 12, 4, 5
BAR_HEIGHT = 7

Made = TypeVar("Made")


class Segments(NamedTuple):
    """A licence bar in parts that add up to its whole length."""

    used: int
    assigned: int
    free: int
    over: int


class Ink:
    """Ask again with every paint: the answer is remembered until theme, language or screen change.

    ``lettering`` measures, cuts and lays out texts; ``arranged`` is where painters remember what they have
    fitted into a width.
    """

    def __init__(self, theme: ThemeController) -> None:
        self._themes = theme
        self._ratio = theme.finest_ratio
        self.renew()

    def renew(self) -> None:
        """Theme or language have changed: everything is made anew."""
        self.theme = self._themes.theme
        self.scale = self._themes.scale
        font = self._themes.font
        self.fonts: dict[str, QFont] = {
            "name": font(13, 600),
            "body": font(13),
            "figure": font(13, 400, True),
            "caption": font(12),
            "strong": font(12, 600),
            "number": font(12, 600, True),
            "count": font(12, 400, True),
        }
        self.lettering = Lettering(self.fonts)
        self.metrics = self.lettering.metrics
        self._texts: dict[tuple[str, str, int], QStaticText] = {}
        self._pictures: dict[object, QPixmap] = {}
        self.arranged: dict[object, Any] = {}

    def use_screen(self, ratio: float) -> None:
        """Pictures are made for this device pixel ratio."""
        if ratio != self._ratio:
            self._ratio = ratio
            self._pictures.clear()
            self.arranged.clear()

    def px(self, pixels: int) -> int:
        """Pixels of the look at the system's text size."""
        return round(pixels * self.scale)

    def line(self, text: str, style: str, width: int) -> QStaticText:
        """One line of plain text, cut with "…" where it is longer than ``width``."""
        key = (text, style, width)
        made = self._texts.get(key)
        if made is None:
            if len(self._texts) > MOST_TEXTS:
                self._texts.clear()
            made = self._texts[key] = self._laid_out(text, style, width)
        return made

    def width(self, text: str, style: str) -> int:
        """Pixels that the whole text takes; rounded down it would be cut."""
        return self.lettering.width(text, style)

    def icon(self, name: str, colour: QColor, size: int) -> QPixmap:
        """A tinted icon, ``size`` pixels of the look."""
        key = (name, colour.rgba(), size)
        return self._made(key, lambda: self._themes.pixmap(name, colour, self.px(size)))

    def pill(self, status: str, bare: bool = False) -> QPixmap:
        """Icon and name of a status on its ground; ``bare`` is without the icon."""
        return self._made(("pill", status, bare), lambda: self._draw_pill(status, bare))

    def pill_width(self, status: str, bare: bool = False) -> int:
        """Pixels of the pill."""
        words = self.width(label("status", status), "strong")
        around = 2 * BARE_PADDING if bare else 2 * PILL_PADDING + PILL_ICON + PILL_GAP
        return words + self.px(around)

    def more_width(self, count: int) -> int:
        """Pixels of ``+2``."""
        return self.width(f"+{count}", "strong") + self.px(12)

    def more(self, count: int) -> QPixmap:
        """``+2``: pills that have no room."""
        return self._made(("more", count), lambda: self._draw_more(count))

    def bar(self, segments: Segments, width: int) -> QPixmap:
        """A licence bar, ``width`` pixels long."""
        return self._made((segments, width), lambda: self._draw_bar(segments, width))

    def _made(self, key: object, make: Callable[[], QPixmap]) -> QPixmap:
        made = self._pictures.get(key)
        if made is None:
            if len(self._pictures) > 600:
                self._pictures.clear()
            made = self._pictures[key] = make()
        return made

    def _laid_out(self, text: str, style: str, width: int) -> QStaticText:
        made = QStaticText(self.lettering.cut(text, style, width))
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.prepare(QTransform(), self.fonts[style])
        return made

    def _draw_pill(self, status: str, bare: bool) -> QPixmap:
        look = LOOKS[status]
        text, ground = tone_colours(self.theme, look.tone)
        width, lead = self.pill_width(status, bare), self.px(BARE_PADDING if bare else PILL_PADDING)
        picture, painter = self._rounded(width, ground)
        if not bare:
            size = self.px(PILL_ICON)
            icon = self._themes.pixmap(look.icon, text, size)
            painter.drawPixmap(lead, (self.px(PILL_HEIGHT) - size) // 2, icon)
            lead += self.px(PILL_ICON + PILL_GAP)
        place = QRectF(lead, 0, width - lead, self.px(PILL_HEIGHT))
        self._write(painter, place, label("status", status), text)
        return picture

    def _draw_more(self, count: int) -> QPixmap:
        width = self.more_width(count)
        picture, painter = self._rounded(width, self.theme.neutral_soft)
        place = QRectF(self.px(6), 0, width, self.px(PILL_HEIGHT))
        self._write(painter, place, f"+{count}", self.theme.muted)
        return picture

    def _write(self, painter: QPainter, place: QRectF, words: str, colour: QColor) -> None:
        painter.setFont(self.fonts["strong"])
        painter.setPen(colour)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.end()

    def _rounded(self, width: int, ground: QColor) -> tuple[QPixmap, QPainter]:
        height = self.px(PILL_HEIGHT)
        picture = self._blank(width, height)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(0, 0, width, height), height / 2, height / 2)
        return picture, painter

    def _draw_bar(self, segments: Segments, width: int) -> QPixmap:
        height = self.px(BAR_HEIGHT)
        picture = self._blank(width, height)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for start, length, colour in self._lengths(segments, width):
            painter.fillRect(QRectF(start, 0, length, height), colour)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.drawPixmap(0, 0, self._made(("bar's shape", width), lambda: self._bar_shape(width)))
        painter.end()
        return picture

    def _bar_shape(self, width: int) -> QPixmap:
        """Cutting a bar out with it is quicker than drawing inside of round ends."""
        height = self.px(BAR_HEIGHT)
        picture = self._blank(width, height)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.text)
        painter.drawRoundedRect(QRectF(0, 0, width, height), height / 2, height / 2)
        painter.end()
        return picture

    def _lengths(self, segments: Segments, width: int) -> list[tuple[float, float, QColor]]:
        """Start, length and colour of each part; a part that is there is never narrower than 2 pixels."""
        theme = self.theme
        colours = (theme.seg_used, theme.seg_assigned, theme.seg_free, theme.seg_over)
        there = [(amount, colour) for amount, colour in zip(segments, colours, strict=True) if amount > 0]
        if not there:
            return [(0, width, theme.seg_free)]
        gap, least = 1, 2
        room = width - gap * (len(there) - 1) - least * len(there)
        whole = sum(amount for amount, _ in there)
        placed, start = [], 0.0
        for amount, colour in there:
            length = least + room * amount / whole
            placed.append((start, length, colour))
            start += length + gap
        return placed

    def _blank(self, width: int, height: int) -> QPixmap:
        picture = QPixmap(round(width * self._ratio), round(height * self._ratio))
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        return picture


def segments_of(purchased: int, assigned: int, used: int | None, overage: int) -> Segments:
    """Used | assigned | available, and what is beyond the purchased (product.md, section 2).

    The overage is counted offer by offer, so a customer can be over in one and have free ones in another.
    """
    over = min(overage, assigned)
    within = assigned - over
    in_use = min(used or 0, within)
    return Segments(in_use, within - in_use, max(0, purchased - within), over)
