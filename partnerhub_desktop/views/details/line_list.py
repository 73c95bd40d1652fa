"""A list of two-line rows under headings, painted like a table of the look; any number of them."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import fill

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from partnerhub_desktop.models.lines_model import Index, Line, LinesModel
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.labels import LONGEST_TIP
from partnerhub_desktop.views.status_look import tone_colours
from partnerhub_desktop.views.theme import ThemeController

ROW, ONE_LINE, HEADING = 46, 34, 34
PADDING, ICON, GAP = 12, 16, 10
MOST_ASIDE = 0.45
"""Share of the width that what stands at a row's end may take."""
TIP_LINE = 90
"""Characters of a line of a tooltip, and of all of it."""


class LineList(QListView):
    """``explain_requested`` says about which line; F2 and a double click ask."""

    explain_requested = Signal(object, QRect)  # the Line, where in the viewport
    current_changed = Signal(object)  # the Line

    def __init__(self, theme: ThemeController) -> None:
        super().__init__()
        self.lines = LinesModel(self)
        self._painter = LinePainter(Ink(theme), self)
        self.setModel(self.lines)
        self.setItemDelegate(self._painter)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda _index: self._ask())
        theme.theme_changed.connect(self._renew)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these; the place stays where it can."""
        place, top = self.currentIndex().row(), self.verticalScrollBar().value()
        self.lines.show_lines(lines)
        if 0 <= place < len(lines):
            self.setCurrentIndex(self.lines.index(place))
        self.verticalScrollBar().setValue(top)

    def scroll_to_top(self) -> None:
        """From the beginning: the rows are about something else now."""
        self.setCurrentIndex(self.lines.index(-1))
        self.scrollToTop()

    def mark(self, places: Sequence[int]) -> None:
        """Select these rows, the keyboard on the first; without any nothing changes."""
        if places:
            self.setCurrentIndex(self.lines.index(places[0]))
        for place in places:
            self.selectionModel().select(self.lines.index(place), QItemSelectionModel.SelectionFlag.Select)

    def current_line(self) -> Line | None:
        """The line that the keyboard is on."""
        return self.line_at(self.currentIndex())

    def line_at(self, index: Index) -> Line | None:
        return self.lines.lines[index.row()] if index.isValid() else None

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit(self.line_at(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and self.currentIndex().isValid()
        ):
            self._ask()
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event.pos(), event.globalPos())
            return True
        return super().viewportEvent(event)

    def _ask(self) -> None:
        line = self.current_line()
        if line is not None and not line.is_heading:
            self.explain_requested.emit(line, self.visualRect(self.currentIndex()))

    def _show_tip(self, point: QPoint, place: QPoint) -> None:
        line = self.line_at(self.indexAt(point))
        text = ""
        if line is not None:
            text = line.tip or (line.spoken if self._painter.cuts(line, self.viewport().width()) else "")
        show_tip(self, text, place)

    def _renew(self) -> None:
        self._painter.ink.renew()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


class LinePainter(QStyledItemDelegate):
    """Draws a Line: icon, two lines of text, what stands at the end."""

    def __init__(self, ink: Ink, view: LineList) -> None:
        super().__init__(view)
        self.ink = ink
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = self._view.lines.lines[index.row()]
        height = HEADING if line.is_heading else ROW if line.caption or line.aside_caption else ONE_LINE
        return QSize(200, self.ink.px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = self._view.lines.lines[index.row()]
        place: QRect = option.rect
        painter.save()
        if line.is_heading:
            self._paint_heading(painter, place, line)
        else:
            self._paint_ground(painter, place, option.state)
            self._paint_line(painter, place, line)
        painter.restore()

    def cuts(self, line: Line, width: int) -> bool:
        """Whether a row ``width`` pixels wide has no room for all of the line."""
        if line.is_heading:
            taken = self.ink.width(line.aside, "caption") + GAP if line.aside else 0
            return self.ink.width(line.title, "strong") > width - 2 * PADDING - taken
        aside = self._aside_width(width, line)
        room = width - self._lead(line) - PADDING - (aside + GAP if aside else 0)
        pairs = ((line.title, "name", room), (line.caption, "caption", room))
        ends = ((line.aside, "strong", aside), (line.aside_caption, "caption", aside))
        return any(self.ink.width(text, style) > most for text, style, most in (*pairs, *ends) if text)

    def _lead(self, line: Line) -> int:
        return PADDING + (self.ink.px(ICON) + GAP if line.icon else 0)

    def _paint_heading(self, painter: QPainter, place: QRect, line: Line) -> None:
        theme = self.ink.theme
        painter.fillRect(place, theme.surface2)
        taken = self.ink.width(line.aside, "caption") if line.aside else 0
        width = place.width() - 2 * PADDING - (taken + GAP if taken else 0)
        self._write(painter, "strong", theme.muted, place.left() + PADDING, place, line.title, width)
        if taken:
            left = place.right() - PADDING - taken
            self._write(painter, "caption", theme.muted, left, place, line.aside, taken + 1)

    def _paint_ground(self, painter: QPainter, place: QRect, state: QStyle.StateFlag) -> None:
        theme = self.ink.theme
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            painter.fillRect(place, theme.selected if chosen else theme.hover)
        painter.fillRect(place.left(), place.bottom(), place.width(), 1, theme.border)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.accent)
            painter.drawRect(place.adjusted(0, 0, -1, -2))

    def _paint_line(self, painter: QPainter, place: QRect, line: Line) -> None:
        left = place.left() + self._lead(line)
        if line.icon:
            colour = tone_colours(self.ink.theme, line.tone)[0]
            top = place.top() + (place.height() - self.ink.px(ICON)) // 2
            painter.drawPixmap(place.left() + PADDING, top, self.ink.icon(line.icon, colour, ICON))
        aside = self._aside_width(place.width(), line)
        width = place.right() - PADDING - left - (aside + GAP if aside else 0)
        self._paint_pair(painter, place, left, width, line.title, line.caption)
        self._paint_aside(painter, place, aside, line)

    def _paint_pair(
        self, painter: QPainter, place: QRect, left: int, width: int, title: str, caption: str
    ) -> None:
        theme = self.ink.theme
        if not caption:
            self._write(painter, "name", theme.text, left, place, title, width)
            return
        upper, lower = self._halves(place)
        self._write(painter, "name", theme.text, left, upper, title, width)
        self._write(painter, "caption", theme.muted, left, lower, caption, width)

    def _paint_aside(self, painter: QPainter, place: QRect, width: int, line: Line) -> None:
        theme = self.ink.theme
        upper, lower = self._halves(place) if line.aside_caption else (place, place)
        for text, style, tint, where in (
            (line.aside, "strong", theme.text, upper),
            (line.aside_caption, "caption", theme.muted, lower),
        ):
            if text:
                taken = min(width, self.ink.width(text, style) + 1)
                self._write(painter, style, tint, place.right() - PADDING - taken, where, text, taken)

    def _aside_width(self, width: int, line: Line) -> int:
        needed = [
            self.ink.width(text, style) + 1
            for text, style in ((line.aside, "strong"), (line.aside_caption, "caption"))
            if text
        ]
        return min(max(needed, default=0), round(width * MOST_ASIDE))

    def _halves(self, place: QRect) -> tuple[QRect, QRect]:
        first, second = self.ink.metrics["name"].height(), self.ink.metrics["caption"].height()
        top = place.top() + (place.height() - first - second) // 2
        return QRect(place.left(), top, place.width(), first), QRect(
            place.left(), top + first, place.width(), second
        )

    def _write(
        self, painter: QPainter, style: str, colour: QColor, left: int, place: QRect, text: str, width: int
    ) -> None:
        ink = self.ink
        painter.setFont(ink.fonts[style])
        painter.setPen(colour)
        top = place.top() + (place.height() - ink.metrics[style].height()) // 2
        painter.drawStaticText(left, top, ink.line(text, style, width))


def show_whole(view: LineList, line: Line, place: QRect) -> None:
    """All of a line under its ``place``; connect it to ``explain_requested``."""
    show_tip(view, line.tip or line.spoken, view.viewport().mapToGlobal(place.bottomLeft()))


def show_tip(view: QWidget, text: str, place: QPoint) -> None:
    """``text`` as a tooltip at ``place`` of the screen; '' hides it."""
    from partnerhub_desktop.models.plain_tip import plain_tip

    QToolTip.showText(place, plain_tip(_tip_lines(text)), view)


def _tip_lines(text: str) -> str:
    """Lines of a readable length; a long text ends with …"""
    cut = text if len(text) <= LONGEST_TIP else f"{text[:LONGEST_TIP]}…"
    return "\n".join(fill(line, TIP_LINE) for line in cut.splitlines())
