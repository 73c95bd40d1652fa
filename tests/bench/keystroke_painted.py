"""From a keystroke to its painted rows, beside the ``LIKE`` reference of ``keystroke``. Informative.

The window's own path: the query goes to a reading thread, the answer and 40 rows come back, the table
paints them. There is no goal for the ratio; the aim is in milliseconds.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from statistics import median

from partnerhub_desktop.services.customer_index import load
from partnerhub_desktop.services.filtering.query import parse
from partnerhub_desktop.services.store import driver
from tests.bench.data import TODAY, store_of
from tests.bench.keystroke import folded_column, like, pattern_of, refreshed
from tests.bench.rounds import Row, Times, interleave, judged
from tests.bench.table import Bench, shown_table

AIMS = {1_000: 16, 10_000: 16, 100_000: 16, 1_000_000: 50}
"""Milliseconds by size."""
QUERIES = ("a", "к", "an", "log", "plovdiv", "sub1", "nosuchthing", "ruse status:trial", "a expires<30d")


def measure(size: int) -> Iterator[Row]:
    """One row: the query of the median; the worst is in its detail."""
    path = store_of(size)
    connection = driver.connect(path, read_only=True)
    if load(connection) is None:
        refreshed(path)
    reference = folded_column(connection)
    with shown_table(size) as bench:
        found = sorted((painted(bench, reference, text) for text in QUERIES), key=lambda one: one[0])
    connection.close()
    reference.close()
    (_, _, middle), (worst, slowest, _) = found[len(found) // 2], found[-1]
    words = f"aims at {AIMS[size]} ms; worst {worst * 1000:.1f} ms: {slowest!r}"
    yield replace(judged("keystroke_painted", size, middle, 0.0, words), verdict="SKIP")


def painted(bench: Bench, reference: driver.Connection, text: str) -> tuple[float, str, Times]:
    """The median of the query, and its times."""
    pattern = pattern_of(parse(text, TODAY))
    times = interleave(partial(typed, bench, text), partial(like, reference, pattern))
    return median(times.subject), text, times


def typed(bench: Bench, text: str) -> None:
    bench.show(text)
