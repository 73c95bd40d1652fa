"""Adding a week of snapshots to the history, against a row a point.

Subject: the ready columns of every product are recorded in one transaction, with the sums of the week, and
every fourth week the old ones are made small. Reference: ``executemany`` of ready tuples into a table
WITHOUT ROWID by product, day and subscription, the quickest of those tried, which has a few weeks already;
as each week comes after all others in it, more of them would change nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from itertools import count
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import Any

from partnerhub_desktop.services.store import driver, usage_history
from partnerhub_desktop.services.store.database import Store
from partnerhub_desktop.services.store.usage_history.active import active
from tests.bench.data import TODAY
from tests.bench.history import Weeks, as_tuples, history_of
from tests.bench.rounds import Row, interleave, judged

GOAL = 0.05
ROUNDS = 8
"""Two times four weeks."""

_TABLE = """
    CREATE TABLE snapshot (product TEXT, day TEXT, subscription INTEGER, purchased INTEGER, assigned INTEGER,
        used INTEGER, PRIMARY KEY (product, day, subscription)) STRICT, WITHOUT ROWID"""


def measure(size: int) -> Iterator[Row]:
    with TemporaryDirectory(prefix="partnerhub-history-") as folder:
        chunks, rows = Path(folder) / "chunks.sqlite", Path(folder) / "rows.sqlite"
        copyfile(history_of(size), chunks)
        driver.make_private(rows)
        with closing(Store(chunks)) as store, closing(driver.connect(rows)) as table:
            table.execute(_TABLE)
            times = interleave(*_sides(store, table), ROUNDS)
        yield judged("history_append", size, times, GOAL)


def _sides(store: Store, table: driver.Connection) -> tuple[Any, Any]:
    """Both write the next week whenever they are called; what they write is made before."""
    with closing(driver.connect(store.path, read_only=True)) as connection:
        weeks = Weeks(active(connection, TODAY))
    ready = [weeks.next() for _ in range(2)]
    tuples = [list(as_tuples("", week)) for week in ready]
    mine, its = count(1), count(1)

    def append_chunks() -> None:
        number = next(mine)
        day = TODAY + timedelta(7 * number)
        with store.write() as connection:
            usage_history.record_columns(connection, day, ready[number % 2])
            usage_history.tidy(connection, day)

    def append_rows() -> None:
        number = next(its)
        day = (TODAY + timedelta(7 * number)).isoformat()
        table.execute("BEGIN IMMEDIATE")
        table.executemany(
            f"INSERT INTO snapshot VALUES (?1, '{day}' || ?2, ?3, ?4, ?5, ?6)", tuples[number % 2]
        )
        table.execute("COMMIT")

    return append_chunks, append_rows
