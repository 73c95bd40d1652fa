"""Licences name by name: the numbers in words and a bar of the same, painted; any number of lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.subscription_words import licences_said
from partnerhub_desktop.views.ink import BAR_HEIGHT, Ink, segments_of

GAP, UNDER_TEXT, BETWEEN = 12, 4, 14


class LicenceLine(NamedTuple):
    """Licences of an offer or a product; ``used`` None = not known, ``over`` beyond the purchased."""

    name: str
    purchased: int
    assigned: int
    used: int | None
    over: int


class LicenceLines(QWidget):
    """The numbers stand beside the name where every line has room for both, else under it."""

    def __init__(self, ink: Ink, formats: Formats, lines: Sequence[LicenceLine] = ()) -> None:
        super().__init__()
        self._ink = ink
        self._formats = formats
        self._lines = lines
        self._numbers: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.renew()

    def show_lines(self, lines: Sequence[LicenceLine]) -> None:
        """These, in this order."""
        self._lines = lines
        self.renew()

    @property
    def count(self) -> int:
        """How many offers."""
        return len(self._lines)

    def sizeHint(self) -> QSize:
        height = len(self._lines) * self._step(self.width()) - self._ink.px(BETWEEN)
        return QSize(320, max(0, height))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before = event.oldSize().width()
        if before < 0 or self._step(event.size().width()) != self._step(before):
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.renew()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._ink.use_screen(self.devicePixelRatioF())
        painter = QPainter(self)
        step = self._step(self.width())
        first, last = event.rect().top() // max(1, step), event.rect().bottom() // max(1, step)
        for place in range(first, min(last + 1, len(self._lines))):
            self._paint(painter, place, place * step)
        if self.hasFocus():
            painter.setPen(self._ink.theme.accent)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def renew(self) -> None:
        """Theme or language are others; the ink has been renewed."""
        self._numbers = [
            licences_said(each.used, each.assigned, each.purchased, self._formats) for each in self._lines
        ]
        self.setAccessibleName(self.tr("Licenses"))
        self.setAccessibleDescription("\n".join(map(self._spoken, range(len(self._lines)))))
        self.updateGeometry()
        self.update()

    def _spoken(self, place: int) -> str:
        line = self._lines[place]
        said = f"{line.name}: {self._numbers[place]}"
        return f"{said}, {self._formats.over(line.over)}" if line.over else said

    def _paint(self, painter: QPainter, place: int, top: int) -> None:
        ink, width, line = self._ink, self.width(), self._lines[place]
        theme, numbers = ink.theme, self._numbers[place]
        wanted = ink.width(numbers, "count")
        room = width
        if line.over:
            words = self._formats.over(line.over)
            taken = ink.width(words, "number")
            right = width if self._is_stacked(width) else width - wanted - GAP
            self._write(painter, "number", theme.bad, right - taken, top, words, taken + 1)
            room = right - taken - GAP
        elif not self._is_stacked(width):
            room = width - wanted - GAP
        self._write(painter, "body", theme.text, 0, top, line.name, room)
        below = top + ink.metrics["body"].height()
        if self._is_stacked(width):
            self._write(painter, "count", theme.muted, 0, below, numbers, width)
            below += ink.metrics["count"].height()
        else:
            self._write(painter, "count", theme.muted, width - wanted, top, numbers, wanted + 1)
        parts = segments_of(line.purchased, line.assigned, line.used, line.over)
        painter.drawPixmap(0, below + ink.px(UNDER_TEXT), ink.bar(parts, width))

    def _write(
        self, painter: QPainter, style: str, colour: QColor, x: int, y: int, text: str, width: int
    ) -> None:
        painter.setFont(self._ink.fonts[style])
        painter.setPen(colour)
        painter.drawStaticText(x, y, self._ink.line(text, style, max(0, width)))

    def _is_stacked(self, width: int) -> bool:
        """Whether some line has no room for name and numbers side by side."""
        return any(self._whole_width(place) > width for place in range(len(self._lines)))

    def _whole_width(self, place: int) -> int:
        line, ink = self._lines[place], self._ink
        over_width = ink.width(self._formats.over(line.over), "number") + GAP if line.over else 0
        return ink.width(line.name, "body") + over_width + GAP + ink.width(self._numbers[place], "count")

    def _step(self, width: int) -> int:
        ink = self._ink
        text = ink.metrics["body"].height()
        if self._is_stacked(width):
            text += ink.metrics["count"].height()
        return text + ink.px(UNDER_TEXT + BAR_HEIGHT + BETWEEN)
