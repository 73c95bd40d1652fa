"""The palette's list under the search box: shown while one types there, gone through with the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from partnerhub_desktop.models.palette.entries import Entry
from partnerhub_desktop.models.palette.entries_model import ENTRY, EntriesModel
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.palette.line_painter import HEAD, LinePainter
from partnerhub_desktop.views.shadow import Shadow
from partnerhub_desktop.views.theme import ThemeController

WIDTH, MOST_HEIGHT, BELOW, MARGIN = 600, 560, 4, 6
KEYS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class PaletteView(QFrame):
    """Never takes the keyboard: ``box`` keeps it, and its keys are handed on to ``press``."""

    entry_chosen = Signal(object, bool)  # the Entry; whether it is launched (Ctrl)

    def __init__(self, window: QWidget, box: QLineEdit, theme: ThemeController) -> None:
        super().__init__(window)
        self._window = window
        self._box = box
        self._theme = theme
        self._ink = Ink(theme)
        self.model = EntriesModel()
        self.model.setParent(self)
        self._list = QListView()
        self._moved = False
        self._build()
        self.hide()
        self._list.clicked.connect(self._clicked)
        theme.theme_changed.connect(self._renew)

    @property
    def current(self) -> Entry | None:
        """The chosen line."""
        entry: Entry | None = self._list.currentIndex().data(ENTRY)
        return entry

    def show_lines(self, lines: Sequence[Entry]) -> None:
        """These lines under the box; the first is chosen, or still the one that somebody went to."""
        before = self.current.token if self.current and self._moved else None
        self.model.show_lines(lines)
        tokens = [lines[place].token for place in self.model.places]
        self._go(self.model.places[tokens.index(before)] if before in tokens else self._first, moved=False)
        self._moved = before in tokens
        self._tell(lines)
        self._place()
        if not self.isVisible():
            self._ink.renew()
            self.show()
        self.raise_()

    def press(self, event: QKeyEvent) -> bool:
        """Go through the lines; False for a key that belongs to the box."""
        key, places = Qt.Key(event.key()), self.model.places
        if key in KEYS:
            self._step(KEYS[key])
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            step = max(1, self._list.viewport().height() // self._ink.px(HEAD) - 2)
            self._step(step if key == Qt.Key.Key_PageDown else -step, wraps=False)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            forward = key == Qt.Key.Key_Tab
            self._go(self.model.beginning_of_group(self._list.currentIndex().row(), forward))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and places:
            self._choose(bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        else:
            return False
        return True

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._ink.use_screen(self.devicePixelRatioF())
        super().paintEvent(event)

    @property
    def _first(self) -> int:
        return self.model.places[0] if self.model.places else -1

    def _build(self) -> None:
        self.setProperty("area", "popover")
        self._list.setModel(self.model)
        self._painter = LinePainter(self._ink)
        self._painter.setParent(self)
        self._list.setItemDelegate(self._painter)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._hint = plain_label("paletteHint")
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, 0)
        column.setSpacing(MARGIN)
        column.addWidget(self._list, 1)
        column.addWidget(self._hint)
        Shadow(self, self._theme)
        self._retranslate()
        self._renew()

    def _step(self, step: int, wraps: bool = True) -> None:
        places = self.model.places
        if not places:
            return
        here = places.index(self._list.currentIndex().row())
        there = (here + step) % len(places) if wraps else min(max(here + step, 0), len(places) - 1)
        self._go(places[there])

    def _go(self, place: int, moved: bool = True) -> None:
        index = self.model.index(place, 0)
        self._list.setCurrentIndex(index)
        if place == self._first:
            self._list.scrollToTop()
        else:
            self._list.scrollTo(index)
        self._moved = moved
        if moved and index.isValid():
            self._say(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _tell(self, lines: Sequence[Entry]) -> None:
        """To a screen reader: how many there are and which is chosen, or why there is none."""
        count, current = len(self.model.places), self.current
        if current is not None and count:
            self._say(self.tr("%Ln found", "", count) + f": {current.title}")
        elif lines:
            self._say(lines[-1].title)

    def _say(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._box, words))

    def _choose(self, launches: bool) -> None:
        entry = self.current
        if entry is not None:
            self.entry_chosen.emit(entry, launches)

    def _clicked(self, index: QModelIndex) -> None:
        if index.row() in self.model.places:
            self._choose(False)

    def _place(self) -> None:
        """Under the box, as high as its lines, within the window."""
        corner = self._box.mapTo(self._window, QPoint(0, self._box.height() + BELOW))
        width = min(self._ink.px(WIDTH), self._window.width() - corner.x() - 2 * MARGIN)
        heights = (self._list.sizeHintForRow(row) for row in range(self.model.rowCount()))
        content = sum(heights) + 2 * MARGIN + 2 + self._hint.sizeHint().height()
        most = min(self._ink.px(MOST_HEIGHT), self._window.height() - corner.y() - 4 * MARGIN)
        self.setGeometry(corner.x(), corner.y(), max(width, self._box.width()), min(content, most))

    def _renew(self) -> None:
        self._ink.renew()
        self._list.viewport().update()

    def _retranslate(self) -> None:
        self._ink.renew()
        self._list.setAccessibleName(self.tr("What is found"))
        self._hint.setText(
            self.tr("↑ ↓ choose · Tab next group · Enter opens · Ctrl+Enter launches · Esc closes")
        )
