"""What the palette offers beside customers: saved views, pages and actions."""

from __future__ import annotations

from collections.abc import Iterable

from partnerhub_desktop.models.actions import ActionList, printed
from partnerhub_desktop.models.language import translated
from partnerhub_desktop.models.palette.entries import ACTION, PAGE, VIEW, Entry
from partnerhub_desktop.services.saved_views import SavedView
from partnerhub_desktop.services.spec import Page
from partnerhub_desktop.views.main_window import MainWindow
from partnerhub_desktop.views.saved_views.in_window import ViewsInWindow


class Commands:
    """Reads what there is whenever it is asked, and carries out what is chosen."""

    def __init__(
        self, window: MainWindow, pages: Iterable[Page], views: ViewsInWindow, actions: ActionList
    ) -> None:
        self._window = window
        self._pages = tuple(pages)
        self._views = views
        self._actions = actions

    def entries(self) -> list[Entry]:
        """Everything that can be done now, in the window's language; English finds it too."""
        titles = {page.key: translated(page.title) for page in self._pages}
        views = [
            Entry(VIEW, str(view.id), view.name, "bookmark", self._aside(titles[view.page], view))
            for view in self._views.shelf.views
            if view.page in titles
        ]
        pages = [
            Entry(PAGE, page.key, titles[page.key], page.icon, also=(str(page.title),))
            for page in self._pages
        ]
        actions = [
            Entry(ACTION, each.key, each.name, each.icon, keys=printed(each.keys), also=(each.title,))
            for each in self._actions.offered()
            if each.key != "search"
        ]
        return [*views, *pages, *actions]

    def run(self, entry: Entry) -> None:
        """Go there, or do it."""
        if entry.kind == PAGE:
            self._window.show_page(entry.key)
        elif entry.kind == ACTION:
            self._actions.run(entry.key)
        elif entry.kind == VIEW:
            view = self._views.shelf.view(int(entry.key))
            if view is not None:
                self._views.open(view)

    def _aside(self, page: str, view: SavedView) -> str:
        count = self._views.count_text(view)
        return f"{page} · {count}" if count else page
