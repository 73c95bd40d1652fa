"""The customers list into a CSV file, against ``csv.writer`` on tuples that are ready.

The subject is everything that ``list customers --format csv --output`` does once it is imported: a new
connection, the saved index, every column of every row, the file in its place on the disk.
"""

from __future__ import annotations

import csv
import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from partnerhub_desktop.services.catalog.customers import PAGE
from partnerhub_desktop.services.customer_index import refresh
from partnerhub_desktop.services.exporting.plain_text import write_csv
from partnerhub_desktop.services.exporting.values import csv_value
from partnerhub_desktop.services.exporting.whole_file import whole_file
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store import driver
from partnerhub_desktop.services.store.database import Store
from tests.bench.data import TODAY, store_of
from tests.bench.rounds import Row, interleave, judged

GOAL = 2.0
"""Time, so half the speed."""


def measure(size: int) -> Iterator[Row]:
    """One row; both files hold the same lines."""
    with TemporaryDirectory(prefix="partnerhub-export-") as folder:
        store = indexed_store(size, Path(folder) / "store.sqlite")
        ours, theirs = Path(folder) / "subject.csv", Path(folder) / "reference.csv"
        lines = ready_lines(store)
        export(store, ours)
        write_ready(lines, theirs)
        assert ours.read_bytes() == theirs.read_bytes()
        times = interleave(partial(export, store, ours), partial(write_ready, lines, theirs), rounds=5)
        yield judged("export", size, times, GOAL)


def indexed_store(size: int, path: Path) -> Path:
    """A copy of the bench store as an import leaves it: with its index saved."""
    shutil.copyfile(store_of(size), path)
    store = Store(path)
    refresh(store)
    store.close()
    return path


def export(store: Path, target: Path) -> None:
    """The list as the window and the command write it."""
    connection = driver.connect(store, read_only=True)
    reading = CustomerReading(lambda: connection, TODAY, Thresholds())
    ids = reading.answer().ids
    with whole_file(target) as part, part.open("w", encoding="utf-8", newline="") as out:
        write_csv(reading.columns(ids, PAGE.fields), PAGE.fields, out)
    connection.close()


def ready_lines(store: Path) -> list[tuple[object, ...]]:
    """What the file holds, as tuples."""
    connection = driver.connect(store, read_only=True)
    reading = CustomerReading(lambda: connection, TODAY, Thresholds())
    rows = reading.iterate_rows(reading.answer().ids)
    lines = [tuple([csv_value(getattr(row, field)) for field in PAGE.fields]) for row in rows]
    connection.close()
    return [PAGE.fields, *lines]


def write_ready(lines: list[tuple[object, ...]], target: Path) -> None:
    """The reference: the library's writer, every cell quoted as in ours."""
    with whole_file(target) as part, part.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(lines)
