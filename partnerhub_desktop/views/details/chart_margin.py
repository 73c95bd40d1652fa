"""What stands beside and over a chart: its last values at the right, the card of the week pointed at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.trend_points import Shared, week_said
from partnerhub_desktop.services.store.usage_history import Point
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.theme import Theme, ThemeController

DOT, GAP, BETWEEN = 6, 5, 1
MARK = 10
Value = tuple[float, str, QColor]
"""Height in pixels from the top of the chart, what is written there, its colour."""


def colours_of(theme: Theme) -> dict[str, QColor]:
    """By the key of a value."""
    return {
        "purchased": theme.text,
        "assigned": theme.seg_assigned,
        "used": theme.seg_used,
        "available": theme.seg_free,
    }


def announce(chart: QWidget, point: Point, formats: Formats) -> None:
    """Have a screen reader say the numbers of a week."""
    title, values = week_said(point, formats)
    said = ", ".join(f"{value.name} {value.number}" for value in values)
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(chart, f"{title}: {said}"))


class LastValues(QWidget):
    """The newest numbers at the height of their lines, pushed apart where they would touch."""

    def __init__(self, theme: ThemeController, parent: QWidget) -> None:
        super().__init__(parent)
        self.ink = Ink(theme)
        self._values: Sequence[Value] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_values(self, values: Sequence[Value]) -> None:
        """Write these, as wide as they need it; the order does not matter."""
        widths = [self.ink.width(text, "number") for _, text, _ in values]
        self.setFixedWidth(max(widths, default=0) + self.ink.px(DOT + GAP + 2))
        self._values = sorted(values, key=lambda value: value[0])
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.ink.fonts["number"])
        height = self.ink.metrics["number"].height() + BETWEEN
        for (_, text, colour), middle in zip(self._values, self._middles(height), strict=True):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            dot = self.ink.px(DOT)
            painter.drawEllipse(QRect(0, round(middle) - dot // 2, dot, dot))
            painter.setPen(self.ink.theme.text)
            y = round(middle) - height // 2
            painter.drawStaticText(dot + GAP, y, self.ink.line(text, "number", self.width()))
        painter.end()

    def _middles(self, height: int) -> list[float]:
        """From the top down none covers the one above; then from the foot up none leaves the chart."""
        middles: list[float] = []
        for y, *_ in self._values:
            middles.append(max(y, middles[-1] + height if middles else height / 2))
        lowest = self.height() - height / 2
        for place in range(len(middles) - 1, -1, -1):
            middles[place] = min(middles[place], lowest)
            lowest = middles[place] - height
        return middles


class WeekCard(QFrame):
    """The numbers of one week, over the chart."""

    def __init__(self, theme: ThemeController, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("area", "popover")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._title = plain_label("strong")
        self._cells: list[tuple[QLabel, QLabel, QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 8, 12, 8)
        self._grid.setVerticalSpacing(2)
        self._grid.setHorizontalSpacing(8)
        self._grid.addWidget(self._title, 0, 0, 1, 4)
        for line in range(1, 5):
            self._cells.append(self._line(line))
        self.hide()

    def show_week(self, title: str, values: Sequence[Shared], colours: dict[str, QColor]) -> None:
        """``colours`` by the key of each value."""
        self._title.setText(title)
        for cells, value in zip(self._cells, values, strict=True):
            mark, name, number, share = cells
            mark.setPixmap(self._mark(colours[value.key]))
            name.setText(value.name)
            number.setText(value.number)
            share.setText(value.share)
        self.adjustSize()

    def place_beside(self, x: int, within: QRect) -> None:
        """At the right of ``x`` or, where it has no room there, at its left."""
        left = x + 10
        if left + self.width() > within.right():
            left = max(within.left(), x - 10 - self.width())
        self.move(QPoint(left, within.top() + 4))
        self.show()
        self.raise_()

    def _line(self, line: int) -> tuple[QLabel, QLabel, QLabel, QLabel]:
        cells = QLabel(), plain_label("caption"), plain_label("strong"), plain_label("caption")
        for column, cell in enumerate(cells):
            side = Qt.AlignmentFlag.AlignRight if column > 1 else Qt.AlignmentFlag.AlignLeft
            self._grid.addWidget(cell, line, column, side | Qt.AlignmentFlag.AlignVCenter)
        return cells

    def _mark(self, colour: QColor) -> QPixmap:
        size = round(MARK * self._theme.scale)
        mark = QPixmap(size, size)
        mark.fill(Qt.GlobalColor.transparent)
        painter = QPainter(mark)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(0, 0, size, size, 3, 3)
        painter.end()
        return mark
