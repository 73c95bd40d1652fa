"""A copy takes its name only when it was read back and found equal."""

from __future__ import annotations

import resource
import signal
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.store import backup, driver
from tests.services.store.conftest import data_page, fingerprint, overwrite, say


def copy_of(profile: Profile, target: Path) -> backup.Copy:
    with closing(driver.connect(profile.store, read_only=True)) as source:
        return backup.write_copy(source, target)


@contextmanager
def file_size_limit(most: int) -> Iterator[None]:
    """No file of this process may grow past ``most`` bytes: what a quota or a full disk does."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)


def test_the_copy_holds_what_is_still_in_the_wal(made: Profile, tmp_path: Path) -> None:
    writer = driver.connect(made.store)
    writer.execute("INSERT INTO setting VALUES ('last', 'moment')")
    copy = copy_of(made, tmp_path / "copy.sqlite")
    assert copy.rows["setting"] == 201
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["copy.sqlite"]
    assert stat.S_IMODE(copy.path.stat().st_mode) == 0o600
    assert backup.verify(copy.path) == copy
    writer.close()


def test_a_writer_at_work_does_not_tear_the_copy(made: Profile, tmp_path: Path) -> None:
    writer = driver.connect(made.store)
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("DELETE FROM setting")
    assert copy_of(made, tmp_path / "copy.sqlite").rows["setting"] == 200
    writer.execute("ROLLBACK")
    writer.close()


def test_a_full_disk_leaves_no_file_and_the_older_copy(made: Profile, tmp_path: Path) -> None:
    target = tmp_path / "copy.sqlite"
    copy_of(made, target)
    before = fingerprint(target)
    with file_size_limit(40_000), pytest.raises(UserError) as caught:
        copy_of(made, target)
    assert caught.value.code == "disk_full"
    assert fingerprint(target) == before
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["copy.sqlite"]


def test_damage_in_the_store_makes_no_copy(made: Profile, tmp_path: Path) -> None:
    overwrite(made.store, data_page(made.store), bytes(4096))
    with pytest.raises(UserError):
        copy_of(made, tmp_path / "copy.sqlite")
    assert [path for path in tmp_path.iterdir() if path.is_file()] == []


def test_a_copy_that_lost_a_row_gets_no_name(
    made: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def losing(source: driver.Connection, part: Path) -> backup.Copy:
        expected = copy_pages(source, part)
        with closing(driver.module.connect(part)) as copy:
            copy.execute("DELETE FROM setting WHERE key = 'key1'")
            copy.commit()
        return expected

    copy_pages = backup._copy_pages
    monkeypatch.setattr(backup, "_copy_pages", losing)
    with pytest.raises(UserError) as caught:
        copy_of(made, tmp_path / "copy.sqlite")
    assert caught.value.code == "copy_refused"
    assert [path for path in tmp_path.iterdir() if path.is_file()] == []


def test_the_store_and_foreign_files_are_not_overwritten(made: Profile, tmp_path: Path) -> None:
    thesis = tmp_path / "thesis.odt"
    thesis.write_bytes(b"years of work")
    link = tmp_path / "link.sqlite"
    link.symlink_to(made.store)
    before = fingerprint(made.store)
    for target in (thesis, made.store, link, tmp_path):
        with pytest.raises(UserError) as caught:
            copy_of(made, target)
        assert caught.value.code == "backup_target_taken"
    assert thesis.read_bytes() == b"years of work"
    assert fingerprint(made.store) == before


@pytest.mark.parametrize("pragma", ["user_version=99", "application_id=7"])
def test_a_copy_of_another_kind_is_refused(made: Profile, tmp_path: Path, pragma: str) -> None:
    copy = copy_of(made, tmp_path / "copy.sqlite")
    say(copy.path, pragma)
    before = fingerprint(copy.path)
    with pytest.raises(UserError) as caught:
        backup.verify(copy.path)
    assert caught.value.code == "copy_refused"
    assert fingerprint(copy.path) == before


def test_a_copy_with_a_row_that_points_nowhere_is_refused(made: Profile, tmp_path: Path) -> None:
    copy = copy_of(made, tmp_path / "copy.sqlite")
    with closing(driver.connect(copy.path)) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("INSERT INTO customer_tag VALUES (4711, 'nobody', 'local')")
    with pytest.raises(UserError) as caught:
        backup.verify(copy.path)
    assert caught.value.code == "copy_refused"


def test_an_automatic_copy_is_made_once_a_generation(made: Profile) -> None:
    first = backup.automatic(made, "import")
    assert first is not None
    assert backup.automatic(made, "import") is None
    with closing(driver.connect(made.store)) as writer:
        writer.execute("UPDATE store_state SET generation = generation + 1")
    assert backup.automatic(made, "import") is not None
    assert len(list(made.backups.iterdir())) == 2
    assert stat.S_IMODE(made.backups.stat().st_mode) == 0o700


@time_machine.travel(datetime(2026, 11, 23, 13, tzinfo=UTC), tick=False)
def test_automatic_copies_are_thinned_and_others_stay(made: Profile) -> None:
    made.backups.mkdir()
    now = datetime(2026, 11, 23, 12, tzinfo=UTC)
    for hours in range(0, 24 * 60, 6):
        (made.backups / f"auto-{(now - timedelta(hours=hours)).strftime(backup.STAMPED)}-g0-x.sqlite").touch()
    (made.backups / "by-hand.sqlite").touch()
    newest = backup.automatic(made, "daily")
    assert newest is not None
    left = list(made.backups.glob("auto-*"))
    assert newest in left
    assert (made.backups / "by-hand.sqlite").exists()
    assert len(left) == len(backup.kept([now - timedelta(hours=hours) for hours in range(0, 24 * 60, 6)]))


def test_what_is_kept() -> None:
    noon = datetime(2026, 11, 23, 12)  # a Monday
    times = [noon - timedelta(hours=hours) for hours in range(0, 24 * 60, 6)]
    stays = backup.kept(times)
    assert stays >= set(times[:3])
    assert stays >= {noon, *(datetime(2026, 11, day, 18) for day in range(17, 23))}
    assert stays >= {datetime(2026, 11, 22, 18), datetime(2026, 11, 15, 18), datetime(2026, 11, 8, 18)}
    assert len(stays) == 3 + 6 + 2
    assert backup.kept([]) == set()
