"""The saved views of one list page: chips over its filter, which one is shown, whether it was changed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from partnerhub_desktop.models.chosen_view import ChosenView, Shown
from partnerhub_desktop.models.kept_views import KeptView, kept_view, with_kept_view
from partnerhub_desktop.models.view_shelf import ViewShelf
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.saved_views import SavedView
from partnerhub_desktop.views.page_view import PageView
from partnerhub_desktop.views.saved_views.chip_row import ChipRow, ChipState
from partnerhub_desktop.views.saved_views.deeds import Deeds
from partnerhub_desktop.views.saved_views.view_menu import MoreMenu, ViewMenu
from partnerhub_desktop.views.surroundings import Surroundings


class PageViews(QObject):
    """Puts the chips at the left end of the page's ``tools``."""

    chosen_changed = Signal()

    def __init__(self, page: PageView, shelf: ViewShelf, around: Surroundings) -> None:
        super().__init__(page)
        self._page = page
        self._shelf = shelf
        self._around = around
        self.key = page.model.page.key
        self.chosen = ChosenView()
        self._restored = False
        self.deeds = Deeds(page, shelf, around, self.choose)
        self.row = ChipRow(around.theme)
        self._all_total = page.model.all_total
        page.tools.insertWidget(0, self.row, 1000)
        QWidget.setTabOrder(page.head.last_stop, self.row.all)
        self._connect()
        self.show_views()

    def choose(self, view: SavedView | None) -> None:
        """Show this view on the page, None the page itself as it was arranged before."""
        self._restored = True
        self.chosen.leave_page(self._page.layout_text())
        self._show(view)
        self._keep()

    def restore(self) -> None:
        """Once: the view that was chosen when the program ended, as the table was arranged then.

        Whoever has begun to filter meanwhile is left alone.
        """
        if self._restored or not self._shelf.views:
            return
        self._restored = True
        kept = kept_view(self._around.settings.value.chosen_views, self.key)
        view = self._shelf.view(kept.view) if kept is not None else None
        if kept is None or view is None or view.page != self.key or self._page.filter_bar.state.query:
            return
        arranged = self._page.layout_text()
        self.chosen.own_layout = kept.own_layout
        self._show(view)
        self._page.show_layout(arranged)

    def _show(self, view: SavedView | None) -> None:
        """What is shown already stays as it is, also the row that has the keyboard."""
        page = self._page
        wanted = Shown("", self.chosen.own_layout) if view is None else Shown(view.query, view.layout)
        if wanted != self._shown():
            page.show_layout(wanted.layout)
            try:
                page.show_query(wanted.query)
            except UserError as error:
                self._around.events.error_raised.emit(error)
        self.chosen.choose(view.id if view else None, self._shown())
        self.show_views()
        self.chosen_changed.emit()

    def show_views(self) -> None:
        """Chips, numbers and marks as they are now."""
        views = self._shelf.of(self.key)
        if self.chosen.key is not None and self.chosen.key not in [view.id for view in views]:
            self.chosen.choose(None, self._shown())
            self._keep()
            self.chosen_changed.emit()
        changed = self.chosen.is_changed(self._shown())
        counts = [self.count_text(view) for view in views]
        total = self._around.formats.number(self._all_total)
        self.row.show_state(ChipState(views, counts, total, self.chosen.key, changed))

    def _keep(self) -> None:
        """For the next start of the program."""
        key, page = self.chosen.key, self.key
        kept = None if key is None else KeptView(key, self.chosen.own_layout)
        self._around.settings.remember("chosen_views", partial(with_kept_view, page=page, kept=kept))

    def save(self) -> None:
        """Keep the changes of the view that is shown; without any, what is shown becomes a new view."""
        view = self._shelf.view(self.chosen.key) if self.chosen.key is not None else None
        changed = self.chosen.is_changed(self._shown())
        if view is not None and changed and self.deeds.may_change(view):
            self.deeds.overwrite(view)
        else:
            self.deeds.save_new()

    def count_text(self, view: SavedView) -> str:
        """Rows of the view in the window's language, "" while they are not known."""
        count = self._shelf.count(view)
        return "" if count is None else self._around.formats.number(count)

    def _connect(self) -> None:
        row, deeds = self.row, self.deeds
        self._shelf.changed.connect(self.show_views)
        self._around.settings.changed.connect(lambda _settings: self.show_views())  # numbers by language
        self._page.filter_bar.query_changed.connect(lambda _query: self._mark())
        self._page.layout_changed.connect(self._mark)
        self._page.counts_changed.connect(self._take_total)
        row.all_chosen.connect(lambda: self.choose(None))
        row.view_chosen.connect(lambda key: self.choose(self._shelf.view(key)))
        row.rename_requested.connect(lambda key: deeds.rename(self._view(key)))
        row.delete_requested.connect(lambda key: deeds.delete(self._view(key)))
        row.save_requested.connect(deeds.save_new)
        row.menu_requested.connect(self._open_menu)
        row.more_requested.connect(self._open_more)

    def build_menu(self, view: SavedView) -> ViewMenu:
        """What can be done with this view now."""
        changed = self.chosen.key == view.id and self.chosen.is_changed(self._shown())
        return ViewMenu(view, changed, self.deeds, self._around.theme, self.row)

    def build_more(self) -> MoreMenu:
        """The views without a chip, and the doings with views as a whole."""
        views = self._shelf.of(self.key)
        waiting = [(view, self.count_text(view)) for view in views if view.id in self.row.waiting]
        return MoreMenu(waiting, bool(views), self.deeds, self._around.theme, self.row)

    def _view(self, key: int) -> SavedView:
        view = self._shelf.view(key)
        assert view is not None, "a chip stands for a view on the shelf"
        return view

    def _shown(self) -> Shown:
        return Shown(self._page.model.query, self._page.layout_text())

    def _mark(self) -> None:
        """Only the dot can have changed."""
        if self.chosen.is_changed(self._shown()) != self.row.state.is_changed:
            self.show_views()

    def _take_total(self, _shown: int, total: int) -> None:
        if total != self._all_total:
            self._all_total = total
            self.show_views()

    def _open_menu(self, key: int, place: QPoint) -> None:
        self.build_menu(self._view(key)).popup(place)

    def _open_more(self, place: QPoint) -> None:
        self.build_more().popup(place)
