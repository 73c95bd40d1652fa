"""What the window shows beside its first rows, made when they are painted: saved views, palette, actions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from partnerhub_desktop.services.catalog import PAGES
from partnerhub_desktop.views.actions import bind_actions
from partnerhub_desktop.views.main_window import MainWindow
from partnerhub_desktop.views.page_view import PageView
from partnerhub_desktop.views.pages import Pages
from partnerhub_desktop.views.palette.commands import Commands
from partnerhub_desktop.views.palette.palette import Palette
from partnerhub_desktop.views.saved_views.in_window import ViewsInWindow
from partnerhub_desktop.views.surroundings import Surroundings


class Furnishing:
    """One for the window. ``find_customer`` takes words to the customers list."""

    def __init__(
        self, window: MainWindow, pages: Pages, around: Surroundings, find_customer: Callable[[str], object]
    ) -> None:
        self.saved_views = ViewsInWindow(window, pages, around)
        self.actions = bind_actions(window, self.saved_views, around)
        commands = Commands(window, PAGES, self.saved_views, self.actions)
        self.palette = Palette(window, pages.customers, commands, around, find_customer)
        window.closing.connect(pages.leave)
        around.events.list_requested.connect(partial(_show_list, window))
        around.events.index_loaded.connect(
            lambda: around.jobs.read("pages", _import_pages, lambda _none: None)
        )


def _show_list(window: MainWindow, page: str, query: str) -> None:
    view = window.show_page(page)
    if isinstance(view, PageView):
        view.search_for(query)


def _import_pages() -> None:
    """The page of a customer and that of the analytics, so that the first visit does not wait for them."""
    import partnerhub_desktop.views.analytics.analytics_page
    import partnerhub_desktop.views.details.customer  # noqa: F401
