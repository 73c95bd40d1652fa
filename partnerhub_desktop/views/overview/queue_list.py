"""The rows of the queue, for pointer and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from partnerhub_desktop.models.attention_model import LINE, MORE, AttentionModel
from partnerhub_desktop.models.attention_words import spoken
from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.views.details.line_list import show_tip
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.overview.queue_painter import MORE_BUTTON, VERB, QueuePainter
from partnerhub_desktop.views.theme import ThemeController


class QueueList(QListView):
    """Asks for what is to be done with a row, by its number. ``menu_requested`` says where on the screen."""

    open_requested = Signal(int)
    more_requested = Signal(str)  # key of the group
    snooze_requested = Signal(int, QPoint)
    ignore_requested = Signal(int, QPoint)
    menu_requested = Signal(int, QPoint)
    why_requested = Signal(int, QRect)  # where in the viewport

    def __init__(self, model: AttentionModel, theme: ThemeController, formats: Formats) -> None:
        super().__init__()
        self._model = model
        self._formats = formats
        self.painter = QueuePainter(Ink(theme), model, formats, self)
        self._kept = self._kept_row = -1
        self._kept_top = 0
        self._build()
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        theme.theme_changed.connect(self.renew)

    def renew(self) -> None:
        """Theme or language have changed."""
        self.painter.ink.renew()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def place_of(self, row: int) -> QRect:
        """Where the row stands in the viewport."""
        return self.visualRect(self._model.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.currentIndex().row(), Qt.Key(event.key())
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if row >= 0 and plain and self._press(row, key):
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self._go_to_first()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keys else self.indexAt(event.pos())
        if self._model.line(index.row()) is not None:
            point = self.visualRect(index).bottomLeft() if by_keys else event.pos()
            self.menu_requested.emit(index.row(), self.viewport().mapToGlobal(point))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(*self._part_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1, "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row, part = self._part_at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton:
            return
        entry = self._model.entry(row)
        if entry is not None and entry.kind == MORE:
            self.more_requested.emit(entry.group.key)
        elif part == VERB:
            self.open_requested.emit(row)
        elif part == MORE_BUTTON:
            corner = self.painter.places(self.place_of(row)).menu.bottomLeft()
            self.menu_requested.emit(row, self.viewport().mapToGlobal(corner))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            line = self._model.line(self.indexAt(event.pos()).row())
            show_tip(self, "" if line is None else spoken(line, self._formats), event.globalPos())
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painter.ink.use_screen(self.devicePixelRatioF())
        super().paintEvent(event)

    def _build(self) -> None:
        self.setModel(self._model)
        self.setItemDelegate(self.painter)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.doubleClicked.connect(lambda index: self._open(index.row()))

    def _press(self, row: int, key: Qt.Key) -> bool:
        corner = self.viewport().mapToGlobal(self.place_of(row).bottomLeft())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(row)
        elif self._model.line(row) is None:
            return False
        elif key == Qt.Key.Key_S:
            self.snooze_requested.emit(row, corner)
        elif key == Qt.Key.Key_I:
            self.ignore_requested.emit(row, corner)
        elif key == Qt.Key.Key_F2:
            self.why_requested.emit(row, self.place_of(row))
        else:
            return False
        return True

    def _open(self, row: int) -> None:
        entry = self._model.entry(row)
        if entry is not None and entry.kind == MORE:
            self.more_requested.emit(entry.group.key)
            self.setCurrentIndex(self._model.index(row))
        elif entry is not None and entry.kind == LINE:
            self.open_requested.emit(row)

    def _part_at(self, point: QPoint) -> tuple[int, str]:
        row = self.indexAt(point).row()
        if self._model.line(row) is None:
            return row, ""
        places = self.painter.places(self.place_of(row))
        for part, place in ((VERB, places.verb), (MORE_BUTTON, places.menu)):
            if place.contains(point):
                return row, part
        return row, ""

    def _hover(self, row: int, part: str) -> None:
        if (row, part) != self.painter.hovered:
            self.painter.hovered = (row, part)
            entry = self._model.entry(row)
            is_way = bool(part) or (entry is not None and entry.kind == MORE)
            shape = Qt.CursorShape.PointingHandCursor if is_way else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def _keep(self) -> None:
        """The line that the keyboard is on, and how far the list is scrolled."""
        self._kept = self._model.key_at(self.currentIndex().row())
        self._kept_row = self.currentIndex().row()
        self._kept_top = self.verticalScrollBar().value()

    def _restore(self) -> None:
        """The same line, or the one that has come into its place."""
        row = self._model.row_of(self._kept) if self._kept >= 0 else -1
        if row < 0 and self._kept_row > 0:
            row = min(self._kept_row, self._model.rowCount() - 1)
            entry = self._model.entry(row)
            row += entry is not None and entry.kind not in (LINE, MORE)
        if 0 <= row < self._model.rowCount():
            self.setCurrentIndex(self._model.index(row))
        elif self.hasFocus():
            self._go_to_first()
        self.verticalScrollBar().setValue(self._kept_top)

    def _go_to_first(self) -> None:
        if self._model.rowCount() > 1:
            self.setCurrentIndex(self._model.index(1))
