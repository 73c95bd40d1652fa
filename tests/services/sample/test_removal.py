"""Removing sample data leaves an empty store, and never touches other data."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.importing.run import Request, import_files
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.sample import fill, remove
from partnerhub_desktop.services.store import driver, opening
from tests.services.sample.conftest import TODAY, fill_new

KEPT = ("alembic_version", "store_state", "setting", "audit_entry")


def test_nothing_of_it_is_left(tmp_path: Path) -> None:
    path = fill_new(tmp_path, 400)
    filled = path.stat().st_size
    with closing(opening.open_store(Profile(tmp_path))) as store:
        with store.write() as connection:
            connection.exec_driver_sql("INSERT INTO setting VALUES ('language', 'bg')")
        assert remove(store) == 400
    with closing(driver.connect(path, read_only=True)) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        left = [name for name in tables if connection.execute(f"SELECT 1 FROM {name} LIMIT 1").fetchone()]
        assert set(left) <= set(KEPT)
        assert connection.execute("SELECT content FROM store_state").fetchone() == ("empty",)
        assert connection.execute("SELECT value FROM setting").fetchone() == ("bg",)
        actions = connection.execute("SELECT action FROM audit_entry ORDER BY id").fetchall()
        assert actions == [("sample_filled",), ("sample_removed",)]
    assert path.stat().st_size < filled / 4


def test_an_emptied_store_can_be_filled_again(tmp_path: Path) -> None:
    fill_new(tmp_path, 20)
    with closing(opening.open_store(Profile(tmp_path))) as store:
        remove(store)
        assert fill(store, 30, 2, TODAY)["customer"] == 31


@pytest.mark.parametrize("content", ["real", "empty"])
def test_only_sample_data_is_removed(tmp_path: Path, content: str) -> None:
    path = fill_new(tmp_path, 5)
    with closing(opening.open_store(Profile(tmp_path))) as store:
        with store.write() as connection:
            connection.exec_driver_sql("UPDATE store_state SET content = ?", (content,))
        with pytest.raises(UserError) as refused:
            remove(store)
    assert refused.value.code == "no_sample_data"
    with closing(driver.connect(path, read_only=True)) as connection:
        assert connection.execute("SELECT count(*) FROM customer").fetchone() == (6,)


def test_an_emptied_store_takes_an_import(tmp_path: Path) -> None:
    fill_new(tmp_path / "profile", 20)
    file = tmp_path / "customers.csv"
    file.write_text("org_id,name\norg-1,Родопи Логистик АД\n", "utf-8")
    with closing(opening.open_store(Profile(tmp_path / "profile"))) as store:
        with pytest.raises(UserError):
            import_files(store, Request((file,)), TODAY)
        remove(store)
        import_files(store, Request((file,)), TODAY)
    with closing(driver.connect(Profile(tmp_path / "profile").store, read_only=True)) as connection:
        assert connection.execute("SELECT name FROM customer").fetchall() == [("Родопи Логистик АД",)]
        assert connection.execute("SELECT content FROM store_state").fetchone() == ("real",)
