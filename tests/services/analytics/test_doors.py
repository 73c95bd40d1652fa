"""Number shown = rows opened, for every figure of the analytics, in every list and for everyone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from partnerhub_desktop.services.analytics.doors import ANALYTICS_PRODUCTS, DOORS, OF_EITHER, SECTION_NAMES
from partnerhub_desktop.services.catalog.sections import section
from partnerhub_desktop.services.commands.settings import change_setting
from partnerhub_desktop.services.errors import PermissionDenied
from partnerhub_desktop.services.held_reading import KINDS
from partnerhub_desktop.services.list_readings import ListReadings
from partnerhub_desktop.services.permissions import PARTNER_FULL, Actor
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.spec import Door
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store import driver
from partnerhub_desktop.services.store.database import Store
from tests.factories import with_rows
from tests.services.analytics.any_portfolio import OTHER, TODAYS, filled, portfolios
from tests.services.analytics.oracle import PRODUCTS, SECTIONS, Bounds, Oracle
from tests.services.analytics.portfolio import Portfolio, customer_id, subscription_id

ADMINISTRATOR = Actor("maria", frozenset((PARTNER_FULL,)))


@contextmanager
def readings_of(
    path: Path, portfolio: Portfolio, only: Sequence[int] | None = None
) -> Iterator[ListReadings]:
    """``only`` are places of customers."""
    connection = driver.connect(path)
    seen = None if only is None else frozenset(map(customer_id, only))
    try:
        yield ListReadings(CustomerReading(lambda: connection, portfolio.today, Thresholds(), seen))
    finally:
        connection.close()


def customers_of(oracle: Oracle, door: str) -> list[int]:
    """The customers behind a door, ascending by id."""
    everyone = {each for each in range(oracle.portfolio.customers) if oracle.is_seen(each)}
    covered = {row.sub.customer for row in oracle.all_rows}
    if door in ("covered", "outside"):
        places = covered if door == "covered" else everyone - covered
    elif door in OF_EITHER:
        places = oracle.either(OF_EITHER[door])
    else:
        product, _, name = door.partition("_")
        places = oracle.customers(product, name)
    return sorted(map(customer_id, places))


def subscriptions_of(oracle: Oracle, door: str) -> list[int]:
    """The subscriptions and trials behind a door, ascending by id."""
    if door == "outside":
        outside = customers_of(oracle, door)
        held = enumerate(oracle.portfolio.subs)
        return sorted(subscription_id(place) for place, sub in held if customer_id(sub.customer) in outside)
    if door == "covered":
        rows = oracle.all_rows
    elif door in OF_EITHER:
        rows = [row for product in PRODUCTS for row in oracle.section(product, OF_EITHER[door])]
    else:
        product, _, name = door.partition("_")
        rows = oracle.section(product, name)
    return sorted({subscription_id(row.place) for row in rows})


def held(readings: ListReadings, query: str) -> list[int]:
    """What the lists of subscriptions and of trials answer, together."""
    return sorted(int(key) for page in KINDS for key in readings.held(page).answer(query).ids)


def check_lists(readings: ListReadings, oracle: Oracle) -> None:
    """Each door opens exactly the rows it should, and all others where it is negated."""
    analytics = readings.customers.analytics
    everyone, everything = sorted(readings.customers.answer().ids), held(readings, "")
    for door in DOORS:
        customers, subscriptions = customers_of(oracle, door), subscriptions_of(oracle, door)
        # Customers' names are in the order opposite to that of their ids.
        assert analytics.customers(door).tolist() == customers[::-1], door
        assert analytics.subscriptions(door).tolist() == subscriptions, door
        assert sorted(readings.customers.answer(f"analytics:{door}").ids) == customers, door
        others = sorted(set(everyone) - set(customers))
        assert sorted(readings.customers.answer(f"-analytics:{door}").ids) == others, door
        assert held(readings, f"analytics:{door}") == subscriptions, door
        assert held(readings, f"-analytics:{door}") == sorted(set(everything) - set(subscriptions)), door


def check_figures(readings: ListReadings) -> None:
    """Each number that the page shows is that of what it opens."""
    analytics = readings.customers.analytics
    for product in ANALYTICS_PRODUCTS:
        figures = analytics.figures(product)
        for key in OF_EITHER:
            assert readings.customers.answer(f"analytics:{key}").total == figures.top[key].value
        assert readings.customers.answer("").total == figures.top["total_customers"].value
        for name in SECTION_NAMES:
            for kpi in section(name).kpis:
                shown = figures.sections[name][kpi.key].value
                assert opened(readings, product, name, kpi.key) == shown, (product, name, kpi.key)


def opened(readings: ListReadings, product: str, name: str, key: str) -> float | None:
    """The KPI worked out anew from the rows that it opens."""
    (kpi,) = (each for each in section(name).kpis if each.key == key)
    if kpi.door is Door.CUSTOMERS:
        return readings.customers.answer(f"analytics:{product}_{name}").total
    table = readings.customers.analytics.table(product, name, all_rows=kpi.door is Door.ALL_ROWS)
    return WORKED_OUT[key](table.rows(table.answer().ids))


def share(rows: Sequence[Any], key: str) -> float | None:
    known = [getattr(row, key) for row in rows if getattr(row, key) is not None]
    purchased = sum(row.purchased for row in rows)
    return float(Fraction(sum(known), purchased)) if known and purchased else None


def average(rows: Sequence[Any]) -> float | None:
    customers = {row.customer_id for row in rows}
    return sum(row.overage for row in rows) / len(customers) if customers else None


WORKED_OUT: dict[str, Callable[[Sequence[Any]], float | None]] = {
    "total_licenses": lambda rows: sum(row.purchased for row in rows),
    "license_assignment": lambda rows: share(rows, "assigned"),
    "license_usage": lambda rows: share(rows, "used_7d"),
    "license_usage_when_assigned": lambda rows: share(rows, "used_7d"),
    "unassigned_licenses": lambda rows: sum(row.available for row in rows),
    "licenses_in_overage": lambda rows: sum(row.overage for row in rows),
    "average_overage": average,
}


def test_there_is_a_door_for_every_section_and_figure() -> None:
    assert SECTION_NAMES == SECTIONS
    assert ANALYTICS_PRODUCTS == PRODUCTS
    assert len(set(DOORS)) == len(DOORS) == 2 + 4 + 2 * 5


@pytest.mark.parametrize("step", [None, 1, 3], ids=["by index", "by rows", "a partner administrator"])
def test_of_every_edge(edges: tuple[Path, Portfolio], step: int | None) -> None:
    path, portfolio = edges
    only = None if step is None else [*range(0, portfolio.customers - 1, step)]
    with readings_of(path, portfolio, only) as readings:
        check_lists(readings, Oracle(portfolio, only=only))
        check_figures(readings)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    portfolio=portfolios,
    bounds=st.sampled_from((Bounds(), OTHER)),
    only=st.none() | st.lists(st.integers(0, 11), max_size=8),
)
def test_of_any_portfolio(
    portfolio: Portfolio, bounds: Bounds, only: list[int] | None, tmp_path_factory: pytest.TempPathFactory
) -> None:
    seen = None if only is None else [each for each in only if each != portfolio.own]
    with readings_of(filled(tmp_path_factory, portfolio, bounds), portfolio, seen) as readings:
        check_lists(readings, Oracle(portfolio, bounds, seen))
        check_figures(readings)


def test_customers_outside_the_analytics_only(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Nobody has a Meetings or Calling row: nothing is divided by nothing, and everyone is outside."""
    full = Portfolio(TODAYS[0], 12, ())
    with readings_of(filled(tmp_path_factory, full, Bounds()), full) as readings:
        check_lists(readings, Oracle(full))
        check_figures(readings)
        assert readings.customers.answer("analytics:outside").total == 12
        values = readings.customers.analytics.figures("meetings").sections["low_assignment"]
        assert {key: figure.value for key, figure in values.items()} == {
            "customers": 0,
            "license_assignment": None,
            "license_usage_when_assigned": None,
            "unassigned_licenses": 0,
        }


def test_doors_go_with_each_other_and_with_all_else(edges: tuple[Path, Portfolio]) -> None:
    path, portfolio = edges
    oracle = Oracle(portfolio)
    over, late = (set(customers_of(oracle, door)) for door in ("calling_overage", "nearing_renewal"))
    everyone = {customer_id(each) for each in range(portfolio.customers - 1)}
    queries = {
        "analytics:calling_overage,nearing_renewal": over | late,
        "analytics:calling_overage analytics:nearing_renewal": over & late,
        "analytics:calling_o -analytics:nearing_r": over - late,
        "-analytics:calling_overage,nearing_renewal": everyone - over - late,
        "analytics:NEARING_RENEWAL name:1": {
            each for each in late if "1" in f"Customer {customer_id(0) - each:03}"
        },
    }
    for only in (None, [*range(portfolio.customers - 1)]):
        with readings_of(path, portfolio, only) as readings:
            for query, wanted in queries.items():
                assert set(readings.customers.answer(query).ids) == wanted, query


@pytest.mark.parametrize("query", ["analytics:calling_overage", "-analytics:outside product:calling"])
def test_totals_and_facets_follow(edges: tuple[Path, Portfolio], query: str) -> None:
    """By index as by rows; and every value counts what it would leave."""
    path, portfolio = edges
    with (
        readings_of(path, portfolio) as fast,
        readings_of(path, portfolio, [*range(portfolio.customers - 1)]) as plain,
    ):
        answer = fast.customers.answer(query)
        assert answer.facets == plain.customers.answer(query).facets
        assert answer.facets is not None
        for value, count in answer.facets["status"].items():
            assert fast.customers.answer(f"{query} status:{value}").total == count


def test_rules_and_role_in_force_count_at_once(
    edges: tuple[Path, Portfolio], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Without a row of the list being another: what was counted before is not what counts now."""
    portfolio = edges[1]
    path = filled(tmp_path_factory, portfolio, Bounds())
    store = Store(path)
    with readings_of(path, portfolio) as readings:
        check_lists(readings, Oracle(portfolio))
        change_setting(store, ADMINISTRATOR, "analytics_window_days", 1)
        change_setting(store, ADMINISTRATOR, "low_assignment_percentile", 100)
        readings.customers.refresh()
        check_lists(readings, Oracle(portfolio, Bounds(window=1, percentile=100)))
        check_figures(readings)
        change_setting(store, ADMINISTRATOR, "role", "help_desk_basic")
        for page in ("customers", *KINDS):
            with pytest.raises(PermissionDenied, match="Your role does not see analytics"):
                readings.of(page).answer("status:trial -analytics:covered")
            assert readings.of(page).answer("status:trial").facets is not None
    store.close()


def test_new_rows_count_at_once(
    edges: tuple[Path, Portfolio], tmp_path_factory: pytest.TempPathFactory
) -> None:
    portfolio = edges[1]
    path = filled(tmp_path_factory, portfolio, Bounds())
    with readings_of(path, portfolio) as readings:
        before = readings.customers.answer("analytics:over_license_limit").total
        with_rows(path, [("UPDATE license_line SET assigned = 0", [()])])
        assert before
        assert readings.customers.refresh()
        assert not readings.customers.answer("analytics:over_license_limit").total
