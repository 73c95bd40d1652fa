"""Icons in black, as they were drawn before: reading SVG at the start takes 5 ms and 3 MB.

A start reads them from one file of the profile; the window writes it at its end, if there are others by then.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtGui import QImage

from partnerhub_desktop.services import resource_files

FORMAT = QImage.Format.Format_ARGB32_Premultiplied
BYTES = 4
MOST = 400
"""Shapes kept; every text size and every screen has its own."""


class IconShapes:
    """Each is known by name, side in pixels and state of the file that it was drawn from."""

    def __init__(self) -> None:
        self._path: Path | None = None
        self._kept: dict[str, bytes] = {}
        self._asked: dict[str, QImage] = {}

    def keep_in(self, path: Path) -> None:
        """The file of this profile; one that cannot be read is as if there were none."""
        self._path = path
        try:
            self._kept = _entries(path.read_bytes())
        except (OSError, ValueError, IndexError):
            self._kept = {}

    def shape(self, name: str, side: int) -> QImage:
        """The icon, ``side`` pixels square. Raises FileNotFoundError for a name that is not shipped."""
        svg = str(resource_files.path("icons", f"{name}.svg"))
        state = os.stat(svg)
        key = f"{side} {name} {state.st_size} {state.st_mtime_ns}"
        if key not in self._asked:
            kept = self._kept.get(key)
            self._asked[key] = _drawn(svg, side) if kept is None else _image(kept, side)
        return self._asked[key]

    def save(self) -> None:
        """Keep what this window has shown, if something of it is new. Where that is not possible, the next
        start draws again."""
        if self._path is None or not self._path.parent.is_dir() or self._asked.keys() <= self._kept.keys():
            return
        part = self._path.with_suffix(f".{os.getpid()}")
        try:
            with open(part, "xb", opener=_private) as file:
                for key, image in list(self._asked.items())[:MOST]:
                    file.write(f"{key}\n".encode())
                    file.write(image.constBits())
            part.replace(self._path)
        except OSError:
            part.unlink(missing_ok=True)


def _entries(content: bytes) -> dict[str, bytes]:
    """Raises ValueError where the content ends too early or is something else."""
    found, begin = {}, 0
    while begin < len(content):
        end = content.index(b"\n", begin)
        key = content[begin:end].decode("ascii")
        length = int(key.split()[0]) ** 2 * BYTES
        begin = end + 1 + length
        if begin > len(content):
            raise ValueError(key)
        found[key] = content[end + 1 : begin]
    return found


def _image(bits: bytes, side: int) -> QImage:
    return QImage(bits, side, side, side * BYTES, FORMAT).copy()


def _drawn(svg: str, side: int) -> QImage:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QImageReader

    # The image plugin reads SVG without importing PySide6.QtSvg, a fourth Qt module at start.
    reader = QImageReader(svg)
    reader.setScaledSize(QSize(side, side))
    return reader.read().convertToFormat(FORMAT)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
