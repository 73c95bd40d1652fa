"""The saved views as the window has them: read, counted and changed beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from partnerhub_desktop.models.events import Events
from partnerhub_desktop.models.jobs import Failed, Jobs
from partnerhub_desktop.models.view_counts import ReadingOf, ViewCounts
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.saved_views import SavedView, ViewContent, read_views
from partnerhub_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from partnerhub_desktop.services.commands.saved_views import Made

Done = Callable[[Any], None]


class ViewShelf(QObject):
    """One for the window. What a write cannot do is told by ``events``, or by the ``failed`` it was given."""

    changed = Signal()  # views or their numbers
    view_deleted = Signal(object)  # the SavedView, for ``put_back``

    def __init__(self, jobs: Jobs, workspace: Workspace, events: Events, reading_of: ReadingOf) -> None:
        super().__init__()
        self._jobs = jobs
        self._workspace = workspace
        self._events = events
        self.views: tuple[SavedView, ...] = ()
        self._waiting: list[Callable[[], None]] = []
        self._counts = ViewCounts(jobs, reading_of)
        self._counts.setParent(self)
        self._counts.counted.connect(self.changed)
        events.index_loaded.connect(self._follow_rows)
        events.tables_changed.connect(self._follow)

    def load(self) -> None:
        """Read the views, where there is a store."""
        if not self._workspace.is_new and self._workspace.problem is None:
            self._jobs.read(self, lambda: read_views(self._workspace.connection()), self._take, _unread)

    def of(self, page: str) -> list[SavedView]:
        """The views of a page, in their order."""
        return [view for view in self.views if view.page == page]

    def view(self, key: int) -> SavedView | None:
        """The view of that id, None when it is gone."""
        return next((view for view in self.views if view.id == key), None)

    def count(self, view: SavedView) -> int | None:
        """Rows of the view, None while they are not counted."""
        return self._counts.known.get((view.page, view.query))

    def create(self, content: ViewContent, done: Callable[[int], None], failed: Failed | None = None) -> None:
        """Save a new view; ``done`` gets its id when it is on the shelf."""
        self._make("create_view", (content,), lambda made: done(made.ids[0]), failed)

    def duplicate(self, view: SavedView) -> None:
        self._make("duplicate_view", (view,), _nothing)

    def put_back(self, view: SavedView) -> None:
        """Undo the deletion of this view."""
        self._make("put_back", (view,), _nothing)

    def take_from(self, path: Path, pages: Sequence[str], done: Callable[[int], None]) -> None:
        """Take over the views of a file; ``done`` gets how many they are."""
        self._make("import_views", (path, pages), lambda made: done(len(made.ids)))

    def overwrite(self, view: SavedView, query: str, layout: str, done: Callable[[], None]) -> None:
        """Filter and arrangement of the view become these."""
        self._write("overwrite_view", (view, query, layout), lambda _changes: self._load_then(done))

    def rename(self, view: SavedView, name: str, done: Callable[[], None], failed: Failed) -> None:
        self._write("rename_view", (view, name), lambda _changes: self._load_then(done), failed)

    def pin(self, view: SavedView, pinned: bool) -> None:
        self._write("pin_view", (view, pinned), self._tell)

    def share(self, view: SavedView, shared: bool) -> None:
        self._write("share_view", (view, shared), self._tell)

    def move(self, view: SavedView, step: int) -> None:
        """Move the view among those of its page, by one place to the left (-1) or to the right (1)."""
        keys = [each.id for each in self.of(view.page)]
        if view.id in keys:
            self._write("move_view", (view, max(0, keys.index(view.id) + step)), self._tell)

    def delete(self, view: SavedView) -> None:
        def done(changes: frozenset[str]) -> None:
            self._tell(changes)
            self.view_deleted.emit(view)

        self._write("delete_view", (view,), done)

    def write_file(self, views: Sequence[SavedView], path: Path, done: Callable[[], None]) -> None:
        """Put views into a file of their own."""

        def work() -> None:
            from partnerhub_desktop.services.exporting.saved_views import export_views

            export_views(self._workspace.actor(), views, path)

        self._jobs.write(work, lambda _none: done(), self._fail)

    def stop(self) -> None:
        """Forget what is being read."""
        self._counts.stop()
        self._jobs.cancel(self)

    def _take(self, views: tuple[SavedView, ...]) -> None:
        if views != self.views:
            self.views = views
            self._counts.want((view.page, view.query) for view in views)
            self.changed.emit()
        waiting, self._waiting = self._waiting, []
        for done in waiting:
            done()

    def _follow_rows(self) -> None:
        self._counts.count_anew()
        self.load()

    def _follow(self, tables: frozenset[str]) -> None:
        if tables - {"saved_view", "audit_entry", "setting"}:
            self._counts.count_anew()
        self.load()

    def _make(
        self,
        command: str,
        arguments: tuple[Any, ...],
        done: Callable[[Made], None],
        failed: Failed | None = None,
    ) -> None:
        self._write(command, arguments, lambda made: self._load_then(partial(done, made)), failed)

    def _write(
        self, command: str, arguments: tuple[Any, ...], done: Done, failed: Failed | None = None
    ) -> None:
        def work() -> Any:
            from partnerhub_desktop.services.commands import saved_views

            workspace = self._workspace
            return getattr(saved_views, command)(workspace.store(), workspace.person, *arguments)

        self._jobs.write(work, done, failed or self._fail)

    def _tell(self, changes: frozenset[str]) -> None:
        if changes:
            self._events.tables_changed.emit(changes)

    def _load_then(self, done: Callable[[], None]) -> None:
        """``done`` follows when the shelf shows what was written, whoever has it read."""
        self._waiting.append(done)
        self.load()

    def _fail(self, error: Exception) -> None:
        self.load()  # it may be another one by now
        if not isinstance(error, UserError):
            raise error
        self._events.error_raised.emit(error)


def _nothing(_made: object) -> None:
    """The shelf shows it."""


def _unread(error: Exception) -> None:
    """The list itself says why the store cannot be read."""
    if not isinstance(error, UserError):
        raise error
