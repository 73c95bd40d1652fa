"""Members of a zip, unpacked while they are read and never further than they may grow."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable
from typing import Any, BinaryIO, cast

from partnerhub_desktop.services.importing import reasons
from partnerhub_desktop.services.importing.rejected import Rejected

LARGEST_RATIO = 200
"""How many times larger a packed file may become (interfaces.md, "Import files")."""

SMALL = 1 << 20
"""Bytes that may always be unpacked: a ratio says nothing about less."""


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
