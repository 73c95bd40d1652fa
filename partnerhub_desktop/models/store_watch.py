"""Notices what changes around an open window: other processes write, a new day begins."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.services.store_summary import StoreSummary

EVERY_MS = 2000


class StoreWatch(QObject):
    """Looks every two seconds: at the store's summary, and at the day that ``today`` gives."""

    summary_changed = Signal(object)
    day_changed = Signal(object)

    def __init__(
        self, jobs: Jobs, read: Callable[[], StoreSummary], seen: StoreSummary, today: Callable[[], date]
    ) -> None:
        super().__init__()
        self._today = today
        self._day = today()
        self._jobs = jobs
        self._read = read
        self._seen = seen
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        self._timer.start(EVERY_MS)

    def stop(self) -> None:
        self._timer.stop()
        self._jobs.cancel(self)

    def look(self) -> None:
        """Look now, off the GUI thread; a store that cannot be read just now is looked at again later."""
        self._jobs.read(self, self._read, self._compare, lambda _error: None)
        day = self._today()
        if day != self._day:
            self._day = day
            self.day_changed.emit(day)

    def _compare(self, summary: StoreSummary) -> None:
        if summary != self._seen:
            self._seen = summary
            self.summary_changed.emit(summary)
