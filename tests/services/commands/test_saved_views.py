"""Saved views in the store: names, versions, permissions, audit, undo of a deletion, files."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerhub_desktop.services import audit
from partnerhub_desktop.services.commands import saved_views as commands
from partnerhub_desktop.services.errors import PermissionDenied, UserError
from partnerhub_desktop.services.exporting.saved_views import export_views
from partnerhub_desktop.services.permissions import ROLES, Actor
from partnerhub_desktop.services.saved_views import (
    LONGEST_NAME,
    SavedView,
    ViewContent,
    cleaned_name,
    free_name,
    read_views,
)
from partnerhub_desktop.services.store import driver
from partnerhub_desktop.services.store.database import Store
from partnerhub_desktop.services.view_files import MARK, text_of, views_of
from tests.factories import empty_store

LEAD = Actor("Иван", frozenset(("partner_full_administrator",)))
DESK = Actor("Ана", frozenset(("help_desk_basic",)))
VIP = ViewContent("customers", "VIP over limit", "status:license_overage tag:vip", '{"density": "compact"}')
PAGES = ("customers", "trials")


@pytest.fixture
def store(profile: Path) -> Iterator[Store]:
    store = Store(empty_store(profile))
    yield store
    store.close()


def views(store: Store) -> tuple[SavedView, ...]:
    connection = driver.connect(store.path, read_only=True)
    try:
        return read_views(connection)
    finally:
        connection.close()


def made(store: Store, *names: str, shared: bool = False) -> list[SavedView]:
    for name in names:
        commands.create_view(store, LEAD, VIP._replace(name=name, shared=shared))
    return list(views(store))


def audited(store: Store) -> list[tuple[str, str, str]]:
    connection = driver.connect(store.path, read_only=True)
    try:
        assert audit.verify(connection) is None
        return connection.execute("SELECT actor, action, entity_key FROM audit_entry ORDER BY id").fetchall()
    finally:
        connection.close()


def test_a_view_is_kept_as_it_was_saved(store: Store) -> None:
    done = commands.create_view(store, DESK, VIP._replace(name="  VIP \n over  limit "))
    (view,) = views(store)
    assert (view.content, view.version, done.ids) == (VIP, 1, (view.id,))
    assert done.changes == {"saved_view", "audit_entry"}
    assert audited(store) == [("Ана", "create_view", str(view.id))]


def test_no_list_is_read_anew_for_a_view(store: Store) -> None:
    connection = driver.connect(store.path)
    question = "SELECT generation FROM store_state"
    before = connection.execute(question).fetchone()
    made(store, "One")
    assert connection.execute(question).fetchone() == before
    connection.close()


@pytest.mark.parametrize("name", ["", " \n", "x" * (LONGEST_NAME + 1), "viP OVER limit"])
def test_a_name_that_cannot_be_is_refused(store: Store, name: str) -> None:
    (view, other) = made(store, VIP.name, "Other")
    with pytest.raises(UserError):
        commands.create_view(store, LEAD, VIP._replace(name=name))
    with pytest.raises(UserError):
        commands.rename_view(store, LEAD, other, name)
    assert views(store) == (view, other)


def test_every_change_is_one_version_and_one_audit_row(store: Store) -> None:
    (view,) = made(store, "One")
    assert commands.rename_view(store, LEAD, view, "one")
    assert commands.pin_view(store, LEAD, views(store)[0], True)
    assert commands.share_view(store, LEAD, views(store)[0], True)
    assert commands.overwrite_view(store, LEAD, views(store)[0], "tag:new", "")
    assert commands.pin_view(store, LEAD, views(store)[0], True) == frozenset()
    (after,) = views(store)
    assert after == SavedView(view.id, "customers", "one", "tag:new", "", 0, True, True, 5)
    actions = [action for _, action, _ in audited(store)]
    assert actions == ["create_view", "rename_view", "pin_view", "share_view", "overwrite_view"]


def test_a_view_changed_elsewhere_is_left_alone(store: Store) -> None:
    (view,) = made(store, "One")
    commands.pin_view(store, LEAD, view, True)
    (newer,) = views(store)
    changes: list[Callable[[], object]] = [
        lambda: commands.rename_view(store, LEAD, view, "Two"),
        lambda: commands.overwrite_view(store, LEAD, view, "", ""),
        lambda: commands.move_view(store, LEAD, view, 3),
        lambda: commands.delete_view(store, LEAD, view),
    ]
    for change in changes:
        with pytest.raises(UserError) as refusal:
            change()
        assert refusal.value.code == "view_changed"
    assert views(store) == (newer,)


def test_half_a_character_does_not_keep_a_view_from_being_saved(store: Store) -> None:
    view = ViewContent("customers", "A\ud800", "a\ud800b", "")
    commands.create_view(store, LEAD, view)
    (saved,) = views(store)
    commands.overwrite_view(store, LEAD, saved, "\udfff", "")
    assert [(view.name, view.query) for view in views(store)] == [("A", "\ufffd")]


def test_a_view_that_got_the_id_of_a_deleted_one_is_left_alone(store: Store) -> None:
    (view,) = made(store, "One")
    commands.delete_view(store, LEAD, view)
    (other,) = made(store, "Everyone's", shared=True)
    assert (other.id, other.version) == (view.id, view.version)
    changes: tuple[Callable[[], object], ...] = (
        lambda: commands.delete_view(store, DESK, view),
        lambda: commands.rename_view(store, DESK, view, "Two"),
    )
    for change in changes:
        with pytest.raises(UserError) as refusal:
            change()
        assert refusal.value.code == "view_changed"
    assert views(store) == (other,)


@given(st.integers(0, 3), st.integers(0, 3))
def test_a_moved_view_is_where_it_was_put(start: int, place: int) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        store = Store(empty_store(Path(folder)))
        listed = made(store, "a", "b", "c", "d")
        commands.move_view(store, LEAD, listed[start], place)
        names = [view.name for view in views(store)]
        store.close()
    expected = [view.name for view in listed if view != listed[start]]
    expected.insert(place, listed[start].name)
    assert names == expected


def test_a_deletion_is_undone_where_the_view_was(store: Store) -> None:
    first, second, third = made(store, "One", "Two", "Three")
    commands.delete_view(store, LEAD, second)
    assert views(store) == (first, third)
    assert commands.put_back(store, LEAD, second).ids == (second.id,)
    assert views(store) == (first, second._replace(version=2), third)
    commands.delete_view(store, LEAD, third)
    (anew,) = commands.create_view(store, LEAD, VIP._replace(name="three")).ids
    (back,) = commands.put_back(store, LEAD, third).ids
    assert {view.id: view.name for view in views(store)}.items() >= {anew: "three", back: "Three (2)"}.items()


@pytest.mark.parametrize("role", ROLES)
def test_shared_views_are_the_partner_full_administrators(store: Store, role: str) -> None:
    actor = Actor("someone", frozenset((role,)))
    own, shared = made(store, "Own")[0], made(store, "Shared", shared=True)[1]
    commands.pin_view(store, actor, own, True)
    commands.duplicate_view(store, actor, shared)
    wishes: tuple[Callable[[], object], ...] = (
        lambda: commands.create_view(store, actor, VIP._replace(name="New", shared=True)),
        lambda: commands.rename_view(store, actor, shared, "Theirs"),
        lambda: commands.share_view(store, actor, views(store)[0], True),
        lambda: commands.delete_view(store, actor, views(store)[1]),
    )
    for wish in wishes:
        if role == "partner_full_administrator":
            wish()
        else:
            with pytest.raises(PermissionDenied):
                wish()
    copy = next(view for view in views(store) if view.name == "Shared (2)")
    assert not copy.shared


def test_nobody_without_a_role_saves_a_view(store: Store) -> None:
    with pytest.raises(PermissionDenied):
        commands.create_view(store, Actor("janitor", frozenset(("janitor",))), VIP)


def test_views_go_through_a_file_and_back(store: Store, tmp_path: Path) -> None:
    commands.create_view(store, LEAD, VIP._replace(pinned=True, shared=True))
    commands.create_view(store, LEAD, ViewContent("trials", "Изтичащи <b>", "expires<30d", ""))
    before, file = views(store), tmp_path / "views.json"
    export_views(LEAD, before, file)
    done = commands.import_views(store, DESK, file, PAGES)
    new = [view for view in views(store) if view.id in done.ids]
    assert [view.name for view in new] == ["VIP over limit (2)", "Изтичащи <b> (2)"]
    for view, old in zip(new, before, strict=True):
        assert view.content._replace(name=old.name) == old.content._replace(shared=False)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "no json",
        "[" * 100_000,
        json.dumps({"format": MARK, "version": 2, "views": []}),
        json.dumps({"format": MARK, "version": 1, "views": []}),
        json.dumps({"format": MARK, "version": 1, "views": ["x"]}),
        json.dumps({"format": MARK, "version": 1, "views": [{"page": "moon", "name": "a", "query": ""}]}),
        json.dumps({"format": MARK, "version": 1, "views": [{"page": "trials", "name": "", "query": ""}]}),
        json.dumps(
            {"format": MARK, "version": 1, "views": [{"page": "trials", "name": "a", "query": "\ud800"}]}
        ),
        json.dumps({"format": MARK, "version": 1, "views": [{"page": "trials", "name": "a", "query": 7}]}),
        text_of([VIP]).replace('"compact"', '"\\ud800"').replace("{", '{"x": {"y": 1}, ', 1)[:-3],
        text_of([VIP]).replace('"compact"', "NaN"),
        text_of([VIP]).replace('"compact"', "-1e999"),
        text_of([VIP]).replace('"compact"', "[" * 950 + "]" * 950),
    ],
)
def test_another_file_is_refused_in_words_and_nothing_is_taken(
    store: Store, tmp_path: Path, text: str
) -> None:
    file = tmp_path / "views.json"
    file.write_text(text)
    with pytest.raises(UserError) as refusal:
        commands.import_views(store, LEAD, file, PAGES)
    assert "views.json" in str(refusal.value)
    assert views(store) == ()
    file.write_bytes(b"\xff\xfe\x00binary")
    for path in (file, tmp_path, tmp_path / "gone.json"):
        with pytest.raises(UserError):
            commands.import_views(store, LEAD, path, PAGES)


names = st.text(max_size=80)


@given(name=names, taken=st.lists(names.map(str.strip).filter(bool), max_size=4))
def test_a_free_name_is_free_and_fits(name: str, taken: list[str]) -> None:
    try:
        clean = cleaned_name(name)
    except UserError:
        return
    known = [clean.upper(), *taken]
    found = free_name(clean, known)
    assert found.casefold() not in {each.casefold() for each in known}
    assert cleaned_name(found) == found
    assert views_of(text_of([VIP._replace(name=found)]), Path("f"), PAGES)[0].name == found
