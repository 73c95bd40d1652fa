"""How much was read and whether to go on: the caps, the progress and the cancel of one import."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, BinaryIO, NamedTuple, cast

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.importing import reasons
from partnerhub_desktop.services.importing.rejected import Rejected
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

GIGABYTE = 1 << 30
LARGEST_TOTAL = 2 * GIGABYTE
LARGEST_RATIO = 200
SMALL = 1 << 20
"""Bytes that may always be unpacked: a ratio says nothing about less."""


STAGES = ("reading", "checking", "writing", "snapshots", "indexing")


class Progress(NamedTuple):
    """``done`` of ``total`` rows of a table in one of STAGES; total 0 = not known."""

    stage: str
    table: str
    done: int
    total: int


class Cancelled(UserError):
    """The person stopped the import."""

    def __init__(self) -> None:
        super().__init__(
            Text(QT_TRANSLATE_NOOP("services", "The import was cancelled.")),
            Text(QT_TRANSLATE_NOOP("services", "Nothing was written.")),
            code="cancelled",
        )


def ignore(size: int) -> None:
    """For a file read again: its bytes were counted the first time."""


@dataclass(slots=True)
class Meter:
    """Counts unpacked bytes of a whole call; tells ``report`` how far it is and asks ``cancelled``."""

    report: Callable[[Progress], None]
    cancelled: Callable[[], bool]
    largest_total: int = LARGEST_TOTAL
    unpacked: int = 0
    last: Progress = field(default=Progress("", "", 0, 0))

    def check(self) -> None:
        """Raise Cancelled when the person stopped the import."""
        if self.cancelled():
            raise Cancelled

    def say(self, stage: str, table: str, done: int, total: int) -> None:
        """One step of progress, said once."""
        self.check()
        progress = Progress(stage, table, done, total)
        if progress != self.last:
            self.last = progress
            self.report(progress)

    def take(self, size: int) -> None:
        """Count ``size`` unpacked bytes. Raises Rejected when the call has taken more than it may."""
        self.check()
        self.unpacked += size
        if self.unpacked > self.largest_total:
            raise Rejected(reasons.TOO_LARGE, gigabytes=self.largest_total // GIGABYTE)


class UnpackedStream(io.RawIOBase):
    """A member of a zip, read under the caps; every way in which it can be broken becomes Rejected."""

    def __init__(
        self, archive: zipfile.ZipFile, member: zipfile.ZipInfo, count: Callable[[int], None]
    ) -> None:
        self._stream = _guarded(lambda: archive.open(member))
        self._packed = member.compress_size
        self._count = count
        self._size = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data: bytes = _guarded(lambda: self._stream.read(len(buffer)))
        buffer[: len(data)] = data
        self._size += len(data)
        if self._size > max(SMALL, LARGEST_RATIO * self._packed):
            raise Rejected(reasons.TOO_DENSE, ratio=LARGEST_RATIO)
        self._count(len(data))
        return len(data)

    def close(self) -> None:
        self._stream.close()
        super().close()


def unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo, count: Callable[[int], None]) -> BinaryIO:
    """A buffered stream of a zip's member under the caps. Raises Rejected when it cannot be read."""
    return cast(BinaryIO, io.BufferedReader(UnpackedStream(archive, member, count), 1 << 17))


def open_zip(file: Any, source: str = reasons.NOT_A_ZIP) -> zipfile.ZipFile:
    """The archive in a file. Raises Rejected with ``source`` when it is none."""
    return cast(zipfile.ZipFile, _guarded(lambda: zipfile.ZipFile(file), source))


def _guarded(read: Callable[[], Any], source: str = reasons.NOT_A_ZIP) -> Any:
    try:
        return read()
    except RuntimeError as error:
        raise Rejected(reasons.PROTECTED if "password" in str(error) else source) from None
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OverflowError):
        raise Rejected(source) from None
    except OSError as error:
        raise Rejected(reasons.NOT_READABLE, problem=error.strerror or str(error)) from None
