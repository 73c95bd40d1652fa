"""Notices what changes around an open window: other processes write, a new day begins."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.services.workspace import Found

EVERY_MS = 2000
SOON_MS = 30
"""Time to paint what an import said at its end, before the list is read again."""


class StoreWatch(QObject):
    """Looks every two seconds: at what ``look`` finds in the store, and at the day that ``today`` gives."""

    found_changed = Signal(object, bool)  # what is found, and whether rows may be others than were told
    day_changed = Signal(object)

    def __init__(self, jobs: Jobs, look: Callable[[], Found], seen: Found, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._day = today()
        self._jobs = jobs
        self._look = look
        self._seen = seen
        self._told: set[int] = set()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        self._timer.start(EVERY_MS)

    def stop(self) -> None:
        self._timer.stop()
        self._jobs.cancel(self)

    def expect(self, generation: int) -> None:
        """The window itself made this generation of the store, and has told its pages what has changed."""
        self._told.add(generation)

    def look_soon(self) -> None:
        """Look when what is shown just now has been painted."""
        QTimer.singleShot(SOON_MS, self, self.look)

    def look(self) -> None:
        """Look now, off the GUI thread; a store that cannot be read just now is looked at again later."""
        self._jobs.read(self, self._look, self._compare)
        day = self._today()
        if day != self._day:
            self._day = day
            self.day_changed.emit(day)

    def _compare(self, found: Found) -> None:
        if found != self._seen and found.refusal is None:
            seen, self._seen = self._seen, found
            summary = seen.summary
            if self._was_told(summary.generation, found.summary.generation):
                summary = summary._replace(generation=found.summary.generation)
            known = seen._replace(settings=found.settings, summary=summary)
            self.found_changed.emit(found, known != found)

    def _was_told(self, before: int, after: int) -> bool:
        """Whether every generation since ``before`` is the window's own."""
        moved = range(before + 1, after + 1)
        was_told = before <= after and len(moved) <= len(self._told) and self._told.issuperset(moved)
        self._told = {each for each in self._told if each > after}
        return was_told
