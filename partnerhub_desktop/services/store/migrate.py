"""Brings a store's schema up to date, all or nothing, with a verified copy made first."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, event

from partnerhub_desktop.services.store import driver, faults
from partnerhub_desktop.services.store.database import make_engine
from partnerhub_desktop.services.store.tables import metadata


def create(path: Path) -> None:
    """Make a new, empty store at ``path`` (mode 0600). A file that is already there keeps its content."""
    driver.make_private(path)
    upgrade(path)


def upgrade(path: Path) -> None:
    """Run the missing migrations in one transaction; a failure leaves the old schema and data.

    Foreign keys are off meanwhile, because rebuilding a table drops the old one and would take its
    children along; they are checked before the commit instead.
    """
    engine = make_engine(path, writer=True)
    event.listen(engine, "connect", _foreign_keys_off)
    try:
        with faults.explained(path), engine.begin() as connection:
            _run_migrations(connection)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise faults.damaged(path)
            connection.exec_driver_sql(f"PRAGMA application_id = {driver.APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {driver.SCHEMA_VERSION}")
    finally:
        engine.dispose()


def differences(path: Path) -> list[str]:
    """How the tables in the file differ from ``tables.py``, in Alembic's words; none for a sound store."""
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    engine = make_engine(path)
    try:
        with engine.begin() as connection:
            context = MigrationContext.configure(connection)
            return [repr(found) for found in compare_metadata(context, metadata)]
    finally:
        engine.dispose()


def _foreign_keys_off(connection: driver.Connection, _record: object) -> None:
    connection.execute("PRAGMA foreign_keys=OFF")


def _run_migrations(connection: Connection) -> None:
    settings = Config(attributes={"connection": connection})
    settings.set_main_option("script_location", f"{__package__}:migrations")
    settings.set_main_option("path_separator", "os")
    command.upgrade(settings, "head")
