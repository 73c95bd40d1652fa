"""Filling an empty store with sample data from the window, beside it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from partnerhub_desktop.models.command_process import CommandProcess, NewCommand

WAITING, FILLING, FILLED = "waiting", "filling", "filled"


class SampleFill(QObject):
    """One run of ``partnerhub sample``; ``message`` says why it is waiting again after it was begun."""

    state_changed = Signal()
    progress_received = Signal(object)

    def __init__(self, new_command: NewCommand) -> None:
        super().__init__()
        self._new_command = new_command
        self._process: CommandProcess | None = None
        self.state = WAITING
        self.message = ""

    def begin(self, customers: int) -> None:
        """Fill in that many customers, all or none."""
        self._process = self._new_command()
        self._process.progress_received.connect(self.progress_received)
        self._process.finished_with.connect(self._finish)
        self._go(FILLING, "")
        self._process.start(["sample", "--customers", str(customers)])

    def cancel(self) -> None:
        """Stop; the store stays empty."""
        if self._process is not None:
            self._process.cancel()

    def close(self) -> None:
        """End what runs, at once and silently; for when the window goes."""
        if self._process is not None:
            self._process.close()

    def _finish(self, _result: Mapping[str, Any], code: int, message: str) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        self._go(FILLED if code == 0 else WAITING, "" if code == 0 else message)

    def _go(self, state: str, message: str) -> None:
        self.state = state
        self.message = message
        self.state_changed.emit()
