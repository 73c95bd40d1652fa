"""The palette: the search of the top bar finds customers, saved views, pages and actions, and goes there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent

from partnerhub_desktop.models.events import OpenedRecord
from partnerhub_desktop.models.palette.customer_search import CustomerSearch, FoundCustomers, Reading
from partnerhub_desktop.models.palette.entries import (
    ALL_CUSTOMERS,
    CUSTOMER,
    Entry,
    remembered_ids,
    with_choice,
)
from partnerhub_desktop.models.palette.results import results
from partnerhub_desktop.views.main_window import MainWindow
from partnerhub_desktop.views.palette.commands import Commands
from partnerhub_desktop.views.palette.palette_view import PaletteView
from partnerhub_desktop.views.surroundings import Surroundings

PATIENCE_MS = 120
"""So long the lines of before stay; then the rest is shown while customers are still looked for."""

STILL_THERE = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
"""The keyboard has not gone to another part of the window."""


class Palette(QObject):
    """One for the window. ``show_all`` takes words to the customers list."""

    def __init__(
        self,
        window: MainWindow,
        reading: Reading,
        commands: Commands,
        around: Surroundings,
        show_all: Callable[[str], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._around = around
        self._show_all = show_all
        self._box = window.top_bar.search
        self._view: PaletteView | None = None
        self._search = CustomerSearch(around.jobs, reading, self)
        self._found: FoundCustomers | None = None
        self._entered: bool | None = None  # Enter came before its answer; True with Ctrl
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._connect()

    @property
    def view(self) -> PaletteView:
        """Made when it is first needed."""
        if self._view is None:
            self._view = PaletteView(self._window, self._box, self._around.theme)
            self._view.entry_chosen.connect(self._run)
        return self._view

    @property
    def is_open(self) -> bool:
        """Whether its lines are shown."""
        return self._view is not None and self._view.isVisible()

    def open(self) -> None:
        """Show what there is to find under the box."""
        self._ask()

    def close(self) -> None:
        """Forget what was asked; the box is empty again."""
        self._patience.stop()
        self._search.stop()
        self._entered = None
        self._box.clear()
        if self._view is not None:
            self._view.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the box; typing itself stays its own."""
        if isinstance(event, QKeyEvent):
            return self._key(event)
        if isinstance(event, QFocusEvent) and event.reason() not in STILL_THERE:
            if event.gotFocus():
                self.open()
            elif self.is_open:
                self.close()
        elif event.type() == QEvent.Type.MouseButtonPress and not self.is_open:
            self.open()
        elif event.type() == QEvent.Type.Resize and self.is_open:
            self._show()
        return False

    def _connect(self) -> None:
        self._box.installEventFilter(self)
        self._box.textEdited.connect(lambda _text: self._ask())
        self._window.top_bar.search_requested.connect(self._open_again)
        self._search.found.connect(self._take)
        self._patience.timeout.connect(self._show)

    def _open_again(self) -> None:
        if not self.is_open and self._found is not None:
            self.open()

    def _key(self, event: QKeyEvent) -> bool:
        escape = event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.ShortcutOverride:
            if escape and self.is_open:
                event.accept()
            return False
        if event.type() != QEvent.Type.KeyPress:
            return False
        if escape:
            self._leave()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._found is None:
            self._entered = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            return True
        if not self.is_open:
            if event.key() == Qt.Key.Key_Down:
                self.open()
            return event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return self.view.press(event)

    def _leave(self) -> None:
        """The keyboard goes back to the page."""
        self.close()
        page = self._window.page(self._window.shown_page)
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _text(self) -> str:
        return self._box.text().strip()

    def _ask(self) -> None:
        self._found = self._entered = None
        self._patience.start()
        self._search.ask(self._text, remembered_ids(self._remembered))

    @property
    def _remembered(self) -> str:
        return self._around.settings.value.recent_choices

    def _take(self, found: FoundCustomers) -> None:
        self._patience.stop()
        self._found = found
        self._show()
        if self._entered is not None and self.view.current is not None:
            self._run(self.view.current, self._entered)

    def _show(self) -> None:
        lines = results(self._text, self._commands.entries(), self._found, self._remembered)
        self.view.show_lines(lines)

    def _run(self, entry: Entry, launches: bool) -> None:
        found = self._found
        if launches and entry.kind != CUSTOMER:
            return
        self._leave()
        if entry.kind == ALL_CUSTOMERS:
            self._show_all(entry.key)
            return
        self._remember(entry.token)
        if entry.kind == CUSTOMER and found is not None:
            self._go_to_customer(int(entry.key), found, launches)
        else:
            self._commands.run(entry)

    def _go_to_customer(self, key: int, found: FoundCustomers, launches: bool) -> None:
        if launches:
            self._around.events.launch_requested.emit(found.row(key).org_id)
            return
        self._around.events.customer_opened.emit(OpenedRecord(key, *found.around(key)))

    def _remember(self, token: str) -> None:
        self._around.settings.remember("recent_choices", partial(with_choice, token=token))
