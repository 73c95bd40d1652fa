"""``backup``, ``restore``, ``check``, ``settings`` and ``doctor`` as a script calls them."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from partnerhub_desktop import cli
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.store import driver
from tests.factories import SEEN, awkward_store, with_rows

Call = Callable[..., tuple[int, Any]]


@pytest.fixture
def call(profile: Path, capsys: pytest.CaptureFixture[str]) -> Call:
    """Runs a command on the awkward store; gives its exit code and its JSON (or what it said on stderr)."""
    awkward_store(profile)

    def run(*arguments: str) -> tuple[int, Any]:
        code = cli.main([*arguments, "--json", "--profile", str(profile)])
        streams = capsys.readouterr()
        return code, json.loads(streams.out) if streams.out else streams.err

    return run


def test_a_store_goes_out_and_comes_back(call: Call, profile: Path, tmp_path: Path) -> None:
    copy = str(tmp_path / "copy.sqlite")
    code, written = call("backup", copy)
    assert (code, written["file"]) == (0, copy)
    assert written["rows"]["customer"] > 60
    connection = driver.connect(Profile(profile).store)
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("DELETE FROM customer")
    connection.close()
    code, restored = call("restore", copy)
    assert (code, restored["rows"]) == (0, written["rows"])
    assert Path(restored["before"]).exists()
    assert call("check") == (0, {"store": str(Profile(profile).store), "sound": True, "findings": []})


def test_who_may_take_the_whole_store_out(call: Call, profile: Path, tmp_path: Path) -> None:
    """A partner administrator sees assigned customers only, so not a copy of all of them."""
    person = "INSERT INTO person (id, email, source_id, seen_at) VALUES (1, 'ana@p.example', 1, ?)"
    assigned = "INSERT INTO assignment (person_id, customer_id, source_id, seen_at) VALUES (1, 5, 1, ?)"
    with_rows(Profile(profile).store, [(person, [(SEEN,)]), (assigned, [(SEEN,)])])
    target = tmp_path / "copy.sqlite"
    for role, code in (
        ("partner_administrator", 1),
        ("help_desk_advanced", 1),
        ("partner_read_only_administrator", 0),
    ):
        assert call("settings", "role", role) == (0, "")
        assert call("backup", str(target))[0] == code
        assert target.exists() is (code == 0)
    with closing(driver.connect(Profile(profile).store, read_only=True)) as connection:
        logged = connection.execute("SELECT entity FROM audit_entry WHERE action = 'export'").fetchall()
    assert logged == [("store",)]


def test_a_backup_into_nowhere_says_where(call: Call) -> None:
    code, said = call("backup", "/nowhere/at/all.sqlite")
    assert code == 1
    assert "/nowhere/at" in said


def test_a_damaged_store_is_checked_read_and_left_behind(call: Call, profile: Path) -> None:
    store = Profile(profile).store
    store.write_bytes(store.read_bytes()[:-100])
    before = store.read_bytes()
    code, found = call("check")
    assert (code, found["sound"]) == (1, False)
    assert call("settings", "theme") == (0, "system")
    code, said = call("settings", "theme", "dark")
    assert code == 1
    assert "damaged" in said
    assert store.read_bytes() == before
    code, begun = call("check", "--start-anew")
    assert code == 0
    assert Path(begun["set_aside"]).read_bytes() == before
    assert call("check")[0] == 0


def test_settings_are_shown_changed_and_kept(call: Call) -> None:
    assert call("settings", "expires_soon_days") == (0, 30)
    assert call("settings", "expires_soon_days", "7")[0] == 0
    code, shown = call("settings")
    assert (code, shown["expires_soon_days"], shown["theme"]) == (0, 7, "system")
    assert "window_state" not in shown


def test_the_role_is_obeyed_by_the_command(call: Call, tmp_path: Path) -> None:
    assert call("settings", "role", "help_desk_basic")[0] == 0
    assert call("settings", "expires_soon_days", "7")[0] == 1
    assert call("backup", str(tmp_path / "copy.sqlite"))[0] == 1
    assert call("restore", str(tmp_path / "copy.sqlite"))[0] == 1
    assert call("settings", "theme", "dark")[0] == 0


def test_doctor_says_what_a_report_needs_and_no_customer(call: Call, profile: Path) -> None:
    code, found = call("doctor")
    assert code == 0
    assert found["store_condition"] == "ready"
    assert found["rows_customer"] > 60
    assert {
        "python",
        "PySide6-Essentials",
        "SQLAlchemy",
        "numpy",
        "sqlite",
        "display",
        "keyring",
    } <= found.keys()
    assert found["profile"] == str(profile)
    assert "@" not in json.dumps(found)


def test_doctor_makes_no_store(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["doctor", "--json", "--profile", str(tmp_path / "new")]) == 0
    assert json.loads(capsys.readouterr().out)["store_condition"] == "new"
    assert not (tmp_path / "new").exists()
