"""The column chooser: which columns a table shows, in which order, which of them stay in sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from partnerhub_desktop.models.arrangement import Arrangement
from partnerhub_desktop.models.language import translated
from partnerhub_desktop.services.folding import fold
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.rounded import round_corners
from partnerhub_desktop.views.theme import ThemeController

WIDTH, ROWS, PIN = 300, 12, 14
KEY = Qt.ItemDataRole.UserRole


class ColumnChooser(QFrame):
    """Lies over the window; each change shows in the table at once. Esc or a click elsewhere closes it."""

    def __init__(self, arrangement: Arrangement, theme: ThemeController, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._arrangement = arrangement
        self._theme = theme
        self._build()
        self._connect()
        self._renew()

    def open_under(self, button: QWidget) -> None:
        """Show it with its right edge under that of ``button``."""
        self.adjustSize()
        self.move(button.mapToGlobal(QPoint(button.width() - self.width(), button.height() + 4)))
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def _build(self) -> None:
        self.setProperty("area", "chooser")
        self.setFixedWidth(round(WIDTH * self._theme.scale))
        self.setAccessibleName(self.tr("Columns"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a column…"))
        self.search.setAccessibleName(self.tr("Find a column"))
        self.search.setClearButtonEnabled(True)
        self.list = ColumnList(self._theme)
        hint = plain_label("caption", wraps=True)
        hint.setText(self.tr("Space shows or hides, Alt+↑ and Alt+↓ or the pointer move."))
        for widget in (self.search, self.list, hint):
            column.addWidget(widget)
        column.addLayout(self._build_buttons())

    def _build_buttons(self) -> QHBoxLayout:
        self.pin, self.reset = QPushButton(), QPushButton(self.tr("Reset"))
        self.reset.setAccessibleName(self.tr("Reset the columns"))
        buttons = QHBoxLayout()
        for button in (self.pin, self.reset):
            button.setProperty("small", "true")
            button.setAutoDefault(False)
        buttons.addWidget(self.pin)
        buttons.addStretch(1)
        buttons.addWidget(self.reset)
        return buttons

    def _connect(self) -> None:
        self._arrangement.changed.connect(self._renew)
        self.search.textChanged.connect(lambda _text: self._filter())
        self.list.itemChanged.connect(self._check)
        self.list.currentItemChanged.connect(lambda *_items: self._name_pin())
        self.list.step_requested.connect(self._arrangement.step)
        self.list.move_requested.connect(self._arrangement.move)
        self.pin.clicked.connect(self._toggle_pin)
        self.reset.clicked.connect(self._arrangement.reset)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        round_corners(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _renew(self) -> None:
        choices = self._arrangement.choices
        self.list.blockSignals(True)
        if self.list.keys() != [place.key for place, _ in choices]:
            self.list.show_keys([place.key for place, _ in choices])
        for number, (place, column) in enumerate(choices):
            self.list.show_column(number, translated(column.title), place.shown, place.pinned)
        self.list.blockSignals(False)
        self._filter()
        self._name_pin()

    def _filter(self) -> None:
        words = fold(self.search.text())
        for number in range(self.list.count()):
            item = self.list.item(number)
            item.setHidden(words not in fold(item.text()))
        self.list.keep_current_in_sight()
        self.list.movable = not words

    def _check(self, item: QListWidgetItem) -> None:
        shown = item.checkState() is Qt.CheckState.Checked
        self._arrangement.show_column(item.data(KEY), shown)
        self._renew()

    def _is_pinned(self, key: str) -> bool:
        return any(place.key == key and place.pinned for place in self._arrangement.places)

    def _name_pin(self) -> None:
        key = self.list.current_key()
        self.pin.setEnabled(bool(key))
        self.pin.setText(self.tr("Unpin") if self._is_pinned(key) else self.tr("Pin"))
        self.pin.setAccessibleName(self.pin.text())
        self.pin.setToolTip(self.tr("A pinned column stays in sight at the left"))
        self._theme.put_icon(self.pin, "pin", self._theme.theme.text, PIN)

    def _toggle_pin(self) -> None:
        key = self.list.current_key()
        self._arrangement.pin(key, not self._is_pinned(key))


class ColumnList(QListWidget):
    """The columns in order; Alt with an arrow moves the current one, the pointer takes one along."""

    step_requested = Signal(str, bool)  # key, downwards
    move_requested = Signal(str, str)  # key, and the key it is put before ("" = at the end)

    def __init__(self, theme: ThemeController) -> None:
        super().__init__()
        self._theme = theme
        self._taken = ""
        self._taken_at = QPoint()
        self.movable = True
        self.setProperty("framed", "true")
        self.setAccessibleName(self.tr("Columns of the table"))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        size = round(PIN * theme.scale)
        self.setIconSize(QSize(size, size))
        self._pin = theme.icon("pin", theme.theme.info, size)

    def initViewItemOption(self, option: QStyleOptionViewItem) -> None:
        """Pins stand behind the titles, so that these line up."""
        super().initViewItemOption(option)
        option.decorationPosition = QStyleOptionViewItem.Position.Right

    def sizeHint(self) -> QSize:
        rows = min(ROWS, max(1, self.count()))
        return QSize(200, rows * max(1, self.sizeHintForRow(0)) + 12)

    def keys(self) -> list[str]:
        """Column keys from top to bottom."""
        return [self.item(number).data(KEY) for number in range(self.count())]

    def current_key(self) -> str:
        """The key of the current column, "" for none."""
        item = self.currentItem()
        return "" if item is None else str(item.data(KEY))

    def keep_current_in_sight(self) -> None:
        """The current column is one that the search leaves; none where it leaves none."""
        left = [number for number in range(self.count()) if not self.item(number).isHidden()]
        if self.currentRow() not in left:
            self.setCurrentRow(left[0] if left else -1)

    def show_keys(self, keys: list[str]) -> None:
        """Other lines; the current column stays current."""
        current = self.current_key()
        self.clear()
        for key in keys:
            item = QListWidgetItem(self)
            item.setData(KEY, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        if current in keys or keys:
            self.setCurrentRow(keys.index(current) if current in keys else 0)

    def show_column(self, number: int, title: str, shown: bool, pinned: bool) -> None:
        """Title, tick and pin of one line."""
        item = self.item(number)
        item.setText(title)
        item.setCheckState(Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked)
        item.setIcon(self._pin if pinned else QIcon())
        spoken = self.tr("{column}, pinned").format(column=title) if pinned else title
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_arrow = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if is_arrow and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.step_requested.emit(self.current_key(), event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._taken_at = event.position().toPoint()
        item = self.itemAt(self._taken_at)
        self._taken = "" if item is None or not self.movable else str(item.data(KEY))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        is_far = (point - self._taken_at).manhattanLength() >= QApplication.startDragDistance()
        if self._taken and event.buttons() & Qt.MouseButton.LeftButton and is_far:
            self._take_along(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._taken = ""
        super().mouseReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def _take_along(self, point: QPoint) -> None:
        item, keys = self.itemAt(QPoint(self.width() // 2, point.y())), self.keys()
        if item is None or item.data(KEY) == self._taken:
            return
        there = self.row(item)
        if there > keys.index(self._taken):
            there += 1
        self.move_requested.emit(self._taken, keys[there] if there < len(keys) else "")
