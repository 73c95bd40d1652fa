"""Binds the declared actions to what carries them out in this window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from partnerhub_desktop.models.actions import ActionList
from partnerhub_desktop.services.analytics.doors import ANALYTICS_PRODUCTS, SECTION_NAMES
from partnerhub_desktop.services.permissions import Action
from partnerhub_desktop.views.main_window import MainWindow
from partnerhub_desktop.views.page_view import PageView
from partnerhub_desktop.views.saved_views.in_window import ViewsInWindow
from partnerhub_desktop.views.settings.settings_in_force import SettingsInForce
from partnerhub_desktop.views.surroundings import Surroundings

PageAct = Callable[[PageView], object]


def bind_actions(window: MainWindow, views: ViewsInWindow, around: Surroundings) -> ActionList:
    """What this window can do, on whatever page is in front."""
    actions = ActionList()
    settings = around.settings
    actions.offer("search", window.top_bar.focus_search)
    actions.offer("import", around.events.import_requested.emit, lambda: settings.may(Action.IMPORT))
    actions.offer("keys", window.shortcuts_requested.emit)
    actions.offer("undo", around.history.undo, lambda: around.history.can_undo)
    actions.offer("redo", around.history.redo, lambda: around.history.can_redo)
    for theme in ("light", "dark", "system"):
        actions.offer(theme, *_setting(around, "theme", theme))
    for key, code in (("english", "en"), ("bulgarian", "bg")):
        actions.offer(key, *_setting(around, "language", code))
    _bind_list(_FrontPage(actions, window), settings)
    _bind_analytics(actions, window, settings)
    _bind_views(actions, views, window)
    return actions


def _setting(around: Surroundings, key: str, value: str) -> tuple[Callable[[], None], Callable[[], bool]]:
    """Choose a value of a setting; offered while another one is in force."""
    settings = around.settings
    return lambda: settings.change(key, value), lambda: bool(getattr(settings.value, key) != value)


class _FrontPage:
    """Offers what is done to the list in front, while there is one."""

    def __init__(self, actions: ActionList, window: MainWindow) -> None:
        self._actions = actions
        self._window = window

    def offer(
        self, key: str, act: PageAct, is_offered: Callable[[PageView], bool] = lambda _page: True
    ) -> None:
        """Carry out a declared action on the list; ``is_offered`` asks the list whether it can be done."""

        def run() -> None:
            page = self._list
            if page is not None:
                act(page)

        def may() -> bool:
            page = self._list
            return page is not None and is_offered(page)

        self._actions.offer(key, run, may)

    @property
    def _list(self) -> PageView | None:
        page = self._window.page(self._window.shown_page)
        return page if isinstance(page, PageView) else None


def _bind_list(front: _FrontPage, settings: SettingsInForce) -> None:
    front.offer("filter", lambda page: page.focus_filter())
    front.offer("filter_text", lambda page: page.filter_bar.toggle_text())
    front.offer("clear_filter", lambda page: page.filter_bar.clear(), lambda page: bool(page.model.query))
    front.offer("export", lambda page: page.export(), lambda page: page.head.offers_export)
    for key, act in ROW_ACTS.items():
        front.offer(key, act, lambda page: page.table.current_row() is not None)
    for kind in EDITS:
        front.offer(
            kind, _edit(kind), lambda page: _has_selection(page) and settings.may(Action.EDIT_CUSTOMER)
        )
    front.offer("copy", lambda page: page.table.copy_requested.emit(False), _has_selection)
    front.offer("copy_titled", lambda page: page.table.copy_requested.emit(True), _has_selection)
    front.offer("select_all", lambda page: page.table.selectAll())
    front.offer("columns", lambda page: page.table_tools.columns.click())
    for density in ("comfortable", "regular", "compact"):
        front.offer(density, *_density(density))


def _density(density: str) -> tuple[PageAct, Callable[[PageView], bool]]:
    return (
        lambda page: page.table.arrangement.choose_density(density),
        lambda page: page.table.arrangement.density != density,
    )


def _edit(kind: str) -> PageAct:
    return lambda page: page.selection.edit(kind)


def _why(page: PageView) -> None:
    table = page.table
    table.ask_why(table.current_row(), "", table.visualRect(table.currentIndex()))


ROW_ACTS: dict[str, PageAct] = {
    "peek": lambda page: page.peek.toggle(page.table.currentIndex().row()),
    "why": _why,
    "launch": lambda page: page.table.launch_row(page.table.current_row()),
}
"""What is done to the current row."""

EDITS = ("add_tag", "remove_tag", "owner", "managed_by", "next_step", "note")
"""What is done to the selected rows."""


def _has_selection(page: PageView) -> bool:
    return page.table.selectionModel().hasSelection()


def _bind_analytics(actions: ActionList, window: MainWindow, settings: SettingsInForce) -> None:
    """Product and section of the analytics, from wherever one is."""

    def show(product: str, section: str) -> Callable[[], None]:
        def run() -> None:
            from partnerhub_desktop.views.analytics.analytics_page import AnalyticsPage

            page = window.show_page("analytics")
            assert isinstance(page, AnalyticsPage)
            page.choose_view(product, section)

        return run

    def may_see() -> bool:
        return settings.may(Action.SEE_ANALYTICS)

    for product in ANALYTICS_PRODUCTS:
        actions.offer(product, show(product, ""), may_see)
    for section in SECTION_NAMES:
        actions.offer(section, show("", section), may_see)


def _bind_views(actions: ActionList, views: ViewsInWindow, window: MainWindow) -> None:
    def has_views() -> bool:
        return views.shown() is not None

    def save() -> None:
        shown = views.shown()
        if shown is not None:
            shown.save()

    def take_in() -> None:
        shown = views.shown()
        if shown is not None:
            shown.deeds.take_in()

    def export() -> None:
        shown = views.shown()
        if shown is not None:
            shown.deeds.export_all()

    actions.offer("save_view", save, has_views)
    actions.offer("import_views", take_in, has_views)
    actions.offer("export_views", export, lambda: has_views() and bool(views.shelf.of(window.shown_page)))
    shortcut = QShortcut(QKeySequence("Ctrl+S"), window)
    shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
    shortcut.activated.connect(lambda: actions.run("save_view"))
