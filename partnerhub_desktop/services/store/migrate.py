"""Brings a store's schema up to date, all or nothing, with a verified copy made first."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from partnerhub_desktop.services.store import driver
from partnerhub_desktop.services.store.database import make_engine


def create(path: Path) -> None:
    """Make a new, empty store at ``path`` (mode 0600). A file that is already there keeps its content."""
    driver.make_private(path)
    upgrade(path)


def upgrade(path: Path) -> None:
    """Run the missing migrations in one transaction; a failure leaves the old schema and data."""
    engine = make_engine(path, writer=True)
    try:
        with engine.begin() as connection:
            _run_migrations(connection)
            connection.exec_driver_sql(f"PRAGMA application_id = {driver.APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {driver.SCHEMA_VERSION}")
    finally:
        engine.dispose()


def _run_migrations(connection: Connection) -> None:
    settings = Config(attributes={"connection": connection})
    settings.set_main_option("script_location", f"{__package__}:migrations")
    settings.set_main_option("path_separator", "os")
    command.upgrade(settings, "head")
