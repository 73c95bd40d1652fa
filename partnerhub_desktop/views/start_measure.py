"""Writes down how long the start took (interfaces.md, ``--measure-start``), then lets the window go."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from partnerhub_desktop.views.page_view import PageView


class StartMeasure(QObject):
    """Stamps the window's first paint and the first one in which the list painted the store's rows.

    A window paints itself and everything on it in one go. A stamp is taken right after that, before anything
    that waits for the first paint, on CLOCK_MONOTONIC.
    """

    def __init__(self, window: QWidget, page: QWidget, target: Path) -> None:
        super().__init__(window)
        assert isinstance(page, PageView)
        self._window = window
        self._model = page.model
        self._rows_view = page.table.viewport()
        self._target = target
        self._first_paint: float | None = None
        self._modules: list[str] = []
        self._is_waiting = self._has_rows = False
        window.installEventFilter(self)
        self._rows_view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Never takes an event; looks when the paints that follow each other now have ended."""
        if event.type() == QEvent.Type.Paint:
            self._has_rows |= watched is self._rows_view and self._shows_rows()
            if not self._is_waiting:
                self._is_waiting = True
                QTimer.singleShot(0, self._painted)
        return False

    def _shows_rows(self) -> bool:
        return self._model.rowCount() > 0 or not self._model.all_total

    def _painted(self) -> None:
        now = time.clock_gettime(time.CLOCK_MONOTONIC)
        self._is_waiting = False
        if self._first_paint is None:
            self._first_paint = now
            self._modules = sorted(sys.modules)
        if self._has_rows:
            self._window.removeEventFilter(self)
            self._rows_view.removeEventFilter(self)
            self._write(now)
            self._window.close()

    def _write(self, first_rows: float) -> None:
        import json
        import resource

        measured = {
            "first_paint": self._first_paint,
            "first_rows": first_rows,
            "ru_maxrss": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss,
            "modules": self._modules,
        }
        self._target.write_text(json.dumps(measured), encoding="utf-8")
