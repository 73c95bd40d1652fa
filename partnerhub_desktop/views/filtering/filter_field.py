"""The text field of a filter: it says when the keyboard wants to leave it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygon
from PySide6.QtWidgets import QLineEdit

from partnerhub_desktop.views.escape import keep_escape

WAVE = 2
"""Pixels between top and bottom of the wave under what is wrong."""


class FilterField(QLineEdit):
    """The text of the filter; leaving it and stepping back are told to the bar.

    ``helper`` gets each key first and says whether it has taken it; ``tab_helper`` the same for Tab.
    ``wants_escape`` says whether Esc means something here just now, and no notice elsewhere.
    """

    escape_pressed = Signal()
    left_to_chips = Signal()
    done = Signal()
    focus_changed = Signal(bool)
    tabbed_in = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.helper: Callable[[QKeyEvent], bool] = lambda _event: False
        self.tab_helper: Callable[[], bool] = lambda: False
        self.wants_escape: Callable[[], bool] = lambda: False
        self._marked = (0, 0)
        self._ink = QColor()

    def mark(self, begin: int, end: int, ink: QColor) -> None:
        """Underline these characters as wrong; none when ``begin`` is ``end``."""
        self._marked, self._ink = (begin, end), ink
        self.update()

    def pixel_of(self, place: int) -> int:
        """Where the character at ``place`` begins, in this widget; it may have scrolled out of sight."""
        text, cursor = self.text(), self.cursorPosition()
        metrics = self.fontMetrics()
        ahead = metrics.horizontalAdvance(text[:place]) - metrics.horizontalAdvance(text[:cursor])
        return self.cursorRect().center().x() + ahead

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        begin, end = self._marked
        if begin < end <= len(self.text()):
            painter = QPainter(self)
            self._underline(painter, self.pixel_of(begin), self.pixel_of(end))
            painter.end()

    def event(self, event: QEvent) -> bool:
        return (self.wants_escape() and keep_escape(event)) or super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        if forward and self.tab_helper():
            return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)
        if event.reason() == Qt.FocusReason.TabFocusReason:
            self.tabbed_in.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        if self.helper(event):
            return
        at_start = self.cursorPosition() == 0 and not self.hasSelectedText()
        if event.key() == Qt.Key.Key_Escape:
            self.escape_pressed.emit()
        elif at_start and event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Left):
            self.left_to_chips.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def _underline(self, painter: QPainter, left: int, right: int) -> None:
        """A wave, so that colour is not all that tells."""
        base = self.rect().center().y() + self.fontMetrics().height() // 2
        left, right = max(0, left), min(max(right, left + WAVE * 2), self.width())
        steps = range(left, right + WAVE, WAVE)
        points = [QPoint(x, base - (place % 2) * WAVE) for place, x in enumerate(steps)]
        painter.setClipRect(QRect(0, 0, right, self.height()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._ink, 1.5))
        painter.drawPolyline(QPolygon(points))
