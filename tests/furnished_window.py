"""The window on made-up customers and a real store, with saved views, palette and actions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from partnerhub_desktop.services.catalog import PAGES
from partnerhub_desktop.services.list_readings import ListReadings
from partnerhub_desktop.services.saved_views import SavedView, ViewContent
from partnerhub_desktop.views.editing.edit_keys import connect_undo
from partnerhub_desktop.views.furnishing import Furnishing
from partnerhub_desktop.views.main_window import CUSTOMERS, MainWindow
from partnerhub_desktop.views.page_view import PageView
from partnerhub_desktop.views.pages import Pages
from partnerhub_desktop.views.saved_views.page_views import PageViews
from partnerhub_desktop.views.surroundings import Surroundings
from tests.fake_reading import FakeReading


class FurnishedWindow(QObject):
    """``searched`` are the words that went to the customers list."""

    def __init__(self, reading: FakeReading, around: Surroundings, qtbot: QtBot) -> None:
        super().__init__()
        self.reading, self.around, self._qtbot = reading, around, qtbot
        self.searched: list[str] = []
        readings = ListReadings(reading)  # type: ignore[arg-type]
        self.pages = Pages(readings, lambda: ([], 0), around)
        makers: dict[str, Callable[[], object]] = {page.key: partial(self.pages.make, page) for page in PAGES}
        self.window = MainWindow(around.theme, {page.key: page for page in PAGES}, makers)  # type: ignore[arg-type]
        self.window.resize(1440, 900)
        self.page = cast(PageView, self.window.show_page(CUSTOMERS))
        self.pages.complete()
        self.furnishing = Furnishing(self.window, self.pages, around, self.searched.append)
        connect_undo(self.window, around.history)
        self.window.show()
        qtbot.waitActive(self.window)
        around.events.index_loaded.emit()
        self.settle()

    @property
    def box(self) -> QLineEdit:
        return self.window.top_bar.search

    @property
    def views(self) -> PageViews:
        """Those of the customers page."""
        return self.furnishing.saved_views.pages[CUSTOMERS]

    @property
    def shelf(self) -> tuple[SavedView, ...]:
        return self.furnishing.saved_views.shelf.views

    @property
    def chips(self) -> list[str]:
        """What the chips say, that are shown."""
        return [each.accessibleName() for each in self.views.row.chips.values() if not each.isHidden()]

    def settle(self) -> None:
        """Until nothing is asked for any more."""
        QTest.qWait(0)
        self._qtbot.waitUntil(lambda: self.around.jobs.is_idle, timeout=20_000)
        QTest.qWait(0)
        self._qtbot.waitUntil(lambda: self.around.jobs.is_idle, timeout=20_000)

    def save(
        self, name: str, query: str = "", layout: str = "", *, pinned: bool = False, shared: bool = False
    ) -> SavedView:
        """A view of the customers page."""
        content = ViewContent(CUSTOMERS, name, query, layout, pinned, shared)
        self.furnishing.saved_views.shelf.create(content, lambda _key: None)
        self.settle()
        return next(view for view in self.shelf if view.name == name)

    def type(self, text: str) -> None:
        """Ctrl+K and these letters."""
        self.window.top_bar.focus_search()
        QTest.keyClicks(self.box, text)
        self.settle()

    def lines(self) -> list[str]:
        """What the palette shows."""
        return [entry.title for entry in self.furnishing.palette.view.model.lines]

    def close(self) -> None:
        """Let go of everything."""
        self.furnishing.saved_views.stop()
        self.around.jobs.close()
        self.window.hide()
        self.window.deleteLater()
