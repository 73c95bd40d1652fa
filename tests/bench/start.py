"""The start of the program against that of a bare PySide6 window, each in a process of its own.

Both take the time of CLOCK_MONOTONIC from just before their process begins: the program when its window and
all its rows are painted (``--measure-start``), the bare window at the end of its paint event.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from functools import cache
from pathlib import Path
from typing import NamedTuple

from partnerhub_desktop.services.customer_index import refresh
from partnerhub_desktop.services.lists.customer_count import FORM
from partnerhub_desktop.services.paths import profile
from partnerhub_desktop.services.store.database import Store
from tests.bench.data import TODAY, store_of
from tests.bench.rounds import Times

ROUNDS = 20

APART = ("sh", "-c", '"$@"; exit', "sh")
"""Has a small process start the command: ``ru_maxrss`` is never less than the memory of who started it."""

BARE = """
import resource, time
from PySide6.QtWidgets import QApplication, QMainWindow

class Bare(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        painted = time.clock_gettime(time.CLOCK_MONOTONIC)
        print(painted, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
        application.quit()

application = QApplication([])
window = Bare()
window.show()
application.exec()
"""


class Starts(NamedTuple):
    """Seconds to the first paint and to the first rows, megabytes then; the reference's paint is its rows."""

    paint: Times
    rows: Times
    memory: Times


@cache
def starts(size: int) -> Starts:
    """Program (compiled, as a set-up leaves it) and bare window by turns, the first round dropped."""
    run(sys.executable, "-m", "partnerhub_desktop.quick_start")
    folder = profile_of(size)
    measured = [(started(folder), bare()) for _ in range(ROUNDS + 1)][1:]
    subjects, references = zip(*measured, strict=True)
    paint, rows, memory = (list(each) for each in zip(*subjects, strict=True))
    bare_paint, bare_memory = (list(each) for each in zip(*references, strict=True))
    return Starts(Times(paint, bare_paint), Times(rows, bare_paint), Times(memory, bare_memory))


def profile_of(size: int) -> Path:
    """A profile whose store has so many customers and their saved index."""
    store = store_of(size)
    folder = store.with_name(f"profile-{store.stem}-{FORM}")
    if not folder.exists():
        making = folder.with_suffix(".making")
        shutil.rmtree(making, ignore_errors=True)
        here = profile(str(making))
        here.make()
        here.marker.touch()
        shutil.copy(store, here.store)
        copied = Store(here.store)
        refresh(copied)
        copied.close()
        making.rename(folder)
    return folder


def started(folder: Path) -> tuple[float, float, float]:
    """Seconds to the first paint and to the first rows, megabytes then."""
    target = folder.with_suffix(".json")
    options = ["--profile", str(folder), "--today", TODAY.isoformat(), "--measure-start", str(target)]
    start, _output = run(sys.executable, "-m", "partnerhub_desktop", *options)
    measured = json.loads(target.read_text(encoding="utf-8"))
    return measured["first_paint"] - start, measured["first_rows"] - start, measured["ru_maxrss"] / 1024


def bare() -> tuple[float, float]:
    """Seconds to the bare window's paint, megabytes then."""
    start, output = run(sys.executable, "-c", BARE)
    painted, memory = output.split()
    return float(painted) - start, float(memory) / 1024


def run(*command: str) -> tuple[float, str]:
    """When the process began and what it printed."""
    environment = {"QT_QPA_PLATFORM": "offscreen"} | dict(os.environ)
    start = time.clock_gettime(time.CLOCK_MONOTONIC)
    done = subprocess.run((*APART, *command), env=environment, capture_output=True, text=True, check=True)
    return start, done.stdout
