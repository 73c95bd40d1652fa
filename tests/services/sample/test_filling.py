"""Sample data as a whole: the same every time, any size, never beside other data."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from partnerhub_desktop.services import audit, customer_index
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.sample import fill
from partnerhub_desktop.services.store import driver, opening, usage_history
from tests.services.sample.conftest import TODAY, fill_new

OF_THE_MOMENT = ("audit_entry", "store_state", "alembic_version")


def contents(path: Path) -> str:
    """A fingerprint of every table but those that know the time of day."""
    digest = sha256()
    with closing(driver.connect(path, read_only=True)) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        for (name,) in names.fetchall():
            if name not in OF_THE_MOMENT:
                for row in connection.execute(f"SELECT * FROM {name}"):
                    digest.update(repr((name, row)).encode())
    return digest.hexdigest()


def test_same_seed_and_day_give_the_same_store(tmp_path: Path) -> None:
    first = contents(fill_new(tmp_path / "first", 300, 7))
    assert contents(fill_new(tmp_path / "again", 300, 7)) == first
    assert contents(fill_new(tmp_path / "other_seed", 300, 8)) != first
    assert contents(fill_new(tmp_path / "other_day", 300, 7, date(2026, 11, 24))) != first


@pytest.mark.parametrize("customers", [1, 2, 50, 2_001])
def test_it_makes_as_many_customers_as_asked(tmp_path: Path, customers: int) -> None:
    with closing(driver.connect(fill_new(tmp_path, customers), read_only=True)) as connection:
        counted = connection.execute("SELECT is_own, count(*) FROM customer GROUP BY is_own").fetchall()
        assert counted == [(0, customers), (1, 1)]


@pytest.mark.parametrize("day", ["2024-02-29", "2026-01-01", "2026-08-15", "2026-12-31", "2027-03-31"])
def test_it_holds_on_any_day(tmp_path: Path, day: str) -> None:
    today = date.fromisoformat(day)
    with closing(driver.connect(fill_new(tmp_path, 200, 3, today), read_only=True)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert max(row[2] for row in usage_history.everything(connection)) == day


@pytest.mark.parametrize("customers", [0, -1, 1_000_001])
def test_other_sizes_are_refused(tmp_path: Path, customers: int) -> None:
    with pytest.raises(ValueError, match="customers"):
        fill_new(tmp_path, customers)


def test_rows_written_are_counted(tmp_path: Path) -> None:
    place = Profile(tmp_path)
    with closing(opening.open_store(place)) as store:
        counted = dict(fill(store, 100, 1, TODAY))
    with closing(driver.connect(place.store, read_only=True)) as connection:
        snapshots = counted.pop("usage_snapshot")
        for table, count in counted.items():
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (count,), table
        assert len(list(usage_history.everything(connection))) == snapshots > 2_000


def test_progress_ends_at_the_total(tmp_path: Path) -> None:
    said: list[tuple[int, int]] = []
    with closing(opening.open_store(Profile(tmp_path))) as store:
        fill(store, 4_100, 1, TODAY, lambda done, total: said.append((done, total)))
    assert said == [(2_000, 4_100), (4_000, 4_100), (4_100, 4_100)]


@pytest.mark.parametrize("content", ["real", "sample"])
def test_it_never_mixes_with_other_data(tmp_path: Path, content: str) -> None:
    place = Profile(tmp_path)
    with closing(opening.open_store(place)) as store:
        with store.write() as connection:
            connection.exec_driver_sql("UPDATE store_state SET content = ?", (content,))
        before = contents(place.store)
        with pytest.raises(UserError) as refused:
            fill(store, 10, 1, TODAY)
    assert refused.value.code == "store_not_empty"
    assert contents(place.store) == before


def test_any_known_role_may_look_around(tmp_path: Path) -> None:
    with closing(opening.open_store(Profile(tmp_path))) as store:
        with store.write() as connection:
            connection.exec_driver_sql("INSERT INTO setting VALUES ('role', 'help_desk_basic')")
        assert fill(store, 10, 1, TODAY)["customer"] == 11


def test_it_is_marked_audited_and_indexed(rows: driver.Connection) -> None:
    assert rows.execute("SELECT content FROM store_state").fetchone() == ("sample",)
    assert rows.execute("SELECT kind FROM source").fetchall() == [("sample",)]
    assert rows.execute("SELECT action FROM audit_entry").fetchall() == [("sample_filled",)]
    assert audit.verify(rows) is None
    assert customer_index.load(rows) is not None
