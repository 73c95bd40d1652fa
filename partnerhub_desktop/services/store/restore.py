"""Puts a verified copy in the store's place. Not a bare file copy: a stale ``-wal`` would mix two stores."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.store import backup, driver, faults, opening
from partnerhub_desktop.services.store.condition import Condition, look


class Restored(NamedTuple):
    """Where the store that was there before is kept, and the rows now in the store by table."""

    before: Path | None
    rows: dict[str, int]


def restore(profile: Profile, file: Path) -> Restored:
    """Replace the profile's store by the copy in ``file``; the one that was there is kept under a dated name.

    The caller holds the instance lock. Raises UserError (copy_refused, store_busy, disk_full …), and then
    the store is as it was.
    """
    profile.make()
    part = profile.folder / "restore.sqlite"
    with faults.explained(profile.store):
        copy = _take_in(file, part)
        try:
            before = _vacate(profile)
        except BaseException:
            part.unlink()
            raise
        part.rename(profile.store)
        opening.mark(profile)
        opening.make_ready(profile)
        return Restored(before, copy.rows)


def _take_in(file: Path, part: Path) -> backup.Copy:
    """A verified copy of ``file`` inside the profile; ``file`` itself does not change."""
    file.stat()
    part.unlink(missing_ok=True)
    try:
        with closing(driver.connect_unchanged(file, alone=True)) as source:
            return backup.write_copy(source, part)
    except driver.SqliteError as error:
        raise backup.refused(file) from error
    except UserError as error:
        raise (backup.refused(file) if error.code in ("store_damaged", "copy_refused") else error) from error


def _vacate(profile: Profile) -> Path | None:
    """Move the present store out of the way, when nobody has it open: to the backups if it is sound."""
    if look(profile) not in (Condition.READY, Condition.OLDER):
        return opening.set_aside(profile, "set-aside")
    _require_alone(profile.store)
    try:
        present = backup.verify(profile.store)
    except UserError:
        return opening.set_aside(profile, "set-aside")
    return profile.store.rename(backup.automatic_name(profile, present.generation, "before-restore"))


def _require_alone(path: Path) -> None:
    """Fold the ``-wal`` into the file under an exclusive lock, which fails while anybody has it open."""
    with closing(driver.connect(path)) as connection:
        connection.execute("PRAGMA busy_timeout=2000")
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
