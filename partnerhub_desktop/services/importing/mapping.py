"""What a person decides about files that do not explain themselves (``mapping_file`` reads it from JSON)."""

from __future__ import annotations

from collections.abc import Mapping as MappingOf
from collections.abc import Sequence
from dataclasses import dataclass, field

from partnerhub_desktop.services.importing.formats import HEADERS, header_key
from partnerhub_desktop.services.importing.values import Choices

EVERY = ""
"""The key under which a choice for every column stands."""

IGNORED = ""
"""The column of a header that shall not be imported."""


@dataclass(frozen=True, slots=True)
class Part:
    """Choices: header → column or IGNORED, column → order of dates, column → decimal mark."""

    columns: MappingOf[str, str] = field(default_factory=dict)
    dates: MappingOf[str, str] = field(default_factory=dict)
    decimal: MappingOf[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Form:
    """How one file is read: its table, encoding and delimiter ('' as it is recognised), the row of its titles
    (from 1; 0 as it is recognised), and its own part."""

    table: str = ""
    encoding: str = ""
    delimiter: str = ""
    title_row: int = 0
    part: Part = Part()


@dataclass(frozen=True, slots=True)
class FileMapping:
    """What holds for one file: ``parts`` from the strongest to the weakest, ``by_table`` between them."""

    table: str
    own: tuple[Part, ...]
    by_table: MappingOf[str, Part]
    general: Part

    def column_of(self, table: str, header: str) -> str | None:
        """The column of ``table`` that a header means; None for none."""
        matched = header_key(header)
        for part in self._parts(table):
            if matched in part.columns:
                named = part.columns[matched]
                return named if named in HEADERS[table].values() else None
        return HEADERS[table].get(matched)

    def choices(self, table: str, column: str, serials: int) -> Choices:
        """What is decided about the cells of one column."""
        parts = self._parts(table)
        return Choices(
            _chosen([part.dates for part in parts], column),
            _chosen([part.decimal for part in parts], column),
            serials,
        )

    def _parts(self, table: str) -> tuple[Part, ...]:
        return (*self.own, self.by_table.get(table, Part()), self.general)


@dataclass(frozen=True, slots=True)
class Mapping:
    """``general`` holds for every file, ``tables`` for one table, ``shapes`` for files with these headers
    (``shape_of``), ``files`` for the one named; the nearer one decides. Without a file all are empty."""

    general: Part = Part()
    tables: MappingOf[str, Part] = field(default_factory=dict)
    files: MappingOf[str, Form] = field(default_factory=dict)
    shapes: MappingOf[str, Form] = field(default_factory=dict)

    def form_of(self, file: str) -> Form:
        """What is decided for a file, by its whole name or by its last part."""
        return self.files.get(file) or self.files.get(file.rpartition("/")[2]) or Form()

    def of(self, file: str, header: Sequence[str]) -> FileMapping:
        """Everything that is decided about a file with these headers."""
        form, shape = self.form_of(file), self.shapes.get(shape_of(header), Form())
        return FileMapping(form.table or shape.table, (form.part, shape.part), self.tables, self.general)


def shape_of(header: Sequence[str]) -> str:
    """What files with the same headers have in common, in whatever order and spelling these stand."""
    return ",".join(sorted({header_key(title) for title in header} - {""}))


def _chosen(decided: list[MappingOf[str, str]], column: str) -> str:
    return next((each[key] for each in decided for key in (column, EVERY) if key in each), "")
