"""Customers for what is typed into the palette: one answer of the index a keystroke, beside the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.models.rows_source import Reading, plain_ids
from partnerhub_desktop.services.errors import UserError

SHOWN = 8


class FoundCustomers(NamedTuple):
    """``rows`` are the first of ``total`` customers in ``ids``; ``problem`` says why the text is no query."""

    text: str
    rows: Sequence[Any] = ()
    ids: Sequence[int] = ()
    total: int = 0
    problem: UserError | None = None


class CustomerSearch(QObject):
    """A newer text replaces the older one."""

    found = Signal(object)  # FoundCustomers

    def __init__(self, jobs: Jobs, reading: Reading, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._reading = reading

    def ask(self, text: str, recent: Sequence[int]) -> None:
        """The customers that match ``text``; without one, those of the ids ``recent``."""
        reading = self._reading

        def work() -> FoundCustomers:
            return _matching(reading, text) if text else _recent(reading, recent)

        if text or recent:
            self._jobs.read(self, work, self.found.emit)
        else:
            self.stop()
            self.found.emit(FoundCustomers(""))

    def stop(self) -> None:
        """Nobody waits for the answer any more."""
        self._jobs.cancel(self)


def _matching(reading: Reading, text: str) -> FoundCustomers:
    try:
        answer = reading.answer(text, ())
    except UserError as error:
        return FoundCustomers(text, problem=error)
    first = plain_ids(answer.ids, 0, SHOWN)
    return FoundCustomers(text, reading.rows(first) if first else (), answer.ids, answer.total)


def _recent(reading: Reading, ids: Sequence[int]) -> FoundCustomers:
    try:
        rows = reading.rows(ids)
    except UserError:
        return FoundCustomers("")
    return FoundCustomers("", rows, [row.id for row in rows], len(rows))
