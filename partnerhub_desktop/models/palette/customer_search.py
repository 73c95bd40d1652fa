"""Customers for what is typed into the palette: one answer of the index a keystroke, beside the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal

from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.models.rows_source import Reading as RowsReading
from partnerhub_desktop.models.rows_source import plain_ids
from partnerhub_desktop.services.errors import UserError

SHOWN = 8


class Reading(RowsReading, Protocol):
    """A reading that also knows whom someone meant who typed a letter wrongly."""

    def near(self, query_text: str) -> Sequence[int]: ...


class FoundCustomers(NamedTuple):
    """``rows`` are the first of ``total`` customers in ``ids``; ``problem`` says why the text is no query.

    ``near`` are some whose names are one letter off, where few match.
    """

    text: str
    rows: Sequence[Any] = ()
    ids: Sequence[int] = ()
    total: int = 0
    problem: UserError | None = None
    near: Sequence[Any] = ()

    def around(self, key: int) -> tuple[Sequence[int], int]:
        """The ids among which this customer was found, and its place there."""
        near = [row.id for row in self.near]
        ids = near if key in near else self.ids
        return ids, plain_ids(ids, 0, SHOWN).index(key)

    def row(self, key: int) -> Any:
        """The customer of that id."""
        return next(row for row in (*self.rows, *self.near) if row.id == key)


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
    rows = reading.rows(first) if first else ()
    near = _near(reading, text, first) if answer.total < SHOWN else ()
    return FoundCustomers(text, rows, answer.ids, answer.total, near=near)


def _near(reading: Reading, text: str, found: Sequence[int]) -> Sequence[Any]:
    ids = [key for key in plain_ids(reading.near(text), 0, SHOWN) if key not in found][: SHOWN - len(found)]
    return reading.rows(ids) if ids else ()


def _recent(reading: Reading, ids: Sequence[int]) -> FoundCustomers:
    try:
        rows = reading.rows(ids)
    except UserError:
        return FoundCustomers("")
    return FoundCustomers("", rows, [row.id for row in rows], len(rows))
