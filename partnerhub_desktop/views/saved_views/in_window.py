"""Saved views wherever they stand in the window: over each list, and in the navigation."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from partnerhub_desktop.models.events import Offer
from partnerhub_desktop.models.view_shelf import ViewShelf
from partnerhub_desktop.services.saved_views import SavedView
from partnerhub_desktop.views.main_window import MainWindow
from partnerhub_desktop.views.page_view import PageView
from partnerhub_desktop.views.pages import Pages
from partnerhub_desktop.views.saved_views.page_views import PageViews
from partnerhub_desktop.views.saved_views.pinned_views import PinnedViews
from partnerhub_desktop.views.surroundings import Surroundings


class ViewsInWindow(QObject):
    """Made when the first rows are painted; reads the views beside the window."""

    def __init__(self, window: MainWindow, pages: Pages, around: Surroundings) -> None:
        super().__init__(window)
        self._window = window
        self._around = around
        self.shelf = ViewShelf(around.jobs, around.workspace, around.events, pages.reading_of)
        self.shelf.setParent(self)
        self.pages: dict[str, PageViews] = {}
        self._restores = False
        self._pinned: dict[str, PinnedViews] = {}
        for page in pages.lists:
            self._furnish(page)
        pages.list_made.connect(self._furnish)
        window.page_shown.connect(self._mark)
        self.shelf.changed.connect(self._show_pinned)
        around.settings.changed.connect(lambda _settings: self._show_pinned())
        self.shelf.changed.connect(self._restore)
        self.shelf.view_deleted.connect(self._tell_deleted)
        self.shelf.load()

    def open(self, view: SavedView) -> None:
        """Bring the view's page to the front and show the view on it."""
        self._window.show_page(view.page)
        views = self.pages.get(view.page)
        if views is not None:
            views.choose(view)

    def restore_chosen(self) -> None:
        """From now on a page that appears first shows the view that was chosen on it last time."""
        self._restores = True
        self._restore()

    def _restore(self) -> None:
        for views in self.pages.values() if self._restores else ():
            views.restore()

    def shown(self) -> PageViews | None:
        """The views of the page in front, None when it has none."""
        return self.pages.get(self._window.shown_page)

    def stop(self) -> None:
        """Forget what is being read."""
        self.shelf.stop()

    def _furnish(self, page: PageView) -> None:
        views = PageViews(page, self.shelf, self._around)
        self.pages[views.key] = views
        views.chosen_changed.connect(self._mark)
        self._restore()

    def _show_pinned(self) -> None:
        for page in {view.page for view in self.shelf.views if view.pinned} | self._pinned.keys():
            if page not in self._pinned:
                made = PinnedViews(self._around.theme)
                if not self._window.navigation.put_under(page, made):
                    continue
                made.view_chosen.connect(self._open_by_id)
                self._pinned[page] = made
            pinned = [view for view in self.shelf.of(page) if view.pinned]
            self._pinned[page].show_views(pinned, [self.count_text(view) for view in pinned])
        self._mark()

    def count_text(self, view: SavedView) -> str:
        """Rows of the view in the window's language, "" while they are not known."""
        count = self.shelf.count(view)
        return "" if count is None else self._around.formats.number(count)

    def _mark(self) -> None:
        shown = self.shown()
        for page, pinned in self._pinned.items():
            pinned.choose(shown.chosen.key if shown is not None and shown.key == page else None)

    def _open_by_id(self, key: int) -> None:
        view = self.shelf.view(key)
        if view is not None:
            self.open(view)

    def _tell_deleted(self, view: SavedView) -> None:
        words = self.tr("View “{name}” deleted").format(name=view.name)
        history = self._around.history
        history.put(partial(self.shelf.put_back, view))
        self._around.events.offer_raised.emit(words, Offer(self.tr("Undo"), "Ctrl+Z", history.undo))
