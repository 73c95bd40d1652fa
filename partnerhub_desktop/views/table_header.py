"""The head of a table: titles, and arrows where it is sorted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from partnerhub_desktop.models.rows_source import Order
from partnerhub_desktop.services.spec import Column, Kind
from partnerhub_desktop.views.cell_painters import PADDING
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.own_viewport import take_own_viewport

HEIGHT, ARROW, ARROW_GAP = 34, 14, 2


class TableHeader(QHeaderView):
    """A click sorts by a column, another one turns the order round; with Shift the column is added."""

    order_chosen = Signal(object)  # Order

    def __init__(self, columns: tuple[Column, ...], default: Order, ink: Ink, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        take_own_viewport(self)
        self._columns = columns
        self._default = default
        self._ink = ink
        self._hovered = -1
        self.order = default
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(24)
        self.setMouseTracking(True)
        self.sectionClicked.connect(self._sort)

    def sizeHint(self) -> QSize:
        return QSize(0, self._ink.px(HEIGHT))

    def sort_by(self, key: str, add: bool = False) -> None:
        """Sort by the column; the one already in force turns round."""
        descending = dict(self.order).get(key)
        chosen = (key, descending is False)
        if not add:
            self.order = (chosen,)
        elif descending is None:
            self.order = (*self.order, chosen)
        else:
            self.order = tuple(chosen if each[0] == key else each for each in self.order)
        self.viewport().update()
        self.order_chosen.emit(() if self.order == self._default else self.order)

    def paintSection(self, painter: QPainter, place: QRect, section: int) -> None:
        theme, column = self._ink.theme, self._columns[section]
        is_hovered = section == self._hovered and column.sortable
        painter.fillRect(place, theme.hover if is_hovered else theme.surface)
        painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), theme.border)
        if column.kind is Kind.LAUNCH:
            return
        keys = [key for key, _ in self.order]
        room = self._ink.px(ARROW) + ARROW_GAP if column.key in keys else PADDING
        width = place.width() - PADDING - room
        title = self.model().headerData(section, Qt.Orientation.Horizontal) or ""
        metrics = self._ink.metrics["strong"]
        painter.setFont(self._ink.fonts["strong"])
        painter.setPen(theme.text if column.key in keys else theme.muted)
        y = place.top() + (place.height() - metrics.height()) // 2
        painter.drawStaticText(place.left() + PADDING, y, self._ink.line(title, "strong", width))
        if column.key in keys:
            x = place.left() + PADDING + min(width, metrics.horizontalAdvance(title)) + ARROW_GAP
            self._draw_arrow(painter, x, place, keys.index(column.key))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The launch icons stay in sight, so no title may stand over them."""
        super().paintEvent(event)
        last = len(self._columns) - 1
        if self._columns[last].kind is Kind.LAUNCH:
            width = self.sectionSize(last)
            painter = QPainter(self.viewport())
            self.paintSection(painter, QRect(self.viewport().width() - width, 0, width, self.height()), last)
            painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.logicalIndexAt(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, section: int) -> None:
        if section != self._hovered:
            self._hovered = section
            self.viewport().update()

    def _sort(self, section: int) -> None:
        column = self._columns[section]
        if column.sortable:
            shift = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
            self.sort_by(column.key, add=bool(shift))

    def _draw_arrow(self, painter: QPainter, x: int, place: QRect, rank: int) -> None:
        name = "arrow-down" if self.order[rank][1] else "arrow-up"
        size = self._ink.px(ARROW)
        y = place.top() + (place.height() - size) // 2
        painter.drawPixmap(x, y, self._ink.icon(name, self._ink.theme.text, ARROW))
        if len(self.order) > 1:
            painter.drawText(x + size, y + size - 2, str(rank + 1))
