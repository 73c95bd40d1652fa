"""The renewal plan, the outlooks and two days compared, against plain Python on every edge."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from partnerhub_desktop.services.analytics.comparison import REACH_DAYS, Change
from partnerhub_desktop.services.analytics.comparison_reading import WORD_OF
from partnerhub_desktop.services.analytics.forecast import LEAST_WEEKS, Outlook
from partnerhub_desktop.services.analytics.planning import months_ago
from partnerhub_desktop.services.analytics.reading import AnalyticsReading
from partnerhub_desktop.services.commands.planned_quantity import plan
from partnerhub_desktop.services.permissions import Actor
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store import driver
from partnerhub_desktop.services.store.database import Store
from tests.factories import empty_store
from tests.services.analytics.edges import edge_portfolio
from tests.services.analytics.oracle import PRODUCTS, Oracle, Row
from tests.services.analytics.portfolio import Line, Portfolio, Snapshot, Sub, fill, subscription_id

TODAY = date(2026, 11, 24)
FULL = Actor("Maria", frozenset(("partner_full_administrator",)))


@pytest.fixture(scope="module")
def portfolio() -> Portfolio:
    return edge_portfolio(TODAY)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory, portfolio: Portfolio) -> Path:
    path = empty_store(tmp_path_factory.mktemp("plan"))
    fill(path, portfolio)
    return path


@pytest.fixture
def reading(path: Path) -> Iterator[AnalyticsReading]:
    connection = driver.connect(path)
    yield CustomerReading(lambda: connection, TODAY, Thresholds()).analytics
    connection.close()


def peak_of(row: Row) -> int | None:
    """The largest known use of three months and of today."""
    oldest = (TODAY - months_ago(TODAY, 3)).days
    by_day: dict[int, Snapshot] = {}
    for each in sorted(row.sub.snapshots, key=lambda each: each.imported):
        if each.product == row.product and 0 <= each.days <= oldest:
            by_day[each.days] = each
    known = [each.used for each in by_day.values() if each.used is not None]
    return max([*known, *([] if row.used is None else [row.used])], default=None)


@pytest.mark.parametrize("product", PRODUCTS)
def test_right_sizes(reading: AnalyticsReading, portfolio: Portfolio, product: str) -> None:
    wanted = {}
    for row in Oracle(portfolio).rows(product):
        if row.sub.ends is not None and 0 <= row.sub.ends <= 90:
            peak = peak_of(row)
            proposed = None if peak is None else -(-peak * 110 // 100)
            renews = row.sub.kind == "subscription" and row.sub.renew is True
            wanted[subscription_id(row.place)] = (
                TODAY + timedelta(row.sub.ends),
                "renews" if renews else "expires",
                row.purchased,
                row.overage,
                row.billable,
                peak,
                proposed,
                None if proposed is None else proposed - row.purchased,
            )
    table = reading.plan(product)
    answer = table.answer()
    rows = table.rows(answer.ids)
    found = {
        row.id: (
            *(row.next_date, row.next_kind, row.purchased, row.overage, row.billable_overage),
            *(row.peak, row.proposed, row.difference),
        )
        for row in rows
    }
    assert found == wanted
    assert [row.next_date for row in rows] == sorted(row.next_date for row in rows)
    changes = [row.difference or 0 for row in rows]
    assert table.plan.given_back == -sum(change for change in changes if change < 0)
    assert table.plan.bought == sum(change for change in changes if change > 0)
    assert table.sums(answer.ids).purchased == sum(row.purchased for row in rows)


def test_an_own_figure_counts_instead(tmp_path: Path) -> None:
    path = empty_store(tmp_path)
    fill(
        path,
        Portfolio(
            TODAY, 1, (Sub(0, (Line("Messaging", 1, 1), Line("Meeting - Suite", 50, 20, 30)), ends=5),)
        ),
    )
    connection = driver.connect(path)
    table = CustomerReading(lambda: connection, TODAY, Thresholds()).analytics.plan("meetings")
    (key,) = table.answer().ids
    assert table.plan.given_back == 17  # 30 and a tenth are 33 of 50
    store = Store(path)
    plan(store, FULL, int(key), "meetings", 60)
    assert (table.plan.given_back, table.plan.bought) == (17, 0), "as read until it is read again"
    table.refresh()
    (row,) = table.rows(table.answer().ids)
    assert (row.proposed, row.planned, row.difference) == (33, 60, 10)
    assert (table.plan.given_back, table.plan.bought) == (0, 10)
    store.close()
    connection.close()


def test_outlooks(tmp_path: Path) -> None:
    def weekly(*assigned: int) -> tuple[Snapshot, ...]:
        newest = len(assigned) - 1
        return tuple(
            Snapshot(7 * (newest - each), "calling", 240, value) for each, value in enumerate(assigned)
        )

    courses = {
        Outlook.PASSES: weekly(*range(100, 230, 10)),
        Outlook.TOO_SHORT: weekly(*range(100, 100 + 10 * (LEAST_WEEKS - 1), 10)),
        Outlook.NOT_GROWING: weekly(*[90] * 13),
        Outlook.ALREADY_OVER: weekly(*range(200, 330, 10)),
    }
    subs = [
        Sub(each, (Line("Webex Calling - Professional", 240, 1),), snapshots=s)
        for each, s in enumerate(courses.values())
    ]
    path = empty_store(tmp_path)
    fill(path, Portfolio(TODAY, len(subs), tuple(subs)))
    connection = driver.connect(path)
    table = CustomerReading(lambda: connection, TODAY, Thresholds()).analytics.outlook("calling")
    (row,) = table.rows(table.answer().ids)
    assert row.id == subscription_id(0)
    assert row.passes_on == TODAY + timedelta(15), "in the third week from tomorrow on"
    assert {key: count for key, count in table.outlooks.counts.items() if count} == dict.fromkeys(courses, 1)
    connection.close()


DAYS = (
    (TODAY - timedelta(91), TODAY),
    (TODAY - timedelta(14), TODAY - timedelta(7)),
    (TODAY - timedelta(400), TODAY - timedelta(380)),
    (TODAY, TODAY),
)


@pytest.mark.parametrize("days", DAYS, ids=str)
def test_two_days_compared(reading: AnalyticsReading, portfolio: Portfolio, days: tuple[date, date]) -> None:
    standing = [stands_on(portfolio, "calling", day) for day in days]
    before, after = standing
    table = reading.compared("calling", days, tuple(Change))
    rows = {row.id: row for row in table.rows(table.answer().ids)}
    assert set(rows) == set(before) | set(after)
    for key, row in rows.items():
        then, now = before.get(key), after.get(key)
        shown = now or then
        assert shown is not None
        assert (row.purchased, row.assigned, row.used_7d) == shown
        assert row.purchased_change == (now or (0,))[0] - (then or (0,))[0]
        assert row.assigned_change == (now or (0, 0))[1] - (then or (0, 0))[1]
        if then == now:
            assert row.line_change == WORD_OF[Change.SAME]
        elif then is None or now is None:
            assert row.line_change == WORD_OF[Change.NEW if then is None else Change.GONE]
        else:
            assert row.line_change in ("changed", "now_over", "within_again")
    for side, totals in zip(standing, (table.comparison.before, table.comparison.after), strict=True):
        assert totals.lines == len(side)
        assert totals.purchased == sum(line[0] for line in side.values())
        assert totals.over == sum(line[1] > line[0] for line in side.values())


def stands_on(portfolio: Portfolio, product: str, day: date) -> dict[int, tuple[int, int, int | None]]:
    """The newest snapshot of each line from fourteen days up to the day."""
    found: dict[int, tuple[int, int, int | None]] = {}
    for place, sub in enumerate(portfolio.subs):
        if sub.customer == portfolio.own:
            continue
        newest: dict[date, Snapshot] = {}
        for each in sorted(sub.snapshots, key=lambda each: each.imported):
            taken = portfolio.today - timedelta(each.days)
            if each.product == product and day - timedelta(REACH_DAYS) <= taken <= day:
                newest[taken] = each
        if newest:
            one = newest[max(newest)]
            found[subscription_id(place)] = (one.purchased, one.assigned, one.used)
    return found


def test_tables_filter_as_customers_do_and_sort(reading: AnalyticsReading) -> None:
    table = reading.plan("calling")
    rows = table.rows(table.answer().ids)
    found = table.rows(table.answer("name:1").ids)
    assert sorted(row.id for row in found) == sorted(row.id for row in rows if "1" in row.customer)
    for key in ("customer", "subscription_id", "purchased", "peak", "proposed", "next_date"):
        values = [getattr(row, key) for row in table.rows(table.answer("", ((key, True),)).ids)]
        known = [value for value in values if value is not None]
        assert known == sorted(known, reverse=True), key


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 5, 31), 3, date(2026, 2, 28)),
        (date(2028, 5, 31), 3, date(2028, 2, 29)),
        (date(2027, 1, 15), 1, date(2026, 12, 15)),
        (date(2027, 1, 31), 13, date(2025, 12, 31)),
    ],
)
def test_months_ago(day: date, months: int, expected: date) -> None:
    assert months_ago(day, months) == expected
