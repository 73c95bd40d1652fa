"""Writes down how long the start took (interfaces.md, ``--measure-start``), then lets the window go."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from partnerhub_desktop.views.page_view import PageView


class StartMeasure(QObject):
    """Stamps the window's first paint and the first one in which the list painted the store's rows.

    A window paints itself and everything on it in one go. A stamp is taken right after that, before anything
    that waits for that paint, on CLOCK_MONOTONIC.
    """

    def __init__(self, window: QWidget, target: Path) -> None:
        super().__init__(window)
        self._window = window
        self._target = target
        self._page: PageView | None = None
        self._first_paint: float | None = None
        self._modules: list[str] = []
        self._is_waiting = self._has_rows = False
        window.installEventFilter(self)

    def watch(self, page: QWidget) -> None:
        """The page that shows the rows."""
        self._page = cast("PageView", page)
        self._page.table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Never takes an event; looks when the paints that follow each other now have ended."""
        if event.type() == QEvent.Type.Paint:
            self._has_rows |= watched is not self._window and self._shows_rows()
            if not self._is_waiting:
                self._is_waiting = True
                QTimer.singleShot(0, self._painted)
        return False

    def _shows_rows(self) -> bool:
        model = cast("PageView", self._page).model
        return model.rowCount() > 0 or not model.all_total

    def _painted(self) -> None:
        now = time.clock_gettime(time.CLOCK_MONOTONIC)
        self._is_waiting = False
        if self._first_paint is None:
            self._first_paint = now
            self._modules = sorted(sys.modules)
        if self._has_rows:
            self._has_rows = False
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
