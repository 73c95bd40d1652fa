"""Takes away the mark that an export put before texts a spreadsheet would run (``services/formulas.py``)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from partnerhub_desktop.services.formulas import are_safe, is_dangerous, is_marked
from partnerhub_desktop.services.importing.formats import Kind, TableFormat

TEXTS = (Kind.TEXT, Kind.NAME, Kind.NOTE, Kind.EMAIL, Kind.TAGS, Kind.TEXTS)


def carries_marks(table: TableFormat, distinct: Mapping[str, Iterable[str]]) -> bool:
    """Whether the texts of a file are marked as an export marks them.

    It marks every text that a spreadsheet would run. Where one stands bare, the file is somebody else's, and
    an apostrophe in it means an apostrophe.
    """
    found = False
    for column in table.columns:
        texts = distinct.get(column.key, ())
        if column.kind in TEXTS and not are_safe(texts):
            dangerous = [text for text in map(str.strip, texts) if is_dangerous(text)]
            if not all(map(is_marked, dangerous)):
                return False
            found = found or bool(dangerous)
    return found
