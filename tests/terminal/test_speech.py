"""A command speaks the language it is asked to speak, and English when nobody asks."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.translated import have_translations


@pytest.fixture(autouse=True, scope="module")
def translations() -> None:
    have_translations()


def say(profile: Path, *options: str) -> str:
    """What ``sample --remove`` has to say where nothing is to be removed."""
    command = [sys.executable, "-m", "partnerhub_desktop", "--profile", str(profile), *options]
    done = subprocess.run([*command, "sample", "--remove"], capture_output=True, text=True)
    assert done.returncode == 1, done.stderr
    return done.stderr.splitlines()[0]


def test_an_error_is_said_in_the_language_asked_for(profile: Path) -> None:
    assert say(profile, "--language", "bg") == "В този профил няма примерни данни."
    assert say(profile, "--language", "en") == "This profile holds no sample data."
    assert say(profile) == "This profile holds no sample data."


def test_notes_of_an_import_are_said_in_it_too(profile: Path, tmp_path: Path) -> None:
    (tmp_path / "customers.csv").write_text("org_id,name,colour\na,Alfa,red\n", "utf-8")
    command = [sys.executable, "-m", "partnerhub_desktop", "--profile", str(profile), "--language", "bg"]
    done = subprocess.run(
        [*command, "import", str(tmp_path / "customers.csv")], capture_output=True, text=True, check=True
    )
    assert done.stderr.strip() == "customers.csv: непознати колони, пропуснати: colour."
