"""The window: navigation, top bar, the page shown, status bar. It knows frames, not features."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from partnerhub_desktop.services.spec import Page
from partnerhub_desktop.services.store_summary import StoreSummary
from partnerhub_desktop.views.banner import Banner
from partnerhub_desktop.views.navigation import Navigation
from partnerhub_desktop.views.status_bar import StatusBar
from partnerhub_desktop.views.theme import ThemeController
from partnerhub_desktop.views.top_bar import TopBar

NARROW_BELOW = 1100
FIRST_SIZE = QSize(1440, 900)
LEAST_SIZE = QSize(960, 600)
FRAME_ROOM = QSize(8, 40)
"""What the title bar and borders of the desktop need on a screen."""

PageMaker = Callable[[], QWidget]


class MainWindow(QMainWindow):
    """``makers`` build the widget of each page when it is shown for the first time."""

    page_shown = Signal(str)
    closing = Signal()
    import_requested = Signal()
    first_painted = Signal()
    """The window is on the screen with all its parts: time for what its first paint can do without."""

    def __init__(
        self, theme: ThemeController, pages: Mapping[str, Page], makers: Mapping[str, PageMaker]
    ) -> None:
        super().__init__()
        self._makers = makers
        self._made: dict[str, QWidget] = {}
        self.shown_page = ""
        self._was_painted = False
        self.navigation = Navigation(theme, pages.values())
        self.top_bar = TopBar(theme)
        self.banner = Banner(theme)
        self.status_bar = StatusBar(theme)
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    def show_page(self, key: str) -> QWidget:
        """Bring the page to the front, building it on its first visit, and return its widget."""
        if key not in self._made:
            self._made[key] = self._makers[key]()
            self._stack.addWidget(self._made[key])
        self._stack.setCurrentWidget(self._made[key])
        self.shown_page = key
        self.navigation.choose(key)
        self.status_bar.clear_counts()
        self._made[key].setFocus(Qt.FocusReason.OtherFocusReason)
        self.page_shown.emit(key)
        return self._made[key]

    def page(self, key: str) -> QWidget | None:
        """The page's widget, None before its first visit."""
        return self._made.get(key)

    def show_alone(self, widget: QWidget) -> None:
        """Let ``widget`` (the first run, a store that cannot be opened) fill the whole window."""
        self._whole.addWidget(widget)
        self._whole.setCurrentWidget(widget)

    def show_frame(self) -> None:
        """Back to navigation and pages; what filled the window is gone."""
        self._whole.setCurrentWidget(self._frame)
        while (alone := self._whole.widget(1)) is not None:
            self._whole.removeWidget(alone)
            alone.deleteLater()

    def show_summary(self, summary: StoreSummary) -> None:
        """Age, source and waiting changes, wherever the frame names them."""
        self.top_bar.show_summary(summary)
        self.status_bar.show_summary(summary)
        self.banner.show_summary(summary)

    def bring_to_front(self) -> None:
        """For a second start, which ends in favour of this window."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def window_state(self) -> str:
        """Size and place, for the setting ``window_state``."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def restore_window_state(self, state: str) -> None:
        """Stand as ``state`` says; the first time as large as the screen has room for."""
        if not self.restoreGeometry(QByteArray.fromBase64(QByteArray(state.encode("ascii")))):
            room = self.screen().availableSize() - FRAME_ROOM
            self.resize(FIRST_SIZE.boundedTo(room).expandedTo(LEAST_SIZE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.navigation.set_narrow(event.size().width() < NARROW_BELOW)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, on every page."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.setWindowTitle(self.tr("Partner Hub Desktop"))
        super().changeEvent(event)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Partner Hub Desktop"))
        self.setMinimumSize(LEAST_SIZE)
        self.resize(FIRST_SIZE)
        self._frame, right = QWidget(), QWidget()
        column = QVBoxLayout(right)
        for widget in (self.top_bar, self.banner, self._stack, self.status_bar):
            column.addWidget(widget, 1 if widget is self._stack else 0)
        row = QHBoxLayout(self._frame)
        row.addWidget(self.navigation)
        row.addWidget(right, 1)
        for layout in (row, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self._whole = QStackedWidget()
        self._whole.addWidget(self._frame)
        self.setCentralWidget(self._whole)

    def _connect(self) -> None:
        self.navigation.page_chosen.connect(self.show_page)
        keys = {Qt.Key.Key_K: self.top_bar.focus_search, Qt.Key.Key_I: self.import_requested.emit}
        for key, action in keys.items():
            QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self).activated.connect(action)
