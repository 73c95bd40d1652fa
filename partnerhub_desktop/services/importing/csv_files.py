"""CSV text as a raw table: the delimiter follows from the header, quoting is strict."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import TextIOWrapper
from typing import TextIO

from partnerhub_desktop.services.importing import reasons
from partnerhub_desktop.services.importing.encoding import encoding_of
from partnerhub_desktop.services.importing.header_row import LOOKED_THROUGH, HowFit, place_of_titles
from partnerhub_desktop.services.importing.mapping import Form
from partnerhub_desktop.services.importing.metering import Meter, ignore
from partnerhub_desktop.services.importing.raw import BATCH_ROWS, Batch, RawTable, RejectRow
from partnerhub_desktop.services.importing.rejected import Rejected
from partnerhub_desktop.services.importing.sources import Source
from partnerhub_desktop.services.importing.values import LARGEST_CELL

DELIMITERS = (",", ";", "\t")
LARGEST_HEADER = 1 << 20
LARGEST_LOWER_TITLES = 1 << 16
AS_IT_IS = Form()


def csv_table(source: Source, meter: Meter, how_fit: HowFit, form: Form = AS_IT_IS) -> RawTable:
    """The table of a CSV file. ``how_fit`` says which line holds the titles; ``form`` is what a mapping says
    of the file.

    Raises Rejected when the text or its header cannot be read.
    """
    csv.field_size_limit(LARGEST_CELL)
    encoding = encoding_of(source.open, meter, form.encoding)
    with TextIOWrapper(source.open(ignore), encoding, newline="") as text:
        lines = _first_lines(text, form.title_row)
    delimiter, place = _titles(lines, how_fit, form)
    skipped, first = lines[place]
    header = [cell.strip() for cell in _cells(first, delimiter)]
    while len(header) > 1 and not header[-1]:
        header.pop()

    def rows(reject: RejectRow) -> Iterator[Batch]:
        with TextIOWrapper(source.open(ignore), encoding, newline="") as text:
            for _ in range(skipped):
                text.readline()
            yield from _batches(text, delimiter, skipped, len(_cells(first, delimiter)), reject)

    return RawTable(source.name, header, rows, 0, encoding, delimiter, skipped, place)


def _first_lines(text: TextIO, wanted: int) -> list[tuple[int, str]]:
    """The first lines that can be titles, with their numbers, up to ``wanted`` at least: ``sep=;`` cannot.

    Only the first may be of any length: what stands under it is only looked at when it is no header.
    """
    found: list[tuple[int, str]] = []
    for number in range(1, 1000):
        most = LARGEST_LOWER_TITLES if found else LARGEST_HEADER
        line = text.readline(most)
        if not line or (found and len(line) == most):
            break
        if line.strip() and not line.lower().startswith("sep="):
            found.append((number, line))
        if len(line) == most or (len(found) >= LOOKED_THROUGH and number >= wanted):
            break
    if not found:
        raise Rejected(reasons.EMPTY_FILE)
    return found


def _titles(lines: list[tuple[int, str]], how_fit: HowFit, form: Form) -> tuple[str, int]:
    """The delimiter, and the place of the titles among ``lines``, as decided or as they fit best."""
    decided = [place for place, (number, _) in enumerate(lines) if number == form.title_row]
    tried = {}
    for delimiter in (form.delimiter,) if form.delimiter else DELIMITERS:
        rows = [_cells(line, delimiter) for _, line in lines]
        place = decided[0] if decided else place_of_titles(rows, how_fit)
        tried[delimiter] = (how_fit(rows[place]), len(rows[place]), place)
    best = max(tried, key=lambda each: tried[each][:2])
    return best, tried[best][2]


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
