"""A command speaks the language it is asked to speak, and English when nobody asks."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.translated import have_translations


@pytest.fixture(autouse=True, scope="module")
def translations() -> None:
    have_translations()


def call(profile: Path, *arguments: str, without: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run the command; ``without`` is a folder whose modules stand before the installed ones."""
    command = [sys.executable, "-m", "partnerhub_desktop", "--profile", str(profile), *arguments]
    environment = {**os.environ, "PYTHONPATH": str(without)} if without else None
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)


def say(profile: Path, *options: str, without: Path | None = None) -> str:
    """What ``sample --remove`` has to say where nothing is to be removed."""
    done = call(profile, *options, "sample", "--remove", without=without)
    assert done.returncode == 1, done.stderr
    return done.stderr.splitlines()[0]


def test_an_error_is_said_in_the_language_asked_for(profile: Path) -> None:
    assert say(profile, "--language", "bg") == "В този профил няма примерни данни."
    assert say(profile, "--language", "en") == "This profile holds no sample data."
    assert say(profile) == "This profile holds no sample data."


def test_without_qt_it_is_said_in_english(profile: Path, tmp_path: Path) -> None:
    """Also an import, which never loads Qt: it runs from cron and in containers (interfaces.md)."""
    (tmp_path / "PySide6.py").write_text("raise ModuleNotFoundError('none', name='PySide6')\n")
    file = tmp_path / "customers.csv"
    file.write_text("org_id,name,colour\na,Alfa,red\n", "utf-8")
    assert say(profile, "--language", "bg", without=tmp_path) == "This profile holds no sample data."
    done = call(profile, "--language", "bg", "import", str(file), without=tmp_path)
    assert (done.returncode, done.stderr) == (0, "customers.csv: columns not known and ignored: colour.\n")
