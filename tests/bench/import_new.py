"""Import of files into an empty store: at least 0.3 × the row rate of ``executemany`` of ready tuples."""

from __future__ import annotations

from collections.abc import Iterator

from tests.bench.import_files import (
    ROUNDS,
    empty_stores,
    files_of,
    import_only,
    rated,
    ready_tuples,
    write_ready,
)
from tests.bench.rounds import Row, interleave

GOAL = 0.3


def measure(size: int) -> Iterator[Row]:
    files, ready = files_of(size), ready_tuples(size)
    rows = sum(map(len, ready.values()))
    with empty_stores() as stores:
        times = interleave(
            lambda: import_only(next(stores), files),
            lambda: write_ready(next(stores), ready),
            ROUNDS,
        )
    yield rated("import_new", size, times, GOAL, rows)
