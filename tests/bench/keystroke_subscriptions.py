"""A keystroke in the list of subscriptions, as ``keystroke`` has it for customers.

The reference scans one column with the customer's four texts and the subscription's own id.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import partial

from partnerhub_desktop.services.customer_index import load
from partnerhub_desktop.services.filtering.query import parse
from partnerhub_desktop.services.held_reading import HeldReading
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store import driver
from tests.bench.data import TODAY, store_of
from tests.bench.keystroke import (
    GOALS,
    QUERIES,
    VISIBLE,
    folded_column,
    like,
    pattern_of,
    refreshed,
    worst,
)
from tests.bench.rounds import Row, Times, interleave, judged, line_of

_SUBSCRIPTIONS = """
    SELECT name, domain, admin_email, org_id, external_id
    FROM subscription s JOIN customer c ON c.id = customer_id WHERE is_own = 0 AND kind = 'subscription'"""


def measure(size: int) -> Iterator[Row]:
    """One row: the worst query of the list."""
    yield worst("keystroke_subs", size, every_query(size))


def every_query(size: int) -> Iterator[tuple[str, Times]]:
    """The times of each query."""
    path = store_of(size)
    connection = driver.connect(path, read_only=True)
    if load(connection) is None:
        refreshed(path)
    reading = HeldReading(CustomerReading(lambda: connection, TODAY, Thresholds()), "subscriptions")
    reading.load_index()
    reference = folded_column(connection, _SUBSCRIPTIONS)
    for text in QUERIES:
        pattern = pattern_of(parse(text, TODAY))
        yield text, interleave(partial(keystroke, reading, text), partial(like, reference, pattern))
    connection.close()
    reference.close()


def keystroke(reading: HeldReading, query: str) -> object:
    """Everything that the list shows after a key was pressed."""
    answer = reading.answer(query)
    return reading.rows(answer.ids[:VISIBLE].tolist()), answer  # type: ignore[attr-defined]  # an array


def main() -> None:
    """Every query of the list, for whoever works on the index."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    for text, times in every_query(size):
        print(line_of(judged("keystroke_subs", size, times, GOALS.get(size, 0.5), text)))


if __name__ == "__main__":
    main()
