"""Values to filter by, beside the list: one widget that paints its lines itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QToolTip, QVBoxLayout

from partnerhub_desktop.models.facets_model import VALUES, FacetsModel, Line, Sort
from partnerhub_desktop.models.labels import label
from partnerhub_desktop.views.facet_place import LEAST_WIDTH
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.own_viewport import take_own_viewport
from partnerhub_desktop.views.theme import ThemeController

WIDTH, WIDEST, ROW = LEAST_WIDTH, 248, 20
"""Long words and large numbers widen the panel."""
BOX, BOX_GAP, COUNT_GAP, FRAME = 14, 6, 5, 2
EDGE, WIDENED_EDGE, LEAST_EDGE = 12, 8, 4
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
    """Arrows move, Space and Enter check, fold or unfold; so does a click."""

    def __init__(self, model: FacetsModel, ink: Ink) -> None:
        super().__init__()
        self._lines = model
        self._ink = ink
        self._hovered = -1
        self._widest = 0
        model.row_height = ink.px(ROW)
        take_own_viewport(self)
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

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
        spare = self.viewport().width() - self._widest
        left = min(self._ink.px(EDGE), max(LEAST_EDGE, spare // 2))
        return left, min(self._ink.px(EDGE), max(0, spare - left))

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
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._activate(self.currentIndex().row())
        elif event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._activate(self._line_at(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._line_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self._ink.px(WIDTH) - 2, 200)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            from partnerhub_desktop.views.table_tips import plain_tip

            number = self._line_at(event.pos())
            text = self._lines.text(self._lines.lines[number]) if number >= 0 else ""
            is_cut = self._ink.width(text, "strong") > self.viewport().width() - self._ink.px(80)
            QToolTip.showText(event.globalPos(), plain_tip(text) if is_cut else "", self)
            return True
        return super().viewportEvent(event)

    def _activate(self, number: int) -> None:
        if 0 <= number < len(self._lines.lines):
            line = self._lines.lines[number]
            self._lines.activate(number)
            self._return_to(line)

    def _return_to(self, line: Line) -> None:
        """Stay on the line that was used, wherever it stands now."""
        for number, each in enumerate(self._lines.lines):
            if each[:3] == line[:3]:
                self.setCurrentIndex(self._lines.index(number))

    def _line_at(self, point: QPoint) -> int:
        index: QModelIndex = self.indexAt(point)
        return index.row()

    def _hover(self, number: int) -> None:
        if number != self._hovered:
            self._hovered = number
            self.viewport().update()

    def _paint_line(self, painter: QPainter, place: QRect, line: Line, number: int) -> None:
        paint = {Sort.GROUP: self._paint_group, Sort.VALUE: self._paint_value, Sort.MORE: self._paint_more}
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
        self._paint_box(painter, QRect(left, top, box, box), line.checked)
        colour = theme.muted if line.amount == 0 and not line.checked else theme.text
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

    def _paint_box(self, painter: QPainter, place: QRect, checked: bool) -> None:
        theme = self._ink.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent if checked else theme.faint, 1))
        painter.setBrush(theme.accent if checked else theme.surface)
        painter.drawRoundedRect(place.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if checked:
            inner = place.adjusted(2, 2, -2, -2)
            painter.drawPixmap(inner.topLeft(), self._ink.icon("check", theme.accent_text, BOX - 4))

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


class FacetPanel(QFrame):
    """The list on its card."""

    def __init__(self, model: FacetsModel, theme: ThemeController) -> None:
        super().__init__()
        self._theme = theme
        self._ink = Ink(theme)
        self._model = model
        self.list = FacetList(model, self._ink)
        self._build()
        self._retranslate()
        theme.theme_changed.connect(self._renew)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.setProperty("card", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 8, 1, 8)
        column.addWidget(self.list)
        self._model.dataChanged.connect(self._fit)
        self._model.modelReset.connect(self._fit)

    def _fit(self) -> None:
        needed = self.list.needed_width() + 2 * self._ink.px(WIDENED_EDGE) + FRAME
        self.setFixedWidth(min(max(needed, self._ink.px(WIDTH)), self._ink.px(WIDEST)))

    def _renew(self) -> None:
        self._ink.renew()
        self.list.viewport().update()

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Filter by value"))
        self._renew()
        self.list.forget_width()
        self._model.retranslate()
