"""The words for how a file can be read: tables, encodings, separators, dates and numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QLocale

from partnerhub_desktop.models.import_words import table_name
from partnerhub_desktop.models.language import Context
from partnerhub_desktop.services.importing.encoding import ENCODINGS
from partnerhub_desktop.services.importing.formats import FORMATS

PARTS = ("table", "title_row", "encoding", "delimiter", "dates", "decimal")
TITLE_ROWS = 20
"""Rows that can be chosen as the one of the titles."""
ENCODING_NAMES = {
    "utf-8": "UTF-8", "utf-8-sig": "UTF-8", "utf-16": "UTF-16", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16",
    "cp1251": "Windows-1251", "cp1252": "Windows-1252", "cp1250": "Windows-1250", "cp1253": "Windows-1253",
    "koi8-r": "KOI8-R",
}  # fmt: skip

ImportForms = Context("ImportForms")


def part_title(part: str, recognised: bool) -> str:
    """What is chosen, and whether it was recognised rather than decided."""
    title = {
        "table": ImportForms.tr("Table"),
        "title_row": ImportForms.tr("Titles"),
        "encoding": ImportForms.tr("Encoding"),
        "delimiter": ImportForms.tr("Separator"),
        "dates": ImportForms.tr("01/02/2027 means"),
        "decimal": ImportForms.tr("1.000 means"),
    }[part]
    return title + " · " + ImportForms.tr("recognised") if recognised else title


def recognised_word(part: str, look: Mapping[str, Any], decided: str) -> str:
    """The table, row of titles, encoding or delimiter that a file was recognised to have; '' where it is
    decided."""
    return "" if decided or part in ("dates", "decimal") else str(look[part] or "")


def part_words(part: str, look: Mapping[str, Any], decided: str) -> dict[str, str]:
    """Every choice in words; the first, '', is what was recognised where nothing is decided."""
    if part in ("dates", "decimal"):
        return {"": ImportForms.tr("As shown")} | (_dates() if part == "dates" else _decimals())
    made = {"table": _tables, "title_row": _rows, "encoding": _encodings, "delimiter": _delimiters}
    names, seen = made[part](), recognised_word(part, look, decided)
    said = (names | ENCODING_NAMES if part == "encoding" else names).get(seen, "")
    others = {word: name for word, name in names.items() if name != said}
    return {"": said or ImportForms.tr("As recognised")} | others


def _tables() -> dict[str, str]:
    return {table: table_name(table) for table in FORMATS}


def _rows() -> dict[str, str]:
    words = ImportForms.tr("Row {number}")
    return {str(row): words.format(number=QLocale().toString(row)) for row in range(1, TITLE_ROWS + 1)}


def _encodings() -> dict[str, str]:
    return {each: ENCODING_NAMES[each] for each in ENCODINGS}


def _delimiters() -> dict[str, str]:
    return {
        ",": ImportForms.tr(", comma"),
        ";": ImportForms.tr("; semicolon"),
        "\t": ImportForms.tr("Tab"),
        "|": ImportForms.tr("| bar"),
    }


def _dates() -> dict[str, str]:
    return {"DD/MM/YYYY": ImportForms.tr("1 February"), "MM/DD/YYYY": ImportForms.tr("2 January")}


def _decimals() -> dict[str, str]:
    return {",": ImportForms.tr("A thousand"), ".": ImportForms.tr("One")}
