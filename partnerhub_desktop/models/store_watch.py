"""Notices what other processes write: an import in a terminal, a scheduled run."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.services.store_summary import StoreSummary

EVERY_MS = 2000


class StoreWatch(QObject):
    """Reads the store's summary every two seconds and tells when its generation moved."""

    summary_changed = Signal(object)

    def __init__(self, jobs: Jobs, read: Callable[[], StoreSummary], seen: StoreSummary) -> None:
        super().__init__()
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

    def _compare(self, summary: StoreSummary) -> None:
        if summary != self._seen:
            self._seen = summary
            self.summary_changed.emit(summary)
