"""CSV text as a raw table: the delimiter follows from the header, quoting is strict."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from io import TextIOWrapper
from typing import TextIO

from partnerhub_desktop.services.importing import reasons
from partnerhub_desktop.services.importing.encoding import encoding_of
from partnerhub_desktop.services.importing.mapping import Form
from partnerhub_desktop.services.importing.metering import Meter, ignore
from partnerhub_desktop.services.importing.raw import BATCH_ROWS, Batch, RawTable, RejectRow
from partnerhub_desktop.services.importing.rejected import Rejected
from partnerhub_desktop.services.importing.sources import Source
from partnerhub_desktop.services.importing.values import LARGEST_CELL

DELIMITERS = (",", ";", "\t")
LARGEST_HEADER = 1 << 20
AS_IT_IS = Form()


def csv_table(
    source: Source, meter: Meter, known_columns: Callable[[list[str]], int], form: Form = AS_IT_IS
) -> RawTable:
    """The table of a CSV file. ``known_columns`` counts the headers that mean something; ``form`` is what a
    mapping says of the file.

    Raises Rejected when the text or its header cannot be read.
    """
    csv.field_size_limit(LARGEST_CELL)
    encoding = encoding_of(source.open, meter, form.encoding)
    with TextIOWrapper(source.open(ignore), encoding, newline="") as text:
        skipped, first = _first_line(text)
    delimiter = form.delimiter or _delimiter(first, known_columns)
    header = [cell.strip() for cell in _cells(first, delimiter)]
    while len(header) > 1 and not header[-1]:
        header.pop()

    def rows(reject: RejectRow) -> Iterator[Batch]:
        with TextIOWrapper(source.open(ignore), encoding, newline="") as text:
            for _ in range(skipped):
                text.readline()
            yield from _batches(text, delimiter, skipped, len(_cells(first, delimiter)), reject)

    return RawTable(source.name, header, rows, encoding=encoding, delimiter=delimiter)


def _first_line(text: TextIO) -> tuple[int, str]:
    """How many lines stand before the rows, and the header's line; ``sep=;`` is no header."""
    for number in range(1, 1000):
        line = text.readline(LARGEST_HEADER)
        if not line:
            break
        if line.strip() and not line.lower().startswith("sep="):
            return number, line
    raise Rejected(reasons.EMPTY_FILE)


def _delimiter(line: str, known_columns: Callable[[list[str]], int]) -> str:
    """The one with which most headers mean something; of equal ones that which parts the line most."""
    cells = {each: _cells(line, each) for each in DELIMITERS}
    return max(DELIMITERS, key=lambda each: (known_columns(cells[each]), len(cells[each])))


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter, strict=True))
    except csv.Error:
        return [line]


def _batches(text: TextIO, delimiter: str, skipped: int, width: int, reject: RejectRow) -> Iterator[Batch]:
    """Rows with their starting lines; ``width`` cells are expected."""
    lines: list[int] = []
    rows: list[list[str]] = []
    for line, row in _records(text, delimiter, skipped, reject):
        if len(row) != width:
            if row:
                reject(line, reasons.CELL_COUNT, found=len(row), expected=width)
            continue
        lines.append(line)
        rows.append(row)
        if len(rows) == BATCH_ROWS:
            yield lines, rows
            lines, rows = [], []
    yield lines, rows


def _records(
    text: TextIO, delimiter: str, skipped: int, reject: RejectRow
) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(text, delimiter=delimiter, strict=True)
    start = 1
    while True:
        try:
            for row in reader:
                yield skipped + start, row
                start = reader.line_num + 1
            return
        except csv.Error as error:
            if not _goes_on(error, skipped + start, reader.line_num - start + 1, reject):
                return
            start = reader.line_num + 1


def _goes_on(error: csv.Error, line: int, lines: int, reject: RejectRow) -> bool:
    """Reject the row that begins at ``line``; False when its quote may have swallowed other rows."""
    if lines > 1 or "end of data" in str(error):
        reject(line, reasons.OPEN_QUOTE)
        return False
    reject(line, reasons.LARGE_CELL if "limit" in str(error) else reasons.BAD_QUOTE)
    return True
