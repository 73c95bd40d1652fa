"""The columns of a chunk, and the bytes they are kept as.

Every figure is kept in as many bytes as the largest of its column needs, one, two or four; a use is kept one
higher, so that 0 stands for one that is not known. Two bits a line say whether it has a snapshot and whether
a usage file gave it. A packed chunk holds, compressed, the differences to another chunk, its base.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.store.usage_history.values import UNKNOWN

Numbers = NDArray[Any]
Slots = slice | NDArray[np.int64]

ABSENT, RECORDED, IMPORTED = 0, 1, 2
"""Marks of a line on a day."""

ALL = slice(None)
FIGURES = 3
LEVEL = 3
"""Of compression. A higher one takes twice the time for a tenth less."""

_TYPES: Mapping[int, np.dtype[Any]] = {1: np.dtype("u1"), 2: np.dtype("<u2"), 4: np.dtype("<u4")}


class Columns(NamedTuple):
    """One entry a line. Where ``mark`` is ``ABSENT`` there is no snapshot: nothing purchased or assigned, and
    no use known."""

    purchased: Numbers
    assigned: Numbers
    used: Numbers
    mark: Numbers

    @property
    def lines(self) -> int:
        """How many there are."""
        return len(self.mark)


def absent(lines: int) -> Columns:
    """No snapshot of any line."""
    nothing = np.zeros(lines, np.int64)
    return Columns(nothing, nothing.copy(), np.full(lines, UNKNOWN, np.int64), np.zeros(lines, np.uint8))


def without(columns: Columns, slots: Slots) -> Columns:
    """The same with no snapshot in these slots."""
    changed = Columns._make(map(np.copy, columns))
    for column, nothing in zip(changed, (0, 0, UNKNOWN, ABSENT), strict=True):
        column[slots] = nothing
    return changed


def resized(columns: Columns, lines: int) -> Columns:
    """The first lines of them; those that came later have no snapshot."""
    if columns.lines >= lines:
        return Columns._make(column[:lines] for column in columns)
    added = absent(lines - columns.lines)
    return Columns._make(np.concatenate(pair) for pair in zip(columns, added, strict=True))


def as_raw(columns: Columns) -> bytes:
    """The bytes of a chunk that stands for itself."""
    figures = [_narrowed(column) for column in _kept(columns)]
    widths = bytes(column.itemsize for column in figures)
    return b"".join((widths, *_bits(columns.mark), *(column.tobytes() for column in figures)))


def from_raw(content: bytes, lines: int, slots: Slots = ALL) -> Columns:
    """What ``as_raw`` made of so many lines: the entries of ``slots``."""
    mark, start = _mark(content, lines, slots)
    figures = []
    for width in content[:FIGURES]:
        figures.append(np.frombuffer(content, _TYPES[width], lines, start)[slots].astype(np.int64))
        start += width * lines
    return _given(figures, mark)


def is_in_raw(content: bytes, lines: int, slots: Numbers) -> NDArray[np.bool_]:
    """Of what ``as_raw`` made whether each of ``slots`` has a snapshot."""
    bits = np.frombuffer(content, np.uint8, _bytes_of_bits(lines), FIGURES)
    return np.unpackbits(bits)[slots].view(np.bool_)


def use_of_raw(content: bytes, lines: int) -> Numbers:
    """Of what ``as_raw`` made the use alone, as it is kept: one higher, and 0 where it is not known."""
    purchased, assigned, width = content[:FIGURES]
    start = FIGURES + 2 * _bytes_of_bits(lines) + (purchased + assigned) * lines
    return np.frombuffer(content, _TYPES[width], lines, start)


def as_packed(columns: Columns, base: Columns | None) -> bytes:
    """The bytes of a chunk as differences to its base, or to nothing, compressed: of each column the first
    bytes of all lines, then the second ones, and so on."""
    base = absent(columns.lines) if base is None else resized(base, columns.lines)
    differences = (mine - other for mine, other in zip(_kept(columns), _kept(base), strict=True))
    figures = [_narrowed((each << 1) ^ (each >> 63)) for each in differences]
    widths = bytes(column.itemsize for column in figures)
    planes = (column.view("u1").reshape(-1, column.itemsize).T.tobytes() for column in figures)
    return zlib.compress(b"".join((widths, *_bits(columns.mark), *planes)), LEVEL)


def from_packed(content: bytes, lines: int, base: Columns | None, slots: Slots = ALL) -> Columns:
    """What ``as_packed`` made of so many lines: the entries of ``slots``; ``base`` has those, too."""
    whole = zlib.decompress(content)
    mark, start = _mark(whole, lines, slots)
    figures = []
    for width in whole[:FIGURES]:
        planes = np.frombuffer(whole, np.uint8, width * lines, start).reshape(width, lines)[:, slots]
        found = np.ascontiguousarray(planes.T).view(_TYPES[width]).reshape(-1).astype(np.int64)
        figures.append((found >> 1) ^ -(found & 1))
        start += width * lines
    if base is not None:
        for figure, other in zip(figures, _kept(base), strict=True):
            figure += other
    return _given(figures, mark)


def _kept(columns: Columns) -> Sequence[Numbers]:
    """The figures as they are kept: use one higher."""
    return columns.purchased, columns.assigned, columns.used + 1


def _given(figures: Sequence[Numbers], mark: Numbers) -> Columns:
    purchased, assigned, used = figures
    return Columns(purchased, assigned, used - 1, mark)


def _narrowed(values: Numbers) -> Numbers:
    """The same in the smallest type that holds the largest; none is negative."""
    largest = int(values.max(initial=0))
    width = 1 if largest < 1 << 8 else 2 if largest < 1 << 16 else 4
    return np.ascontiguousarray(values, _TYPES[width])


def _bits(mark: Numbers) -> tuple[bytes, bytes]:
    return np.packbits(mark != ABSENT).tobytes(), np.packbits(mark == IMPORTED).tobytes()


def _mark(content: bytes, lines: int, slots: Slots) -> tuple[Numbers, int]:
    """The marks, and where the figures begin."""
    size = _bytes_of_bits(lines)
    bits = np.frombuffer(content, np.uint8, 2 * size, FIGURES).reshape(2, size)
    if isinstance(slots, slice) or len(slots) > lines // 8:
        there, imported = np.unpackbits(bits, axis=1, count=lines)[:, slots]
    else:
        there, imported = (bits[:, slots >> 3] >> (7 - (slots & 7)).astype(np.uint8)) & 1
    return there + imported, FIGURES + 2 * size


def _bytes_of_bits(lines: int) -> int:
    return -(-lines // 8)
