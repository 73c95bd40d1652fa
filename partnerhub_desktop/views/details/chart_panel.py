"""A trend of licences: purchased as stairs, assigned and used as areas, gaps as gaps.

The only file that knows pyqtgraph: import it late, it brings numpy.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pyqtgraph as plots
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QGraphicsItem, QHBoxLayout

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.trend_points import (
    FIELDS,
    gaps,
    last_value,
    months,
    nearest,
    round_steps,
    top_of,
    week_said,
)
from partnerhub_desktop.services.store.usage_history import Point
from partnerhub_desktop.views.details.chart_margin import LastValues, WeekCard, announce, colours_of
from partnerhub_desktop.views.details.chart_marks import ChartMarks, stepped_place
from partnerhub_desktop.views.details.chart_shapes import shapes_of
from partnerhub_desktop.views.theme import ThemeController

MONTH_WIDTH, NUMBER_GAP, AXIS_HEIGHT, ABOVE = 48, 6, 22, 6
HEADROOM = 1.03
CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChartPanel(QFrame):
    """Points week by week from one day to another. The pointer, or the arrow keys, name a week's numbers;
    where ``picks`` weeks, a click or Enter on one chooses it."""

    week_chosen = Signal(object)  # its Monday, a date

    def __init__(self, theme: ThemeController, formats: Formats, picks: bool = False) -> None:
        super().__init__()
        self._picks = picks
        self._theme = theme
        self._formats = formats
        self._points: Sequence[Point] = ()
        self._span = (formats.today, formats.today)
        self._place, self._top = -1, 1.0
        self._values = LastValues(theme, self)
        self._marks = ChartMarks(self._values.ink, self)
        self._card = WeekCard(theme, self)
        self._shapes: QGraphicsItem | None = None
        self._build()
        self._renew()
        theme.theme_changed.connect(self._renew)

    def show_points(self, points: Sequence[Point], first: date, last: date) -> None:
        """These weeks (their Mondays, oldest first) on an axis between two days."""
        self._points = points
        self._span = (first, last)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in CHOOSING and self._choose():
            return
        place = stepped_place(event.key(), self._place, len(self._points) - 1)
        if place is None:
            super().keyPressEvent(event)
            return
        self._point_at(place)
        announce(self, self._points[self._place], self._formats)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._point_at(-1)
        super().focusOutEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(-1)
        super().leaveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        inside = self._plot.mapFromParent(event.position().toPoint())
        self._point_at(nearest(self._points, self._view.mapSceneToView(QPointF(inside)).x()))
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self._choose():
            super().mouseReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._renew()
        super().changeEvent(event)

    def _build(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setProperty("area", "chart")
        self._plot = plots.GraphicsView(self, background=None)
        self._plot.setAntialiasing(True)
        for widget in (self._plot, self._plot.viewport()):
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._line = plots.InfiniteLine(angle=90)
        self._fill()
        self._plot.sigDeviceRangeChanged.connect(lambda *_: self._fit())
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        row.addWidget(self._plot, 1)
        row.addWidget(self._values)
        self._marks.raise_()

    def _fill(self) -> None:
        """Axes and the place for the lines."""
        # The parts of a PlotWidget without its menus, which would live as long as the window.
        parts = plots.GraphicsLayout()
        parts.setContentsMargins(0, ABOVE, 0, 0)
        parts.setSpacing(0)
        self._left, self._bottom = plots.AxisItem("left"), plots.AxisItem("bottom")
        self._view = plots.ViewBox(enableMenu=False, enableMouse=False)
        for axis, place in ((self._left, (0, 0)), (self._bottom, (1, 1))):
            axis.linkToView(self._view)
            parts.addItem(axis, *place)
        parts.addItem(self._view, 0, 1)
        self._plot.setCentralItem(parts)
        self._view.addItem(self._line, ignoreBounds=True)
        self._line.hide()

    def _renew(self) -> None:
        """Draw everything anew: theme or language are others."""
        ink, theme = self._values.ink, self._theme.theme
        ink.renew()
        self._plot.setBackground(theme.surface)
        self._line.setPen(QPen(theme.text, 0, Qt.PenStyle.DashLine))
        self._bottom.setHeight(ink.px(AXIS_HEIGHT))
        for axis in (self._left, self._bottom):
            axis.setStyle(tickFont=ink.fonts["count"], tickLength=0, tickTextOffset=NUMBER_GAP)
            axis.setPen(theme.border)
            axis.setTextPen(theme.muted)
        self.setAccessibleName(self.tr("License trend"))
        words = self.tr("Arrow keys name the numbers of a week; Table shows them all")
        picking = self.tr("Enter shows its rows")
        self.setAccessibleDescription(f"{words}. {picking}" if self._picks else words)
        self._show()

    def _show(self) -> None:
        """Draw the points."""
        self._point_at(-1)
        steps = round_steps(top_of(self._points))
        named = [(step, self._formats.number(step)) for step in steps]
        ink, (first, last) = self._values.ink, self._span
        self._left.setTicks([named])
        self._left.setWidth(max(ink.width(text, "count") for _, text in named) + ink.px(NUMBER_GAP))
        self._top = steps[-1] * HEADROOM
        self._view.setRange(
            xRange=(first.toordinal(), last.toordinal()),
            yRange=(0, self._top),
            padding=0,
            disableAutoRange=True,
        )
        self._draw(steps)
        self._fit()

    def _draw(self, steps: Sequence[int]) -> None:
        if self._shapes is not None:
            self._view.removeItem(self._shapes)
        colours = {**colours_of(self._theme.theme), "border": self._theme.theme.border}
        first, last = (day.toordinal() for day in self._span)
        self._shapes = shapes_of(self._points, steps, (first, last), colours)
        self._view.addItem(self._shapes, ignoreBounds=True)

    def _fit(self) -> None:
        """What depends on how large the chart is: names of months, the newest numbers, words in gaps."""
        room = max(1, self._plot.width() // self._values.ink.px(MONTH_WIDTH))
        self._bottom.setTicks([months(*self._span, room)])
        day, colours = self._span[1].toordinal(), colours_of(self._theme.theme)
        newest = [(last_value(self._points, field), colours[field]) for field in FIELDS]
        known = [(value, colour) for value, colour in newest if value is not None]
        self._values.show_values(
            [(self._at(day, value).y(), self._formats.number(value), colour) for value, colour in known]
        )
        self._marks.setGeometry(self._plot.geometry())
        spans = [(self._at(start, 0).x(), self._at(end, 0).x()) for start, end in gaps(self._points)]
        self._marks.show_gaps(spans, self._at(day, 0).y())

    def _at(self, day: int, value: float) -> QPointF:
        """Where the value of a day stands in the plot."""
        first, last = (each.toordinal() for each in self._span)
        left, foot = self._left.width(), self._plot.height() - self._values.ink.px(AXIS_HEIGHT)
        x = left + (self._plot.width() - left) * (day - first) / max(1, last - first)
        return QPointF(x, foot - (foot - ABOVE) * value / self._top)

    def _point_at(self, place: int) -> None:
        """Name the week at that place; -1 names none."""
        if place == self._place:
            return
        self._place = place
        self._line.setVisible(place >= 0)
        self._card.setVisible(place >= 0)
        self._marks.show_dots(())
        if place < 0:
            return
        point, colours = self._points[place], colours_of(self._theme.theme)
        day = point.day.toordinal()
        values = [(getattr(point, field), colours[field]) for field in FIELDS]
        self._marks.show_dots([(self._at(day, value), c) for value, c in values if value is not None])
        self._line.setValue(day)
        self._card.show_week(*week_said(point, self._formats), colours)
        self._card.place_beside(round(self._at(day, 0).x()) + self._plot.x(), self.rect())

    def _choose(self) -> bool:
        """Choose the week that is named; False where none is or weeks cannot be chosen."""
        if not self._picks or self._place < 0:
            return False
        self.week_chosen.emit(self._points[self._place].day)
        return True
