"""The window: navigation, top bar, the page shown, status bar. It knows frames, not features."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from partnerhub_desktop.models.role_names import person_text, role_text
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.permissions import PARTNER_FULL
from partnerhub_desktop.services.spec import Page
from partnerhub_desktop.services.workspace import Found
from partnerhub_desktop.views.banner import Banner
from partnerhub_desktop.views.navigation import Navigation
from partnerhub_desktop.views.status_bar import StatusBar
from partnerhub_desktop.views.theme import ThemeController
from partnerhub_desktop.views.top_bar import TopBar
from partnerhub_desktop.views.window_place import put_in_place

CUSTOMERS = "customers"
"""The page shown at first."""

PageMaker = Callable[[], QWidget]


class MainWindow(QMainWindow):
    """``makers`` build the widget of each page when first shown; ``place`` is where the window stood."""

    page_shown = Signal(str)
    closing = Signal()
    import_requested = Signal()
    shortcuts_requested = Signal()
    first_painted = Signal()
    """The window is on the screen with all its parts: time for what its first paint can do without."""

    def __init__(
        self,
        theme: ThemeController,
        pages: Mapping[str, Page],
        makers: Mapping[str, PageMaker],
        place: str = "",
    ) -> None:
        super().__init__()
        put_in_place(self, place)
        self._makers = makers
        self._made: dict[str, QWidget] = {}
        self.shown_page = self.marked_page = ""
        self._was_painted = False
        self.navigation = Navigation(theme, pages.values(), self.width())
        self.top_bar = TopBar(theme)
        self.banner = Banner(theme)
        self.status_bar = StatusBar(theme)
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    def show_page(self, key: str) -> QWidget:
        """Bring the page to the front, building it on its first visit, and return its widget.

        One that does not exist (an old setting) is Customers.
        """
        key = key if key in self._makers else CUSTOMERS
        return self.show_widget(key, self._makers[key], marked=key)

    def show_widget(self, key: str, make: PageMaker, marked: str) -> QWidget:
        """``show_page`` for any widget; the navigation marks the page ``marked``."""
        if key not in self._made:
            self._made[key] = make()
            self._stack.addWidget(self._made[key])
        self._stack.setCurrentWidget(self._made[key])
        self.shown_page, self.marked_page = key, marked
        self.navigation.choose(marked)
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

    def show_found(self, found: Found, problem: UserError | None) -> None:
        """Who is at work, age, source and waiting changes, and what is wrong with the store."""
        person = found.settings.person_name
        self.navigation.show_person(person_text(person), role_text(found.settings.role or PARTNER_FULL))
        for part in (self.top_bar, self.status_bar, self.banner):
            part.show_summary(found.summary)
        if problem is not None:
            self.banner.show_problem(problem)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.navigation.fit(event.size().width())
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

    def _build(self) -> None:
        self.setWindowTitle("Partner Hub Desktop")
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
        for key in ("F1", "?"):
            QShortcut(QKeySequence(key), self).activated.connect(self.shortcuts_requested)
        QShortcut(QKeySequence("Ctrl+I"), self).activated.connect(self.import_requested)
        QShortcut(QKeySequence("Ctrl+K"), self).activated.connect(self.top_bar.focus_search)
