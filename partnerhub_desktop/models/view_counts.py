"""How many rows each saved view has now: counted in one batch beside the window."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.models.rows_source import Reading
from partnerhub_desktop.services.errors import UserError

Key = tuple[str, str]
"""A page's key, and a query on it."""

ReadingOf = Callable[[str], Reading | None]
"""The reading of the page with this key, None for one without a list."""


class ViewCounts(QObject):
    """``known`` holds what was counted; an older number stays until the new one is there."""

    counted = Signal()

    def __init__(self, jobs: Jobs, reading_of: ReadingOf) -> None:
        super().__init__()
        self._jobs = jobs
        self._reading_of = reading_of
        self._wanted: frozenset[Key] = frozenset()
        self._fresh: frozenset[Key] = frozenset()
        self._stop = Event()
        self._is_ready = False
        self.known: Mapping[Key, int] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)  # wishes of one turn of the event loop are one
        self._timer.timeout.connect(self._count)

    def want(self, keys: Iterable[Key]) -> None:
        """Count these from now on; those that are known and fresh cost nothing."""
        self._wanted = frozenset(keys)
        self._ask_soon()

    def count_anew(self) -> None:
        """The rows are others now, or can be counted from now on."""
        self._is_ready = True
        self._fresh = frozenset()
        self._ask_soon()

    def stop(self) -> None:
        """Forget what is being counted."""
        self._stop.set()
        self._timer.stop()
        self._jobs.cancel(self)

    def _ask_soon(self) -> None:
        self._stop.set()
        if self._is_ready and self._wanted - self._fresh:
            self._timer.start()

    def _count(self) -> None:
        self._stop = stop = Event()
        asked = self._wanted - self._fresh
        readings = {page: self._reading_of(page) for page, _ in asked}

        def work() -> dict[Key, int]:
            return dict(_counted(sorted(asked), readings, stop))

        self._jobs.read(self, work, lambda found: self._take(asked, found, stop))

    def _take(self, asked: frozenset[Key], found: dict[Key, int], stop: Event) -> None:
        if stop.is_set():
            return
        kept = {key: count for key, count in self.known.items() if key in self._wanted - asked}
        self.known = kept | found
        self._fresh = (self._fresh | asked) & self._wanted
        self.counted.emit()


def _counted(
    asked: Iterable[Key], readings: Mapping[str, Reading | None], stop: Event
) -> Iterable[tuple[Key, int]]:
    """One answer of the index a query; a query that cannot be understood has no number."""
    for page, query in asked:
        reading = readings[page]
        if stop.is_set():
            return
        if reading is not None:
            try:
                yield (page, query), reading.answer(query, ()).total
            except UserError:
                continue
