"""What is on disk decides: first run, missing, newer, foreign, damaged, older."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.store import driver, migrate, opening
from partnerhub_desktop.services.store.condition import Condition, look
from tests.services.store.conftest import data_page, fingerprint, overwrite, say


def code_of(opening_it: Callable[[], object]) -> str:
    with pytest.raises(UserError) as caught:
        opening_it()
    assert caught.value.detail, "every refusal says what is safe and what to do"
    return caught.value.code


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def files(profile: Profile) -> dict[str, str]:
    return {path.name: fingerprint(path) for path in profile.folder.iterdir() if path.is_file()}


def test_a_first_run_makes_a_private_store(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "new" / "profile")
    assert look(profile) is Condition.NEW
    opening.open_store(profile).close()
    assert look(profile) is Condition.READY
    assert mode(profile.folder) == 0o700
    assert {mode(path) for path in profile.folder.iterdir()} == {0o600}


def test_opening_again_changes_nothing(made: Profile) -> None:
    before = files(made)
    opening.open_store(made).close()
    assert files(made) == before


def test_a_store_open_to_others_is_made_private(made: Profile) -> None:
    made.store.chmod(0o644)
    opening.open_store(made).close()
    assert mode(made.store) == 0o600


def test_a_store_copied_here_by_hand_gets_its_marker(made: Profile) -> None:
    made.marker.unlink()
    opening.open_reader(made).connection.close()
    made.store.unlink()
    assert look(made) is Condition.MISSING


@pytest.mark.parametrize("leave", ["nothing", "0 bytes", "no tables"])
def test_a_lost_store_is_not_a_first_run(made: Profile, leave: str) -> None:
    made.store.unlink()
    if leave != "nothing":
        driver.make_private(made.store)
    if leave == "no tables":
        driver.connect(made.store).close()
    before = files(made)
    assert code_of(lambda: opening.open_store(made)) == "store_missing"
    assert code_of(lambda: opening.open_reader(made)) == "store_missing"
    assert files(made) == before


@pytest.mark.parametrize("leave", ["0 bytes", "no tables"])
def test_a_first_run_that_was_killed_is_a_first_run_again(place: Profile, leave: str) -> None:
    driver.make_private(place.store)
    if leave == "no tables":
        driver.connect(place.store).close()
    opening.open_store(place).close()
    assert look(place) is Condition.READY


@pytest.mark.parametrize(
    ("pragma", "code"),
    [("user_version=99", "store_newer"), ("application_id=7", "store_foreign")],
)
def test_a_store_that_is_not_for_this_program_stays_as_it_is(made: Profile, pragma: str, code: str) -> None:
    say(made.store, pragma)
    before = files(made)
    assert code_of(lambda: opening.open_store(made)) == code
    assert code_of(lambda: opening.open_reader(made)) == code
    assert files(made) == before


def test_another_programs_database_is_foreign_also_without_marker(place: Profile) -> None:
    connection = driver.module.connect(place.store)
    connection.execute("CREATE TABLE theirs (x)")
    connection.commit()
    connection.close()
    before = files(place)
    assert code_of(lambda: opening.open_store(place)) == "store_foreign"
    assert files(place) == before


def test_a_newer_version_is_noticed_while_it_is_only_in_the_wal(made: Profile) -> None:
    other = driver.connect(made.store)
    other.execute("PRAGMA user_version=99")
    assert (made.folder / "partnerhub.sqlite-wal").stat().st_size > 0
    assert code_of(lambda: opening.open_store(made)) == "store_newer"
    other.close()


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size * 6 // 10 // 4096 * 4096)


def cut_within_a_page(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 100)


def cut_to_a_stub(path: Path) -> None:
    os.truncate(path, 50)


def overwrite_header(path: Path) -> None:
    overwrite(path, 0, b"not a database at all")


def zero_header(path: Path) -> None:
    overwrite(path, 0, bytes(100))


def zero_first_page(path: Path) -> None:
    overwrite(path, 100, bytes(3996))


def overwrite_all(path: Path) -> None:
    path.write_bytes(os.urandom(20_000))


DAMAGE = [
    cut,
    cut_within_a_page,
    cut_to_a_stub,
    overwrite_header,
    zero_header,
    zero_first_page,
    overwrite_all,
]


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_store_is_named_and_not_touched(made: Profile, damage: Callable[[Path], None]) -> None:
    damage(made.store)
    before = files(made)
    assert code_of(lambda: opening.open_store(made)) == "store_damaged"
    assert files(made) == before


def cut_the_last_pages(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 3 * 4096)


@pytest.mark.parametrize("damage", [cut_within_a_page, cut_the_last_pages])
def test_a_cut_store_is_read_as_far_as_it_goes(made: Profile, damage: Callable[[Path], None]) -> None:
    damage(made.store)
    before = files(made)
    connection, problem = opening.open_reader(made)
    assert problem is not None
    assert problem.code == "store_damaged"
    assert connection.execute("SELECT value FROM setting LIMIT 5").fetchall() == [("x" * 300,)] * 5
    with pytest.raises(driver.SqliteError):
        connection.execute("DELETE FROM setting")
    connection.close()
    assert files(made) == before


def test_damage_further_inside_is_read_around(made: Profile) -> None:
    overwrite(made.store, data_page(made.store), bytes(4096))
    before = fingerprint(made.store)
    connection, _problem = opening.open_reader(made)
    assert connection.execute("SELECT generation FROM store_state").fetchone() == (1,)
    with pytest.raises(driver.SqliteError):
        connection.execute("SELECT * FROM setting").fetchall()
    connection.close()
    assert fingerprint(made.store) == before


def test_starting_anew_keeps_the_damaged_file_as_it_was(made: Profile) -> None:
    zero_first_page(made.store)
    (made.folder / "partnerhub.sqlite-wal").write_bytes(b"left over")
    before = fingerprint(made.store)
    kept = opening.start_anew(made)
    assert kept is not None
    assert fingerprint(kept) == before
    assert kept.with_name(f"{kept.name}-wal").read_bytes() == b"left over"
    connection = driver.connect(made.store)
    assert connection.execute("SELECT count(*) FROM setting").fetchone() == (0,)
    connection.close()


def test_an_older_store_is_backed_up_and_migrated(made: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    say(made.store, "user_version=0")
    upgraded = []
    monkeypatch.setattr(migrate, "upgrade", lambda path: upgraded.append(path))
    opening.open_reader(made).connection.close()
    assert upgraded == [made.store]
    (copy,) = made.backups.iterdir()
    assert copy.name.endswith("-before-migration.sqlite")
    assert mode(copy) == 0o600


def test_a_folder_in_the_place_of_the_store_is_explained(place: Profile) -> None:
    place.store.mkdir()
    with pytest.raises(OSError, match="directory"):
        opening.open_store(place)


ANOTHER = """
import sys, sqlite3
store = sqlite3.connect(sys.argv[1])
store.execute("UPDATE store_state SET generation = generation + 1")
store.commit()
store.close()
"""


def test_another_process_that_closes_the_store_leaves_its_log_to_this_one(made: Profile) -> None:
    first = opening.open_reader(made).connection
    opening.open_store(made).close()
    second = opening.open_reader(made).connection
    log = made.store.with_name(f"{made.store.name}-wal")
    before = log.stat().st_ino
    subprocess.run([sys.executable, "-c", ANOTHER, str(made.store)], check=True)
    assert log.stat().st_ino == before
    seen = [
        connection.execute("SELECT generation FROM store_state").fetchone() for connection in (first, second)
    ]
    assert seen == [(2,), (2,)]
    first.close()
    second.close()
    assert not driver.is_open_here(made.store)
