"""Low license assignment, worked out by hand (product.md, section 5)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest

from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store import driver
from tests.factories import empty_store, with_rows
from tests.services.analytics.portfolio import Line, Portfolio, Sub, customer_id, fill

TODAY = date(2026, 11, 24)
PRO = "Webex Calling - Professional"
SMALL, LARGE = 20, 40
"""Licences of two bands of size: 1 to 25, and 26 to 100."""

Low = Callable[..., list[int]]


@pytest.fixture
def low(tmp_path: Path) -> Low:
    """Places of the customers that are low, each given as the lines of its subscriptions."""

    def of(*held: Sequence[Sub], **settings: int) -> list[int]:
        subs = [Sub(place, one.lines, added=one.added) for place, each in enumerate(held) for one in each]
        path = empty_store(tmp_path)
        fill(path, Portfolio(TODAY, len(held), subs))
        stored = [(key, str(value)) for key, value in settings.items()]
        with_rows(path, [("INSERT INTO setting (key, value) VALUES (?, ?)", stored)])
        connection = driver.connect(path)
        analytics = CustomerReading(lambda: connection, TODAY, Thresholds()).analytics
        found = analytics.customers("calling_low_assignment").tolist()
        connection.close()
        return sorted(customer_id(0) - key for key in found)

    return of


def one(purchased: int, assigned: int, added: int | None = -100) -> list[Sub]:
    return [Sub(0, (Line(PRO, purchased, assigned),), added=added)]


def test_eight_of_a_size_are_compared_with_each_other(low: Low) -> None:
    small = [one(SMALL, assigned) for assigned in (1, 2, 3, 4, 5, 6, 7, 8)]
    large = [one(LARGE, 0) for _ in range(8)]
    # The percentile lies at place 0.25 × 7 = 1.75 of the eight: between 2/20 and 3/20.
    assert low(*small, *large) == [0, 1, *range(8, 16)]


def test_seven_of_a_size_are_compared_with_everyone(low: Low) -> None:
    small = [one(SMALL, assigned) for assigned in (1, 2, 3, 4, 5, 6, 7)]
    large = [one(LARGE, 0) for _ in range(8)]
    # Of all fifteen it lies at place 3.5, where every rate is 0: none of the small ones is that low.
    assert low(*small, *large) == [*range(7, 15)]


def test_who_ties_with_the_percentile_is_low(low: Low) -> None:
    # Place 1.75 of the eight lies between two rates of 10 %.
    assert low(*(one(SMALL, assigned) for assigned in (1, 2, 2, 2, 2, 10, 20, 20))) == [0, 1, 2, 3, 4]


@pytest.mark.parametrize(
    ("percentile", "count", "lows"), [(29, 101, 30), (35, 181, 64), (57, 101, 58), (58, 51, 30), (70, 91, 64)]
)
def test_a_percentile_that_is_one_of_the_rates_takes_it_in(
    low: Low, percentile: int, count: int, lows: int
) -> None:
    """29 % of 100 places is place 29 and not a little less, as fractions of two would have it."""
    held = [one(2000, 2 * place + 1) for place in range(count)]
    assert low(*held, low_assignment_percentile=percentile) == [*range(lows)]


def test_a_rate_at_the_limit_is_not_low(low: Low) -> None:
    held = (one(100, 49), one(100, 50), one(100, 51))
    assert low(*held, low_assignment_percentile=100) == [0]


def test_rows_count_from_the_day_after_the_age_on(low: Low) -> None:
    held = [one(SMALL, 0, added) for added in (-29, -30, -31, None)]
    assert low(*held) == [2, 3]


def test_a_new_row_neither_lowers_nor_raises_the_rate(low: Low) -> None:
    grown = [*one(SMALL, 2), *one(1000, 1000, added=-3)]
    shrunk = [*one(SMALL, 19), *one(1000, 0, added=-3)]
    assert low(grown, shrunk) == [0]


def test_who_purchased_nothing_is_left_out_also_as_a_peer(low: Low) -> None:
    nothing = [one(0, 0) for _ in range(30)]
    assert low(one(SMALL, 1), one(SMALL, 9), *nothing, low_assignment_percentile=0) == [0]


def test_the_size_is_that_of_all_old_rows_together(low: Low) -> None:
    """Twice 20 is of the size of the large ones, of whom there are eight with it."""
    twice = [*one(SMALL, 1), *one(SMALL, 1)]
    small = [one(SMALL, 0) for _ in range(8)]
    large = [one(LARGE, assigned) for assigned in (20, 21, 22, 23, 24, 25, 26)]
    # Place 1.75 of the eight large ones: above its 2/40, below 20/40, which is no low rate anyway.
    assert low(twice, *small, *large) == [*range(9)]


def test_the_table_takes_the_old_rows_whose_own_rate_is_low(tmp_path: Path) -> None:
    """Of a customer with 20 of 260: not the row at the limit, nor the new one, nor what has no rate."""
    lines = ((200, 0, -100), (20, 10, -100), (20, 9, None), (20, 1, -3), (0, 0, -100))
    subs = [Sub(0, (Line(PRO, *each[:2]),), added=each[2]) for each in lines]
    path = empty_store(tmp_path)
    fill(path, Portfolio(TODAY, 1, subs))
    connection = driver.connect(path)
    analytics = CustomerReading(lambda: connection, TODAY, Thresholds()).analytics
    table = analytics.table("calling", "low_assignment")
    rows = {(row.purchased, row.assigned) for row in table.rows(table.answer().ids)}
    figures = analytics.figures("calling").sections["low_assignment"]
    connection.close()
    assert rows == {(200, 0), (20, 9)}
    assert (figures["license_assignment"].part, figures["license_assignment"].whole) == (9, 220)
    assert figures["unassigned_licenses"].value == 200 + 10 + 11 + 19, "the customer as a whole"
