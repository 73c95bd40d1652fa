"""How late the window's event loop is: a heartbeat of 5 ms that repaints the list each fourth beat."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter
from typing import NamedTuple

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

EVERY_MS = 5
BEATS_A_REPAINT = 4


class Lateness(NamedTuple):
    """Seconds by which beats came late: 99 of 100 came no later than ``p99``, none later than ``worst``."""

    p99: float
    worst: float


class Heartbeat(QObject):
    """Beats while :meth:`listen` runs the event loop."""

    def __init__(self, painted: QWidget) -> None:
        super().__init__()
        self._painted = painted
        self._loop = QEventLoop()
        self._is_over: Callable[[], bool] = bool
        self.late: list[float] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def listen(self, is_over: Callable[[], bool]) -> Lateness:
        """Run the event loop until ``is_over``, which is asked at each beat."""
        self._is_over = is_over
        self.late.clear()
        self._timer.start(EVERY_MS)
        self._last = perf_counter()
        self._loop.exec()
        self._timer.stop()
        return Lateness(sorted(self.late)[-1 - len(self.late) // 100], max(self.late))

    def _beat(self) -> None:
        now = perf_counter()
        self.late.append(max(0.0, now - self._last - EVERY_MS / 1000))
        self._last = now
        if len(self.late) % BEATS_A_REPAINT == 0:
            self._painted.repaint()
        if self._is_over():
            self._loop.quit()
