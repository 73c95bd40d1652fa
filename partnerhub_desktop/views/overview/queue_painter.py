"""Draws the rows of the queue: groups as bands, lines with icon, words, last day, seats and what to do."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from partnerhub_desktop.models.attention_model import HEADING, LINE, AttentionModel, Entry, Index
from partnerhub_desktop.models.attention_sentences import sentence
from partnerhub_desktop.models.attention_words import (
    LOOKS,
    column_titles,
    days_left,
    group_facts,
    group_name,
    more,
    seats_words,
    tone,
    verb,
)
from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.services.attention.loaded import Line
from partnerhub_desktop.services.attention.reasons import CODES
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.status_look import tone_colours

ROW, BAND, PADDING, GAP = 47, 30, 16, 10
TILE, TILE_ICON, RADIUS = 32, 16, 8
DAY, SEATS, MENU, BUTTON = 118, 92, 28, 28
LEAST_WORDS = 230
"""Pixels that name and sentence keep before the button gives way."""

VERB, MORE_BUTTON = "verb", "menu"
"""The parts of a line that one can press."""


class Places(NamedTuple):
    """Where the parts of a line stand; ``verb`` is empty where there is no room for it."""

    tile: QRect
    words: QRect
    day: QRect
    seats: QRect
    verb: QRect
    menu: QRect


class QueuePainter(QStyledItemDelegate):
    """``hovered`` is the row and the part under the pointer."""

    def __init__(self, ink: Ink, model: AttentionModel, formats: Formats, view: QListView) -> None:
        super().__init__(view)
        self.ink = ink
        self._model = model
        self._formats = formats
        self.hovered: tuple[int, str] = (-1, "")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = self._model.entry(index.row())
        is_line = entry is not None and entry.kind == LINE
        return QSize(200, self.ink.px(ROW if is_line else BAND))

    def places(self, row: QRect) -> Places:
        """The parts of a line in this row."""
        px = self.ink.px
        right = row.right() - px(PADDING - 6)
        menu = self._middle(QRect(right - px(MENU), row.top(), px(MENU), row.height()))
        right = menu.left() - px(GAP - 4)
        left = row.left() + px(PADDING)
        tile = QRect(left, row.top() + (row.height() - px(TILE)) // 2, px(TILE), px(TILE))
        left += px(TILE + GAP)
        needed = self._verb_width()
        columns = px(DAY + SEATS + 2 * GAP)
        verb_place = QRect()
        if right - needed - columns - left >= px(LEAST_WORDS):
            verb_place = self._middle(QRect(right - needed, row.top(), needed, row.height()))
            right = verb_place.left() - px(GAP + 4)
        seats = QRect(right - px(SEATS), row.top(), px(SEATS), row.height())
        day = QRect(seats.left() - px(DAY), row.top(), px(DAY), row.height())
        words = QRect(left, row.top(), day.left() - px(GAP) - left, row.height())
        return Places(tile, words, day, seats, verb_place, menu)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = self._model.entry(index.row())
        if entry is None:
            return
        place: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.kind == HEADING:
            self._paint_band(painter, place, entry, index.row())
        else:
            self._paint_ground(painter, place, option.state)
            if entry.kind == LINE:
                self._paint_line(painter, place, index.row())
            else:
                self._paint_more(painter, place, entry)
        painter.restore()

    def _middle(self, place: QRect) -> QRect:
        height = self.ink.px(BUTTON)
        return QRect(place.left(), place.top() + (place.height() - height) // 2, place.width(), height)

    def _verb_width(self) -> int:
        """The widest of all verbs, so that buttons stand under each other."""
        key = "verbs"
        width: int | None = self.ink.arranged.get(key)
        if width is None:
            widest = max(self.ink.width(verb(reason), "strong") for reason in CODES)
            width = self.ink.arranged[key] = widest + self.ink.px(24)
        return width

    def _paint_band(self, painter: QPainter, place: QRect, entry: Entry, row: int) -> None:
        theme, parts = self.ink.theme, self.places(place)
        painter.fillRect(place, theme.surface2)
        painter.fillRect(place.left(), place.bottom(), place.width(), 1, theme.border)
        left = place.left() + self.ink.px(PADDING)
        name = group_name(entry.group.key)
        room = QRect(left, place.top(), parts.day.left() - left, place.height())
        self._write(painter, "name", theme.text, room, name)
        taken = min(room.width(), self.ink.width(name, "name") + self.ink.px(GAP))
        if row == 0:
            day, seats = column_titles()
            self._write(painter, "strong", theme.muted, self._under(parts.day, place), day)
            self._write(painter, "strong", theme.muted, self._under(parts.seats, place), seats, at_end=True)
        else:
            room.setRight(parts.menu.right())
        self._write(painter, "caption", theme.muted, room.adjusted(taken, 0, 0, 0),
                    group_facts(entry.group, self._formats))  # fmt: skip

    @staticmethod
    def _under(column: QRect, row: QRect) -> QRect:
        return QRect(column.left(), row.top(), column.width(), row.height())

    def _paint_ground(self, painter: QPainter, place: QRect, state: QStyle.StateFlag) -> None:
        theme = self.ink.theme
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(place, theme.selected if chosen else theme.hover)
        painter.fillRect(place.left(), place.bottom(), place.width(), 1, theme.border)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.accent)
            painter.drawRect(place.adjusted(0, 0, -1, -2))

    def _paint_more(self, painter: QPainter, place: QRect, entry: Entry) -> None:
        inner = place.adjusted(self.ink.px(PADDING), 0, -self.ink.px(PADDING), 0)
        words = more(entry.group.key, entry.number)
        self._write(painter, "strong", self.ink.theme.info, inner, words)
        left = inner.left() + self.ink.width(words, "strong") + self.ink.px(4)
        icon = self.ink.icon("chevron-down", self.ink.theme.info, 14)
        painter.drawPixmap(left, place.top() + (place.height() - self.ink.px(14)) // 2, icon)

    def _paint_line(self, painter: QPainter, place: QRect, row: int) -> None:
        line, parts = self._model.line(row), self.places(place)
        if line is None:
            return
        theme = self.ink.theme
        urgency = tone(line, self._formats.today)
        self._paint_tile(painter, parts.tile, line, urgency)
        upper, lower = self._halves(parts.words)
        self._write(painter, "name", theme.text, upper, line.customer)
        self._write(painter, "caption", theme.muted, lower, sentence(line, self._formats))
        upper, lower = self._halves(parts.day)
        colour = tone_colours(theme, urgency)[0] if urgency in ("bad", "warn") else theme.muted
        self._write(painter, "name", theme.text, upper, self._formats.day(line.day))
        self._write(painter, "caption", colour, lower, days_left(line, self._formats.today))
        upper, lower = self._halves(parts.seats)
        self._write(painter, "name", theme.text, upper, self._formats.number(line.seats), at_end=True)
        self._write(painter, "caption", theme.muted, lower, seats_words(line), at_end=True)
        self._paint_buttons(painter, parts, line, row)

    def _paint_tile(self, painter: QPainter, place: QRect, line: Line, urgency: str) -> None:
        text, ground = tone_colours(self.ink.theme, urgency)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(place, RADIUS, RADIUS)
        offset = (place.width() - self.ink.px(TILE_ICON)) // 2
        icon = self.ink.icon(LOOKS[line.reason].icon, text, TILE_ICON)
        painter.drawPixmap(place.left() + offset, place.top() + offset, icon)

    def _paint_buttons(self, painter: QPainter, parts: Places, line: Line, row: int) -> None:
        theme = self.ink.theme
        is_first = row == 1 and not self._model.asked.left_out
        if not parts.verb.isEmpty():
            is_over = self.hovered == (row, VERB)
            if is_first:
                ground, edge, text = theme.accent, theme.accent, theme.accent_text
                ground = theme.accent_hover if is_over else ground
            else:
                ground, edge, text = (theme.hover if is_over else theme.surface), theme.border, theme.text
            painter.setPen(edge)
            painter.setBrush(ground)
            painter.drawRoundedRect(parts.verb.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
            self._write(painter, "strong", text, parts.verb, verb(line.reason), in_middle=True)
        if self.hovered == (row, MORE_BUTTON):
            painter.setPen(theme.border)
            painter.setBrush(theme.hover)
            painter.drawRoundedRect(parts.menu.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        offset = (parts.menu.width() - self.ink.px(16)) // 2
        icon = self.ink.icon("ellipsis", theme.muted, 16)
        painter.drawPixmap(parts.menu.left() + offset, parts.menu.top() + offset, icon)

    def _halves(self, place: QRect) -> tuple[QRect, QRect]:
        first, second = self.ink.metrics["name"].height(), self.ink.metrics["caption"].height()
        top = place.top() + (place.height() - first - second) // 2
        upper = QRect(place.left(), top, place.width(), first)
        return upper, QRect(place.left(), top + first, place.width(), second)

    def _write(
        self,
        painter: QPainter,
        style: str,
        colour: QColor,
        place: QRect,
        text: str,
        *,
        at_end: bool = False,
        in_middle: bool = False,
    ) -> None:
        ink = self.ink
        taken = min(ink.width(text, style), place.width())
        left = place.left()
        if at_end:
            left = place.right() - taken
        elif in_middle:
            left = place.left() + (place.width() - taken) // 2
        painter.setFont(ink.fonts[style])
        painter.setPen(colour)
        top = place.top() + (place.height() - ink.metrics[style].height()) // 2
        painter.drawStaticText(left, top, ink.line(text, style, max(0, place.width())))
