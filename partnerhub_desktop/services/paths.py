"""Where a profile keeps its files."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

STORE_NAME = "partnerhub.sqlite"


class Profile(NamedTuple):
    """One person's folder: the store, its backups and logs. Folder mode 0700, files 0600."""

    folder: Path

    @property
    def store(self) -> Path:
        return self.folder / STORE_NAME

    @property
    def marker(self) -> Path:
        """Says that a store existed here, so that a missing or empty one is not taken for a first run."""
        return self.folder / "store-exists"

    @property
    def lock(self) -> Path:
        """Locked by the window, and by what must have the store for itself (``instance_lock.py``)."""
        return self.folder / "instance.lock"

    @property
    def backups(self) -> Path:
        return self.folder / "backups"

    @property
    def mappings(self) -> Path:
        """What a person decided about import files and saved."""
        return self.folder / "mappings"

    @property
    def icon_shapes(self) -> Path:
        """Drawn icons for the next start; it may go at any time."""
        return self.folder / "icon-shapes"

    @property
    def logs(self) -> Path:
        return self.folder / "logs"

    def make(self) -> None:
        """Create the folder, readable by its owner only."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def profile(chosen: str | None = None) -> Profile:
    """The profile named on the command line, by ``PARTNERHUB_PROFILE``, or the platform's own place."""
    named = chosen or os.environ.get("PARTNERHUB_PROFILE")
    if named:
        return Profile(Path(named).expanduser().absolute())
    from platformdirs import user_data_path

    return Profile(user_data_path("partnerhub-desktop", appauthor=False))
