"""Saved views: create, overwrite, rename, duplicate, pin, share, move, delete, from a file.

A person's own views need OWN_SETTINGS; whatever makes or changes a shared one needs SHARED_SETTINGS. A view
that was changed elsewhere since it was read is left alone (compare-and-set on its version).
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from partnerhub_desktop.services import audit, view_files
from partnerhub_desktop.services.commands import Changes
from partnerhub_desktop.services.commands.writing import writing
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.permissions import Action, Actor, Person
from partnerhub_desktop.services.saved_views import (
    SavedView,
    ViewContent,
    cleaned_name,
    free_name,
    require_free,
)
from partnerhub_desktop.services.store.database import Store, now
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text
from partnerhub_desktop.services.whole_text import whole_text

if TYPE_CHECKING:
    from sqlalchemy import Connection

CHANGED = Changes(("saved_view", "audit_entry"))
COLUMNS = "page, name, query, layout, position, pinned, shared, version"


class Made(NamedTuple):
    """What a command made: the ids of the new views, in order."""

    changes: Changes
    ids: tuple[int, ...]


def create_view(store: Store, person: Person, content: ViewContent) -> Made:
    """Save a view behind the others of its page. Raises PermissionDenied, UserError (view_name_…)."""
    content = content._replace(name=cleaned_name(content.name), query=whole_text(content.query))
    with writing(store, person, _needed(content.shared)) as (connection, actor):
        require_free(content.name, _names(connection, content.page))
        return Made(CHANGED, (_insert(connection, actor, content, "create_view"),))


def duplicate_view(store: Store, person: Person, view: SavedView) -> Made:
    """A person's own copy, unpinned, under a free name."""
    with writing(store, person, _needed(False)) as (connection, actor):
        name = free_name(view.name, _names(connection, view.page))
        content = view.content._replace(name=name, pinned=False, shared=False)
        return Made(CHANGED, (_insert(connection, actor, content, "create_view"),))


def overwrite_view(store: Store, person: Person, view: SavedView, query: str, layout: str) -> Changes:
    """Filter and arrangement become these; the name stays. Raises UserError (view_changed)."""
    return _change(
        store, person, view, view._replace(query=whole_text(query), layout=layout), "overwrite_view"
    )


def rename_view(store: Store, person: Person, view: SavedView, name: str) -> Changes:
    """Raises UserError (view_name_empty, view_name_long, view_name_taken, view_changed)."""
    return _change(store, person, view, view._replace(name=cleaned_name(name)), "rename_view")


def pin_view(store: Store, person: Person, view: SavedView, pinned: bool) -> Changes:
    """Whether the view also stands in the navigation. Raises UserError (view_changed)."""
    return _change(store, person, view, view._replace(pinned=pinned), "pin_view")


def share_view(store: Store, person: Person, view: SavedView, shared: bool) -> Changes:
    """Whether the view is everyone's. Raises UserError (view_changed)."""
    return _change(store, person, view, view._replace(shared=shared), "share_view")


def move_view(store: Store, person: Person, view: SavedView, place: int) -> Changes:
    """Put the view at a place (0 is the first) among those of its page. Raises UserError (view_changed)."""
    with writing(store, person, _needed(view.shared)) as (connection, actor):
        _require_unchanged(connection, view)
        rows = connection.exec_driver_sql(
            "SELECT id FROM saved_view WHERE page = ? ORDER BY position, id", (view.page,)
        )
        before = [key for (key,) in rows]
        after = [key for key in before if key != view.id]
        after.insert(place, view.id)
        if before == after:
            return Changes()
        for position, key in enumerate(after):
            connection.exec_driver_sql("UPDATE saved_view SET position = ? WHERE id = ?", (position, key))
        _write_down(connection, actor, "move_view", view, {"place": before.index(view.id)}, {"place": place})
    return CHANGED


def delete_view(store: Store, person: Person, view: SavedView) -> Changes:
    """Take the view away; ``put_back`` with the same view undoes it. Raises UserError (view_changed)."""
    with writing(store, person, _needed(view.shared)) as (connection, actor):
        _require_unchanged(connection, view)
        connection.exec_driver_sql("DELETE FROM saved_view WHERE id = ?", (view.id,))
        _write_down(connection, actor, "delete_view", view, view.content._asdict(), None)
    return CHANGED


def put_back(store: Store, person: Person, view: SavedView) -> Made:
    """Undo a deletion: the view is where it was, under a free name if its own was taken meanwhile."""
    with writing(store, person, _needed(view.shared)) as (connection, actor):
        name = free_name(view.name, _names(connection, view.page))
        content = view.content._replace(name=name)
        return Made(CHANGED, (_insert(connection, actor, content, "put_view_back", view),))


def import_views(store: Store, person: Person, path: Path, pages: Collection[str]) -> Made:
    """Take the views of a file over, each under a free name; all of them or none.

    ``pages`` are the keys of pages that have views. Raises UserError (views_refused …).
    """
    views = view_files.read_file(path, pages)
    with writing(store, person, _needed(False)) as (connection, actor):
        ids = []
        for view in views:
            name = free_name(view.name, _names(connection, view.page))
            ids.append(_insert(connection, actor, view._replace(name=name), "import_view"))
    return Made(CHANGED, tuple(ids))


def _needed(shared: bool) -> Action:
    return Action.SHARED_SETTINGS if shared else Action.OWN_SETTINGS


def _change(store: Store, person: Person, view: SavedView, new: SavedView, action: str) -> Changes:
    if new == view:
        return Changes()
    with writing(store, person, _needed(view.shared or new.shared)) as (connection, actor):
        _require_unchanged(connection, view)
        if new.name != view.name:
            require_free(new.name, [name for name in _names(connection, view.page) if name != view.name])
        connection.exec_driver_sql(
            "UPDATE saved_view SET name = ?, query = ?, layout = ?, pinned = ?, shared = ?, updated_at = ?, "
            "version = version + 1 WHERE id = ?",
            (new.name, new.query, new.layout, int(new.pinned), int(new.shared), now(), view.id),
        )
        changed = [key for key, value in new._asdict().items() if value != getattr(view, key)]
        old, now_is = ({key: getattr(each, key) for key in changed} for each in (view, new))
        _write_down(connection, actor, action, view, old, now_is)
    return CHANGED


def _require_unchanged(connection: Connection, view: SavedView) -> None:
    """The content too: an id that is free again may be another view's, of the same version."""
    stored = connection.exec_driver_sql(
        "SELECT page, name, query, layout, pinned, shared, version FROM saved_view WHERE id = ?", (view.id,)
    ).fetchone()
    if stored is None or tuple(stored) != (*view.content, view.version):
        source = QT_TRANSLATE_NOOP(
            "services", "The view “{name}” was changed or deleted elsewhere meanwhile."
        )
        advice = QT_TRANSLATE_NOOP("services", "Nothing was changed here. Look at it again and repeat.")
        raise UserError(Text(source, {"name": view.name}), Text(advice), code="view_changed")


def _names(connection: Connection, page: str) -> list[str]:
    rows = connection.exec_driver_sql("SELECT name FROM saved_view WHERE page = ?", (page,))
    return [name for (name,) in rows]


def _insert(
    connection: Connection, actor: Actor, content: ViewContent, action: str, was: SavedView | None = None
) -> int:
    """Behind the others of its page, or where it ``was``, with a version that no copy of it has."""
    last = "SELECT coalesce(max(position), -1) + 1 FROM saved_view WHERE page = ?"
    position = was.position if was else connection.exec_driver_sql(last, (content.page,)).scalar_one()
    flags = (int(content.pinned), int(content.shared), was.version + 1 if was else 1)
    row = (*content[:4], position, *flags, now(), now(), was and _free_id(connection, was.id))
    connection.exec_driver_sql(
        f"INSERT INTO saved_view ({COLUMNS}, created_at, updated_at, id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row,
    )
    key = int(connection.exec_driver_sql("SELECT last_insert_rowid()").scalar_one())
    audit.record(connection, actor, action, "saved_view", str(key), None, content._asdict())
    return key


def _free_id(connection: Connection, key: int) -> int | None:
    """The id itself while no other view has been given it meanwhile."""
    taken = connection.exec_driver_sql("SELECT 1 FROM saved_view WHERE id = ?", (key,)).scalar()
    return None if taken else key


def _write_down(
    connection: Connection, actor: Actor, action: str, view: SavedView, old: object, new: object
) -> None:
    audit.record(connection, actor, action, "saved_view", str(view.id), old, new)
