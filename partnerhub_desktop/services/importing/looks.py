"""What a person sees of each file before it is imported: how it was read, and its first rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from partnerhub_desktop.services.importing.mapping import shape_of
from partnerhub_desktop.services.text import Text

FIRST_ROWS = 5
LONGEST_SHOWN = 200
"""Letters of a cell that are shown of it."""


@dataclass(slots=True)
class FileLook:
    """``columns``: for each header the column that it becomes, '' for none; ``missing``: needed ones that
    no header gives. ``encoding`` and ``delimiter`` are '' for a sheet of a workbook. ``title_row`` is the row
    of the header, from 1. ``problem`` says why nothing of the file is taken; ``is_left_out``: that is no
    reason to reject it, other sheets of the workbook are read."""

    file: str
    encoding: str = ""
    delimiter: str = ""
    table: str = ""
    header: Sequence[str] = ()
    columns: Sequence[str] = ()
    missing: Sequence[str] = ()
    rows: list[Sequence[str]] = field(default_factory=list)
    problem: Text | None = None
    title_row: int = 0
    is_left_out: bool = False

    def add_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Keep the first rows of a batch, if there is room for them."""
        for row in rows[: FIRST_ROWS - len(self.rows)]:
            self.rows.append([cell[:LONGEST_SHOWN] for cell in row])

    def as_json(self) -> dict[str, Any]:
        """As the window takes it."""
        problem = self.problem
        said = None if problem is None else {"source": problem.source, "values": dict(problem.values)}
        return {
            "file": self.file,
            "encoding": self.encoding,
            "delimiter": self.delimiter,
            "table": self.table,
            "header": list(self.header),
            "columns": list(self.columns),
            "missing": list(self.missing),
            "rows": self.rows,
            "problem": said,
            "title_row": self.title_row,
            "left_out": self.is_left_out,
            "shape": shape_of(self.header),
        }
