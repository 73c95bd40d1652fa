"""Migrations: all or nothing, also when killed, and the tables are those of the code."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import CheckConstraint, Connection

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.store import driver, migrate
from tests.factories import awkward_store

KILLED_HALF_WAY = """
import os, sys
from pathlib import Path
from partnerhub_desktop.services.store import migrate
kept = migrate._run_migrations
def half(connection):
    before = int(sys.argv[2])
    kept(connection)
    for number in range(before):
        connection.exec_driver_sql(f"CREATE TABLE half{number} (x)")
    connection.exec_driver_sql("UPDATE setting SET value = 'migrated'")
    if before < 8:
        os.kill(os.getpid(), 9)
migrate._run_migrations = half
migrate.upgrade(Path(sys.argv[1]))
"""


def tables(path: Path) -> list[str]:
    connection = driver.connect(path)
    try:
        rows = connection.execute(
            "SELECT name FROM sqlite_master WHERE name LIKE 'half%' ORDER BY 1"
        ).fetchall()
        return [name for (name,) in rows]
    finally:
        connection.close()


def migrated(path: Path) -> int:
    connection = driver.connect(path)
    try:
        return int(connection.execute("SELECT count(*) FROM setting WHERE value = 'migrated'").fetchone()[0])
    finally:
        connection.close()


def test_the_baseline_makes_the_tables_of_the_code(made: Profile) -> None:
    assert migrate.differences(made.store) == []


def test_a_difference_would_be_noticed(made: Profile) -> None:
    connection = driver.connect(made.store)
    connection.execute("DROP TABLE resource")
    connection.close()
    assert "resource" in "".join(migrate.differences(made.store))


def test_every_table_is_strict(made: Profile) -> None:
    connection = driver.connect(made.store)
    loose = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND NOT strict"
    ).fetchall()
    connection.close()
    assert {name for (name,) in loose} <= {"alembic_version", "sqlite_schema"}


@pytest.mark.parametrize("statements", [0, 3, 7])
def test_a_killed_migration_leaves_the_old_store(made: Profile, statements: int) -> None:
    command = [sys.executable, "-c", KILLED_HALF_WAY, str(made.store), str(statements)]
    assert subprocess.run(command, check=False).returncode == -9
    assert (tables(made.store), migrated(made.store)) == ([], 0)


def test_a_migration_that_is_not_killed_is_there(made: Profile) -> None:
    subprocess.run([sys.executable, "-c", KILLED_HALF_WAY, str(made.store), "8"], check=True)
    assert (len(tables(made.store)), migrated(made.store)) == (8, 200)


def test_a_failing_migration_is_undone(made: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(connection: Connection) -> None:
        connection.exec_driver_sql("CREATE TABLE half (x)")
        raise ZeroDivisionError

    monkeypatch.setattr(migrate, "_run_migrations", failing)
    with pytest.raises(ZeroDivisionError):
        migrate.upgrade(made.store)
    assert tables(made.store) == []


def test_rebuilding_a_table_keeps_its_children(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def rebuild(connection: Connection) -> None:
        operations = Operations(MigrationContext.configure(connection))
        extra = CheckConstraint("length(external_id) < 500", name="external_id_length")
        with operations.batch_alter_table("subscription", recreate="always", table_args=(extra,)):
            pass

    path = awkward_store(profile)
    before = count_lines(path)
    monkeypatch.setattr(migrate, "_run_migrations", rebuild)
    migrate.upgrade(path)
    assert count_lines(path) == before > 0


def test_a_migration_that_breaks_a_reference_is_undone(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = awkward_store(profile)
    monkeypatch.setattr(
        migrate, "_run_migrations", lambda connection: connection.exec_driver_sql("DELETE FROM source")
    )
    with pytest.raises(UserError):
        migrate.upgrade(path)
    assert count_lines(path) > 0


def count_lines(path: Path) -> int:
    connection = driver.connect(path)
    try:
        return int(connection.execute("SELECT count(*) FROM license_line").fetchone()[0])
    finally:
        connection.close()
