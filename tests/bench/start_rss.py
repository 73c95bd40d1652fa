"""Memory when the first rows are painted, at most 1.4 × that of a bare PySide6 window; in MB."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from statistics import median

from tests.bench.rounds import Row, judged
from tests.bench.start import starts

GOAL = 1.4


def measure(size: int) -> Iterator[Row]:
    memory = starts(size).memory
    subject, reference = median(memory.subject), median(memory.reference)
    row = judged("start_rss", size, memory, GOAL)
    yield replace(row, subject=round(subject, 1), reference=round(reference, 1))
