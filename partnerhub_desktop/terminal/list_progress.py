"""How far writing a list is, as JSON lines for the window, and stopping between two batches."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.lists.columns import Columns
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

BATCH = 256


class Following:
    """Counts the ``written`` rows of ``total`` on their way through; ``told`` prints each step."""

    def __init__(self, total: int, cancelled: Callable[[], bool], told: bool) -> None:
        self.total = total
        self.written = 0
        self._cancelled = cancelled
        self._told = told

    def columns(self, batches: Iterable[Columns]) -> Iterator[Columns]:
        """The batches as they come. Raises UserError (cancelled) when somebody asked to stop."""
        for batch in batches:
            self._check()
            yield batch
            self._count(len(batch[0]) if batch else 0)

    def rows(self, rows: Iterable[Any]) -> Iterator[Any]:
        """The rows as they come. Raises UserError (cancelled) when somebody asked to stop."""
        waiting = iter(rows)
        while batch := list(islice(waiting, BATCH)):
            self._check()
            yield from batch
            self._count(len(batch))

    def _check(self) -> None:
        if self._cancelled():
            source = QT_TRANSLATE_NOOP("services", "The export was stopped.")
            safe = QT_TRANSLATE_NOOP("services", "No file was written.")
            raise UserError(Text(source), Text(safe), code="cancelled")

    def _count(self, rows: int) -> None:
        self.written += rows
        if self._told:
            progress = {"stage": "exporting", "table": "", "done": self.written, "total": self.total}
            print(json.dumps(progress), flush=True)
