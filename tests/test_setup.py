"""Where the set-up may not install system packages, it says the one line that does."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from partnerhub_desktop.launch_check import QT_LIBRARIES, X11_LIBRARIES

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the set-up script is for Linux")

SETUP = Path(__file__).parents[1] / "tools" / "setup.sh"


def set_up_without_python(folder: Path, programs: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run the script for an ordinary user on a machine that has a shell, ``programs`` and nothing else."""
    for needed in ("sh", "sed", "dirname"):
        path = shutil.which(needed)
        assert path is not None
        (folder / needed).symlink_to(path)
    for name, script in {"id": "echo 1000", **programs}.items():
        (folder / name).write_text(f"#!/bin/sh\n{script}\n")
        (folder / name).chmod(0o755)
    command = [folder / "sh", SETUP]
    return subprocess.run(command, env={"PATH": str(folder)}, capture_output=True, text=True)


def test_on_debian_one_line_names_everything(tmp_path: Path) -> None:
    done = set_up_without_python(tmp_path, {"apt-get": "exit 100"})
    assert done.returncode == 3
    line = done.stderr.splitlines()[-1].split()
    assert line[:4] == ["sudo", "apt-get", "install", "-y"]
    assert set(line[4:]) == {"python3", "python3-venv", *QT_LIBRARIES.values(), *X11_LIBRARIES.values()}


def test_elsewhere_the_packages_are_named(tmp_path: Path) -> None:
    done = set_up_without_python(tmp_path, {})
    assert done.returncode == 3
    assert "libxcb-cursor0" in done.stderr
