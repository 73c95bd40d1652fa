"""A table as a file gives it: texts, before anything is known about its columns."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

Batch = tuple[list[int], list[list[str]]]
"""Line numbers, and as many rows of as many cells as the header has."""

RejectRow = Callable[..., None]
"""``reject(line, source, **values)``: a row that cannot be read at all."""

BATCH_ROWS = 2_000
"""Few enough that a batch stays in the processor's cache while it is turned into columns."""


@dataclass(frozen=True, slots=True)
class RawTable:
    """``serials`` is the year from which bare numbers count as days in date columns, 0 for never.
    ``encoding`` and ``delimiter`` are those of a text file. ``title_row`` is the row (from 1) of the titles,
    ``above`` how many rows with something in them stand over it."""

    name: str
    header: list[str]
    rows: Callable[[RejectRow], Iterator[Batch]]
    serials: int = 0
    encoding: str = ""
    delimiter: str = ""
    title_row: int = 1
    above: int = 0
