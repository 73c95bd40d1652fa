"""Removable chips, and the layout that lets them run on over several lines."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QPushButton, QWidget

from partnerhub_desktop.models.plain_tip import plain_tip
from partnerhub_desktop.views.theme import ThemeController

CROSS = 12


class Chip(QPushButton):
    """One finished part of the filter. Enter or a click edits it; Del or a click on the cross removes it."""

    edit_requested = Signal()
    remove_requested = Signal()

    def __init__(self, text: str, theme: ThemeController, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        self.setProperty("kind", "filter")
        # The icon of a button stands before its text; read from right to left, before means at the right.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        cross = round(CROSS * theme.scale)
        self.setIcon(theme.icon("x", theme.theme.info, cross))
        self.setIconSize(QSize(cross, cross))
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMaximumWidth(theme_width(theme))
        self._shorten()
        self._describe()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space):
            event.accept()
            self.edit_requested.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            event.accept()
            self.remove_requested.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(point):
            on_cross = point.x() > self.width() - self.height()
            (self.remove_requested if on_cross else self.edit_requested).emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._describe()
        super().changeEvent(event)

    def _shorten(self) -> None:
        """A text that is too wide ends in dots: a button would cut it on both sides and hide the cross."""
        self.ensurePolished()
        self.setText(_shown(self._text))
        beyond = self.sizeHint().width() - self.maximumWidth()
        if beyond > 0:
            metrics = self.fontMetrics()
            room = metrics.horizontalAdvance(self._text) - beyond
            self.setText(_shown(metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, room)))

    def _describe(self) -> None:
        hint = self.tr("Enter edits, Delete removes")
        self.setAccessibleDescription(hint)
        is_whole = self.text() == _shown(self._text)
        self.setToolTip(hint if is_whole else plain_tip(f"{self._text}\n{hint}"))


class FlowLayout(QLayout):
    """Widgets in a line, on further lines where it is full; the last widget takes the rest of its line."""

    def __init__(self, parent: QWidget, gap: int, least_last: QSize) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._least_last = least_last

    def keep_for_last(self, least: QSize) -> None:
        """The room that the last widget has at least."""
        self._least_last = least
        self.invalidate()

    def insert(self, place: int, widget: QWidget) -> None:
        """Add the widget before the one at ``place``."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return places[-1].bottom() + 1 if places else 0

    def sizeHint(self) -> QSize:
        return QSize(self._least_last.width(), self._line_height())

    def minimumSize(self) -> QSize:
        return self.sizeHint()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, place in zip(self._items, self._places(rect.width()), strict=True):
            item.setGeometry(place.translated(rect.topLeft()))

    def _line_height(self) -> int:
        return max(self._least_last.height(), *(item.sizeHint().height() for item in self._items), 0)

    def _places(self, width: int) -> list[QRect]:
        places, at, height = [], QPoint(0, 0), self._line_height()
        for item in self._items:
            is_last = item is self._items[-1]
            wide = min(width, self._least_last.width() if is_last else item.sizeHint().width())
            if at.x() and at.x() + wide > width:
                at = QPoint(0, at.y() + height + self._gap)
            places.append(QRect(at.x(), at.y(), width - at.x() if is_last else wide, height))
            at.setX(at.x() + wide + self._gap)
        return places


def theme_width(theme: ThemeController) -> int:
    """No chip is wider; a longer one is said by its name and shown cut."""
    return round(320 * theme.scale)


def _shown(text: str) -> str:
    """An ampersand of a value is no shortcut; behind the text stands the cross."""
    return text.replace("&", "&&") + "\u00a0"
