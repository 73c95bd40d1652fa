"""Words for what disks and databases do to people: error *code* → what happened, what is safe, what to do.

The texts of SQLite and the system are never looked at (reliability: D3–D6, D15); a code that is not listed
here is a bug of ours and stays what it is.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.store import driver
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

DAMAGED_WITH_BACKUPS = QT_TRANSLATE_NOOP(
    "services",
    "The file is left as it is; backups are in {backups}. “partnerhub check” says what was found,"
    " “partnerhub restore FILE” puts a backup in its place, “partnerhub check --start-anew” sets"
    " the file aside and begins with an empty store.",
)
DAMAGED_ALONE = QT_TRANSLATE_NOOP(
    "services",
    "The file is left as it is; there is no backup. “partnerhub check” says what was found,"
    " “partnerhub check --start-anew” sets the file aside and begins with an empty store.",
)


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn an error of the store's file into a UserError; every other error goes through as it is."""
    try:
        yield
    except Exception as error:
        known = explain_store(error, path)
        if known is None:
            raise
        raise known from error


def explain(error: BaseException, path: Path | None) -> UserError | None:
    """The UserError for a SQLite or system error, None for a bug. ``path`` is the store at work."""
    if isinstance(error, OSError):
        return _explain_system(error)
    return explain_store(error, path)


def explain_store(error: BaseException, path: Path | None) -> UserError | None:
    """The UserError for an error that SQLite gave a code to; None when the code means a bug."""
    name = driver.error_name(error)
    place = path or Path()
    for beginning, worded in STORE_FAULTS:
        if name.startswith(beginning):
            return worded(place)
    return None


def disk_full(place: Path) -> UserError:
    """No room is left where ``place`` is, or a quota or size limit is reached."""
    source = QT_TRANSLATE_NOOP(
        "services", "The disk is full or its limit is reached: {place} ({free} MB free)."
    )
    safe = QT_TRANSLATE_NOOP(
        "services",
        "Everything saved before is safe; nothing was changed. Free some space on that disk and try again.",
    )
    return UserError(
        Text(source, {"place": place, "free": _free_megabytes(place)}), Text(safe), code="disk_full"
    )


def damaged(place: Path) -> UserError:
    """The store's file cannot be read right."""
    backups = place.parent / "backups"
    found = any(backups.glob("*.sqlite"))
    return UserError(
        Text(QT_TRANSLATE_NOOP("services", "The store is damaged: {place}."), {"place": place}),
        Text(DAMAGED_WITH_BACKUPS, {"backups": backups}) if found else Text(DAMAGED_ALONE),
        code="store_damaged",
    )


def replaced(place: Path) -> UserError:
    """The file was taken away or exchanged while it was open."""
    source = QT_TRANSLATE_NOOP("services", "The store's file was moved or replaced meanwhile: {place}.")
    safe = QT_TRANSLATE_NOOP(
        "services", "The last change was not saved. Close the program and start it again."
    )
    return UserError(Text(source, {"place": place}), Text(safe), code="store_replaced")


def _busy(place: Path) -> UserError:
    source = QT_TRANSLATE_NOOP("services", "The store is in use by another program: {place}.")
    safe = QT_TRANSLATE_NOOP("services", "Nothing was changed. Try again when the other one is done.")
    return UserError(Text(source, {"place": place}), Text(safe), code="store_busy")


def _read_only(place: Path) -> UserError:
    source = QT_TRANSLATE_NOOP("services", "The store cannot be written: {place}.")
    safe = QT_TRANSLATE_NOOP(
        "services",
        "Nothing was changed. Allow writing to the file and its folder, or choose another profile.",
    )
    return UserError(Text(source, {"place": place}), Text(safe), code="store_read_only")


def _unreachable(place: Path) -> UserError:
    source = QT_TRANSLATE_NOOP("services", "The store cannot be opened: {place}.")
    safe = QT_TRANSLATE_NOOP(
        "services",
        "Nothing was changed. Look whether the folder is there and whether you may read and write it.",
    )
    return UserError(Text(source, {"place": place}), Text(safe), code="store_unreachable")


def has_room(place: Path, size: int) -> bool:
    """Whether disk, quota and limits allow a file of ``size`` bytes beside ``place``.

    Only a megabyte of it is really written, which a full disk refuses.
    """
    probe = place.with_name(f"{place.name}.probe")
    try:
        with probe.open("wb", buffering=0) as file:
            file.truncate(size)
            for _piece in range(16):
                file.write(bytes(PROBE // 16))
            os.fsync(file.fileno())
    except OSError as error:
        return error.errno not in NO_ROOM
    finally:
        probe.unlink(missing_ok=True)
    return True


def _io_error(place: Path) -> UserError:
    """sqlcipher3 tells only the family of the code, so the disk itself is asked whether it has room."""
    sizes = [file.stat().st_size for file in (place, place.with_name(f"{place.name}-wal")) if file.exists()]
    return _disk_error(place) if has_room(place, max(sizes, default=0) + PROBE) else disk_full(place)


def _disk_error(place: Path) -> UserError:
    source = QT_TRANSLATE_NOOP("services", "The disk did not do what was asked of it: {place}.")
    safe = QT_TRANSLATE_NOOP(
        "services",
        "What was saved before stays as it was. Try again; if it stays so, copy the profile to another disk.",
    )
    return UserError(Text(source, {"place": place}), Text(safe), code="disk_error")


STORE_FAULTS: tuple[tuple[str, Callable[[Path], UserError]], ...] = (
    ("SQLITE_FULL", disk_full),
    ("SQLITE_IOERR_WRITE", disk_full),
    ("SQLITE_IOERR_SHMSIZE", disk_full),
    ("SQLITE_IOERR", _io_error),
    ("SQLITE_BUSY", _busy),
    ("SQLITE_LOCKED", _busy),
    ("SQLITE_CORRUPT", damaged),
    ("SQLITE_NOTADB", damaged),
    ("SQLITE_READONLY", _read_only),
    ("SQLITE_PERM", _read_only),
    ("SQLITE_CANTOPEN", _unreachable),
)
"""Beginning of SQLite's error name → its words; the first that fits counts."""

PROBE = 1 << 20
NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
NO_ACCESS = (errno.EACCES, errno.EPERM, errno.EROFS)


def _explain_system(error: OSError) -> UserError:
    place = Path(str(error.filename)) if error.filename else None
    if error.errno in NO_ROOM:
        return disk_full(place or Path())
    code = {errno.ENOENT: "not_found"}.get(error.errno or 0, "file_error")
    return UserError(
        Text(
            QT_TRANSLATE_NOOP("services", "{place}: {reason}."),
            {"place": place or "output", "reason": error.strerror or type(error).__name__},
        ),
        code="no_access" if error.errno in NO_ACCESS else code,
    )


def _free_megabytes(place: Path) -> int | str:
    from shutil import disk_usage

    existing = next((folder for folder in (place, *place.parents) if folder.exists()), None)
    return disk_usage(existing).free // 1_000_000 if existing else "?"
