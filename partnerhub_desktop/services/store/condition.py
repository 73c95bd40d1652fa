"""What stands in a profile's folder, found without changing one byte of it and without SQLAlchemy.

The header's fields are those of https://www.sqlite.org/fileformat2.html#the_database_header
"""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import NamedTuple

from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.store import driver

MAGIC = b"SQLite format 3\0"


class Condition(Enum):
    """What the store's file is to this program."""

    NEW = "new"
    READY = "ready"
    OLDER = "older"
    MISSING = "missing"
    NEWER = "newer"
    FOREIGN = "foreign"
    DAMAGED = "damaged"


class Stamp(NamedTuple):
    """Whose file it is, and of which schema."""

    application_id: int
    schema_version: int


def look(profile: Profile) -> Condition:
    """The condition of the profile's store by its header, size and marker; costs well under a millisecond.

    Damage further inside shows when it is read, and in ``check.py``. A store that is open in this process was
    whole when it was opened: only its stamp is looked at.
    """
    if driver.is_open_here(profile.store):
        return _look_at_open(profile.store)
    header = _header(profile.store)
    if not header:
        return _absent(profile)
    if not _is_whole(profile.store, header):
        return Condition.DAMAGED
    try:
        found = stamp(profile.store)
        if found == (0, 0) and _has_no_tables(profile.store):
            return _absent(profile)
    except driver.SqliteError:
        return Condition.DAMAGED
    return judge(found)


def _look_at_open(path: Path) -> Condition:
    try:
        return judge(stamp(path))
    except driver.SqliteError:
        return Condition.DAMAGED


def judge(found: Stamp) -> Condition:
    """The condition that a whole file's stamp means."""
    if found.application_id != driver.APPLICATION_ID:
        return Condition.FOREIGN
    if found.schema_version == driver.SCHEMA_VERSION:
        return Condition.READY
    return Condition.NEWER if found.schema_version > driver.SCHEMA_VERSION else Condition.OLDER


def stamp(path: Path) -> Stamp:
    """The stamp of a SQLite file. The header alone tells it when no changes wait in a ``-wal``; of a file
    that is open in this process SQLite tells it (``driver.is_open_here``)."""
    if not driver.has_log(path) and not driver.is_open_here(path):
        header = _header(path)
        return Stamp(_number(header, 68), _number(header, 60))
    connection = driver.connect_unchanged(path)
    try:
        asked = ("application_id", "user_version")
        return Stamp(*(connection.execute(f"PRAGMA {name}").fetchone()[0] for name in asked))
    finally:
        connection.close()


def _absent(profile: Profile) -> Condition:
    return Condition.MISSING if profile.marker.exists() else Condition.NEW


def _header(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(100)
    except FileNotFoundError:
        return b""


def _is_whole(path: Path, header: bytes) -> bool:
    """Whether the header is SQLite's and the file as long as it says (a ``-wal`` may hold the rest)."""
    page = int.from_bytes(header[16:18], "big")
    page = 65536 if page == 1 else page
    if len(header) < 100 or not header.startswith(MAGIC) or page < 512 or page & (page - 1):
        return False
    says_its_length = header[24:28] == header[92:96]
    if driver.has_log(path) or not says_its_length:
        return True
    return path.stat().st_size >= page * _number(header, 28)


def _has_no_tables(path: Path) -> bool:
    connection = driver.connect_unchanged(path, alone=True)
    try:
        return connection.execute("SELECT 1 FROM sqlite_master").fetchone() is None
    finally:
        connection.close()


def _number(header: bytes, offset: int) -> int:
    return int.from_bytes(header[offset : offset + 4], "big")
