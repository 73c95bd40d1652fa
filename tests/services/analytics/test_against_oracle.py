"""Every figure, row and week of the analytics is what plain Python makes of product.md, section 5."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import cycle
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from partnerhub_desktop.services.analytics import stored_rows
from partnerhub_desktop.services.analytics.reading import AnalyticsReading
from partnerhub_desktop.services.analytics.section_reading import SectionReading
from partnerhub_desktop.services.lists.licence_sums import Sums
from tests.factories import empty_store
from tests.services.analytics.any_portfolio import (
    OTHER,
    TODAYS,
    filled,
    keep_rows,
    portfolios,
    put_rules,
    read,
)
from tests.services.analytics.edges import edge_portfolio
from tests.services.analytics.oracle import PRODUCTS, SECTIONS, Bounds, Made, Oracle, Row
from tests.services.analytics.portfolio import (
    Portfolio,
    customer_id,
    fill,
    seen_later,
    subscription_id,
)


def check(reading: AnalyticsReading, oracle: Oracle) -> None:
    """All of it, for both products."""
    top = oracle.top()
    for product in PRODUCTS:
        figures = reading.figures(product)
        assert (figures.product, figures.today) == (product, oracle.portfolio.today)
        assert {key: figure.value for key, figure in figures.top.items()} == top
        outside = top["customers_outside_analytics"]
        assert (figures.covered, figures.outside) == (top["total_customers"] - outside, outside)
        for name in SECTIONS:
            check_section(reading, oracle, product, name)
        check_weeks(reading, oracle, product)


def check_section(reading: AnalyticsReading, oracle: Oracle, product: str, name: str) -> None:
    page = reading.figures(product)
    for key, made in oracle.made(product, name).items():
        figure = page.sections[name][key]
        # Sums and ratios of whole numbers come out the same to the last digit.
        assert Made(figure.value, figure.part, figure.whole, figure.known, figure.of) == made, (name, key)
    if name == "low_assignment":
        usage = page.sections[name]["license_usage_when_assigned"]
        assert usage.also == oracle.use_of_assigned(product)
    rows = oracle.section(product, name)
    assert page.rows[name] == len(rows)
    assert page.customers[name] == len(oracle.customers(product, name))
    check_table(reading.table(product, name), oracle, rows)
    check_table(reading.table(product, name, all_rows=True), oracle, oracle.all_rows_of(product, name))


def check_table(table: SectionReading, oracle: Oracle, wanted: Sequence[Row]) -> None:
    answer = table.answer()
    shown = {row.id: row for row in table.rows(answer.ids)}
    assert answer.total == len(answer.ids) == len(shown) == len(wanted)
    for row in wanted:
        found, expected = shown[subscription_id(row.place)], oracle.shown(row)
        assert {key: getattr(found, key) for key in expected} == expected, row
    sums = Sums(*(sum(getattr(row, key) for row in wanted) for key in ("purchased", "assigned", "overage")))
    assert table.sums(answer.ids) == sums


def check_weeks(reading: AnalyticsReading, oracle: Oracle, product: str) -> None:
    today = oracle.portfolio.today
    first = today - timedelta(today.weekday()) - timedelta(weeks=56)
    points = reading.weeks(product)
    assert [tuple(point) for point in points] == oracle.weeks(product, first, today)
    everything = (today - timedelta(2000), today + timedelta(400))
    assert [tuple(each) for each in reading.weeks(product, *everything)] == oracle.weeks(product, *everything)
    for point in points:
        table = reading.week_table(product, point.day)
        rows = {row.id: row for row in table.rows(table.answer().ids)}
        wanted = oracle.week_rows(product, point.day)
        assert {
            key: {field: getattr(row, field) for field in wanted.get(key, ())} for key, row in rows.items()
        } == wanted
        uses = [row["used_7d"] for row in wanted.values() if row["used_7d"] is not None]
        sums = [sum(row[key] for row in wanted.values()) for key in ("purchased", "assigned")]
        assert (*sums, sum(uses) if uses else None) == (point.purchased, point.assigned, point.used)


@pytest.mark.parametrize(
    ("today", "bounds"), list(zip(TODAYS, cycle((Bounds(), OTHER)), strict=False)), ids=str
)
def test_every_edge(tmp_path: Path, today: date, bounds: Bounds) -> None:
    portfolio = edge_portfolio(today)
    path = empty_store(tmp_path)
    fill(path, portfolio)
    put_rules(path, bounds)
    with read(path, today) as reading:
        oracle = Oracle(portfolio, bounds)
        assert all(oracle.section(product, name) for product in PRODUCTS for name in SECTIONS)
        check(reading, oracle)


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


@pytest.mark.parametrize("name", SECTIONS)
def test_a_table_filters_as_customers_do(edges: tuple[Path, Portfolio], name: str) -> None:
    path, _portfolio = edges
    with read(path, TODAYS[0]) as reading:
        table = reading.table("calling", name)
        wanted = [row.id for row in table.rows(table.answer().ids) if "1" in row.customer]
        assert sorted(table.answer("name:1").ids) == sorted(wanted)


@pytest.mark.parametrize("later", [0, 1, 7, 31, 90, 366])
def test_rows_that_the_store_keeps(
    edges: tuple[Path, Portfolio],
    later: int,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """On the day they were written and on later ones, when the lines are not read any more."""
    portfolio = edges[1]
    path = filled(tmp_path_factory, portfolio, Bounds())
    assert keep_rows(path, portfolio.today)
    monkeypatch.setattr(stored_rows, "read_products", lambda *_: pytest.fail("the lines are read"))
    seen = seen_later(portfolio, later)
    with read(path, seen.today) as reading:
        check(reading, Oracle(seen))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    portfolio=portfolios,
    bounds=st.sampled_from((Bounds(), OTHER)),
    kept_for=st.none() | st.sampled_from((0, 1, 30)),
)
def test_any_portfolio(
    portfolio: Portfolio, bounds: Bounds, kept_for: int | None, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Read from the lines, or from what the store has kept for some days."""
    path = filled(tmp_path_factory, portfolio, bounds)
    if kept_for is not None:
        assert keep_rows(path, portfolio.today)
        portfolio = seen_later(portfolio, kept_for)
    with read(path, portfolio.today) as reading:
        check(reading, Oracle(portfolio, bounds))
