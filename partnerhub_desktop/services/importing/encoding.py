"""In which encoding a text file is written: its mark, else strict UTF-8, else Windows-1251."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterator
from typing import BinaryIO

from partnerhub_desktop.services.importing import reasons
from partnerhub_desktop.services.importing.metering import Meter, ignore
from partnerhub_desktop.services.importing.rejected import Rejected

Opened = Callable[[Callable[[int], None]], BinaryIO]
"""Gives the bytes of a file, telling its argument how many it unpacked; see ``sources.Source``."""

CHUNK = 1 << 20
MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
WITHOUT_MARK = ("utf-8", "cp1251")

ENCODINGS = ("utf-8", "utf-16", "cp1251", "cp1252", "cp1250", "cp1253", "koi8-r")
"""What a person may choose; only UTF-8, UTF-16 and Windows-1251 are ever recognised."""


def encoding_of(opened: Opened, meter: Meter, chosen: str = "") -> str:
    """The name of the encoding that fits the whole file; nothing is ever guessed from frequencies.

    ``chosen`` is the one that a mapping names. Raises Rejected when none fits, the file is empty, a line is
    too long to be held in memory, or a cap is reached; the bytes of the file are counted once.
    """
    with opened(ignore) as stream:
        start = stream.read(4)
    if not start:
        raise Rejected(reasons.EMPTY_FILE)
    counted = meter.unpacked
    for encoding in _candidates(start, chosen):
        if _fits(opened, encoding, meter):
            return encoding
        meter.unpacked = counted
    raise Rejected(reasons.OTHER_ENCODING, name=chosen) if chosen else Rejected(reasons.NO_ENCODING)


def _candidates(start: bytes, chosen: str) -> tuple[str, ...]:
    marked = tuple(encoding for mark, encoding in MARKS if start.startswith(mark))
    if chosen == "utf-8" and "utf-8-sig" in marked:
        return marked
    if chosen == "utf-16" and not marked:
        return ("utf-16-le", "utf-16-be")
    return (chosen,) if chosen else marked or WITHOUT_MARK


def _fits(opened: Opened, encoding: str, meter: Meter) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)("strict")
    try:
        with opened(meter.take) as stream:
            for chunk in _chunks(stream, meter.limits.line):
                decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeError:
        return False
    return True


def _chunks(stream: BinaryIO, longest_line: int) -> Iterator[bytes]:
    line = 0
    while chunk := stream.read(CHUNK):
        line = 0 if b"\n" in chunk or b"\r" in chunk else line + len(chunk)
        if line > longest_line:
            raise Rejected(reasons.LONG_LINE, megabytes=longest_line >> 20)
        yield chunk
