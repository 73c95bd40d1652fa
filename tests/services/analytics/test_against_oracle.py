"""Every figure, row and week of the analytics is what plain Python makes of product.md, section 5."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from itertools import cycle
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from partnerhub_desktop.services.analytics.reading import AnalyticsReading
from partnerhub_desktop.services.list_readings import ListReadings
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store import driver
from tests.factories import empty_store, with_rows
from tests.services.analytics.edges import edge_portfolio
from tests.services.analytics.oracle import PRODUCTS, SECTIONS, Bounds, Oracle
from tests.services.analytics.portfolio import (
    Line,
    Portfolio,
    Snapshot,
    Sub,
    copy_of,
    customer_id,
    fill,
    subscription_id,
)

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
OF_BOUNDS = {
    "analytics_window_days": OTHER.window,
    "low_assignment_age_days": OTHER.age,
    "low_assignment_percent": OTHER.percent,
    "low_assignment_percentile": OTHER.percentile,
    "low_assignment_peers": OTHER.peers,
    "low_assignment_bands": ",".join(map(str, OTHER.bands)),
}


@contextmanager
def read(path: Path, today: date, only: frozenset[int] | None = None) -> Iterator[AnalyticsReading]:
    connection = driver.connect(path)
    try:
        yield CustomerReading(lambda: connection, today, Thresholds(), only).analytics
    finally:
        connection.close()


def put_rules(path: Path) -> None:
    with_rows(
        path,
        [("INSERT INTO setting (key, value) VALUES (?, ?)", [(k, str(v)) for k, v in OF_BOUNDS.items()])],
    )


def check(reading: AnalyticsReading, oracle: Oracle) -> None:
    """All of it, for both products."""
    for product in PRODUCTS:
        figures = reading.figures(product)
        assert {key: figure.value for key, figure in figures.top.items()} == oracle.top()
        for name in SECTIONS:
            check_section(reading, oracle, product, name)
        check_weeks(reading, oracle, product)


def check_section(reading: AnalyticsReading, oracle: Oracle, product: str, name: str) -> None:
    figures = reading.figures(product)
    shown = {key: figure.value for key, figure in figures.sections[name].items()}
    assert shown == pytest.approx(oracle.figures(product, name)), (product, name)
    wanted = {subscription_id(row.place): oracle.shown(row) for row in oracle.section(product, name)}
    table = reading.table(product, name)
    answer = table.answer()
    rows = table.rows(answer.ids)
    assert answer.total == len(rows) == figures.rows[name] == len(wanted)
    assert figures.customers[name] == len(oracle.customers(product, name))
    for row in rows:
        found = {key: getattr(row, key) for key in wanted[row.id]}
        assert found == wanted[row.id], (product, name)


def check_weeks(reading: AnalyticsReading, oracle: Oracle, product: str) -> None:
    today = oracle.portfolio.today
    first = today - timedelta(today.weekday()) - timedelta(weeks=56)
    points = reading.weeks(product)
    assert [tuple(point) for point in points] == oracle.weeks(product, first, today)
    for point in points[-3:]:
        table = reading.week_table(product, point.day)
        rows = table.rows(table.answer().ids)
        assert sum(row.purchased for row in rows) == point.purchased
        assert sum(row.assigned for row in rows) == point.assigned
        uses = [row.used_7d for row in rows if row.used_7d is not None]
        assert (sum(uses) if uses else None) == point.used


@pytest.mark.parametrize(
    ("today", "bounds"), list(zip(TODAYS, cycle((Bounds(), OTHER)), strict=False)), ids=str
)
def test_every_edge(tmp_path: Path, today: date, bounds: Bounds) -> None:
    portfolio = edge_portfolio(today)
    path = empty_store(tmp_path)
    fill(path, portfolio)
    if bounds is OTHER:
        put_rules(path)
    with read(path, today) as reading:
        oracle = Oracle(portfolio, bounds)
        assert all(oracle.section(product, name) for product in PRODUCTS for name in SECTIONS)
        check(reading, oracle)


@pytest.fixture(scope="module")
def edges(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Portfolio]:
    """A store with every edge, on the first of the days; nobody writes into it."""
    portfolio = edge_portfolio(TODAYS[0])
    path = empty_store(tmp_path_factory.mktemp("edges"))
    fill(path, portfolio)
    return path, portfolio


def test_a_partner_administrator_sees_their_own_customers_figures(edges: tuple[Path, Portfolio]) -> None:
    path, portfolio = edges
    seen = [*range(0, portfolio.customers - 1, 3)]
    with read(path, TODAYS[0], frozenset(map(customer_id, seen))) as reading:
        check(reading, Oracle(portfolio, only=seen))


def test_nothing_at_all(tmp_path: Path) -> None:
    path = empty_store(tmp_path)
    with read(path, TODAYS[0]) as reading:
        check(reading, Oracle(Portfolio(TODAYS[0], 0, ())))
        assert reading.figures("calling").sections["overage"]["average_overage"].value is None


def test_every_figure_opens_as_many_rows(edges: tuple[Path, Portfolio]) -> None:
    """Number shown = rows opened: customers in their list, subscriptions and trials in theirs."""
    path, portfolio = edges
    oracle = Oracle(portfolio)
    connection = driver.connect(path)
    for only in (None, frozenset(map(customer_id, range(portfolio.customers - 1)))):  # by index, and by rows
        customers = CustomerReading(lambda: connection, TODAYS[0], Thresholds(), only)
        readings = ListReadings(customers)
        figures = customers.analytics.figures("meetings")
        doors = {
            "nearing_expiration": oracle.either("expiring"),
            "nearing_renewal": oracle.either("renewing"),
            "low_license_assignment": oracle.either("low_assignment"),
            "over_license_limit": oracle.either("overage"),
        }
        for door, wanted in doors.items():
            ids = list(customers.answer(f"analytics:{door}").ids)
            assert sorted(ids) == sorted(map(customer_id, wanted))
            assert len(ids) == figures.top[door].value
        covered, outside = (customers.answer(f"analytics:{door}").total for door in ("covered", "outside"))
        assert (covered, outside) == (figures.covered, figures.outside)
        for product in PRODUCTS:
            for name in SECTIONS:
                query = f"analytics:{product}_{name}"
                ids = list(customers.answer(query).ids)
                assert sorted(ids) == sorted(map(customer_id, oracle.customers(product, name)))
                negated = customers.answer(f"-{query}").total
                assert len(ids) + negated == figures.top["total_customers"].value
                held = [
                    key for page in ("subscriptions", "trials") for key in readings.of(page).answer(query).ids
                ]
                wanted_rows = [subscription_id(row.place) for row in oracle.section(product, name)]
                assert sorted(held) == sorted(wanted_rows)
    connection.close()


def test_all_rows_of_the_customers_add_up_to_the_figure(edges: tuple[Path, Portfolio]) -> None:
    path, portfolio = edges
    with read(path, TODAYS[0]) as reading:
        for product in PRODUCTS:
            figures = reading.figures(product)
            for name, kpi, column in (
                ("recent", "total_licenses", "purchased"),
                ("low_assignment", "unassigned_licenses", "available"),
            ):
                table = reading.table(product, name, all_rows=True)
                rows = table.rows(table.answer().ids)
                assert sum(getattr(row, column) for row in rows) == figures.sections[name][kpi].value


@pytest.mark.parametrize("name", SECTIONS)
def test_a_table_sorts_by_every_column_and_filters_as_customers_do(
    edges: tuple[Path, Portfolio], name: str
) -> None:
    path, _portfolio = edges
    with read(path, TODAYS[0]) as reading:
        table = reading.table("calling", name)
        fields = ("customer", "subscription_id", "days_since_added", "purchased", "available", "overage")
        more = ("assignment_week_change", "used_7d", "used_3_months", "auto_renew", "months_remaining")
        for field in (*fields, *more):
            for descending in (False, True):
                rows = table.rows(table.answer("", ((field, descending),)).ids)
                values = [getattr(row, field) for row in rows]
                known = [value for value in values if value is not None]
                assert known == sorted(known, reverse=descending), field
                assert values == known + [None] * (len(values) - len(known)), "unknown comes last"
        wanted = [row.id for row in table.rows(table.answer().ids) if "1" in row.customer]
        assert sorted(table.answer("name:1").ids) == sorted(wanted)


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


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    held=st.lists(subs, max_size=14),
    own=st.none() | st.just(3),
    today=st.sampled_from(TODAYS),
    number=st.integers(0, 10**9),
)
def test_any_portfolio(
    held: list[Sub], own: int | None, today: date, number: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    portfolio = Portfolio(today, 12, tuple(held), own)
    folder = tmp_path_factory.mktemp("any")
    path = copy_of(_template(tmp_path_factory), folder, str(number))
    fill(path, portfolio)
    bounds = OTHER if number % 2 else Bounds()
    if bounds is OTHER:
        put_rules(path)
    with read(path, today) as reading:
        check(reading, Oracle(portfolio, bounds))


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
