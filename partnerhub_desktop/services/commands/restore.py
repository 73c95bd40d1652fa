"""Puts a verified copy in the store's place, or begins with an empty store beside a damaged one."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from partnerhub_desktop.services import audit, instance_lock
from partnerhub_desktop.services.errors import UserError, WrongUsage
from partnerhub_desktop.services.health import examine
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.permissions import Action, Actor, actor_of, require
from partnerhub_desktop.services.settings import DEFAULTS, read_settings
from partnerhub_desktop.services.store import driver, opening
from partnerhub_desktop.services.store.condition import Condition, look
from partnerhub_desktop.services.store.database import Store
from partnerhub_desktop.services.store.restore import Restored, restore
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

UNKNOWN = Actor(DEFAULTS.person_name or "local", frozenset())
"""Who is written in the audit when the store that knew the person cannot be read."""


def restore_store(profile: Profile, file: Path) -> Restored:
    """Replace the store by the verified copy in ``file``; the store that was there is kept.

    Needs RESTORE by the store that is there, when it can be read, and the instance lock. Raises UserError
    (in_use, store_busy, copy_refused, disk_full …); the store is then as it was.
    """
    with instance_lock.held(profile):
        actor = _actor(profile)
        if actor is not UNKNOWN:
            require(actor, Action.RESTORE)
        done = restore(profile, file)
        _write_down(profile, actor, "restore", done.before, file.name)
        return done


def begin_anew(profile: Profile) -> Path | None:
    """Set a missing, damaged, newer or foreign store aside and make an empty one; gives the file's new place.

    Raises WrongUsage (store_sound) when nothing is wrong with the store, UserError (in_use …).
    """
    with instance_lock.held(profile):
        sound = look(profile) in (Condition.NEW, Condition.READY, Condition.OLDER)
        if sound and not any(finding.is_damage for finding in examine(profile)):
            source = QT_TRANSLATE_NOOP("services", "Nothing is wrong with the store, so it stays.")
            advice = QT_TRANSLATE_NOOP(
                "services", "Choose another profile (--profile) to work with another one."
            )
            raise WrongUsage(Text(source), Text(advice), code="store_sound")
        kept = opening.start_anew(profile)
        _write_down(profile, UNKNOWN, "begin_anew", kept, None)
        return kept


def _actor(profile: Profile) -> Actor:
    """Who is at work by the present store, UNKNOWN when it cannot be read."""
    if look(profile) not in (Condition.READY, Condition.OLDER):
        return UNKNOWN
    try:
        with closing(driver.connect(profile.store, read_only=True)) as connection:
            return actor_of(connection, read_settings(connection))
    except (driver.SqliteError, UserError):
        return UNKNOWN


def _write_down(profile: Profile, actor: Actor, action: str, kept: Path | None, source: str | None) -> None:
    store = Store(profile.store)
    try:
        with store.write_aside() as connection:
            audit.record(connection, actor, action, "store", profile.store.name, kept and kept.name, source)
    finally:
        store.close()
