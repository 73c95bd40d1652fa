"""What a person decides about files that do not explain themselves: the file of ``--mapping``.

JSON, every part optional::

    {
      "columns": {"Customer number": "org_id", "Company": "name"},
      "dates": "DD/MM/YYYY",
      "decimal": ",",
      "files": {"export-1.csv": "customers"},
      "subscriptions": {"columns": {"Until": "ends_on"}, "dates": {"ends_on": "MM/DD/YYYY"}}
    }

``columns`` turns a header of the files into a column of interfaces.md. ``dates`` says how ``01/02/2027`` is
meant, ``DD/MM/YYYY`` or ``MM/DD/YYYY``, for every column or by column. ``decimal`` says what stands before
the fraction, ``.`` or ``,``, so that ``1.000`` is a thousand or a one; for every column or by column.
``files`` names the table of a file (or ``book.xlsx/Sheet``, or a file's name alone). The name of a table
holds the same three for that table only, before the general ones.
"""

from __future__ import annotations

import json
from collections.abc import Mapping as MappingOf
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.importing.dates import ORDERS
from partnerhub_desktop.services.importing.formats import FORMATS, HEADERS, header_key
from partnerhub_desktop.services.importing.numbers import DECIMALS
from partnerhub_desktop.services.importing.values import Choices
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

PARTS = ("columns", "dates", "decimal")
EVERY = ""
"""The key under which a choice for every column stands."""

_WRONG = QT_TRANSLATE_NOOP("services", "The mapping file {file} cannot be used: {problem}")
_NOTHING = QT_TRANSLATE_NOOP("services", "Nothing was imported. Correct the mapping file and try again.")


@dataclass(frozen=True, slots=True)
class Part:
    """Choices for one table, or for all: header → column, column → order of dates, column → decimal mark."""

    columns: MappingOf[str, str] = field(default_factory=dict)
    dates: MappingOf[str, str] = field(default_factory=dict)
    decimal: MappingOf[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Mapping:
    """``general`` holds for every table, ``tables`` for the one named; without a file both are empty."""

    general: Part = Part()
    tables: MappingOf[str, Part] = field(default_factory=dict)
    files: MappingOf[str, str] = field(default_factory=dict)

    def table_of(self, file: str) -> str | None:
        """The table that the mapping names for a file, by its whole name or by its last part."""
        return self.files.get(file) or self.files.get(file.rpartition("/")[2])

    def column_of(self, table: str, header: str) -> str | None:
        """The column of ``table`` that a header means."""
        matched = header_key(header)
        for part in self._parts(table):
            if matched in part.columns:
                named = part.columns[matched]
                return named if named in HEADERS[table].values() else None
        return HEADERS[table].get(matched)

    def choices(self, table: str, column: str, serials: int) -> Choices:
        """What is decided about the cells of one column."""
        return Choices(
            self._chosen([part.dates for part in self._parts(table)], column),
            self._chosen([part.decimal for part in self._parts(table)], column),
            serials,
        )

    def _parts(self, table: str) -> tuple[Part, ...]:
        return (self.tables.get(table, Part()), self.general)

    @staticmethod
    def _chosen(decided: list[MappingOf[str, str]], column: str) -> str:
        return next((each[key] for each in decided for key in (column, EVERY) if key in each), "")


def read_mapping(path: Path) -> Mapping:
    """The mapping in a file. Raises UserError when it cannot be read or says something unknown."""
    try:
        return mapping_of(json.loads(path.read_text("utf-8-sig")))
    except OSError as error:
        problem = error.strerror or str(error)
    except (ValueError, RecursionError) as error:
        problem = str(error)
    raise UserError(Text(_WRONG, {"file": path.name, "problem": problem}), Text(_NOTHING), code="bad_mapping")


def mapping_of(content: Any) -> Mapping:
    """The mapping that parsed JSON describes. Raises ValueError with what is wrong."""
    _expect(isinstance(content, dict), "it is no JSON object")
    unknown = sorted(set(content) - {*PARTS, "files", *FORMATS})
    _expect(not unknown, f"unknown words: {', '.join(unknown)}")
    tables = {table: _part(content[table]) for table in FORMATS if table in content}
    general = {name: content[name] for name in PARTS if name in content}
    return Mapping(_part(general), tables, _by_word(content.get("files", {}), tuple(FORMATS)))


def _part(content: Any) -> Part:
    _expect(
        isinstance(content, dict) and set(content) <= set(PARTS), f"a table may hold {', '.join(PARTS)} only"
    )
    known = tuple({key for headers in HEADERS.values() for key in headers.values()})
    columns = _by_word(content.get("columns", {}), known)
    return Part(
        {header_key(header): column for header, column in columns.items()},
        _by_word(content.get("dates", {}), ORDERS),
        _by_word(content.get("decimal", {}), DECIMALS),
    )


def _by_word(content: Any, words: tuple[str, ...]) -> dict[str, str]:
    """A choice for all (one word) or by name, as a dict; every word must be a known one."""
    chosen = {EVERY: content} if isinstance(content, str) else content
    _expect(isinstance(chosen, dict), f"“{content}” is neither a word nor an object")
    for word in chosen.values():
        _expect(word in words, f"“{word}” is not one of {', '.join(sorted(words))}")
    return dict(chosen)


def _expect(fine: bool, problem: str) -> None:
    if not fine:
        raise ValueError(problem)
