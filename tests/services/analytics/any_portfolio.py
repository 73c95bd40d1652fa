"""Days, rules and small portfolios of every sort, as Hypothesis draws them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import strategies as st

from partnerhub_desktop.services.analytics import stored_rows
from partnerhub_desktop.services.analytics.reading import AnalyticsReading
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store import driver
from partnerhub_desktop.services.store.database import Store
from tests.factories import empty_store, with_rows
from tests.services.analytics.oracle import PRODUCTS, Bounds
from tests.services.analytics.portfolio import Line, Portfolio, Snapshot, Sub, copy_of, fill

TODAYS = (
    date(2026, 11, 24),
    date(2028, 2, 29),
    date(2027, 3, 1),
    date(2026, 12, 31),
    date(2027, 3, 28),
    date(2026, 10, 25),
)
"""A plain day, a leap day, the day behind a February, the last of a year, days on which clocks are moved."""
OTHER = Bounds(window=30, age=0, percent=80, percentile=60, peers=3, bands=(10, 300))


@contextmanager
def read(path: Path, today: date, only: frozenset[int] | None = None) -> Iterator[AnalyticsReading]:
    connection = driver.connect(path)
    try:
        yield CustomerReading(lambda: connection, today, Thresholds(), only).analytics
    finally:
        connection.close()


def put_rules(path: Path, bounds: Bounds) -> None:
    """Store the bounds as settings."""
    stored = {
        "analytics_window_days": bounds.window,
        "low_assignment_age_days": bounds.age,
        "low_assignment_percent": bounds.percent,
        "low_assignment_percentile": bounds.percentile,
        "low_assignment_peers": bounds.peers,
        "low_assignment_bands": ",".join(map(str, bounds.bands)),
    }
    put = "INSERT INTO setting (key, value) VALUES (?, ?)"
    with_rows(path, [(put, [(key, str(value)) for key, value in stored.items()])])


def filled(factory: pytest.TempPathFactory, portfolio: Portfolio, bounds: Bounds) -> Path:
    """A store with the portfolio and the rules."""
    path = copy_of(_template(factory), factory.getbasetemp(), uuid4().hex)
    fill(path, portfolio)
    put_rules(path, bounds)
    return path


def keep_rows(path: Path, today: date) -> bool:
    """Have the store keep its rows as an import on that day does."""
    with closing(Store(path)) as store, closing(driver.connect(path)) as connection:
        return stored_rows.keep(store, connection, today)


lines = st.lists(
    st.builds(
        Line,
        st.sampled_from(("Meeting - Suite", "Webex Calling - Professional", "Call on Webex", "Messaging")),
        st.sampled_from((0, 1, 20, 25, 26, 100, 3000)),
        st.sampled_from((0, 1, 5, 12, 30, 200)),
        st.none() | st.integers(0, 40),
        st.none() | st.integers(0, 40),
    ),
    max_size=3,
    unique_by=lambda line: line.offer,
)
snapshots = st.lists(
    st.builds(
        Snapshot,
        st.sampled_from((-1, 0, 3, 6, 7, 8, 14, 15, 50, 90, 91, 120)),
        st.sampled_from(PRODUCTS),
        st.integers(0, 50),
        st.integers(0, 50),
        st.none() | st.integers(0, 50),
        st.booleans(),
    ),
    max_size=4,
    unique_by=lambda each: (each.days, each.product, each.imported),
)
days = st.none() | st.sampled_from((-91, -90, -31, -30, -1, 0, 1, 29, 30, 31, 89, 90, 91))
subs = st.builds(
    Sub,
    st.integers(0, 11),
    lines,
    st.sampled_from(("subscription", "trial")),
    st.sampled_from(("active", "active", "active", "suspended", "ended")),
    days,
    days,
    st.none() | st.booleans(),
    st.sampled_from((0, 20)),
    snapshots,
)
portfolios = st.builds(
    Portfolio,
    st.sampled_from(TODAYS),
    st.just(12),
    st.lists(subs, max_size=14).map(tuple),
    st.none() | st.just(3),
)


_made: list[Path] = []


def _template(factory: pytest.TempPathFactory) -> Path:
    """Checkpointed, so that its file is all of it."""
    if not _made:
        path = empty_store(factory.mktemp("template"))
        connection = driver.connect(path)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
        _made.append(path)
    return _made[0]
