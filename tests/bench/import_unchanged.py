"""Import of files that change nothing: at least 0.6 × the row rate of ``executemany`` of ready tuples."""

from __future__ import annotations

import shutil
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

GOAL = 0.6


def measure(size: int) -> Iterator[Row]:
    files, ready = files_of(size), ready_tuples(size)
    rows = sum(map(len, ready.values()))
    with empty_stores() as stores:
        filled = next(stores)
        import_only(filled, files)
        kept = shutil.copyfile(filled, filled.with_name("filled.sqlite"))
        times = interleave(
            lambda: import_only(kept, files),
            lambda: write_ready(next(stores), ready),
            ROUNDS,
        )
        assert not import_only(kept, files).steps
    yield rated("import_unchanged", size, times, GOAL, rows)
