"""Bytes a point of the history's old weeks, against 2.5; the detail says those of a recent point.

A point is one week of one subscription and product.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

from partnerhub_desktop.services.store import driver
from tests.bench.history import history_of
from tests.bench.rounds import Row

MOST = 2.5
_BYTES = "SELECT sum(length(content)), sum(points) FROM usage_chunk WHERE packed = ?"


def measure(size: int) -> Iterator[Row]:
    with closing(driver.connect(history_of(size), read_only=True)) as connection:
        (old, old_points), (new, new_points) = (
            connection.execute(_BYTES, (each,)).fetchone() for each in (1, 0)
        )
    found = old / old_points
    ratio = round(found / MOST, 3)
    detail = f"bytes; {new / new_points:.2f} of the recent weeks; {(old + new) / 1e6:.0f} MB in all"
    verdict = "PASS" if ratio <= 1 else "FAIL"
    yield Row("history_bytes", size, round(found, 3), MOST, ratio, 1.0, verdict, detail)
