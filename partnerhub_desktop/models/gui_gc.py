"""Collects garbage on the GUI thread only: a collection on a worker could free Qt objects there."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 1000


class GuiGarbage(QObject):
    """Switches automatic collection off and looks once a second whether it is due.

    What was there at the first look (modules, the window) stays until the end, so no collection walks it
    again: that would hold the window up for 35 ms.
    """

    def __init__(self) -> None:
        super().__init__()
        gc.disable()
        self._spares_the_old = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(INTERVAL_MS)

    def stop(self) -> None:
        """Back to Python's own way, for the end of the program and for tests."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _look(self) -> None:
        if not self._spares_the_old:  # asking how much is frozen would walk all of it
            self._spares_the_old = True
            gc.freeze()
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation] > 0:
                gc.collect(generation)
                return
