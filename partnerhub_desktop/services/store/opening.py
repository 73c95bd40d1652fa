"""Opens the store of a profile, or says why not: decided by what is on disk (reliability: D4, D6, D8–D10).

Standing on the way to the first paint, this imports the driver only; SQLAlchemy and Alembic come in when
a store has to be made or migrated, or is opened for writing.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.store import driver, faults
from partnerhub_desktop.services.store.condition import Condition, look, stamp
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from partnerhub_desktop.services.store.database import Store

MARK = (
    "A store of Partner Hub Desktop was made here. Without this file its loss would look like a first run.\n"
)
MISSING_WITH_BACKUPS = QT_TRANSLATE_NOOP(
    "services",
    "A store was here before, so this is not a first run and nothing was written. Backups in {backups}:"
    " {names}. “partnerhub restore FILE” puts one back, “partnerhub check --start-anew” begins with"
    " an empty store.",
)
MISSING_ALONE = QT_TRANSLATE_NOOP(
    "services",
    "A store was here before, so this is not a first run and nothing was written. There is no backup;"
    " “partnerhub check --start-anew” begins with an empty store.",
)
COMPANIONS = ("", "-wal", "-shm")


class Opened(NamedTuple):
    """A read-only connection, and what is wrong with the store when it is damaged but can be read in part."""

    connection: driver.Connection
    problem: UserError | None


def open_store(profile: Profile) -> Store:
    """The store for reading and writing, made or migrated first when needed.

    Raises UserError with code store_missing, store_newer, store_foreign, store_damaged, or one of
    ``faults.py``; the file is then as it was.
    """
    opened = open_reader(profile)
    opened.connection.close()
    if opened.problem:
        raise opened.problem
    from partnerhub_desktop.services.store.database import Store

    return Store(profile.store)


def open_reader(profile: Profile) -> Opened:
    """The store for reading; a damaged one is opened without changing it, as far as SQLite can read it.

    Raises UserError as :func:`open_store` does, for damage only when nothing can be read.
    """
    with faults.explained(profile.store):
        if make_ready(profile) is Condition.DAMAGED:
            return Opened(_read_damaged(profile.store), faults.damaged(profile.store))
        connection = driver.connect(profile.store, read_only=True)
        try:
            _generation(connection)
        except driver.SqliteError as error:
            connection.close()
            if driver.error_name(error) not in ("SQLITE_ERROR", "SQLITE_CORRUPT", "SQLITE_NOTADB"):
                raise
            return Opened(_read_damaged(profile.store), faults.damaged(profile.store))
    return Opened(connection, None)


def make_ready(profile: Profile) -> Condition:
    """Make or migrate the store when that is what it needs; READY or DAMAGED comes back.

    Raises UserError for a store that this program must leave alone.
    """
    condition = look(profile)
    if condition in REFUSALS:
        raise REFUSALS[condition](profile)
    if condition is Condition.NEW:
        _create(profile)
    elif condition is Condition.OLDER:
        _migrate(profile)
    elif condition is Condition.READY:
        _tighten(profile)
    return Condition.DAMAGED if condition is Condition.DAMAGED else Condition.READY


def set_aside(profile: Profile, reason: str) -> Path | None:
    """Move the store's file with its ``-wal`` and ``-shm`` to a dated name beside it; None if there is none.

    The caller holds the instance lock. The moved files belong together and open as they were.
    """
    dated = profile.folder / f"{reason}-{datetime.now(UTC).strftime('%Y%m%dT%H%M%S%fZ')}.sqlite"
    for ending in COMPANIONS:
        file = profile.store.with_name(profile.store.name + ending)
        if file.exists():
            file.rename(dated.with_name(dated.name + ending))
    return dated if dated.exists() else None


def start_anew(profile: Profile) -> Path | None:
    """Set the present file aside unchanged and make an empty store; gives the file's new place, if any.

    The caller holds the instance lock and has asked the person.
    """
    with faults.explained(profile.store):
        kept = set_aside(profile, "set-aside")
        _create(profile)
    return kept


def mark(profile: Profile) -> None:
    """Remember that a store exists here, in a file that only its owner can read."""
    if not profile.marker.exists():
        driver.make_private(profile.marker)
        profile.marker.write_text(MARK, encoding="utf-8")


def _create(profile: Profile) -> None:
    from partnerhub_desktop.services.store import migrate

    profile.make()
    migrate.create(profile.store)
    mark(profile)


def _migrate(profile: Profile) -> None:
    from partnerhub_desktop.services.store import backup, migrate

    backup.automatic(profile, "before-migration")
    migrate.upgrade(profile.store)
    mark(profile)


def _tighten(profile: Profile) -> None:
    """A store copied here by hand gets its marker, and the mode that keeps others out."""
    mark(profile)
    if os.name == "posix" and profile.store.stat().st_mode & 0o077:
        profile.store.chmod(0o600)


def _read_damaged(path: Path) -> driver.Connection:
    """SQLite refuses a file that was cut off unless its schema counts as writable; nothing is written."""
    connection = driver.connect_unchanged(path, alone=True)
    try:
        connection.execute("PRAGMA writable_schema=ON")
        _generation(connection)
    except driver.SqliteError as error:
        connection.close()
        raise faults.damaged(path) from error
    return connection


def _generation(connection: driver.Connection) -> int:
    row = connection.execute("SELECT generation FROM store_state").fetchone()
    return int(row[0]) if row else 0


def _missing(profile: Profile) -> UserError:
    from partnerhub_desktop.services.store.backup import newest_names

    names = ", ".join(newest_names(profile))
    values = {"backups": profile.backups, "names": names}
    return UserError(
        Text(QT_TRANSLATE_NOOP("services", "The store is gone or empty: {place}."), {"place": profile.store}),
        Text(MISSING_WITH_BACKUPS, values) if names else Text(MISSING_ALONE),
        code="store_missing",
    )


def _newer(profile: Profile) -> UserError:
    source = QT_TRANSLATE_NOOP(
        "services",
        "The store was written by a newer version of the program: {place}"
        " (schema {found}, this program knows {known}).",
    )
    safe = QT_TRANSLATE_NOOP(
        "services", "Nothing was changed. Install the newer version, or choose another profile (--profile)."
    )
    found = stamp(profile.store).schema_version
    values = {"place": profile.store, "found": found, "known": driver.SCHEMA_VERSION}
    return UserError(Text(source, values), Text(safe), code="store_newer")


def _foreign(profile: Profile) -> UserError:
    source = QT_TRANSLATE_NOOP("services", "This file belongs to another program: {place}.")
    safe = QT_TRANSLATE_NOOP(
        "services", "Nothing was changed. Choose another profile (--profile), or move the file away."
    )
    return UserError(Text(source, {"place": profile.store}), Text(safe), code="store_foreign")


REFUSALS = {Condition.MISSING: _missing, Condition.NEWER: _newer, Condition.FOREIGN: _foreign}
