"""Opens the customer of a row: of a customer, or of something that a customer holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from partnerhub_desktop.models.events import Events, OpenedRecord, RowsBehind
from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.models.rows_model import RowsModel
from partnerhub_desktop.models.rows_source import places_of

Whose = Callable[[Sequence[int]], Sequence[int]]
"""The customers of rows by their ids, each once, in the order of the rows; asked beside the window."""


class RowOpening:
    """One for a list page; ``whose`` is None where the rows are customers."""

    def __init__(self, model: RowsModel, jobs: Jobs, events: Events, whose: Whose | None) -> None:
        self._model = model
        self._jobs = jobs
        self._events = events
        self._whose = whose

    def open_row(self, row: Any, behind: RowsBehind) -> None:
        """Show the customer of ``row`` and point at something of it; one that has left the list stays."""
        place = places_of(self._model.ids, frozenset((row.id,))).get(row.id)
        if place is not None:
            self.open(place, behind)

    def open(self, number: int, behind: RowsBehind | None = None) -> None:
        """Show the customer of the row at this place, among the customers of all rows."""
        ids, row = self._model.ids, int(self._model.ids[number])
        whose = self._whose
        if whose is None:
            self._events.customer_opened.emit(OpenedRecord(row, ids, number, behind))
            return
        self._jobs.read(self, lambda: _record(whose, row, ids, behind), self._show)

    def _show(self, record: OpenedRecord | None) -> None:
        if record is not None:
            self._events.customer_opened.emit(record)


def _record(whose: Whose, row: int, ids: Sequence[int], behind: RowsBehind | None) -> OpenedRecord | None:
    """None for a row that is gone meanwhile."""
    customers = whose(ids)
    return next((OpenedRecord(one, customers, customers.index(one), behind) for one in whose([row])), None)
