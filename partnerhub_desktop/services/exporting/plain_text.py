"""JSON and CSV, written piece by piece: a list of any length is never held in memory."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence
from typing import Any, TextIO

from partnerhub_desktop.services.exporting.values import CsvColumn, json_value


def write_json(rows: Iterable[Any], fields: Sequence[str], out: TextIO) -> None:
    """An array with one object a line, its keys in the order of ``fields``."""
    encode = json.JSONEncoder(ensure_ascii=False).encode
    before = "[\n"
    for row in rows:
        out.write(before)
        out.write(encode({field: json_value(getattr(row, field)) for field in fields}))
        before = ",\n"
    out.write("[]\n" if before == "[\n" else "\n]\n")


def write_csv(batches: Iterable[Sequence[Sequence[Any]]], fields: Sequence[str], out: TextIO) -> None:
    """A header of keys, then a line a row; every cell is quoted. ``batches`` hold the fields' columns."""
    written = [CsvColumn() for _ in fields]
    out.write(_lines([[field] for field in fields]))
    for columns in batches:
        out.write(_lines([one.said(values) for one, values in zip(written, columns, strict=True)]))


def _lines(columns: Sequence[Sequence[str]]) -> str:
    """Rows as lines, joined at once where no cell holds a quote, which is most of the time."""
    rows = list(zip(*columns, strict=True))
    lines = '"' + '"\n"'.join(map('","'.join, rows)) + '"\n' if rows else ""
    if lines.count('"') == 2 * len(columns) * len(rows):
        return lines
    quoted = io.StringIO()
    csv.writer(quoted, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(rows)
    return quoted.getvalue()
