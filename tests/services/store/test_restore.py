"""A restore is whole or did not happen, and what was there before is kept."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.store import backup, driver
from partnerhub_desktop.services.store.restore import restore
from tests.services.store.conftest import data_page, fingerprint, overwrite


@pytest.fixture
def copy(made: Profile, tmp_path: Path) -> Path:
    with closing(driver.connect(made.store, read_only=True)) as source:
        return backup.write_copy(source, tmp_path / "copy.sqlite").path


def settings_in(path: Path) -> int:
    with closing(driver.connect(path)) as connection:
        return int(connection.execute("SELECT count(*) FROM setting").fetchone()[0])


def empty(path: Path) -> None:
    with closing(driver.connect(path)) as connection:
        connection.execute("DELETE FROM setting")


def test_the_copy_comes_back_and_the_store_before_it_is_kept(made: Profile, copy: Path) -> None:
    empty(made.store)
    before = fingerprint(copy)
    done = restore(made, copy)
    assert settings_in(made.store) == 200 == done.rows["setting"]
    assert done.before is not None
    assert settings_in(done.before) == 0
    assert fingerprint(copy) == before
    assert not (made.folder / "restore.sqlite").exists()


def test_a_stale_wal_is_not_mixed_in(made: Profile, copy: Path) -> None:
    empty(made.store)
    crashed = driver.connect(made.store)
    crashed.execute("INSERT INTO setting VALUES ('stale', 'row')")
    wal = made.folder / "partnerhub.sqlite-wal"
    stale = wal.read_bytes()
    crashed.close()
    wal.write_bytes(stale)
    restore(made, copy)
    assert settings_in(made.store) == 200


def test_nothing_is_replaced_under_another_program(made: Profile, copy: Path) -> None:
    with closing(driver.connect(made.store)) as other:
        before = fingerprint(made.store)
        with pytest.raises(UserError) as caught:
            restore(made, copy)
        assert caught.value.code == "store_busy"
        other.execute("INSERT INTO setting VALUES ('still', 'mine')")
    assert settings_in(made.store) == 201
    assert before
    assert not (made.folder / "restore.sqlite").exists()


@pytest.mark.parametrize("damage", ["zeroed page", "not a database", "missing", "0 bytes"])
def test_a_bad_copy_leaves_the_store(made: Profile, copy: Path, damage: str) -> None:
    if damage == "zeroed page":
        overwrite(copy, data_page(copy), bytes(4096))
    else:
        copy.unlink()
    if damage in ("not a database", "0 bytes"):
        copy.write_bytes(b"nonsense" * (damage != "0 bytes"))
    before = fingerprint(made.store)
    with pytest.raises((UserError, FileNotFoundError)) as caught:
        restore(made, copy)
    assert getattr(caught.value, "code", "") in ("copy_refused", "")
    assert fingerprint(made.store) == before
    assert {path.name for path in made.folder.iterdir()} == {"partnerhub.sqlite", "store-exists"}


@pytest.mark.parametrize("state", ["damaged", "missing", "first run"])
def test_it_restores_whatever_is_there(made: Profile, copy: Path, state: str) -> None:
    if state == "damaged":
        made.store.write_bytes(b"overwritten")
    else:
        made.store.unlink()
    if state == "first run":
        made.marker.unlink()
    done = restore(made, copy)
    assert settings_in(made.store) == 200
    if state == "damaged":
        assert done.before is not None
        assert done.before.read_bytes() == b"overwritten"
