"""A table of one file with typed values, column by column."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field
from itertools import compress
from typing import Any

from partnerhub_desktop.services.importing.formats import TableFormat
from partnerhub_desktop.services.importing.result import Counts, ImportResult


@dataclass(slots=True)
class Sheet:
    """``columns``: column key → one value a row, absent columns left out; ``lines``: where each row stands.

    Rows are rejected one by one with ``reject`` and taken out together by ``settle``.
    """

    format: TableFormat
    name: str
    lines: list[int]
    columns: dict[str, list[Any]]
    result: ImportResult
    fallbacks: dict[str, list[Any]] = field(default_factory=dict)
    rejected_keys: set[Any] = field(default_factory=set)
    _bad: set[int] = field(default_factory=set)
    _repeated: set[int] = field(default_factory=set)

    @property
    def counts(self) -> Counts:
        return self.result.counts(self.format.table)

    def row_keys(self) -> list[Any]:
        """The key of each row: a value, or a tuple where several columns make it."""
        key = self.format.key
        return (
            self.columns[key[0]]
            if len(key) == 1
            else list(zip(*map(self.columns.__getitem__, key), strict=True))
        )

    def reject(self, row: int, column: str | None, source: str, **values: object) -> None:
        self.result.reject(self.name, self.lines[row], column, source, **values)
        self._bad.add(row)

    def mark(self, row: int) -> None:
        """Reject a row whose reason was already given."""
        self._bad.add(row)

    def repeat(self, row: int) -> None:
        """Leave out a row that says what an earlier one said."""
        self._repeated.add(row)

    def settle(self, without: Set[int] = frozenset()) -> None:
        """Take the rejected rows out, remembering their keys, and the rows ``without`` any content."""
        if self._bad:
            keys = self.row_keys()
            self.rejected_keys.update(keys[row] for row in self._bad)
            self.counts.rejected += len(self._bad)
        self.counts.unchanged += len(self._repeated)
        if self._bad or self._repeated or without:
            self._drop(self._bad | self._repeated | without)
            self._bad, self._repeated = set(), set()

    def _drop(self, rows: Set[int]) -> None:
        """Take rows out without a word."""
        kept = [row not in rows for row in range(len(self.lines))]
        self.lines = list(compress(self.lines, kept))
        for columns in (self.columns, self.fallbacks):
            for key, values in columns.items():
                columns[key] = list(compress(values, kept))
