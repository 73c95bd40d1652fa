"""Draws the lines of the palette: icon or status, title, a quiet aside, the keys at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from partnerhub_desktop.models.palette.entries import CUSTOMER, HEADING, NOTE, Entry
from partnerhub_desktop.models.palette.entries_model import ENTRY
from partnerhub_desktop.views.ink import PILL_HEIGHT, Ink
from partnerhub_desktop.views.status_look import by_urgency

LINE, HEAD, PADDING, ICON, GAP = 36, 28, 12, 16, 10
CAP_HEIGHT, CAP_PADDING, CAP_GAP = 20, 6, 4
RADIUS = 8
MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class LinePainter(QStyledItemDelegate):
    """``ink`` holds fonts and pictures."""

    def __init__(self, ink: Ink) -> None:
        super().__init__()
        self._ink = ink

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        entry: Entry = index.data(ENTRY)
        return QSize(0, self._ink.px(HEAD if entry.kind == HEADING else LINE))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry = index.data(ENTRY)
        rect = QRect(option.rect)
        state = option.state
        painter.save()
        room = rect.adjusted(self._ink.px(PADDING), 0, -self._ink.px(PADDING), 0)
        if entry.kind == HEADING:
            self._write(painter, room.adjusted(0, self._ink.px(6), 0, 0), entry.title, "strong", self._muted)
        else:
            self._draw_ground(painter, rect, state)
            self._draw_end(painter, room, entry)
            self._draw_words(painter, room, entry)
        painter.restore()

    @property
    def _muted(self) -> QColor:
        return self._ink.theme.muted

    def _draw_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        theme = self._ink.theme
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme.accent if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(theme.selected if chosen else theme.hover)
            painter.drawRoundedRect(rect.toRectF().adjusted(0.5, 1.5, -0.5, -1.5), RADIUS, RADIUS)

    def _draw_end(self, painter: QPainter, room: QRect, entry: Entry) -> None:
        """The keys, or a customer's most urgent status; ``room`` becomes what is left of them."""
        for number, keys in enumerate(reversed(entry.keys.split())):
            if number:
                room.setRight(room.right() - self._ink.px(CAP_GAP))
            for key in reversed(keys.split("+")):
                self._draw_cap(painter, room, key)
        for status in by_urgency(entry.statuses)[:1]:
            pill = self._ink.pill(status)
            room.setRight(room.right() - self._ink.pill_width(status))
            top = room.top() + (room.height() - self._ink.px(PILL_HEIGHT)) // 2
            painter.drawPixmap(room.right(), top, pill)
            room.setRight(room.right() - self._ink.px(GAP))

    def _draw_cap(self, painter: QPainter, room: QRect, key: str) -> None:
        theme, height = self._ink.theme, self._ink.px(CAP_HEIGHT)
        width = max(height, self._ink.width(key, "caption") + self._ink.px(2 * CAP_PADDING))
        cap = QRect(room.right() - width, room.top() + (room.height() - height) // 2, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.border)
        painter.setBrush(theme.surface2)
        painter.drawRoundedRect(cap.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(self._ink.fonts["caption"])
        painter.setPen(theme.muted)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        room.setRight(cap.left() - self._ink.px(CAP_GAP))

    def _draw_words(self, painter: QPainter, room: QRect, entry: Entry) -> None:
        theme = self._ink.theme
        icon = "building-2" if entry.kind == CUSTOMER else entry.icon
        if icon:
            top = room.top() + (room.height() - self._ink.px(ICON)) // 2
            painter.drawPixmap(room.left(), top, self._ink.icon(icon, theme.muted, ICON))
        room.setLeft(room.left() + self._ink.px(ICON + GAP))
        style = "name" if entry.kind == CUSTOMER else "body"
        colour = theme.muted if entry.kind == NOTE else theme.text
        used = self._write(painter, room, entry.title, style, colour)
        room.setLeft(room.left() + used + self._ink.px(GAP))
        if entry.aside and room.width() > self._ink.px(40):
            self._write(painter, room, entry.aside, "caption", theme.muted)

    def _write(self, painter: QPainter, room: QRect, text: str, style: str, colour: QColor) -> int:
        """One line, cut where it is too long; how wide it is."""
        painter.setFont(self._ink.fonts[style])
        painter.setPen(colour)
        metrics = self._ink.metrics[style]
        y = room.top() + (room.height() - metrics.height()) // 2
        painter.drawStaticText(room.left(), y, self._ink.line(text, style, max(0, room.width())))
        return min(self._ink.width(text, style), room.width())
