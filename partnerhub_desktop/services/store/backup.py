"""Verified copies of the store: a copy takes its name only after it was read back and found equal.

The copy is made by SQLite's own backup, so a writer at work does not tear it and its ``-wal`` is in it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.store import driver, faults
from partnerhub_desktop.services.store.condition import Condition, Stamp, judge, stamp
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

RECENT, DAYS, WEEKS = 3, 7, 4
"""Automatic copies kept: the newest ones, one a day, one a week."""

STAMPED = "%Y%m%dT%H%M%S%fZ"


class Copy(NamedTuple):
    """A verified copy: its place, whose and which schema it is, its generation, and its rows by table."""

    path: Path
    stamp: Stamp
    generation: int
    rows: dict[str, int]


def write_copy(source: driver.Connection, target: Path) -> Copy:
    """Copy the store behind ``source`` to ``target``, verified; a copy of ours already there is replaced.

    Raises UserError (backup_target_taken, copy_refused, disk_full …); then ``target`` is as it was and no
    other file is left.
    """
    _refuse_to_overwrite(source, target)
    part = target.with_name(f"{target.name}.part")
    with _removed_on_failure(part), faults.explained(target):
        driver.make_private(part)
        expected = _copy_pages(source, part)
        found = verify(part)
        if found != expected:
            raise refused(part)
        _keep(part, target)
    return found._replace(path=target)


def verify(path: Path) -> Copy:
    """Read a whole copy. Raises UserError (copy_refused) unless it is a sound store of a known version."""
    try:
        with closing(driver.connect_unchanged(path, alone=True)) as connection:
            sound = connection.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
            broken = connection.execute("PRAGMA foreign_key_check").fetchone()
            found = _contents(connection, path)
    except driver.SqliteError as error:
        if driver.error_name(error).startswith("SQLITE_IOERR"):
            raise
        raise refused(path) from error
    if not sound or broken or judge(found.stamp) not in (Condition.READY, Condition.OLDER):
        raise refused(path)
    return found


def automatic(profile: Profile, reason: str) -> Path | None:
    """A verified copy in the profile's backups, older ones thinned; None when the newest is still equal.

    ``reason`` (letters and dashes) becomes part of its name.
    """
    with faults.explained(profile.store), closing(driver.connect(profile.store, read_only=True)) as source:
        (generation,) = source.execute("SELECT generation FROM store_state").fetchone()
        newest = max(_automatic_copies(profile), default=None)
        if newest is not None and f"-g{generation}-" in newest.name:
            return None
        target = automatic_name(profile, generation, reason)
        write_copy(source, target)
    _thin(profile)
    return target


def automatic_name(profile: Profile, generation: int, reason: str) -> Path:
    """Where an automatic copy made now belongs; its folder is there afterwards."""
    profile.backups.mkdir(mode=0o700, exist_ok=True)
    return profile.backups / f"auto-{datetime.now(UTC).strftime(STAMPED)}-g{generation}-{reason}.sqlite"


def newest_names(profile: Profile) -> list[str]:
    """Names of the three newest copies in the profile's backups."""
    copies = profile.backups.glob("*.sqlite") if profile.backups.is_dir() else ()
    return [path.name for path in sorted(copies, key=lambda path: path.stat().st_mtime, reverse=True)][:3]


def kept(times: Iterable[datetime]) -> set[datetime]:
    """Which of the copies' times stay: the 3 newest, the newest of each of 7 days and of each of 4 weeks."""
    newest_first = sorted(times, reverse=True)
    days = _first_of_each(newest_first, lambda time: time.date())[:DAYS]
    weeks = _first_of_each(newest_first, lambda time: time.date() - timedelta(days=time.weekday()))[:WEEKS]
    return {*newest_first[:RECENT], *days, *weeks}


def refused(path: Path) -> UserError:
    """What is said of a file that cannot serve as the store."""
    return UserError(
        Text(QT_TRANSLATE_NOOP("services", "This is no sound copy of a store: {place}."), {"place": path}),
        Text(
            QT_TRANSLATE_NOOP(
                "services",
                "It is damaged, of another program, or of a newer version. The store is as it was.",
            )
        ),
        code="copy_refused",
    )


def _refuse_to_overwrite(source: driver.Connection, target: Path) -> None:
    if not target.exists():
        return
    store = Path(source.execute("PRAGMA database_list").fetchone()[2])
    ours = target.is_file() and stamp(target).application_id == driver.APPLICATION_ID
    if ours and not target.samefile(store):
        return
    raise UserError(
        Text(QT_TRANSLATE_NOOP("services", "There is something else already: {place}."), {"place": target}),
        Text(QT_TRANSLATE_NOOP("services", "Nothing was written. Choose another name for the copy.")),
        code="backup_target_taken",
    )


def _copy_pages(source: driver.Connection, part: Path) -> Copy:
    """Copy in one read transaction of the source, so that what is counted there is what is copied."""
    with closing(driver.module.connect(part)) as copy:
        source.execute("BEGIN")
        try:
            expected = _contents(source, part)
            source.backup(copy)
        except driver.SqliteError as error:
            raise error if driver.error_name(error) else _reason(source, part) from error
        finally:
            source.execute("ROLLBACK")
        copy.execute("PRAGMA journal_mode=DELETE")
    return expected


def _reason(source: driver.Connection, part: Path) -> UserError:
    """Why SQLite's backup failed, which sqlcipher3 gives no code for: the disk itself is asked."""
    pages, size = (source.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    return refused(part) if faults.has_room(part, pages * size) else faults.disk_full(part)


def _contents(connection: driver.Connection, path: Path) -> Copy:
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1").fetchall()
    rows = {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in tables}
    asked = ("application_id", "user_version")
    found = Stamp(*(connection.execute(f"PRAGMA {name}").fetchone()[0] for name in asked))
    (generation,) = connection.execute("SELECT generation FROM store_state").fetchone()
    return Copy(path, found, generation, rows)


def _keep(part: Path, target: Path) -> None:
    """Force the copy to the disk before it takes its name, and the name after it."""
    _force(part)
    part.replace(target)
    if os.name == "posix":
        _force(target.parent)


def _force(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _removed_on_failure(part: Path) -> Iterator[None]:
    try:
        yield
    except BaseException:
        for ending in ("", "-journal", "-wal", "-shm"):
            part.with_name(part.name + ending).unlink(missing_ok=True)
        raise


def _automatic_copies(profile: Profile) -> list[Path]:
    return list(profile.backups.glob("auto-*.sqlite"))


def _thin(profile: Profile) -> None:
    paths = _automatic_copies(profile)
    copies = {datetime.strptime(path.name.split("-")[1], STAMPED): path for path in paths}
    staying = kept(copies)
    for time, path in copies.items():
        if time not in staying:
            path.unlink()


def _first_of_each(newest_first: list[datetime], period: Callable[[datetime], date]) -> list[datetime]:
    """The newest time of every period, newest period first."""
    firsts: dict[date, datetime] = {}
    for time in newest_first:
        firsts.setdefault(period(time), time)
    return list(firsts.values())
