"""The head of a table: titles, and arrows where it is sorted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from partnerhub_desktop.models.arrangement import Arrangement
from partnerhub_desktop.models.language import translated
from partnerhub_desktop.models.rows_source import Order
from partnerhub_desktop.services.spec import Column, Kind
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.table.cell_painters import PADDING, RIGHT_PADDING, is_right_aligned
from partnerhub_desktop.views.table.column_spans import Span, Spans
from partnerhub_desktop.views.table.pointed_header import PointedHeader
from partnerhub_desktop.views.table.title_lines import broken_width, lines_within

if TYPE_CHECKING:
    from PySide6.QtGui import QHelpEvent

HEIGHT, BROKEN_HEIGHT, ARROW, ARROW_GAP = 34, 40, 14, 2


class TableHeader(PointedHeader):
    """A click sorts by a column, another one turns the order round; with Shift the column is added.

    Where ``breaks``, long titles stand in two lines.
    """

    order_chosen = Signal(object)  # Order as a reading takes it

    def __init__(
        self, arrangement: Arrangement, ink: Ink, spans: Callable[[], Spans], parent: QWidget
    ) -> None:
        super().__init__(spans, parent)
        self._arrangement = arrangement
        self._ink = ink
        self.breaks = False
        self.title_clicked.connect(self._sort)
        arrangement.order_changed.connect(self._tell_order)

    @property
    def order(self) -> Order:
        """By which columns the rows are sorted, the strongest first."""
        return self._arrangement.order

    def sizeHint(self) -> QSize:
        return QSize(0, self._ink.px(BROKEN_HEIGHT if self.breaks else HEIGHT))

    def sort_by(self, key: str, add: bool = False) -> None:
        """Sort by the column; the one already in force turns round. An added one that has been turned
        round goes.
        """
        descending = dict(self.order).get(key)
        chosen = (key, descending is False)
        if not add:
            order: Order = (chosen,)
        elif descending is None:
            order = (*self.order, chosen)
        elif descending and len(self.order) > 1:
            order = tuple(each for each in self.order if each[0] != key)
        else:
            order = tuple(chosen if each[0] == key else each for each in self.order)
        self._arrangement.choose_order(order)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        theme, spans = self._ink.theme, self.spans()
        painter.fillRect(event.rect(), theme.surface)
        for span in spans.pinned:
            self._paint_title(painter, span)
        painter.setClipRect(spans.left, 0, spans.right - spans.left, self.height())
        for span in spans.in_sight():
            self._paint_title(painter, span)
        painter.setClipping(False)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.border)
        if spans.left:
            painter.fillRect(spans.left - 1, 0, 1, self.height(), theme.border)
        if self.dropping >= 0 and self.press is not None:
            self._paint_drop(painter, spans, self.press.span)
        painter.end()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self._show_tip(cast("QHelpEvent", event))
            return True
        return super().viewportEvent(event)

    def _column(self, place: int) -> Column:
        return self._arrangement.columns[place]

    def _paint_title(self, painter: QPainter, span: Span) -> None:
        theme, column = self._ink.theme, self._column(span.place)
        if column.kind is Kind.LAUNCH:
            return
        if span.place == self.hovered and column.sortable:
            painter.fillRect(span.x, 0, span.width, self.height(), theme.hover)
        keys = [key for key, _ in self.order]
        is_sorted = column.key in keys
        painter.setPen(theme.text if is_sorted else theme.muted)
        arrow = self._arrow_width() if is_sorted else 0
        end = self._write_title(painter, column, span, arrow)
        if is_sorted:
            self._draw_arrow(painter, end + ARROW_GAP, keys.index(column.key))

    def _write_title(self, painter: QPainter, column: Column, span: Span, arrow: int) -> int:
        """Returns where its widest line ends."""
        title, room = translated(column.title), self._title_room(span, arrow)
        texts = lines_within(self._ink, title, room) if self.breaks else (title,)
        lines = [self._ink.line(text, "strong", room) for text in texts]
        widths = [round(line.size().width()) for line in lines]
        height = self._ink.metrics["strong"].height()
        top, left = (self.height() - len(lines) * height) // 2, span.x + PADDING
        painter.setFont(self._ink.fonts["strong"])
        for place, (line, width) in enumerate(zip(lines, widths, strict=True)):
            x = span.end - RIGHT_PADDING - width - arrow if is_right_aligned(column) else left
            painter.drawStaticText(x, top + place * height, line)
        return span.end - RIGHT_PADDING - arrow if is_right_aligned(column) else left + max(widths)

    def _title_room(self, span: Span, arrow: int) -> int:
        return span.width - PADDING - max(arrow, RIGHT_PADDING)

    def _text_top(self) -> int:
        return (self.height() - self._ink.metrics["strong"].height()) // 2

    def _arrow_width(self) -> int:
        rank = self._ink.width("0", "strong") if len(self.order) > 1 else 0
        return self._ink.px(ARROW) + ARROW_GAP + rank

    def _draw_arrow(self, painter: QPainter, x: int, rank: int) -> None:
        name = "arrow-down" if self.order[rank][1] else "arrow-up"
        size = self._ink.px(ARROW)
        y = (self.height() - size) // 2
        painter.drawPixmap(x, y, self._ink.icon(name, self._ink.theme.text, ARROW))
        if len(self.order) > 1:
            painter.drawStaticText(x + size, self._text_top(), self._ink.line(str(rank + 1), "strong", size))

    def _paint_drop(self, painter: QPainter, spans: Spans, taken: Span) -> None:
        """The title under the pointer, and a line where the column would stand."""
        theme = self._ink.theme
        group = (*spans.pinned, *spans.scrolling)
        x = group[self.dropping].x if self.dropping < len(group) else group[-1].end
        painter.fillRect(x - 1, 0, 3, self.height(), theme.accent)
        place = QRect(self.pointer - (self.press.x if self.press else 0) + taken.x, 2, taken.width, 0)
        place.setHeight(self.height() - 4)
        painter.setOpacity(0.85)
        painter.fillRect(place, theme.selected)
        painter.setPen(theme.text)
        painter.setFont(self._ink.fonts["strong"])
        title = translated(self._column(taken.place).title)
        line = self._ink.line(title, "strong", taken.width - 2 * PADDING)
        painter.drawStaticText(place.left() + PADDING, self._text_top(), line)

    def _show_tip(self, event: QHelpEvent) -> None:
        from PySide6.QtWidgets import QToolTip

        from partnerhub_desktop.models.plain_tip import plain_tip

        span = self.spans().of(self.spans().at(event.pos().x()))
        text = ""
        if span is not None:
            title, arrow = translated(self._column(span.place).title), self._arrow_width()
            width = (broken_width if self.breaks else _whole_width)(self._ink, title)
            is_cut = width > self._title_room(span, arrow)
            text = title if is_cut or self._column(span.place).kind is Kind.LAUNCH else ""
        QToolTip.showText(event.globalPos(), plain_tip(text), self)

    def _sort(self, place: int, add: bool) -> None:
        column = self._column(place)
        if column.sortable:
            self.sort_by(column.key, add=add)

    def _tell_order(self) -> None:
        self.viewport().update()
        self.order_chosen.emit(self._arrangement.asked_order)


def _whole_width(ink: Ink, title: str) -> int:
    return ink.width(title, "strong")
