"""What a report of a problem needs to say about the program and the machine: no secret, no customer."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable
from contextlib import closing
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from typing import NamedTuple

from partnerhub_desktop import __version__, launch_check
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.store import driver
from partnerhub_desktop.services.store.condition import Condition, look

PACKAGES = (
    "PySide6-Essentials",
    "SQLAlchemy",
    "alembic",
    "numpy",
    "sqlcipher3",
    "XlsxWriter",
    "python-calamine",
)
COUNTED = {
    "customer": "SELECT count(*) FROM customer",
    "subscription": "SELECT count(*) FROM subscription",
    "license_line": "SELECT count(*) FROM license_line",
    "usage_snapshot": "SELECT coalesce(sum(points), 0) FROM usage_chunk",
    "audit_entry": "SELECT count(*) FROM audit_entry",
}
"""The rows of each kind, in SQL."""

FIXED_SQLITE = (3, 51, 3)
"""From here on SQLite has no WAL-reset bug (https://www.sqlite.org/releaselog/3_51_3.html)."""


class Line(NamedTuple):
    """One thing found; ``remark`` says what to think of it."""

    key: str
    value: str | int | None
    remark: str = ""


def diagnose(profile: Profile) -> list[Line]:
    """Everything found, in reading order. Opens the store read-only and changes nothing."""
    return [line for part in PARTS for line in part(profile)]


def _versions(_profile: Profile) -> list[Line]:
    library = driver.library_version()
    old = tuple(map(int, library.split("."))) < FIXED_SQLITE
    remark = "has the WAL-reset bug unless your distribution mended it" if old else ""
    return [
        Line("partnerhub", __version__),
        Line("python", platform.python_version()),
        Line("system", platform.platform()),
        *(Line(name, _package_version(name)) for name in PACKAGES),
        Line("sqlite", f"{library} ({driver.module.__name__.partition('.')[0]})", remark),
    ]


def _window(_profile: Profile) -> list[Line]:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE")
    display = " ".join(f"{name}={os.environ[name]}" for name in names if name in os.environ)
    return [
        Line("display", display or "none"),
        Line("qt_libraries_missing", ", ".join(launch_check.missing_libraries()) or "none"),
        Line("window", launch_check.problem_starting_window() or "can open"),
        Line("keyring", "not installed" if find_spec("keyring") is None else "installed, not used yet"),
    ]


def _paths(profile: Profile) -> list[Line]:
    backups = len(list(profile.backups.glob("*.sqlite"))) if profile.backups.is_dir() else 0
    return [Line("profile", str(profile.folder)), Line("backups", backups), Line("logs", str(profile.logs))]


def _store(profile: Profile) -> list[Line]:
    condition = look(profile)
    lines = [Line("store", str(profile.store)), Line("store_condition", condition.value)]
    if condition is not Condition.READY:
        return lines
    lines += [Line("store_bytes", profile.store.stat().st_size), Line("schema", driver.SCHEMA_VERSION)]
    with closing(driver.connect(profile.store, read_only=True)) as connection:
        generation, content = connection.execute("SELECT generation, content FROM store_state").fetchone()
        lines += [Line("generation", generation), Line("content", content)]
        return lines + [
            Line(f"rows_{kind}", connection.execute(count).fetchone()[0]) for kind, count in COUNTED.items()
        ]


def _package_version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


PARTS: tuple[Callable[[Profile], list[Line]], ...] = (_versions, _window, _paths, _store)
