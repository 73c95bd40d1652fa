"""First rows of the store painted, at most 1.8 × the first paint of a bare PySide6 window."""

from __future__ import annotations

from collections.abc import Iterator

from tests.bench.rounds import Row, judged
from tests.bench.start import starts

GOAL = 1.8


def measure(size: int) -> Iterator[Row]:
    yield judged("start_rows", size, starts(size).rows, GOAL)
