"""Long arrays piece by piece: what is needed on the way stays small and in the processor's cache."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

AT_ONCE = 1 << 16
"""Entries of a piece."""

Number = TypeVar("Number", bound=np.generic)


def pieces(size: int, at_once: int = AT_ONCE) -> Iterator[slice]:
    """The parts of an array of this size, in order."""
    for low in range(0, size, at_once):
        yield slice(low, min(low + at_once, size))


def chosen(values: NDArray[Number], flags: NDArray[np.bool_]) -> NDArray[Number]:
    """The values whose flag is set."""
    found = np.empty(np.count_nonzero(flags), values.dtype)
    end = 0
    for part in pieces(len(values)):
        some = values[part][flags[part]]
        found[end : end + len(some)] = some
        end += len(some)
    return found


def places_of(value: int, among: NDArray[Any], kind: type[np.signedinteger[Any]] = np.intp) -> NDArray[Any]:
    """Where the value stands, as numbers of this kind."""
    found = [(np.flatnonzero(among[part] == value) + part.start).astype(kind) for part in pieces(len(among))]
    return np.concatenate(found) if found else np.zeros(0, kind)


def rows_in(bits: NDArray[np.uint8], size: int) -> NDArray[Any]:
    """The rows among ``size`` whose bit is set."""
    return places_of(1, np.unpackbits(bits, count=size), np.int32)


def piecewise(which: Callable[[NDArray[Any]], NDArray[Any]], rows: NDArray[Any]) -> NDArray[Any]:
    """The indexes that ``which`` finds among the rows, asked for some of them at a time."""
    found = [(which(rows[part]) + part.start).astype(np.int32) for part in pieces(len(rows))]
    return np.concatenate(found) if found else np.zeros(0, np.int32)
