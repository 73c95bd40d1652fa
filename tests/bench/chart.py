"""The first visit of the analytics page, against importing pyqtgraph and drawing an empty plot.

Each in a process of its own, whose window is shown and warm before the clock starts; the store is as after
an import. Subject: from the wish
to see the page until its figures, its chart and its table are painted. Reference: pyqtgraph is imported and
an empty plot of the chart's size is shown and painted.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEventLoop

from tests.bench.analytics_window import profile_with_history, window_on
from tests.bench.heartbeat import Heartbeat
from tests.bench.rounds import Row, Times, judged
from tests.bench.start import run

GOAL = 1.5
ROUNDS, LOOKS = 9, 3

EMPTY = """
import time
from PySide6.QtWidgets import QApplication, QMainWindow

application = QApplication([])
window = QMainWindow()
window.resize(1440, 900)
window.show()
application.processEvents()
begun = time.perf_counter()
import pyqtgraph
plot = pyqtgraph.PlotWidget()
plot.resize(1120, 220)
plot.show()
application.processEvents()
plot.repaint()
print(time.perf_counter() - begun)
"""


def measure(size: int) -> Iterator[Row]:
    """One row; the detail says how late the event loop was at worst, in visits of their own."""
    with profile_with_history(size) as folder:
        measured = [(visit(folder, "time"), empty()) for _ in range(ROUNDS + 1)][1:]
        late = min(visit(folder, "lateness") for _ in range(LOOKS))
    times = Times([subject for subject, _ in measured], [reference for _, reference in measured])
    detail = f"minima {times.ratio_of_minima:.2f}, the window late by {late * 1000:.0f} ms at worst"
    yield judged("chart", size, times, GOAL, detail)


def visit(folder: Path, what: str) -> float:
    """Seconds until the page is painted whole, or by which the event loop was late at worst meanwhile."""
    return float(run(sys.executable, "-m", "tests.bench.chart", str(folder), what)[1])


def empty() -> float:
    """Seconds of the reference."""
    return float(run(sys.executable, "-c", EMPTY)[1])


def first_visit(folder: Path, what: str) -> None:
    """Prints what is asked for; in a process of its own, which ends here and now."""
    with window_on(folder) as (application, program):
        begun = perf_counter()
        page = program.show_page("analytics")
        shown, jobs = perf_counter() - begun, program.desk.jobs
        if what == "lateness":
            heart = Heartbeat(program.window.status_bar)
            found = max(shown, heart.listen(lambda: jobs.is_idle and has_chart(page)).worst)
        else:
            while not (jobs.is_idle and has_chart(page)):
                application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            application.processEvents()
            page.repaint()
            found = perf_counter() - begun
        print(found, flush=True)
        os._exit(0)


def has_chart(page: object) -> bool:
    """Whether the last thing is there that the page waits for."""
    from partnerhub_desktop.views.analytics.analytics_page import AnalyticsPage

    assert isinstance(page, AnalyticsPage)
    return page.body.trend.chart is not None and page.body.sections.rows.model.total > 0


if __name__ == "__main__":
    first_visit(Path(sys.argv[1]), sys.argv[2])
