"""Stores that older versions made: they come along whole, and what guards a store guards them too.

``tests/data/stores`` holds one store a schema, made by the program of that time and never made again.
"""

from __future__ import annotations

import gzip
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from partnerhub_desktop.services.commands.restore import restore_store
from partnerhub_desktop.services.customer_index.storage import agrees
from partnerhub_desktop.services.errors import PermissionDenied
from partnerhub_desktop.services.health import examine
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.store import driver, migrate, opening, usage_history
from partnerhub_desktop.services.store.condition import Condition, look

STORES = sorted((Path(__file__).parents[2] / "data" / "stores").glob("*.gz"))
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'alembic_version'"


@pytest.fixture(params=STORES, ids=lambda path: path.name)
def older(request: pytest.FixtureRequest, profile: Path) -> Profile:
    place = Profile(profile)
    place.store.write_bytes(gzip.decompress(request.param.read_bytes()))
    return place


def content(path: Path) -> dict[str, list[object]]:
    with closing(driver.connect(path, read_only=True)) as connection:
        names = [name for (name,) in connection.execute(_TABLES)]
        found = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in names}
        if "usage_snapshot" not in found:
            found["usage_snapshot"] = list(usage_history.everything(connection))
    return {name: sorted(rows, key=repr) for name, rows in found.items()}


def test_everything_comes_along(older: Profile) -> None:
    before = content(older.store)
    opening.open_store(older).close()
    after = content(older.store)
    assert {name: after[name] for name in before} == before
    assert len(before["usage_snapshot"]) > 600
    assert len(before["customer"]) == 5
    assert migrate.differences(older.store) == []
    assert not any(finding.is_damage for finding in examine(older))
    with closing(driver.connect(older.store)) as connection:
        assert agrees(connection)


def test_a_restore_over_an_older_store_needs_the_role_too(older: Profile, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite"
    copy.write_bytes(older.store.read_bytes())
    assert look(older) is Condition.OLDER
    with pytest.raises(PermissionDenied):
        restore_store(older, copy)


def test_a_copy_of_an_older_store_can_be_restored(older: Profile, tmp_path: Path) -> None:
    copy, other = tmp_path / "copy.sqlite", Profile(tmp_path / "other")
    copy.write_bytes(older.store.read_bytes())
    before = content(copy)
    restore_store(other, copy)
    opening.open_store(other).close()
    after = content(other.store)
    assert {name: after[name] for name in before if name != "audit_entry"} == {
        name: rows for name, rows in before.items() if name != "audit_entry"
    }


def test_a_history_that_does_not_come_along_whole_stays_as_it_was(
    older: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was written is read again and compared before the old table goes."""
    before = content(older.store)
    monkeypatch.setattr(np, "array_equal", lambda *arrays: False)
    with pytest.raises(RuntimeError, match="did not come along whole"):
        opening.open_store(older)
    assert content(older.store) == before
    assert look(older) is Condition.OLDER
