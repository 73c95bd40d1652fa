"""Stores in every state that a disk can leave them in."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from shutil import copy2

import pytest

from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.store import driver, opening


@pytest.fixture
def place(profile: Path) -> Profile:
    """A profile whose folder is there and empty."""
    return Profile(profile)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Profile:
    """Made once, because Alembic takes a third of a second: a store of 200 settings, folded into one file."""
    profile = Profile(tmp_path_factory.mktemp("template"))
    opening.open_store(profile).close()
    connection = driver.connect(profile.store)
    rows = [(f"key{number}", "x" * 300) for number in range(200)]
    connection.executemany("INSERT INTO setting VALUES (?, ?)", rows)
    connection.close()
    return profile


@pytest.fixture
def made(place: Profile, template: Profile) -> Profile:
    """A profile with a store of 200 settings."""
    for file in (template.store, template.marker):
        copy2(file, place.folder)
    return place


def fingerprint(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def overwrite(path: Path, offset: int, content: bytes) -> None:
    """Change bytes of a file in place."""
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(content)


def say(path: Path, pragma: str) -> None:
    """Set a pragma that is kept in the file, and fold the ``-wal`` in."""
    connection = driver.connect(path)
    connection.execute(f"PRAGMA {pragma}")
    connection.close()


def data_page(path: Path) -> int:
    """The offset of a page that holds rows of ``setting``."""
    return path.read_bytes().index(b"x" * 300) // 4096 * 4096
