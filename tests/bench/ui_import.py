"""The window's lateness while it imports, against itself idle: two rows, the 99th percentile and the worst.

The real window shows Customers while its own import dialog looks at files and then writes them: one row in
twenty has changed, so that rows, snapshots and index are written and the list is read anew. A round of
import ends when the window shows the new first row and nothing is under way any more.
"""

from __future__ import annotations

import csv
import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import qInstallMessageHandler

from partnerhub_desktop.services.customer_index import refresh
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.services.store.database import Store
from tests.bench.data import TODAY, store_of
from tests.bench.heartbeat import Heartbeat, Lateness
from tests.bench.import_files import files_of
from tests.bench.rounds import Row, Times, judged

if TYPE_CHECKING:
    from partnerhub_desktop.app import Program
    from partnerhub_desktop.views.page_view import PageView

GOAL_OF_P99 = 2.0
GOAL_OF_WORST = 3.0
ROUNDS = 3
IDLE_SECONDS = 4.0
CHANGED = 20
"""One row in so many is changed by each import."""
CHANGED_COLUMNS = {"customers": "owner", "subscriptions": "term_months", "licenses": "assigned"}


def measure(size: int) -> Iterator[Row]:
    """Idle and import by turns; the first round is dropped."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(_keep_quiet)
    with TemporaryDirectory(prefix="partnerhub-window-") as folder, opened(size, Path(folder)) as window:
        rounds = [window.round(number) for number in range(ROUNDS + 1)][1:]
    idle, busy = zip(*rounds, strict=True)
    p99 = Times([each.p99 for each in busy], [each.p99 for each in idle])
    worst = Times([each.worst for each in busy], [each.worst for each in idle])
    yield judged("ui_import", size, p99, GOAL_OF_P99, f"p99, minima {p99.ratio_of_minima:.2f}")
    yield judged("ui_import", size, worst, GOAL_OF_WORST, f"worst, minima {worst.ratio_of_minima:.2f}")


class Window:
    """The open window, its files to import and its heartbeat."""

    def __init__(self, program: Program, view: PageView, files: Path) -> None:
        self._window = program.window
        self._desk = program.desk
        self._view = view
        self._heartbeat = Heartbeat(view.table.viewport())
        self._files = files
        self._loaded: list[bool] = []
        self._desk.events.index_loaded.connect(lambda: self._loaded.append(True))

    def settle(self) -> Lateness:
        """Wait until nothing is under way and everything can be counted."""
        jobs = self._desk.jobs
        return self._heartbeat.listen(lambda: bool(self._loaded) and jobs.is_idle)

    def round(self, number: int) -> tuple[Lateness, Lateness]:
        """Idle, then an import of files that are like no others."""
        changed = self._files.with_name("changed")
        write_changed(self._files, changed, number)
        return self.idle(), self.imported(changed, first_name(number))

    def idle(self) -> Lateness:
        end = perf_counter() + IDLE_SECONDS
        return self._heartbeat.listen(lambda: perf_counter() > end)

    def imported(self, files: Path, expected: str) -> Lateness:
        """What a person does who drops a folder on the window and agrees."""
        from partnerhub_desktop.models.import_run import State
        from partnerhub_desktop.views.importing.import_dialog import ImportDialog

        self._desk.interludes.open_import()
        dialog = cast(ImportDialog, self._window.findChild(ImportDialog))
        self.settle()
        dialog.import_paths([str(files)])
        run = dialog.run

        def is_over() -> bool:
            if run.state is State.CHECKED:
                assert run.outcome.to_write, run.message
                run.write()
            return run.state is State.WRITTEN and self._shows(expected) and self._desk.jobs.is_idle

        lateness = self._heartbeat.listen(is_over)
        dialog.reject()
        self.settle()
        return lateness

    def _shows(self, expected: str) -> bool:
        row = self._view.model.row_at(0)
        return row is not None and row.name == expected


@contextmanager
def opened(size: int, folder: Path) -> Iterator[Window]:
    """The window on a profile of that size, with everything loaded."""
    from PySide6.QtWidgets import QApplication

    from partnerhub_desktop.app import Program, make_application
    from partnerhub_desktop.models.gui_gc import GuiGarbage
    from partnerhub_desktop.views.main_window import CUSTOMERS

    application = cast(QApplication, QApplication.instance() or make_application())
    profile = make_profile(size, folder / "profile")
    garbage, program = GuiGarbage(), Program(Session(profile, TODAY, "en"), application)
    program.open()
    view = cast("PageView", program.show_page(CUSTOMERS))
    window = Window(program, view, files_of(size))
    window.settle()
    yield window
    program.window.close()
    program.close()
    garbage.stop()


def _keep_quiet(*_: object) -> None:
    """The offscreen platform says of each window what it cannot do for it."""


def make_profile(size: int, folder: Path) -> Profile:
    """A profile with a copy of the bench store, as if it had been imported."""
    folder.mkdir()
    profile = Profile(folder)
    shutil.copyfile(store_of(size), profile.store)
    with closing(Store(profile.store)) as store:
        with store.write() as connection:
            connection.exec_driver_sql("UPDATE store_state SET content = 'real'")
        refresh(store)
    return profile


def first_name(number: int) -> str:
    """The name that the first customer of the file gets in this round; it stands first in the list."""
    return f"000 {number}"


def write_changed(files: Path, folder: Path, number: int) -> None:
    """The files with one row in twenty changed, others in each round."""
    folder.mkdir(exist_ok=True)
    for name, column in CHANGED_COLUMNS.items():
        with (files / f"{name}.csv").open(encoding="utf-8", newline="") as source:
            rows = list(csv.DictReader(source))
        for row in rows[number::CHANGED]:
            row[column] = str(number + 1)
        if name == "customers":
            rows[0]["name"] = first_name(number)
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as target:
            writer = csv.DictWriter(target, rows[0])
            writer.writeheader()
            writer.writerows(rows)
