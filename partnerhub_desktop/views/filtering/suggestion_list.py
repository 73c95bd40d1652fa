"""Lines to choose from while the keyboard stays elsewhere: painted by ourselves, scrolled with the choice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from partnerhub_desktop.views.ink import Ink

ROW, SIDE, GAP, ICON = 30, 12, 14, 14
MOST_SEEN = 9
WIDEST_TITLE = 0.6
"""Part of the width that titles may take when there are details beside them."""


class Suggestion(NamedTuple):
    """One line: a title (or the pill of a status), a quiet detail, and what stands at the right."""

    title: str
    detail: str = ""
    aside: str = ""
    status: str = ""
    icon: str = ""
    is_quiet: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(filter(None, (self.title, self.detail, self.aside)))


class SuggestionList(QWidget):
    """``chosen`` is the line that Enter takes, -1 for none."""

    taken = Signal(int)

    def __init__(self, ink: Ink) -> None:
        super().__init__()
        self._ink = ink
        self._first = 0
        self.lines: Sequence[Suggestion] = ()
        self.chosen = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_lines(self, lines: Sequence[Suggestion]) -> None:
        """Other lines; none of them is chosen."""
        self.lines, self.chosen, self._first = lines, -1, 0
        self.setFixedHeight(self._seen() * self._ink.px(ROW))
        self.update()

    def step(self, steps: int) -> None:
        """Choose another line; past an end begins at the other one."""
        count = len(self.lines)
        begin = self.chosen if self.chosen >= 0 or steps > 0 else 0
        self.choose((begin + steps) % count)

    def choose(self, number: int) -> None:
        """Choose this line and have it in sight."""
        self.chosen = number
        if number >= 0:
            self._first = min(max(self._first, number - self._seen() + 1), number)
        self.update()

    def needed_width(self) -> int:
        """Pixels for all lines in full."""
        titles = max((self._title_width(line) for line in self.lines), default=0)
        details = max((self._ink.width(line.detail, "caption") for line in self.lines), default=0)
        asides = max((self._ink.width(line.aside, "count") for line in self.lines), default=0)
        return 2 * SIDE + titles + sum(GAP * 2 + each for each in (details, asides) if each) + GAP

    def sizeHint(self) -> QSize:
        return QSize(self.needed_width(), self._seen() * self._ink.px(ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._ink.use_screen(self.devicePixelRatioF())
        height, column = self._ink.px(ROW), self._title_column()
        for place, line in enumerate(self.lines[self._first : self._first + self._seen()]):
            area = QRect(0, place * height, self.width(), height)
            self._paint_line(painter, area, line, column, place + self._first == self.chosen)
        self._paint_position(painter)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        number = self._line_at(event.position().toPoint())
        if number != self.chosen:
            self.choose(number)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self._line_at(event.position().toPoint())
        if number >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self.taken.emit(number)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
        steps = -1 if event.angleDelta().y() > 0 else 1
        self._first = min(max(0, self._first + steps), len(self.lines) - self._seen())
        self.update()

    def _seen(self) -> int:
        return min(len(self.lines), MOST_SEEN)

    def _line_at(self, point: QPoint) -> int:
        number = self._first + point.y() // self._ink.px(ROW)
        return number if self.rect().contains(point) and number < len(self.lines) else -1

    def _title_width(self, line: Suggestion) -> int:
        if line.status:
            return self._ink.pill_width(line.status)
        lead = self._ink.px(ICON) + 8 if line.icon else 0
        return lead + self._ink.width(line.title, "name")

    def _title_column(self) -> int:
        widest = max((self._title_width(line) for line in self.lines), default=0)
        has_details = any(line.detail for line in self.lines)
        return min(widest, round(self.width() * WIDEST_TITLE)) if has_details else self.width()

    def _paint_line(
        self, painter: QPainter, place: QRect, line: Suggestion, column: int, is_chosen: bool
    ) -> None:
        theme = self._ink.theme
        if is_chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.selected)
            painter.drawRoundedRect(place.adjusted(4, 1, -4, -1), 6, 6)
        aside = self._ink.width(line.aside, "count")
        end = place.right() - SIDE - aside
        title = QRect(place.left() + SIDE, place.top(), min(column, end - SIDE - GAP), place.height())
        self._paint_title(painter, title, line)
        if line.detail:
            left = title.left() + column + GAP
            words = QRect(left, place.top(), max(0, end - GAP - left), place.height())
            self._write(painter, words, line.detail, "caption", theme.muted)
        colour = theme.muted if line.is_quiet or not is_chosen else theme.text
        self._write(painter, place.adjusted(end, 0, -SIDE, 0), line.aside, "count", colour)

    def _paint_title(self, painter: QPainter, place: QRect, line: Suggestion) -> None:
        theme = self._ink.theme
        if line.status:
            pill = self._ink.pill(line.status)
            height = round(pill.height() / pill.devicePixelRatio())
            painter.setOpacity(0.55 if line.is_quiet else 1.0)
            painter.drawPixmap(place.left(), place.top() + (place.height() - height) // 2, pill)
            painter.setOpacity(1.0)
            return
        if line.icon:
            size = self._ink.px(ICON)
            top = place.top() + (place.height() - size) // 2
            painter.drawPixmap(place.left(), top, self._ink.icon(line.icon, theme.muted, ICON))
            place = place.adjusted(size + 8, 0, 0, 0)
        self._write(painter, place, line.title, "name", theme.muted if line.is_quiet else theme.text)

    def _paint_position(self, painter: QPainter) -> None:
        """A thin bar that tells where in a long list one is."""
        if len(self.lines) <= self._seen():
            return
        height = self.height() - 8
        length = max(16, height * self._seen() // len(self.lines))
        top = 4 + (height - length) * self._first // (len(self.lines) - self._seen())
        painter.fillRect(QRect(self.width() - 5, top, 3, length), self._ink.theme.faint)

    def _write(self, painter: QPainter, place: QRect, text: str, style: str, colour: QColor) -> None:
        if not text or place.width() <= 0:
            return
        painter.setFont(self._ink.fonts[style])
        painter.setPen(colour)
        y = place.top() + (place.height() - self._ink.metrics[style].height()) // 2
        painter.drawStaticText(place.left(), y, self._ink.line(text, style, place.width()))
