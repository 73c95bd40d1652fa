"""In which encoding a text file is written: its mark, else strict UTF-8, else Windows-1251."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterator
from typing import BinaryIO

from partnerhub_desktop.services.importing import reasons
from partnerhub_desktop.services.importing.metering import ignore
from partnerhub_desktop.services.importing.rejected import Rejected

Opened = Callable[[Callable[[int], None]], BinaryIO]
"""Gives the bytes of a file, telling its argument how many it unpacked; see ``sources.Source``."""

CHUNK = 1 << 20
LONGEST_LINE = 64 * CHUNK
"""Bytes: a longer line would have to stand in memory whole."""

MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
WITHOUT_MARK = ("utf-8", "cp1251")


def encoding_of(opened: Opened, count: Callable[[int], None]) -> str:
    """The name of the encoding that fits the whole file; nothing is ever guessed from frequencies.

    ``count`` is told the size of what is read, once. Raises Rejected when none fits, the file is empty,
    or a line is too long to be held.
    """
    with opened(ignore) as stream:
        start = stream.read(4)
    if not start:
        raise Rejected(reasons.EMPTY_FILE)
    marked = tuple(encoding for mark, encoding in MARKS if start.startswith(mark))
    for attempt, encoding in enumerate(marked or WITHOUT_MARK):
        if _fits(opened, encoding, count if attempt == 0 else ignore):
            return encoding
    raise Rejected(reasons.NO_ENCODING)


def _fits(opened: Opened, encoding: str, count: Callable[[int], None]) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)("strict")
    try:
        with opened(count) as stream:
            for chunk in _chunks(stream):
                decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeError:
        return False
    return True


def _chunks(stream: BinaryIO) -> Iterator[bytes]:
    line = 0
    while chunk := stream.read(CHUNK):
        line = 0 if b"\n" in chunk or b"\r" in chunk else line + len(chunk)
        if line > LONGEST_LINE:
            raise Rejected(reasons.LONG_LINE)
        yield chunk
