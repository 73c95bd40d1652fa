"""What an import found and did, as `partnerhub import` prints it (interfaces.md)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from typing import Any, NamedTuple

from partnerhub_desktop.services.importing.looks import FileLook
from partnerhub_desktop.services.importing.reasons import note, reason
from partnerhub_desktop.services.text import Text


class Reject(NamedTuple):
    """A row (or a whole file: ``line`` None) that is not imported, and why; ``table`` where a cell is why."""

    file: str
    line: int | None
    column: str | None
    reason: Text
    table: str = ""


@dataclass(slots=True)
class Counts:
    """Rows of one table; ``read`` is the sum of the others."""

    read: int = 0
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    rejected: int = 0


@dataclass(slots=True)
class ImportResult:
    """``written`` says whether the store was changed; ``notes`` are no reason to reject anything; ``looks``
    are what was seen of each file, by its name."""

    tables: dict[str, Counts] = field(default_factory=dict)
    rejects: list[Reject] = field(default_factory=list)
    notes: list[Text] = field(default_factory=list)
    written: bool = False
    looks: dict[str, FileLook] = field(default_factory=dict)

    def counts(self, table: str) -> Counts:
        return self.tables.setdefault(table, Counts())

    def look(self, file: str) -> FileLook:
        return self.looks.setdefault(file, FileLook(file))

    def reject(self, file: str, line: int | None, column: str | None, source: str, **values: object) -> None:
        self.rejects.append(Reject(file, line, column, reason(source, **values)))

    def note(self, source: str, **values: object) -> None:
        self.notes.append(note(source, **values))

    def as_json(self, *, translatable: bool = False) -> dict[str, Any]:
        """The JSON of interfaces.md. ``translatable`` adds the notes and the looks, and to each reject its
        table, its reason's source and the values of that: the window asks, and says them in its language."""
        tables = {table: asdict(counts) for table, counts in self.tables.items()}
        rejects = [_as_json(reject, translatable) for reject in self.in_order()]
        if not translatable:
            return {"tables": tables, "rejects": rejects}
        notes = [_parts(note) for note in self.notes]
        files = [look.as_json() for look in self.looks.values()]
        return {"tables": tables, "rejects": rejects, "notes": notes, "files": files}

    @property
    def rejected_rows(self) -> int:
        """Rows that are not taken, whatever number of reasons each has."""
        return sum(counts.rejected for counts in self.tables.values())

    def in_order(self) -> Iterable[Reject]:
        """Rejects by file in the order of reading, then by line."""
        files = {file: number for number, file in enumerate(dict.fromkeys(row.file for row in self.rejects))}
        return sorted(self.rejects, key=lambda row: (files[row.file], row.line or 0, row.column or ""))


def _as_json(reject: Reject, translatable: bool) -> dict[str, Any]:
    row = reject._asdict() | {"reason": str(reject.reason)}
    table = row.pop("table")
    return row | {"table": table} | _parts(reject.reason) if translatable else row


def _parts(text: Text) -> dict[str, Any]:
    return {"source": text.source, "values": dict(text.values)}
