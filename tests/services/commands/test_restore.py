"""Restore and beginning anew: who may, when, and what is written down."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from partnerhub_desktop.services import instance_lock
from partnerhub_desktop.services.commands.restore import begin_anew, restore_store
from partnerhub_desktop.services.errors import PermissionDenied, UserError, WrongUsage
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.store import driver
from partnerhub_desktop.services.store.backup import write_copy
from tests.factories import awkward_store, with_rows


@pytest.fixture
def place(profile: Path) -> Profile:
    place = Profile(profile)
    awkward_store(place.folder)
    return place


@pytest.fixture
def copy(place: Profile, tmp_path: Path) -> Path:
    with closing(driver.connect(place.store, read_only=True)) as source:
        return write_copy(source, tmp_path / "copy.sqlite").path


def actions(place: Profile) -> list[tuple[str, str]]:
    with closing(driver.connect(place.store)) as connection:
        return connection.execute("SELECT action, actor FROM audit_entry ORDER BY id").fetchall()


def test_a_restore_is_written_down_in_the_restored_store(place: Profile, copy: Path) -> None:
    restore_store(place, copy)
    assert actions(place) == [("restore", "local")]


def test_a_restore_needs_the_role(place: Profile, copy: Path) -> None:
    role = [("role", "partner_read_only_administrator")]
    with_rows(place.store, [("INSERT INTO setting VALUES (?, ?)", role)])
    with pytest.raises(PermissionDenied):
        restore_store(place, copy)
    assert actions(place) == []


def test_nothing_is_replaced_under_an_open_window(place: Profile, copy: Path) -> None:
    with instance_lock.held(place):
        for replacing in (lambda: restore_store(place, copy), lambda: begin_anew(place)):
            with pytest.raises(UserError) as caught:
                replacing()
            assert caught.value.code == "in_use"
    assert actions(place) == []


def test_a_sound_store_is_not_set_aside(place: Profile) -> None:
    with pytest.raises(WrongUsage) as caught:
        begin_anew(place)
    assert caught.value.code == "store_sound"
    assert actions(place) == []


@pytest.mark.parametrize("state", ["overwritten", "missing", "newer", "foreign", "zeroed page"])
def test_an_empty_store_begins_beside_one_that_cannot_be_used(place: Profile, state: str) -> None:
    place.marker.touch()
    spoil(place.store, state)
    before = place.store.read_bytes() if place.store.exists() else None
    kept = begin_anew(place)
    assert (kept.read_bytes() if kept else None) == before
    assert actions(place) == [("begin_anew", "local")]


def spoil(store: Path, state: str) -> None:
    if state == "missing":
        store.unlink()
    elif state == "overwritten":
        store.write_bytes(b"something else")
    elif state == "zeroed page":
        content = bytearray(store.read_bytes())
        content[5 * 4096 : 6 * 4096] = bytes(4096)
        store.write_bytes(content)
    else:
        with closing(driver.connect(store)) as connection:
            connection.execute(
                {"newer": "PRAGMA user_version=9", "foreign": "PRAGMA application_id=9"}[state]
            )
