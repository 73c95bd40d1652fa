"""A file appears whole or not at all, and what keeps it from appearing is said in words."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from glob import escape
from pathlib import Path

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.store.faults import NO_ACCESS, NO_ROOM
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

NAMED_LETTERS = 60
"""Letters of the file's name in that of the file beside it, which must not become too long for a disk."""

_NO_FOLDER = QT_TRANSLATE_NOOP("services", "{file}: there is no such folder.")
_A_FOLDER = QT_TRANSLATE_NOOP("services", "{file}: this is a folder, not a file.")
_NO_FILE = QT_TRANSLATE_NOOP("services", "{file}: this is a device or a pipe, not a file.")
_MAY_NOT = QT_TRANSLATE_NOOP("services", "{file}: nothing may be written in this place.")
_LOCKED = QT_TRANSLATE_NOOP(
    "services", "{file}: another program has the file open, or it is protected against changes."
)
_FULL = QT_TRANSLATE_NOOP("services", "{file}: the disk is full, or its limit is reached.")
_OTHER = QT_TRANSLATE_NOOP("services", "{file}: {reason}.")
_SAFE = QT_TRANSLATE_NOOP(
    "services",
    "No file was written; what stood there before is unchanged. Choose another place, or remove the cause"
    " and try again.",
)


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """A new file beside ``path`` to write into; it takes the place of ``path`` when the block succeeds.

    When the block fails, what stood at ``path`` stays and nothing is left behind. Raises UserError:
    not_found, no_access, disk_full, target_locked, is_folder, no_file, file_error.
    """
    target = Path(os.path.realpath(path))
    part = target.with_name(f"{_beginning(target)}{secrets.token_hex(4)}.part")
    try:
        _require_place(path, target)
        yield part
        _to_disk(part)
        _keep_mode(target, part)
        _put_in_place(part, target, path)
    except OSError as error:
        raise _worded(error, path) from error
    finally:
        _remove(part)


def remove_leftovers(path: Path) -> None:
    """Take away what a process left beside ``path`` that was killed while it wrote; call when it is gone."""
    target = Path(os.path.realpath(path))
    for part in target.parent.glob(f"{escape(_beginning(target))}*.part"):
        _remove(part)


def _beginning(target: Path) -> str:
    return f".{target.name[:NAMED_LETTERS]}."


def _require_place(path: Path, target: Path) -> None:
    if not target.parent.is_dir():
        raise _error(_NO_FOLDER, path, "not_found")
    if target.is_dir():
        raise _error(_A_FOLDER, path, "is_folder")
    if target.exists() and not target.is_file():
        raise _error(_NO_FILE, path, "no_file")


def _put_in_place(part: Path, target: Path, path: Path) -> None:
    try:
        part.replace(target)
    except PermissionError as error:
        raise _error(_LOCKED, path, "target_locked") from error


def _worded(error: OSError, path: Path) -> UserError:
    if error.errno in NO_ROOM:
        return _error(_FULL, path, "disk_full")
    if error.errno in NO_ACCESS:
        return _error(_MAY_NOT, path, "no_access")
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return _error(_NO_FOLDER, path, "not_found")
    return _error(_OTHER, path, "file_error", reason=error.strerror or type(error).__name__)


def _error(source: str, path: Path, code: str, **values: str) -> UserError:
    return UserError(Text(source, {"file": str(path), **values}), Text(_SAFE), code=code)


def _to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _keep_mode(old: Path, new: Path) -> None:
    if old.exists():
        new.chmod(old.stat().st_mode & 0o777)


def _remove(part: Path) -> None:
    """As far as it can be removed: the folder may be gone, or no longer ours."""
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return
