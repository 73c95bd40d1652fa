"""The menus of saved views: what one can do with one of them, and with all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from partnerhub_desktop.services.saved_views import SavedView
from partnerhub_desktop.views.rounded import RoundedMenu
from partnerhub_desktop.views.saved_views.deeds import Deeds
from partnerhub_desktop.views.theme import ThemeController

ICON = 16


class ViewMenu(RoundedMenu):
    """What can be done with one view. ``is_changed``: the page shows it, and has changed it since."""

    def __init__(
        self, view: SavedView, is_changed: bool, deeds: Deeds, theme: ThemeController, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._view = view
        self._deeds = deeds
        self.setAccessibleName(view.name)
        may_change = deeds.may_change(view)
        if is_changed:
            self._add_changed(may_change)
        if may_change:
            self._add_changes()
        self._add("copy", self.tr("Duplicate"), lambda: deeds.duplicate(view))
        self._add("download", self.tr("Export to a file…"), lambda: deeds.export([view]))
        if may_change:
            self.addSeparator()
            self._add("trash-2", self.tr("Delete"), lambda: deeds.delete(view), "Del")

    def _add_changed(self, may_change: bool) -> None:
        deeds, view = self._deeds, self._view
        if may_change:
            self._add("save", self.tr("Save the changes"), lambda: deeds.overwrite(view))
        self._add("plus", self.tr("Save as a new view…"), deeds.save_new)
        self._add("rotate-ccw", self.tr("Reset"), lambda: deeds.choose(view))
        self.addSeparator()

    def _add_changes(self) -> None:
        deeds, view = self._deeds, self._view
        self._add("pencil", self.tr("Rename…"), lambda: deeds.rename(view), "F2")
        pin = self.tr("Take out of the navigation") if view.pinned else self.tr("Pin to the navigation")
        self._add("pin-off" if view.pinned else "pin", pin, lambda: deeds.pin(view))
        place, last = deeds.place_of(view)
        if place > 0:
            self._add("arrow-left", self.tr("Move to the left"), lambda: deeds.move(view, -1))
        if place < last:
            self._add("arrow-right", self.tr("Move to the right"), lambda: deeds.move(view, 1))
        if deeds.may_share:
            share = self.tr("Keep for myself") if view.shared else self.tr("Share with everyone")
            self._add("users", share, lambda: deeds.share(view))

    def _add(self, icon: str, words: str, run: Callable[[], None], shortcut: str = "") -> None:
        """The shortcut is shown; the chip itself answers to it."""
        text = words + (f"\t{shortcut}" if shortcut else "")
        picture = self._theme.icon(icon, self._theme.theme.muted, round(ICON * self._theme.scale))
        self.addAction(picture, text).triggered.connect(lambda _=False: run())


class MoreMenu(RoundedMenu):
    """The views that have no room in the row, and what is done with views as a whole."""

    def __init__(
        self,
        waiting: Sequence[tuple[SavedView, str]],
        has_views: bool,
        deeds: Deeds,
        theme: ThemeController,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        colour, size = theme.theme.muted, round(ICON * theme.scale)
        for view, count in waiting:
            name = view.name.replace("&", "&&") + (f"\t{count}" if count else "")
            self._add(QAction(name, self), partial(deeds.choose, view))
        if waiting:
            self.addSeparator()
        upload = QAction(theme.icon("upload", colour, size), self.tr("Import views from a file…"), self)
        self._add(upload, deeds.take_in)
        if has_views:
            words = self.tr("Export all views of this page…")
            self._add(QAction(theme.icon("download", colour, size), words, self), deeds.export_all)

    def _add(self, action: QAction, run: Callable[[], None]) -> None:
        action.triggered.connect(lambda _=False: run())
        self.addAction(action)
