"""Values to filter by as a list that paints its lines itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip

from partnerhub_desktop.models.facets_model import VALUES, FacetsModel, Line, Sort
from partnerhub_desktop.models.labels import label
from partnerhub_desktop.views.filtering.facet_box import BOX, paint_box
from partnerhub_desktop.views.filtering.facet_place import LEAST_WIDTH
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.own_viewport import take_own_viewport

WIDTH, ROW = LEAST_WIDTH, 20
BOX_GAP, COUNT_GAP = 6, 5
EDGE, LEAST_EDGE, SCROLL_BAR = 12, 4, 10
"""Beside the lines; the edges give way before words do, the right one to a scroll bar."""
_MOVES = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)


class FacetList(QListView):
    """Arrows move; Space, Enter and a click check, fold or unfold. With Shift nothing else of the field is
    asked for; Delete leaves a value out.
    """

    menu_requested = Signal(int, QPoint)  # the line, and where on the screen
    search_requested = Signal(str, str)  # the field whose values are sought, and what was typed

    def __init__(self, model: FacetsModel, ink: Ink) -> None:
        super().__init__()
        self._lines = model
        self._ink = ink
        self._hovered = -1
        self._widest = 0
        self.measure()
        take_own_viewport(self)
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def measure(self) -> None:
        """The text size has changed."""
        self._lines.row_height = self._ink.px(ROW)
        self.scheduleDelayedItemsLayout()

    def needed_width(self) -> int:
        """Pixels for the longest line seen so far, without its edges: counts come and go, the width stays."""
        now = max(map(self._line_width, self._lines.lines), default=0)
        self._widest = max(self._widest, now)
        return self._widest

    def forget_width(self) -> None:
        """The language has changed."""
        self._widest = 0

    def edges(self) -> tuple[int, int]:
        """Pixels left and right of the lines."""
        left = min(self._ink.px(EDGE), max(LEAST_EDGE, (self.width() - SCROLL_BAR - self._widest) // 2))
        return left, min(self._ink.px(EDGE), max(0, self.viewport().width() - self._widest - left))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._ink.theme.surface)
        self._ink.use_screen(self.devicePixelRatioF())
        height, width = self._lines.row_height, self.viewport().width()
        top = -self.verticalOffset()
        for number, line in enumerate(self._lines.lines):
            place = QRect(0, top + number * height, width, height)
            if place.intersects(event.rect()):
                self._paint_line(painter, place, line, number)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = self.currentIndex().row()
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._activate(number, event.modifiers())
        elif event.key() == Qt.Key.Key_Delete and number >= 0:
            self._return_after(number, lambda: self._lines.exclude(number))
        elif event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._activate(self._line_at(event.position().toPoint()), event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._line_at(event.position().toPoint()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        number = self.currentIndex().row() if by_key else self._line_at(event.pos())
        if number >= 0 and self._lines.lines[number].sort is Sort.VALUE:
            place = self.visualRect(self._lines.index(number)).bottomLeft() if by_key else event.pos()
            self.menu_requested.emit(number, self.viewport().mapToGlobal(place))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self._ink.px(WIDTH) - 2, 200)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            from partnerhub_desktop.models.plain_tip import plain_tip

            number = self._line_at(event.pos())
            text = self._lines.text(self._lines.lines[number]) if number >= 0 else ""
            is_cut = self._ink.width(text, "strong") > self.viewport().width() - self._ink.px(80)
            QToolTip.showText(event.globalPos(), plain_tip(text) if is_cut else "", self)
            return True
        return super().viewportEvent(event)

    def _activate(self, number: int, modifiers: Qt.KeyboardModifier) -> None:
        if not 0 <= number < len(self._lines.lines):
            return
        if self._lines.lines[number].sort is Sort.SEARCH:
            self.search_requested.emit(self._lines.lines[number].field, "")
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._return_after(number, lambda: self._lines.choose_only(number))
        else:
            self._return_after(number, lambda: self._lines.activate(number))

    def _return_after(self, number: int, use: Callable[[], None]) -> None:
        """Stay on the line that is used, wherever it then stands."""
        line = self._lines.lines[number]
        use()
        for place, each in enumerate(self._lines.lines):
            if each[:3] == line[:3]:
                self.setCurrentIndex(self._lines.index(place))

    def _line_at(self, point: QPoint) -> int:
        index: QModelIndex = self.indexAt(point)
        return index.row()

    def _hover(self, number: int) -> None:
        if number != self._hovered:
            self._hovered = number
            self.viewport().update()

    def _paint_line(self, painter: QPainter, place: QRect, line: Line, number: int) -> None:
        paint = {
            Sort.GROUP: self._paint_group,
            Sort.VALUE: self._paint_value,
            Sort.MORE: self._paint_more,
            Sort.SEARCH: self._paint_search,
        }
        if number == self._hovered and line.sort is not Sort.GROUP:
            painter.fillRect(place.adjusted(4, 0, -4, 0), self._ink.theme.hover)
        paint[line.sort](painter, place, line, number)
        if self.hasFocus() and number == self.currentIndex().row():
            painter.setPen(QPen(self._ink.theme.accent, 2))
            painter.drawRect(place.adjusted(5, 1, -5, -1))

    def _paint_group(self, painter: QPainter, place: QRect, line: Line, number: int) -> None:
        theme, (left, right) = self._ink.theme, self.edges()
        if number:
            painter.fillRect(place.adjusted(left, 1, -right, 2 - place.height()), theme.border)
        words = place.adjusted(left, 2, -right - 16, 2)
        self._write(painter, words, self._lines.text(line), "strong", theme.text)
        icon = self._ink.icon("chevron-right" if line.folded else "chevron-down", theme.muted, 12)
        size = self._ink.px(12)
        painter.drawPixmap(place.right() - right - size, place.top() + (place.height() - size) // 2 + 2, icon)

    def _paint_value(self, painter: QPainter, place: QRect, line: Line, _number: int) -> None:
        theme, box, (left, right) = self._ink.theme, self._ink.px(BOX), self.edges()
        top = place.top() + (place.height() - box) // 2
        paint_box(painter, QRect(left, top, box, box), line, self._ink)
        is_quiet = (line.amount == 0 and not line.checked) or line.excluded
        colour = theme.muted if is_quiet else theme.text
        count = self._lines.count_text(line)
        style = "number" if line.checked else "count"
        wide = self._ink.width(count, style)
        words = place.adjusted(left + box + self._ink.px(BOX_GAP), 0, -right - wide - COUNT_GAP, 0)
        self._write(painter, words, *self._name(line, words.width()), colour)
        if count:
            end = place.adjusted(place.width() - right - wide, 0, 0, 0)
            number_colour = theme.text if line.checked else theme.muted
            self._write(painter, end, count, style, number_colour)

    def _paint_more(self, painter: QPainter, place: QRect, line: Line, _number: int) -> None:
        left, right = self.edges()
        words = place.adjusted(left, 0, -right, 0)
        self._write(painter, words, self._lines.text(line), "strong", self._ink.theme.info)

    def _paint_search(self, painter: QPainter, place: QRect, _line: Line, _number: int) -> None:
        """The place of a field: a glass and a line under it."""
        left, right = self.edges()
        size = self._ink.px(BOX - 2)
        top = place.top() + (place.height() - size) // 2
        painter.drawPixmap(left, top, self._ink.icon("search", self._ink.theme.muted, BOX - 2))
        line = QRect(left, place.bottom() - 1, place.width() - left - right, 1)
        painter.fillRect(line, self._ink.theme.border)

    def _name(self, line: Line, width: int) -> tuple[str, str]:
        """The fullest and strongest form of the value's name that is whole in ``width``, and its style."""
        short = label(line.field, line.value)
        styles = ("strong", "caption") if line.checked else ("caption",)
        forms = [(text, style) for text in (self._lines.text(line), short) for style in styles]
        return next((form for form in forms if self._ink.width(*form) <= width), forms[-1])

    def _line_width(self, line: Line) -> int:
        """Values that someone has typed (tags, owners) are as long as they are."""
        if line.sort is not Sort.VALUE or line.field not in VALUES:
            return 0
        words = self._ink.width(label(line.field, line.value), "caption")
        number = self._ink.width(self._lines.count_text(line), "count")
        return self._ink.px(BOX + BOX_GAP) + words + COUNT_GAP + number

    def _write(self, painter: QPainter, place: QRect, text: str, style: str, colour: QColor) -> None:
        painter.setFont(self._ink.fonts[style])
        painter.setPen(colour)
        y = place.top() + (place.height() - self._ink.metrics[style].height()) // 2
        painter.drawStaticText(place.left(), y, self._ink.line(text, style, place.width()))
