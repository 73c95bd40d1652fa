"""The same tables written in every way that an import takes."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import xlsxwriter

from tests.services.importing.stores import AWKWARD

Table = list[list[str]]
ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
NUMBERS = ("purchased", "assigned", "used_7d", "used_90d", "term_months", "allowance_percent", "quantity")


def awkward_tables(only: Iterable[str] = ()) -> dict[str, Table]:
    """The awkward files as texts, header first."""
    paths = [path for path in sorted(AWKWARD.glob("*.csv")) if not only or path.stem in only]
    return {path.stem: list(csv.reader(path.read_text("utf-8").splitlines(keepends=True))) for path in paths}


def as_csv(table: Table, encoding: str = "utf-8", delimiter: str = ",", newline: str = "\r\n") -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator=newline).writerows(table)
    return text.getvalue().encode(encoding)


def write_folder(folder: Path, tables: dict[str, Table], encoding: str, delimiter: str, newline: str) -> Path:
    folder.mkdir(parents=True)
    for name, table in tables.items():
        (folder / f"{name}.csv").write_bytes(as_csv(table, encoding, delimiter, newline))
    return folder


def write_zip(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def write_workbook(path: Path, tables: dict[str, Table], *, typed: bool = True) -> Path:
    """One sheet a table; ``typed``: dates and numbers as a person enters them, else all as text."""
    book = xlsxwriter.Workbook(str(path))
    day = book.add_format({"num_format": "dd.mm.yyyy"})
    for name, (header, *rows) in tables.items():
        sheet = book.add_worksheet(name)
        sheet.write_row(0, 0, header)
        for place, row in enumerate(rows, 1):
            for column, cell in enumerate(row):
                if typed and ISO.fullmatch(cell):
                    sheet.write_datetime(place, column, date.fromisoformat(cell), day)
                elif typed and cell and header[column] in NUMBERS:
                    sheet.write_number(place, column, int(cell))
                else:
                    sheet.write_string(place, column, cell)
    book.close()
    return path
