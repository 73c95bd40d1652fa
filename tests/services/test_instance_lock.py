"""One at a time, and no lock outlives its process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.instance_lock import InstanceLock, held
from partnerhub_desktop.services.paths import Profile

HOLD = """
import sys
from pathlib import Path
from partnerhub_desktop.services.instance_lock import InstanceLock
from partnerhub_desktop.services.paths import Profile
lock = InstanceLock(Profile(Path(sys.argv[1])))
print(lock.take(), flush=True)
sys.stdin.read()
"""


def test_a_killed_process_leaves_no_lock(profile: Path) -> None:
    place = Profile(profile)
    command = [sys.executable, "-c", HOLD, str(profile)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "True\n"
        with pytest.raises(UserError) as caught, held(place):
            pass
        assert caught.value.code == "in_use"
        other.kill()
    with held(place):
        assert not InstanceLock(place).take()


def test_a_released_lock_is_free(profile: Path) -> None:
    first, second = InstanceLock(Profile(profile)), InstanceLock(Profile(profile))
    assert first.take()
    assert not second.take()
    first.release()
    first.release()
    assert second.take()
    second.release()
    assert Profile(profile).lock.stat().st_mode & 0o777 == 0o600
