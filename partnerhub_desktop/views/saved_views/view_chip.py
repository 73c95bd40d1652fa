"""One saved view as a chip: its name, how many rows it has, a dot when it was changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QKeyCombination, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from partnerhub_desktop.views.theme import ThemeController

HEIGHT, PADDING, GAP, DOT, ARROW = 28, 12, 7, 6, 14
FONT = 13
MENU_KEYS = QKeyCombination(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_F10)


class ViewChip(QPushButton):
    """Draws its own words, which take the same room when chosen. F2, Delete and the menu key work."""

    menu_requested = Signal(QPoint)  # where, on the screen
    rename_requested = Signal()
    delete_requested = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = self._count = ""
        self.is_changed = self.has_menu = False
        self.setProperty("kind", "chip")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_words(self, name: str, count: str) -> None:
        """``count`` is "" while it is not known."""
        self._name, self._count = name, count
        self.setToolTip("")
        self.setAccessibleName(f"{name} {count}".rstrip())
        self.updateGeometry()
        self.update()

    def mark(self, chosen: bool, changed: bool = False, has_menu: bool = False) -> None:
        """Whether the page shows this view, has changed it, and the chip opens a menu."""
        self.setChecked(chosen)
        self.is_changed, self.has_menu = changed, has_menu
        words = [self.tr("Changed since it was chosen.")] if changed else []
        words += [self.tr("Enter opens its menu.")] if has_menu else []
        self.setAccessibleDescription(" ".join(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as when it is chosen: then its words are bold."""
        metrics = [QFontMetrics(self._theme.font(FONT, weight, tabular=True)) for weight in (500, 600)]
        width = max(each.horizontalAdvance(self._name) for each in metrics)
        if self._count:
            width += GAP + max(each.horizontalAdvance(self._count) for each in metrics)
        marks = (DOT + GAP if self.is_changed else 0) + (ARROW + GAP - 2 if self.has_menu else 0)
        return QSize(width + 1 + self._px(2 * PADDING + marks), self._px(HEIGHT))

    def width_within(self, most: int) -> int:
        """What it takes when its name is cut so that it is not wider than ``most``."""
        metrics = QFontMetrics(self._theme.font(FONT, 600, tabular=True))
        whole = metrics.horizontalAdvance(self._name)
        around = self.sizeHint().width() - whole
        return around + metrics.horizontalAdvance(
            cut_to_words(self._name, most - around, metrics.horizontalAdvance)
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wishes = {Qt.Key.Key_F2: self.rename_requested, Qt.Key.Key_Delete: self.delete_requested}
        wish = wishes.get(Qt.Key(event.key()))
        if event.keyCombination() == MENU_KEYS:  # not every platform makes a context menu event of them
            event.accept()
            self._open_menu()
        elif wish is None:
            super().keyPressEvent(event)
        else:
            event.accept()
            wish.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()
        self._open_menu()

    def _open_menu(self) -> None:
        self.menu_requested.emit(self.mapToGlobal(QPoint(0, self.height())))

    def nextCheckState(self) -> None:
        """A click wishes; the page decides which chip is chosen."""

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        colours = self._theme.theme
        chosen, over = self.isChecked(), self.underMouse()
        painter.setPen(colours.info if chosen else colours.text if over else colours.muted)
        painter.setFont(self._theme.font(FONT, 600 if chosen else 500, tabular=True))
        room = self.rect().adjusted(self._px(PADDING), 0, -self._px(PADDING), 0)
        self._draw_marks(painter, room)
        self._draw_words(painter, room)
        painter.end()

    def _draw_words(self, painter: QPainter, room: QRect) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        metrics = painter.fontMetrics()
        count = metrics.horizontalAdvance(self._count) + GAP if self._count else 0
        name = cut_to_words(self._name, room.width() - count, metrics.horizontalAdvance)
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, name)
        room.setLeft(room.left() + metrics.horizontalAdvance(name) + GAP)
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, self._count)

    def _draw_marks(self, painter: QPainter, room: QRect) -> None:
        """At the right: the arrow of the menu, then the dot; ``room`` becomes what is left of them."""
        colours = self._theme.theme
        if self.has_menu:
            arrow = self._theme.pixmap("chevron-down", painter.pen().color(), self._px(ARROW))
            left = room.right() - self._px(ARROW) + 3
            painter.drawPixmap(left, (self.height() - self._px(ARROW)) // 2 + 1, arrow)
            room.setRight(left - self._px(GAP - 4))
        if self.is_changed:
            pen, radius = painter.pen(), self._px(DOT) / 2
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.warn)
            painter.drawEllipse(QPointF(room.right() - radius, self.height() / 2), radius, radius)
            painter.setPen(pen)
            room.setRight(room.right() - self._px(DOT + GAP) + 1)

    def _px(self, pixels: int) -> int:
        return round(pixels * self._theme.scale)


def cut_to_words(text: str, width: int, measure: Callable[[str], int]) -> str:
    """``text``, or as many whole words of it as fit, with … behind them; never a piece of a word."""
    if measure(text) <= width:
        return text
    words = text.split(" ")
    while len(words) > 1:
        words.pop()
        shorter = " ".join(words) + " …"
        if measure(shorter) <= width:
            return shorter
    return "…"
