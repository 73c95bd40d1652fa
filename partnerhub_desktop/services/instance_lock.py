"""One window per profile, and nobody beside the one who replaces the store's file (reliability: D11, D14).

The system drops the lock when its process ends, however it ends, so there is no stale lock to clean up.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text


class InstanceLock:
    """The lock of a profile; it is kept until released or until the process ends."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._descriptor: int | None = None

    def take(self) -> bool:
        """Whether the lock is now ours; never waits."""
        self._profile.make()
        descriptor = os.open(self._profile.lock, os.O_CREAT | os.O_RDWR, 0o600)
        try:
            _lock(descriptor)
        except OSError:
            os.close(descriptor)
            return False
        self._descriptor = descriptor
        return True

    def release(self) -> None:
        """Give the lock back; safe to call twice. The file stays, so that nobody locks an unlinked one."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


@contextmanager
def held(profile: Profile) -> Iterator[None]:
    """Hold the lock for a block. Raises UserError (code in_use) while a window or another one has it."""
    lock = InstanceLock(profile)
    if not lock.take():
        raise UserError(
            Text(QT_TRANSLATE_NOOP("services", "Partner Hub Desktop is open on this profile.")),
            Text(QT_TRANSLATE_NOOP("services", "Nothing was changed. Close its window and try again.")),
            code="in_use",
        )
    try:
        yield
    finally:
        lock.release()


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
