"""What the history of use refuses, and its edges: sizes of segments, days, what is left of something gone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from partnerhub_desktop.services.store import driver, usage_history
from partnerhub_desktop.services.store.database import Store, driver_connection
from partnerhub_desktop.services.store.usage_history import Newest, Point, RefusedSnapshot
from tests.factories import SEEN, empty_store, use_of, with_rows, with_use

TODAY = date(2026, 11, 23)


@pytest.fixture
def path(profile: Path) -> Path:
    """One customer with 4,100 subscriptions, by id."""
    path = empty_store(profile)
    with_rows(
        path,
        [
            (
                "INSERT INTO customer (id, org_id, name, name_key, source_id, seen_at)"
                " VALUES (1, 'o', 'One', 'one', 1, ?)",
                [(SEEN,)],
            ),
            (
                "INSERT INTO subscription (id, external_id, customer_id, source_id, seen_at)"
                " VALUES (?, ?, 1, 1, ?)",
                [(key, f"S{key}", SEEN) for key in range(1, 4_101)],
            ),
        ],
    )
    return path


@pytest.fixture
def connection(path: Path) -> Iterator[driver.Connection]:
    with closing(driver.connect(path, read_only=True)) as connection:
        yield connection


@pytest.mark.parametrize(
    "row",
    [
        ("2026-11-23", (1, "calling", -1, 0, 0)),
        ("2026-11-23", (1, "calling", 0, -1, 0)),
        ("2026-11-23", (1, "calling", 0, 0, -1)),
        ("2026-11-23", (1, "calling", 1_000_000_001, 0, 0)),
        ("2026-11-23", (1, "calling", 0, 10**30, 0)),
        ("2026-11-23", (1, "calling", 0, 0, 1_000_000_001)),
        ("2026-11-23", (1, "calling", 0, 1.5, 0)),
        ("2026-11-23", (1, "calling", "1", 0, 0)),
        ("2026-11-23", (1, "phones", 0, 0, 0)),
        ("2026-11-23", (9_999, "calling", 0, 0, 0)),
        ("20261123", (1, "calling", 0, 0, 0)),
        ("2026-W48-1", (1, "calling", 0, 0, 0)),
        ("2026-02-29", (1, "calling", 0, 0, 0)),
        ("", (1, "calling", 0, 0, 0)),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(path: Path, row: Any) -> None:
    good = ("2026-11-22", (1, "calling", 1, 1, 1))
    with pytest.raises(RefusedSnapshot):
        with_use(path, [good, row])
    assert use_of(path) == []


def test_the_largest_and_the_smallest_that_can_be_stay_what_they_are(path: Path) -> None:
    rows = [
        ("2026-11-23", (1, "calling", 10**9, 0, None)),
        ("2026-11-23", (2, "calling", 0, 10**9, 0)),
        ("2026-11-23", (3, "calling", 0, 0, 10**9)),
        ("0001-01-01", (1, "calling", 1, 1, 1)),
        ("9999-12-31", (1, "calling", 1, 1, 1)),
    ]
    with_use(path, rows)
    assert sorted(use_of(path)) == sorted((key, name, day, *rest, 0) for day, (key, name, *rest) in rows)
    assert_packed_is_the_same(path)


@pytest.mark.parametrize("lines", [1, 4_095, 4_096, 4_097])
def test_segments_of_every_size(path: Path, connection: driver.Connection, lines: int) -> None:
    keys = np.arange(1, lines + 1)
    with closing(Store(path)) as store, store.write() as writing:
        for back in range(2):
            rows = Newest(keys, keys + back, keys - 1, np.where(keys % 2, keys, -1))
            usage_history.record_columns(writing, TODAY - timedelta(7 * back), {"calling": rows})
    found = usage_history.newest(connection, "calling", TODAY - timedelta(13), TODAY)
    assert [column.tolist() for column in found] == [
        column.tolist() for column in (keys, keys, keys - 1, np.where(keys % 2, keys, -1))
    ]
    last = usage_history.weeks(connection, "calling", TODAY, TODAY)
    assert last == [Point(TODAY, keys.sum(), (keys - 1).sum(), keys[keys % 2 == 1].sum())]
    assert usage_history.broken(connection) == usage_history.wrong_weeks(connection) == []


def test_without_any_rows_everything_is_empty(path: Path, connection: driver.Connection) -> None:
    with closing(Store(path)) as store, store.write() as writing:
        usage_history.record(writing, TODAY, [])
        assert usage_history.record_active(writing, TODAY) == 0
        usage_history.tidy(writing, TODAY)
    span = (TODAY - timedelta(400), TODAY)
    assert usage_history.weeks(connection, "calling", *span) == []
    assert (
        usage_history.weeks_of(connection, [], *span) == usage_history.weeks_of(connection, [1], *span) == []
    )
    assert [len(column) for column in usage_history.newest(connection, "calling", *span)] == [0] * 4
    assert len(usage_history.largest_use(connection, "calling", *span).used) == 0
    assert usage_history.series(connection, 1, "calling") == []
    assert not usage_history.lacks_snapshots(connection, TODAY)


def test_a_day_that_has_not_come_yet_does_not_stand_for_today(
    path: Path, connection: driver.Connection
) -> None:
    """2026-11-23 is a Monday: the week's later days are of the same week of the trend."""
    with_use(path, [("2026-11-23", (1, "calling", 5, 4, 3)), ("2026-11-25", (1, "calling", 90, 90, 90))])
    assert usage_history.newest(connection, "calling", TODAY, TODAY).purchased.tolist() == [5]
    assert usage_history.largest_use(connection, "calling", TODAY, TODAY).used.tolist() == [3]
    assert usage_history.weeks(connection, "calling", TODAY, TODAY) == [Point(TODAY, 5, 4, 3)]
    later = TODAY + timedelta(2)
    assert usage_history.weeks(connection, "calling", TODAY, later) == [Point(TODAY, 90, 90, 90)]


def test_a_clock_that_was_moved_back_writes_older_days(path: Path, connection: driver.Connection) -> None:
    for day, figure in (("2026-11-23", 3), ("2026-11-16", 2), ("2026-11-23", 4)):
        with_use(path, [(day, (1, "calling", figure, figure, figure))])
    assert usage_history.series(connection, 1, "calling") == [
        Point(date(2026, 11, 16), 2, 2, 2),
        Point(TODAY, 4, 4, 4),
    ]


def test_weeks_begin_on_mondays_over_leap_days_and_the_end_of_years(
    path: Path, connection: driver.Connection
) -> None:
    """29 February 2024 is a Thursday; 1 January 2027 a Friday, of the week that begins in 2026."""
    days = ("2024-02-25", "2024-02-26", "2024-02-29", "2024-03-03", "2024-03-04", "2026-12-28", "2027-01-01")
    with_use(path, [(day, (1, "meetings", place, 0, None)) for place, day in enumerate(days)])
    found = usage_history.weeks(connection, "meetings", date(2024, 1, 1), date(2027, 12, 31))
    assert [(point.day.isoformat(), point.purchased) for point in found] == [
        ("2024-02-19", 0),
        ("2024-02-26", 3),
        ("2024-03-04", 4),
        ("2026-12-28", 6),
    ]


def test_a_small_write_leaves_the_other_segments_alone(path: Path, connection: driver.Connection) -> None:
    keys = range(1, 4_100)
    with_use(path, [("2025-01-06", (key, "calling", 1, 1, 1)) for key in keys])
    with_use(path, [("2025-01-13", (key, "calling", 1, 1, 1)) for key in keys])
    assert_packed_is_the_same(path)
    states = "SELECT segment, day, packed FROM usage_chunk ORDER BY 1, 2"
    with_use(path, [("2025-01-06", (4_099, "calling", 2, 2, 2))], imported=True)
    assert connection.execute(states).fetchall() == [
        (0, "2025-01-06", 1),
        (0, "2025-01-13", 1),
        (1, "2025-01-06", 0),
        (1, "2025-01-13", 0),
    ]
    before = connection.total_changes
    with_use(path, [("2025-01-06", (4_099, "calling", 3, 3, 3))])
    assert connection.total_changes == before
    assert usage_history.series(connection, 4_099, "calling")[0] == Point(date(2025, 1, 6), 2, 2, 2)


def test_who_takes_the_id_of_one_that_is_gone_has_no_history(
    path: Path, connection: driver.Connection
) -> None:
    with_use(path, [("2026-11-23", (key, "calling", 5, 4, 3)) for key in (1, 4_100)])
    again = "UPDATE subscription SET id = 4100, external_id = ? WHERE id = 4099"
    with_rows(path, [("DELETE FROM subscription WHERE id = ?", [(4_100,)]), (again, [("Anew",)])])
    assert usage_history.series(connection, 4_100, "calling") == []
    assert usage_history.weeks(connection, "calling", TODAY, TODAY) == [Point(TODAY, 5, 4, 3)]
    with_use(path, [("2026-11-24", (4_100, "calling", 1, 1, 1))])
    assert usage_history.series(connection, 4_100, "calling") == [Point(date(2026, 11, 24), 1, 1, 1)]
    assert usage_history.wrong_weeks(connection) == []


def assert_packed_is_the_same(path: Path) -> None:
    """Old days made small hold what they held."""
    before = use_of(path)
    with closing(Store(path)) as store, store.write() as writing:
        usage_history.tidy(writing, TODAY)
        old = driver_connection(writing).execute("SELECT min(packed) FROM usage_chunk WHERE day < '2026'")
        assert old.fetchone() == (1,)
    assert use_of(path) == before
