"""A look through a workbook before anything builds it in memory: sizes, ratio, the largest cell reference.

A reader asks for memory for the whole rectangle up to the last cell; one cell at XFD1048576 asks for
512 GiB (dependencies.md).
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from typing import IO, BinaryIO

from partnerhub_desktop.services.importing import reasons
from partnerhub_desktop.services.importing.metering import Meter
from partnerhub_desktop.services.importing.rejected import Rejected
from partnerhub_desktop.services.importing.unpacking import open_zip, unpacked

LARGEST_SHEET = 30_000_000
"""Cells of the rectangle from A1 to the last row and column in use."""

CHUNK = 1 << 18
LONGEST_REFERENCE = 64
_OLE = b"\xd0\xcf\x11\xe0"
_REFERENCE = re.compile(rb"""\sr\s*=\s*["']\s*([A-Za-z]{0,9})([0-9]{1,15})["']""")
_SHEET = re.compile(r"xl/worksheets/[^/]+\.(xml|bin)$", re.IGNORECASE)
_EPOCH_1904 = re.compile(rb"""date1904\s*=\s*["'](?:1|true)["']""", re.IGNORECASE)


def look(file: IO[bytes], meter: Meter) -> int:
    """The year from which the workbook counts days (1900 or 1904).

    Raises Rejected when it is no workbook, breaks a cap, or spans more cells than may be read.
    """
    if file.read(4) == _OLE:
        raise Rejected(reasons.OLD_WORKBOOK)
    file.seek(0)
    epoch = 1900
    with open_zip(file, reasons.NOT_A_WORKBOOK) as archive:
        names = archive.namelist()
        if not any(name.lower() == "xl/workbook.xml" for name in names):
            raise Rejected(reasons.NOT_A_WORKBOOK)
        for member in archive.infolist():
            if _look_at(archive, member, meter):
                epoch = 1904
    return epoch


def _look_at(archive: zipfile.ZipFile, member: zipfile.ZipInfo, meter: Meter) -> bool:
    """Read a part under the caps; True when it says that days count from 1904."""
    from_1904 = False
    is_sheet = _SHEET.match(member.filename) is not None
    is_workbook = member.filename.lower() == "xl/workbook.xml"
    last_row, last_column = 0, 0
    with unpacked(archive, member, meter.take) as stream:
        for piece in _overlapping(stream):
            from_1904 = from_1904 or (is_workbook and _EPOCH_1904.search(piece) is not None)
            if is_sheet:
                row, column = _largest(piece)
                last_row, last_column = max(last_row, row), max(last_column, column)
                _check(last_row, last_column)
    return from_1904


def _overlapping(stream: BinaryIO) -> Iterator[bytes]:
    """The stream in pieces that overlap, so that no reference is cut in two."""
    tail = b""
    while chunk := stream.read(CHUNK):
        yield tail + chunk
        tail = chunk[-LONGEST_REFERENCE:]


def _largest(piece: bytes) -> tuple[int, int]:
    found = set(_REFERENCE.findall(piece))
    rows = {int(row) for _, row in found}
    columns = {_column_number(letters) for letters in {letters for letters, _ in found}}
    return max(rows, default=0), max(columns, default=0)


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


def _check(row: int, column: int) -> None:
    if row * max(column, 1) > LARGEST_SHEET:
        raise Rejected(reasons.WIDE_SHEET, cell=f"{_letters(column)}{row}")


def _letters(column: int) -> str:
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name
