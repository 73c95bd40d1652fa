"""Reads, week by week, how many customers were over their limit; only while somebody looks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.services.overview.reading import OverviewReading
from partnerhub_desktop.services.overview.sparks import WEEKS


class OverLimitWeeks(QObject):
    """``show`` gets all weeks, the oldest first, when the last of them is read: a line does not grow."""

    def __init__(
        self, reading: OverviewReading, jobs: Jobs, show: Callable[[list[int | None]], None]
    ) -> None:
        super().__init__()
        self._reading = reading
        self._jobs = jobs
        self._show = show
        self._known: list[int | None] = []

    def start(self) -> None:
        """Go on where it was stopped."""
        back = WEEKS - 1 - len(self._known)
        if back >= 0:
            self._jobs.read(self, lambda: self._reading.over_limit(back), self._take)

    def stop(self) -> None:
        """Nobody looks any more."""
        self._jobs.cancel(self)

    def forget(self) -> None:
        """The store has changed."""
        self.stop()
        self._known = []

    def _take(self, count: int | None) -> None:
        self._known.append(count)
        if len(self._known) == WEEKS:
            self._show(list(self._known))
        self.start()
