"""The file of ``--mapping``: JSON, every part optional::

    {
      "columns": {"Customer number": "org_id", "Company": "name", "Comment": null},
      "dates": "DD/MM/YYYY",
      "decimal": ",",
      "subscriptions": {"columns": {"Until": "ends_on"}, "dates": {"ends_on": "MM/DD/YYYY"}},
      "files": {
        "export-1.csv": "customers",
        "old.csv": {"table": "licenses", "encoding": "cp1251", "delimiter": ";", "decimal": "."},
        "report.xlsx/Customers": {"title_row": 3}
      },
      "shapes": {"company,customernumber": {"table": "customers", "columns": {"Company": "name"}}}
    }

``columns`` turns a header of the files into a column of interfaces.md, or with null into none. ``dates``
says how ``01/02/2027`` is meant, ``DD/MM/YYYY`` or ``MM/DD/YYYY``, for every column or by column.
``decimal`` says what stands before the fraction, ``.`` or ``,``, so that ``1.000`` is a thousand or a one;
for every column or by column. The name of a table holds the same three for that table only.

``files`` names the table of a file (or ``book.xlsx/Sheet``, or a file's name alone), or holds all that is
decided for that file: the same three, its ``table``, the row of its column titles (``title_row``, from 1),
and of a text file its ``encoding`` and ``delimiter``.
``shapes`` holds it for every file with these headers, in small letters without spaces and underscores,
sorted and joined by commas. What is said of a file comes before its shape, its table, and the rest.
"""

from __future__ import annotations

import json
from collections.abc import Mapping as MappingOf
from pathlib import Path
from typing import Any

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.importing.dates import ORDERS
from partnerhub_desktop.services.importing.encoding import ENCODINGS
from partnerhub_desktop.services.importing.formats import FORMATS, HEADERS, header_key
from partnerhub_desktop.services.importing.mapping import EVERY, IGNORED, Form, Mapping, Part
from partnerhub_desktop.services.importing.numbers import DECIMALS
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

PARTS = ("columns", "dates", "decimal")
TEXT_FORM = ("encoding", "delimiter")
DELIMITERS = (",", ";", "\t", "|")

_KNOWN_COLUMNS = tuple({key for headers in HEADERS.values() for key in headers.values()})
_WRONG = QT_TRANSLATE_NOOP("services", "The mapping file {file} cannot be used: {problem}")
_NOTHING = QT_TRANSLATE_NOOP("services", "Nothing was imported. Correct the mapping file and try again.")


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
    unknown = sorted(set(content) - {*PARTS, "files", "shapes", *FORMATS})
    _expect(not unknown, f"unknown words: {', '.join(unknown)}")
    tables = {table: _part(content[table]) for table in FORMATS if table in content}
    general = {name: content[name] for name in PARTS if name in content}
    return Mapping(_part(general), tables, _forms(content, "files"), _forms(content, "shapes"))


def _forms(content: MappingOf[str, Any], name: str) -> dict[str, Form]:
    named = content.get(name, {})
    _expect(isinstance(named, dict), f"“{name}” is no object")
    return {key: _form(said) for key, said in named.items()}


def _form(said: Any) -> Form:
    content = {"table": said} if isinstance(said, str) else said
    words = ("table", "title_row", *TEXT_FORM, *PARTS)
    _expect(
        isinstance(content, dict) and set(content) <= set(words), f"a file may hold {', '.join(words)} only"
    )
    part = _part({name: content[name] for name in PARTS if name in content})
    table = _word(content.get("table", ""), FORMATS)
    encoding = _word(content.get("encoding", ""), ENCODINGS)
    delimiter = _word(content.get("delimiter", ""), DELIMITERS)
    return Form(table, encoding, delimiter, _row(content.get("title_row", 0)), part)


def _part(content: Any) -> Part:
    _expect(
        isinstance(content, dict) and set(content) <= set(PARTS), f"a table may hold {', '.join(PARTS)} only"
    )
    columns = content.get("columns", {})
    _expect(isinstance(columns, dict), "“columns” is no object")
    named = {header: IGNORED if column is None else column for header, column in columns.items()}
    return Part(
        {
            header_key(header): column
            for header, column in _by_word(named, (*_KNOWN_COLUMNS, IGNORED)).items()
        },
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


def _word(said: Any, words: Any) -> str:
    known = isinstance(said, str) and (not said or said in words)
    _expect(known, f"“{said}” is not one of {', '.join(sorted(words))}")
    return str(said)


def _row(said: Any) -> int:
    """A row by its number, also as text; 0 or '' for none."""
    text = str(said or 0)
    _expect(not isinstance(said, bool) and text.isascii() and text.isdigit(), f"“{said}” is no row")
    return int(text[:9])


def _expect(fine: bool, problem: str) -> None:
    if not fine:
        raise ValueError(problem)
