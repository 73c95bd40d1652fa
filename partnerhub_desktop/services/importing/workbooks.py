"""XLSX workbooks as raw tables, one a visible sheet, read by a child process under limits."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from time import monotonic
from typing import IO, Any, NamedTuple

from partnerhub_desktop.services.importing import reasons
from partnerhub_desktop.services.importing.header_row import LOOKED_THROUGH, HowFit, place_of_titles
from partnerhub_desktop.services.importing.metering import Meter
from partnerhub_desktop.services.importing.raw import Batch, RawTable, RejectRow
from partnerhub_desktop.services.importing.rejected import Rejected
from partnerhub_desktop.services.importing.sources import Source
from partnerhub_desktop.services.importing.workbook_look import look

READER = Path(__file__).with_name("workbook_reader.py")
SECONDS = 300
"""The longest that a workbook may take; the child's own limits are in ``workbook_reader``."""

Piece = dict[str, Any]
HiddenSheet = Callable[[str], None]


class Titles(NamedTuple):
    """How the titles of a sheet are found: the row that was decided (0 for none), or the one that fits."""

    row: int
    how_fit: HowFit


TitlesOf = Callable[[str], Titles]


def workbook_tables(
    source: Source, meter: Meter, hidden: HiddenSheet, titles_of: TitlesOf
) -> Iterator[RawTable]:
    """The visible sheets that hold anything, in order; each must be read before the next is asked for.

    ``hidden`` is told the name of a sheet that is left out, ``titles_of`` is asked by the name of one that
    is read. Raises Rejected when the file is no workbook, breaks a cap, or the child dies. What is looked at
    is what is read: a copy without a name, which is gone however this process ends.
    """
    with TemporaryFile() as copy:
        with source.open(meter.take) as packed:
            shutil.copyfileobj(packed, copy)
        copy.seek(0)
        epoch = look(copy, meter)
        copy.seek(0)
        with _child(copy, meter) as pieces:
            yield from _tables(source.name, pieces, epoch, hidden, titles_of)


@contextmanager
def _child(workbook: IO[bytes], meter: Meter) -> Iterator[Iterator[Piece]]:
    """What the child says, piece by piece; it is killed when the person cancels or the time is over."""
    process = subprocess.Popen(
        [sys.executable, "-P", str(READER)],
        stdin=workbook,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="ascii",
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    over = threading.Event()
    watch = threading.Thread(target=_kill_when_told, args=(process, over, meter))
    watch.start()
    try:
        assert process.stdout is not None
        yield _pieces(process.stdout, meter)
    finally:
        over.set()
        process.kill()
        watch.join()
        process.communicate()


def _kill_when_told(process: subprocess.Popen[str], over: threading.Event, meter: Meter) -> None:
    deadline = monotonic() + SECONDS
    while not over.wait(0.1):
        if meter.cancelled() or monotonic() > deadline:
            process.kill()
            return


def _pieces(lines: IO[str], meter: Meter) -> Iterator[Piece]:
    for line in lines:
        meter.check()
        piece = json.loads(line) if line.endswith("\n") else {}
        if "error" in piece:
            raise Rejected(reasons.NOT_A_WORKBOOK)
        if "end" in piece:
            return
        if piece:
            yield piece
    meter.check()
    raise Rejected(reasons.READER_DIED)


def _tables(
    name: str, pieces: Iterator[Piece], epoch: int, hidden: HiddenSheet, titles_of: TitlesOf
) -> Iterator[RawTable]:
    waiting = next(pieces, None)
    while waiting is not None:
        whole_name = f"{name}/{waiting['sheet']}"
        if waiting["hidden"]:
            hidden(whole_name)
            waiting = next(pieces, None)
            continue
        sheet = _Sheet(pieces)
        header = sheet.header(titles_of(whole_name))
        if header:
            place = sheet.title_row, sheet.above
            yield RawTable(whole_name, header, sheet.rows, epoch, "", "", *place)
        waiting = sheet.rest()


class _Sheet:
    """The pieces of one sheet, up to the first that belongs to the next."""

    def __init__(self, pieces: Iterator[Piece]) -> None:
        self._pieces = pieces
        self._piece: Piece | None = None
        self._width = 0
        self.title_row = self.above = 0
        self._next()

    def header(self, titles: Titles) -> list[str]:
        """The row of the titles, as decided or as it fits; empty when the sheet is."""
        while self._piece and "rows" in self._piece:
            rows: list[list[str]] = self._piece["rows"]
            filled = [number for number, row in enumerate(rows) if any(row)]
            if filled:
                return self._take_titles(self._piece["first"], rows, filled, titles)
            self._next()
        return []

    def _take_titles(self, first: int, rows: list[list[str]], filled: list[int], titles: Titles) -> list[str]:
        """``filled`` are the places of the rows that hold anything; the sheet goes on under the titles."""
        decided = [at for at, number in enumerate(filled) if first + number == titles.row]
        looked_at = [_cells(rows[number]) for number in filled[:LOOKED_THROUGH]]
        self.above = decided[0] if decided else place_of_titles(looked_at, titles.how_fit)
        number = filled[self.above]
        self.title_row = first + number
        self._piece = {"first": self.title_row + 1, "rows": rows[number + 1 :]}
        header = _cells(rows[number])
        self._width = len(header)
        return header

    def rows(self, reject: RejectRow) -> Iterator[Batch]:
        """Rows cut to the width of the header; text beyond it rejects the row."""
        while self._piece and "rows" in self._piece:
            rows = enumerate(self._piece["rows"], self._piece["first"])
            kept = [(line, row) for line, row in rows if any(row) and self._fits(line, row, reject)]
            yield [line for line, _ in kept], [row[: self._width] for _, row in kept]
            self._next()

    def rest(self) -> Piece | None:
        """Skip what was not read; the piece that begins the next sheet."""
        while self._piece and "rows" in self._piece:
            self._next()
        return self._piece

    def _fits(self, line: int, row: list[str], reject: RejectRow) -> bool:
        beyond = row[self._width :]
        if not any(beyond):
            return True
        found = self._width + max(place for place, cell in enumerate(beyond, 1) if cell)
        reject(line, reasons.CELL_COUNT, found=found, expected=self._width)
        return False

    def _next(self) -> None:
        self._piece = next(self._pieces, None)


def _cells(row: list[str]) -> list[str]:
    """Up to the last that holds anything."""
    width = max(place for place, cell in enumerate(row) if cell) + 1
    return [cell.strip() for cell in row[:width]]
