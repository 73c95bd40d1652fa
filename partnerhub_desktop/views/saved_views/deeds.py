"""What one can do with the saved views of a page, as chips, menus and the palette ask for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from partnerhub_desktop.models.view_shelf import ViewShelf
from partnerhub_desktop.services.permissions import Action
from partnerhub_desktop.services.saved_views import LONGEST_NAME, SavedView, ViewContent, free_name
from partnerhub_desktop.services.spec import ListPage
from partnerhub_desktop.views.last_folder import LastFolder
from partnerhub_desktop.views.page_view import PageView
from partnerhub_desktop.views.saved_views.name_dialog import Answer, NameDialog
from partnerhub_desktop.views.surroundings import Surroundings

Choose = Callable[[SavedView | None], None]


class Deeds(QObject):
    """``choose`` shows a view on its page, None the page itself."""

    def __init__(self, page: PageView, shelf: ViewShelf, around: Surroundings, choose: Choose) -> None:
        super().__init__(page)
        self._page = page
        self._shelf = shelf
        self._around = around
        self._folder = LastFolder(around.settings)
        self.choose = choose

    @property
    def may_share(self) -> bool:
        """Whether the person decides about views of all."""
        return self._around.settings.may(Action.SHARED_SETTINGS)

    def may_change(self, view: SavedView) -> bool:
        """Whether the person may change this view: a shared one is not everybody's to change."""
        return self._around.settings.may(Action.SHARED_SETTINGS if view.shared else Action.OWN_SETTINGS)

    def place_of(self, view: SavedView) -> tuple[int, int]:
        """Where the view stands among those of its page, and the last place there; of one that is gone 0."""
        keys = [each.id for each in self._shelf.of(view.page)]
        return (keys.index(view.id), len(keys) - 1) if view.id in keys else (0, 0)

    def save_new(self) -> None:
        """Ask for a name and keep what the page shows under it."""
        parts = [words for words, _query in self._page.filter_bar.state.steps()]
        dialog = self._name_dialog(self.tr("Save view"), "", proposed_name(parts))
        dialog.ask_more(self.may_share)

        def save(answer: Answer) -> None:
            content = ViewContent(self._key, answer.name, *self._shown(), answer.pinned, answer.shared)
            self._shelf.create(content, lambda key: self._saved(dialog, key), dialog.show_error)

        dialog.answered.connect(save)
        dialog.open()

    def rename(self, view: SavedView) -> None:
        """Ask for another name."""
        if not self.may_change(view):
            return
        dialog = self._name_dialog(self.tr("Rename view"), view.name)
        dialog.answered.connect(
            lambda answer: self._shelf.rename(view, answer.name, dialog.close_done, dialog.show_error)
        )
        dialog.open()

    def overwrite(self, view: SavedView) -> None:
        """The view becomes what the page shows."""
        self._shelf.overwrite(view, *self._shown(), lambda: self._choose_again(view.id))

    def duplicate(self, view: SavedView) -> None:
        self._shelf.duplicate(view)

    def pin(self, view: SavedView) -> None:
        """Into the navigation, or out of it."""
        self._shelf.pin(view, not view.pinned)

    def share(self, view: SavedView) -> None:
        """With everyone, or no longer."""
        self._shelf.share(view, not view.shared)

    def move(self, view: SavedView, step: int) -> None:
        self._shelf.move(view, step)

    def delete(self, view: SavedView) -> None:
        """No question: it can be undone."""
        if self.may_change(view):
            self._shelf.delete(view)

    def export_all(self) -> None:
        self.export(self._shelf.of(self._key))

    def export(self, views: Sequence[SavedView]) -> None:
        """Ask for a file and write the views into it."""
        dialog = QFileDialog(self._page, self.tr("Export views"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Saved views (*.json)")])
        dialog.setDefaultSuffix("json")
        dialog.selectFile(_file_name(views[0].name if len(views) == 1 else self._key) + ".json")
        told = self.tr("%Ln view(s) exported", "", len(views))
        dialog.fileSelected.connect(
            lambda path: self._shelf.write_file(views, Path(path), lambda: self._tell(told))
        )
        dialog.finished.connect(dialog.deleteLater)
        self._folder.open(dialog)

    def take_in(self) -> None:
        """Ask for a file and take its views over."""
        dialog = QFileDialog(self._page, self.tr("Import views"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Saved views (*.json)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda path: self.take_from(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        self._folder.open(dialog)

    def take_from(self, path: Path) -> None:
        """Take over the views of this file."""
        from partnerhub_desktop.services.catalog import PAGES

        pages = [page.key for page in PAGES if isinstance(page, ListPage)]
        self._shelf.take_from(
            path, pages, lambda count: self._tell(self.tr("%Ln view(s) imported", "", count))
        )

    @property
    def _key(self) -> str:
        return self._page.model.page.key

    def _shown(self) -> tuple[str, str]:
        return self._page.model.query, self._page.layout_text()

    def _saved(self, dialog: NameDialog, key: int) -> None:
        dialog.close_done()
        self._choose_again(key)

    def _choose_again(self, key: int) -> None:
        """The page shows just that: nothing on it has to move."""
        view = self._shelf.view(key)
        if view is not None:
            self.choose(view)

    def _name_dialog(self, title: str, own: str, proposed: str = "") -> NameDialog:
        taken = [view.name for view in self._shelf.of(self._key) if view.name != own]
        name = free_name(proposed, taken) if proposed else own
        return NameDialog(self._page.window(), title, name, taken)

    def _tell(self, sentence: str) -> None:
        self._around.events.notice_raised.emit(sentence)


def proposed_name(parts: Sequence[str]) -> str:
    """What a view may be called that filters by these: the values of as many of them as fit."""
    values = [part.partition(": ")[2] or part for part in parts]
    while len(", ".join(values)) > LONGEST_NAME:
        values.pop()
    return ", ".join(values)


def _file_name(name: str) -> str:
    """Without the signs that a file's name cannot have."""
    return "".join("-" if sign in '<>:"/\\|?*' else sign for sign in name).strip(". ") or "views"
