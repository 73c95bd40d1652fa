"""The one SQLite library of the process and how a connection to the store is opened.

Nobody else imports a SQLite library: two copies of it in one process on one file break its locks.
This module needs neither SQLAlchemy nor Qt, so the first rows are read through it.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

try:
    from sqlcipher3 import dbapi2 as sqlite
except ImportError:  # no wheel for this platform: the standard library reads the same plain file
    import sqlite3 as sqlite

if TYPE_CHECKING:
    from sqlite3 import Connection as Connection
else:
    Connection = sqlite.Connection

_open_files: dict[int, tuple[int, int]] = {}
"""The files of the connections of this process, by the connection's ``id``."""

APPLICATION_ID = 0x50484453
"""``PHDS``: written into the file's header, so that another program's file is never taken for ours."""

SCHEMA_VERSION = 6
"""``user_version`` of the newest migration; a file with a higher one comes from a newer program."""

module: Any = sqlite
SqliteError: type[Exception] = sqlite.Error

PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA fullfsync=1",
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=10000",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA mmap_size=0",
    "PRAGMA temp_store=MEMORY",
)


def make_private(path: Path) -> None:
    """Create an empty file that only its owner may read, before any data goes into it."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def prepare(connection: Connection) -> None:
    """Set the pragmas of the store (architecture.md, "The local store") on a fresh connection."""
    connection.isolation_level = None
    for pragma in PRAGMAS:
        connection.execute(pragma)


def connect(path: Path, *, read_only: bool = False) -> Connection:
    """Open the existing store; a read-only connection refuses every write.

    Raises the driver's error when the file is missing or is no database.
    """
    connection = _open(path, "mode=rw")
    try:
        prepare(connection)
        if read_only:
            connection.execute("PRAGMA query_only=ON")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_unchanged(path: Path, *, alone: bool = False) -> Connection:
    """Open any SQLite file so that not one byte of it or of its ``-wal`` changes.

    ``alone`` promises that no program writes it meanwhile: then nothing is put beside it either, unless its
    ``-wal`` holds changes, which such an opening would leave out.
    """
    connection = _open(path, "mode=ro&immutable=1" if alone and not has_log(path) else "mode=ro")
    connection.isolation_level = None
    connection.execute("PRAGMA query_only=ON")
    connection.execute("PRAGMA trusted_schema=OFF")
    return connection


def has_log(path: Path) -> bool:
    """Whether changes of the file are still in its ``-wal``."""
    log = path.with_name(f"{path.name}-wal")
    return log.exists() and log.stat().st_size > 0


def is_open_here(path: Path) -> bool:
    """Whether this process has a connection to the file. Nobody may then open it in another way: closing it
    again would let go of the locks of every connection (https://www.sqlite.org/howtocorrupt.html, 2.2), and
    the next process to close the store would take its ``-wal`` away from under this one."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return False
    return (found.st_dev, found.st_ino) in _open_files.values()


class _Known(Connection):
    """A connection that ``is_open_here`` knows of until it is closed."""

    def close(self) -> None:
        super().close()
        _open_files.pop(id(self), None)

    def __del__(self) -> None:
        _open_files.pop(id(self), None)


def _open(path: Path, mode: str) -> Connection:
    connection: Connection = sqlite.connect(
        f"{path.absolute().as_uri()}?{mode}", uri=True, timeout=10, check_same_thread=False, factory=_Known
    )
    found = path.stat()
    _open_files[id(connection)] = (found.st_dev, found.st_ino)
    return connection


def error_name(error: BaseException) -> str:
    """The SQLite name of an error's code (``SQLITE_FULL`` …), through any wrapping; '' if it has none."""
    original = getattr(error, "orig", None) or error
    return str(getattr(original, "sqlite_errorname", "") or "")


def library_version() -> str:
    """Version of the SQLite library in use, for ``doctor`` and About."""
    return str(sqlite.sqlite_version)
