"""Errors are worded by their code; what is safe stays true."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.store import driver, faults, opening
from tests.services.store.test_backup import file_size_limit


class Coded(Exception):
    """An error as SQLite raises it."""

    def __init__(self, name: str) -> None:
        super().__init__("the text says nothing")
        self.sqlite_errorname = name


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("SQLITE_FULL", "disk_full"),
        ("SQLITE_IOERR_WRITE", "disk_full"),
        ("SQLITE_IOERR", "disk_error"),
        ("SQLITE_IOERR_SHMSIZE", "disk_full"),
        ("SQLITE_IOERR_READ", "disk_error"),
        ("SQLITE_IOERR_FSYNC", "disk_error"),
        ("SQLITE_BUSY", "store_busy"),
        ("SQLITE_BUSY_RECOVERY", "store_busy"),
        ("SQLITE_LOCKED", "store_busy"),
        ("SQLITE_CORRUPT", "store_damaged"),
        ("SQLITE_CORRUPT_INDEX", "store_damaged"),
        ("SQLITE_NOTADB", "store_damaged"),
        ("SQLITE_READONLY_DIRECTORY", "store_read_only"),
        ("SQLITE_CANTOPEN", "store_unreachable"),
    ],
)
def test_each_code_has_its_words(name: str, code: str, tmp_path: Path) -> None:
    found = faults.explain(Coded(name), tmp_path / "partnerhub.sqlite")
    assert found is not None
    assert found.code == code
    assert str(tmp_path) in str(found.message)
    assert found.detail


@pytest.mark.parametrize("error", [Coded("SQLITE_CONSTRAINT_CHECK"), Coded("SQLITE_ERROR"), ValueError("x")])
def test_a_bug_stays_a_bug(error: Exception) -> None:
    assert faults.explain(error, None) is None
    with pytest.raises(type(error)), faults.explained(Path()):
        raise error


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EACCES, "no_access"),
        (errno.ENOENT, "not_found"),
    ],
)
def test_system_errors_have_words(number: int, code: str, tmp_path: Path) -> None:
    found = faults.explain(OSError(number, "reason", str(tmp_path / "file")), None)
    assert found is not None
    assert found.code == code


def test_a_full_disk_claims_no_change_that_was_never_made(tmp_path: Path) -> None:
    """At the start nothing is being saved."""
    found = faults.explain(OSError(errno.ENOSPC, "reason", str(tmp_path)), None)
    assert found is not None
    assert "Everything saved before is safe; nothing was changed." in str(found.detail)


@pytest.mark.parametrize("code", ["store_damaged", "store_missing"])
def test_backups_are_named_only_when_there_are_any(made: Profile, code: str) -> None:
    def detail() -> str:
        with pytest.raises(UserError) as caught:
            opening.open_store(made)
        assert caught.value.code == code
        return str(caught.value.detail)

    if code == "store_missing":
        made.store.unlink()
    else:
        made.store.write_bytes(made.store.read_bytes()[:200] + b"?" * 20_000)
    assert "There is no backup" in detail().replace("there is", "There is")
    assert "partnerhub restore" not in detail()

    made.backups.mkdir()
    (made.backups / "monday.sqlite").touch()
    assert str(made.backups) in detail()
    assert "partnerhub restore FILE" in detail()


def rows(profile: Profile) -> int:
    connection = driver.connect(profile.store)
    try:
        return int(connection.execute("SELECT count(*) FROM setting").fetchone()[0])
    finally:
        connection.close()


def test_a_full_database_loses_nothing_that_was_saved(made: Profile) -> None:
    store = opening.open_store(made)
    with store.write_aside() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=1")
    with pytest.raises(UserError) as caught, store.write() as connection:
        connection.exec_driver_sql("UPDATE setting SET value = value || value || value")
    assert caught.value.code == "disk_full"
    store.close()
    assert rows(made) == 200


def test_a_quota_loses_nothing_that_was_saved(made: Profile) -> None:
    store = opening.open_store(made)
    with (
        file_size_limit(made.store.stat().st_size),
        pytest.raises(UserError) as caught,
        store.write() as connection,
    ):
        connection.exec_driver_sql("UPDATE setting SET value = value || value || value || value || value")
    assert caught.value.code == "disk_full"
    store.close()
    assert rows(made) == 200
    with store.write() as connection:
        connection.exec_driver_sql("DELETE FROM setting WHERE key = 'key1'")
    store.close()
    assert rows(made) == 199


def test_a_store_in_use_says_so(made: Profile) -> None:
    other = driver.connect(made.store)
    other.execute("BEGIN IMMEDIATE")
    store = opening.open_store(made)
    with pytest.raises(UserError) as caught, store.write_aside() as connection:
        connection.exec_driver_sql("DELETE FROM setting")
    assert caught.value.code == "store_busy"
    other.close()
    store.close()


def test_a_file_taken_away_while_open_is_not_written_to(made: Profile) -> None:
    store = opening.open_store(made)
    with store.write():
        pass
    made.store.rename(made.folder / "elsewhere.sqlite")
    with pytest.raises(UserError) as caught, store.write():
        pass
    assert caught.value.code == "store_replaced"
    store.close()
