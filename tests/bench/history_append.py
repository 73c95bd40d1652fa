"""Adding a week of snapshots to the history, against a row a point in a table that promises the same.

Subject: the ready columns of every product are recorded in one transaction, with the sums of the week, and
every fourth week the old ones are made small. Reference: ``executemany`` of ready tuples into the table that
was there before, with its CHECKs, its foreign key and its rule for an imported row, but by product, day and
subscription: each week comes after all others, which was four times as quick as the order that it had.
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
from tests.bench.data import TODAY, store_of
from tests.bench.history import Weeks, as_tuples, history_of
from tests.bench.rounds import Row, interleave, judged

GOAL = 0.05
ROUNDS = 8
"""Two times four weeks."""

_TABLE = """
    CREATE TABLE snapshot (
        product TEXT CHECK (product IN ('meetings', 'calling', 'messaging', 'devices', 'contact_center',
            'translations', 'other')),
        taken_on TEXT CHECK (taken_on IS date(taken_on)),
        subscription_id INTEGER REFERENCES subscription (id) ON DELETE CASCADE,
        purchased INTEGER NOT NULL CHECK (purchased BETWEEN 0 AND 1000000000),
        assigned INTEGER NOT NULL CHECK (assigned BETWEEN 0 AND 1000000000),
        used_7d INTEGER CHECK (used_7d BETWEEN 0 AND 1000000000),
        imported INTEGER NOT NULL CHECK (imported IN (0, 1)),
        PRIMARY KEY (product, taken_on, subscription_id)) STRICT, WITHOUT ROWID"""
_INSERT = """
    INSERT INTO snapshot VALUES (?, '%s', ?, ?, ?, ?, 0)
    ON CONFLICT (product, taken_on, subscription_id) DO UPDATE SET purchased = excluded.purchased,
        assigned = excluded.assigned, used_7d = excluded.used_7d, imported = excluded.imported
    WHERE excluded.imported >= snapshot.imported"""


def measure(size: int) -> Iterator[Row]:
    with TemporaryDirectory(prefix="partnerhub-history-") as folder:
        chunks, rows = Path(folder) / "chunks.sqlite", Path(folder) / "rows.sqlite"
        copyfile(history_of(size), chunks)
        copyfile(store_of(size), rows)
        with closing(Store(chunks)) as store, closing(driver.connect(rows)) as table:
            table.execute(_TABLE)
            times = interleave(*_sides(store, table), ROUNDS)
        yield judged("history_append", size, times, GOAL)


def _sides(store: Store, table: driver.Connection) -> tuple[Any, Any]:
    """Both write the next week whenever they are called; what they write is made before."""
    with closing(driver.connect(store.path, read_only=True)) as connection:
        weeks = Weeks(active(connection, TODAY))
    ready = [weeks.next() for _ in range(2)]
    tuples = list(as_tuples(ready[0]))
    mine, its = count(1), count(1)

    def append_chunks() -> None:
        number = next(mine)
        day = TODAY + timedelta(7 * number)
        with store.write() as connection:
            usage_history.record_columns(connection, day, ready[number % 2])
            usage_history.tidy(connection, day)

    def append_rows() -> None:
        day = (TODAY + timedelta(7 * next(its))).isoformat()
        table.execute("BEGIN IMMEDIATE")
        table.executemany(_INSERT % day, tuples)
        table.execute("COMMIT")

    return append_chunks, append_rows
