"""Memory of the customer index, in MB, against 300: what a fresh process grows by when it loads the index of
a million customers. The detail says what it has grown by after every query of ``keystroke``."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

from partnerhub_desktop.services.customer_index import CustomerIndex, load
from partnerhub_desktop.services.filtering.query import parse
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store import driver
from tests.bench.data import TODAY, store_of
from tests.bench.keystroke import QUERIES, refreshed
from tests.bench.rounds import Row

MOST = 300.0
GOAL_AT = 1_000_000


def measure(size: int) -> Iterator[Row]:
    path = store_of(size)
    connection = driver.connect(path, read_only=True)
    if load(connection) is None:
        refreshed(path)
    connection.close()
    command = [sys.executable, "-m", "tests.bench.index_memory", str(size)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    loaded, asked = map(float, done.stdout.split())
    ratio = round(loaded / MOST, 3)
    verdict = "SKIP" if size != GOAL_AT else "PASS" if ratio <= 1 else "FAIL"
    detail = f"MB; {asked:.0f} MB after every query"
    yield Row("index_memory", size, round(loaded, 1), MOST, ratio, 1.0, verdict, detail)


def main() -> None:
    """Print by how many MB this process grows with the index, and until it has answered."""
    connection = driver.connect(store_of(int(sys.argv[1])), read_only=True)
    before = resident()
    facts = load(connection, lambda: connection)
    assert facts is not None
    index = CustomerIndex(facts, TODAY, Thresholds())
    index.rows(connection, ())  # prepared with every load (``CustomerReading``)
    loaded = resident() - before
    for text in QUERIES:
        index.answer(parse(text, TODAY))
    print(loaded, resident() - before)


def resident() -> float:
    """Megabytes of this process that are in memory (Linux)."""
    with open("/proc/self/status", encoding="ascii") as status:
        line = next(line for line in status if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    main()
