"""The start of the real window: what it imports, and that its first rows are those of ``list``."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication

from partnerhub_desktop.app import Program
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.views.page_view import PageView

LATER = (
    *(
        "sqlalchemy",
        "alembic",
        "numpy",
        "pyqtgraph",
        "keyring",
        "httpx",
        "httpcore",
        "openpyxl",
        "platformdirs",
    ),
    *("PySide6.QtNetwork", "PySide6.QtSvg", "PySide6.QtSvgWidgets", "PySide6.QtTest"),
    *("json", "hashlib", "getpass", "socket", "ssl", "logging.handlers", "html", "csv", "ctypes"),
    *("urllib.request", "asyncio", "dataclasses", "sqlite3.dump", "email", "http", "multiprocessing"),
    *("partnerhub_desktop.desk", "partnerhub_desktop.views.page_view"),
)
"""What the first paint does without, whatever brings it in."""

NOT_FOR_ROWS = (
    *("numpy", "sqlalchemy", "alembic", "pyqtgraph", "dataclasses", "json", "csv", "queue"),
    *(f"partnerhub_desktop.services.{name}" for name in ("commands", "importing", "exporting", "folding")),
    *(f"partnerhub_desktop.services.{name}" for name in ("formulas", "filtering", "customer_index")),
    *(
        f"partnerhub_desktop.models.{name}"
        for name in ("facets_model", "filter_state", "bulk_edit", "palette")
    ),
    *(f"partnerhub_desktop.views.{name}" for name in ("fault_note", "palette", "saved_views", "importing")),
    *(f"partnerhub_desktop.views.{name}" for name in ("details", "peek", "wizard", "exporting")),
)
"""What the first rows do without."""

MOST_OF_OUR_OWN = 130
"""Modules of the program that the first rows may need: each takes a fifth of a millisecond and more."""

SAYS_MODULES = """
import sys
from partnerhub_desktop.quick_start import import_qt
import_qt()
from partnerhub_desktop.cli import main
from partnerhub_desktop.views.start_measure import StartMeasure
write = StartMeasure._write
StartMeasure._write = lambda self, at: (print(*sys.modules, sep="\\n"), write(self, at))
sys.exit(main(sys.argv[1:]))
"""

TODAY = date(2026, 11, 23)


def partnerhub(profile: Path, *arguments: str, today: date = TODAY) -> str:
    options = ("--profile", str(profile), "--today", today.isoformat())
    command = [sys.executable, "-m", "partnerhub_desktop", *options, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout


def measured(profile: Path, target: Path) -> dict[str, Any]:
    partnerhub(profile, "--measure-start", str(target))
    found: dict[str, Any] = json.loads(target.read_text(encoding="utf-8"))
    return found


def finish(program: Program, qapp: QApplication) -> None:
    program.close()
    program.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")
    QLocale.setDefault(QLocale("en_US"))


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("start") / "profile"
    partnerhub(folder, "sample", "--customers", "120")
    return folder


@pytest.fixture(scope="module")
def start(profile: Path) -> dict[str, Any]:
    return measured(profile, profile.with_name("start.json"))


@pytest.mark.parametrize("name", LATER)
def test_the_first_paint_does_without(name: str, start: dict[str, Any]) -> None:
    assert [each for each in start["modules"] if each == name or each.startswith(f"{name}.")] == []


def test_three_modules_of_qt_paint_the_window(start: dict[str, Any]) -> None:
    qt = {each for each in start["modules"] if each.startswith("PySide6.Qt")}
    assert qt == {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets"}


def test_the_frame_is_painted_first_and_then_the_rows(profile: Path) -> None:
    before = time.clock_gettime(time.CLOCK_MONOTONIC)
    start = measured(profile, profile.with_name("again.json"))
    assert before < start["first_paint"] < start["first_rows"] < time.clock_gettime(time.CLOCK_MONOTONIC)
    assert start["ru_maxrss"] > 10_000


def test_the_first_rows_do_without_what_comes_later(profile: Path) -> None:
    options = ("--profile", str(profile), "--today", TODAY.isoformat())
    command = [sys.executable, "-c", SAYS_MODULES, *options, "--measure-start", str(profile / "rows.json")]
    said = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout
    modules = set(said.split())
    assert "partnerhub_desktop.views.page_view" in modules
    early = {name for name in modules for later in NOT_FOR_ROWS if f"{name}.".startswith(f"{later}.")}
    assert early == set()
    assert len([name for name in modules if name.startswith("partnerhub_desktop")]) <= MOST_OF_OUR_OWN


def test_an_empty_profile_starts_too(tmp_path: Path) -> None:
    start = measured(tmp_path / "nothing", tmp_path / "start.json")
    assert start["first_paint"] <= start["first_rows"]
    assert "numpy" not in start["modules"]
    assert not (tmp_path / "nothing" / "partnerhub.sqlite").exists()


@pytest.mark.parametrize("percent", [90, 100, 150])
def test_what_comes_after_the_first_rows_moves_nothing(
    percent: int, profile: Path, qapp: QApplication
) -> None:
    program = Program(Session(Profile(profile), TODAY, "en"), qapp)
    program.theme.enlarge(percent)
    page = program.show_page("customers")
    assert isinstance(page, PageView)
    program.window.show()
    qapp.processEvents()
    parts = (page.head, page.filter_bar, page.rows_line, page.table)
    first = [(part.y(), part.height()) for part in parts]
    program.desk.pages.complete()
    program.desk.furnish()
    qapp.processEvents()
    assert [(part.y(), part.height()) for part in parts] == first
    program.window.close()
    finish(program, qapp)


@pytest.mark.parametrize("days", [0, 40])
def test_the_first_rows_are_those_of_list(days: int, profile: Path, qapp: QApplication) -> None:
    day = TODAY + timedelta(days)
    program = Program(Session(Profile(profile), day, "en"), qapp)
    page = program.show_page("customers")
    assert isinstance(page, PageView)
    rows = [page.model.row_at(number) for number in range(page.model.rowCount())]
    in_sight = page.table.height() // page.table.row_height
    finish(program, qapp)

    listed = json.loads(partnerhub(profile, "list", "customers", "--json", today=day))
    fields = [{key: getattr(row, key) for key in listed[0]} for row in rows]
    shown = json.loads(json.dumps(fields, default=str))
    assert len(shown) >= min(in_sight, 60)
    assert shown == listed[: len(shown)]
