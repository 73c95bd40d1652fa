"""JSON and CSV, written row by row: a list of any length is never held in memory."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Any, TextIO

from partnerhub_desktop.services.exporting.values import csv_value, json_value


def write_json(rows: Iterable[Any], fields: Sequence[str], out: TextIO) -> None:
    """An array with one object a line, its keys in the order of ``fields``."""
    encode = json.JSONEncoder(ensure_ascii=False).encode
    before = "[\n"
    for row in rows:
        out.write(before)
        out.write(encode({field: json_value(getattr(row, field)) for field in fields}))
        before = ",\n"
    out.write("[]\n" if before == "[\n" else "\n]\n")


def write_csv(rows: Iterable[Any], fields: Sequence[str], out: TextIO) -> None:
    """A header of keys, then a line a row; every cell is quoted."""
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerow(fields)
    pick = [attrgetter(field) for field in fields]
    writer.writerows([csv_value(value(row)) for value in pick] for row in rows)
