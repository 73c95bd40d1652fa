"""Writes down how long the start took (interfaces.md, ``--measure-start``), then lets the window go."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from partnerhub_desktop.views.page_view import PageView


class StartMeasure(QObject):
    """Stamps the window's first paint and the first paint of the list that shows the store's rows.

    A stamp is taken when the paint that was asked for has ended, on CLOCK_MONOTONIC.
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
        window.installEventFilter(self)
        self._rows_view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Never takes an event; looks once after the paints of this turn have ended."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._painted if watched is self._window else self._rows_painted)
        return False

    def _painted(self) -> None:
        if self._first_paint is None:
            self._first_paint = time.clock_gettime(time.CLOCK_MONOTONIC)
            self._modules = sorted(sys.modules)

    def _rows_painted(self) -> None:
        self._painted()
        if self._model.all_total and not self._model.rowCount():
            return
        self._window.removeEventFilter(self)
        self._rows_view.removeEventFilter(self)
        self._write(time.clock_gettime(time.CLOCK_MONOTONIC))
        self._window.close()

    def _write(self, first_rows: float) -> None:
        import resource

        measured = {
            "first_paint": self._first_paint,
            "first_rows": first_rows,
            "ru_maxrss": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss,
            "modules": self._modules,
        }
        self._target.write_text(json.dumps(measured), encoding="utf-8")
