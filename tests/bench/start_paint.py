"""First paint of the window on the store, at most 1.5 × that of a bare PySide6 window."""

from __future__ import annotations

from collections.abc import Iterator

from tests.bench.rounds import Row, judged
from tests.bench.start import starts

GOAL = 1.5


def measure(size: int) -> Iterator[Row]:
    yield judged("start_paint", size, starts(size).paint, GOAL)
