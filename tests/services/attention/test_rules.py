"""Each rule of "Needs attention" on its borders (product.md, section 5), worked out by hand."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from partnerhub_desktop.services.attention.overage import months_after
from partnerhub_desktop.services.store.driver import Connection
from tests.services.attention.attention_stores import CALLING, TODAY, found, sold
from tests.services.attention.plain_queue import License

OVER = (License(CALLING, 100, 118),)


def day(away: int) -> date:
    return TODAY + timedelta(away)


@pytest.mark.parametrize(
    ("away", "last"), [(0, 0), (1, 0), (2, 1), (89, 88), (90, 89)], ids=lambda number: str(number)
)
@pytest.mark.parametrize("kind", ["subscription", "trial"])
def test_what_ends_within_90_days_is_acted_on_the_day_before(
    connection: Connection, kind: str, away: int, last: int
) -> None:
    reason = "trial" if kind == "trial" else "ending"
    held = [sold(kind=kind, ends_on=day(away), auto_renew=False)]
    assert found(connection, held) == [("Alpha", reason, day(last), 100)]


@pytest.mark.parametrize("away", [-1, 91])
def test_what_has_ended_or_ends_later_is_not_there(connection: Connection, away: int) -> None:
    assert (
        found(connection, [sold(ends_on=day(away)), sold("Beta", 2, kind="trial", ends_on=day(away))]) == []
    )


def test_an_unknown_end_is_not_there(connection: Connection) -> None:
    assert found(connection, [sold(auto_renew=False), sold("Beta", 2, auto_renew=True)]) == []


def test_an_unknown_auto_renew_counts_as_off(connection: Connection) -> None:
    assert found(connection, [sold(ends_on=day(10))]) == [("Alpha", "ending", day(9), 100)]


def test_a_trial_never_renews(connection: Connection) -> None:
    held = [sold(kind="trial", auto_renew=True, ends_on=day(10))]
    assert found(connection, held) == [("Alpha", "trial", day(9), 100)]


@pytest.mark.parametrize(
    ("assigned", "seats"), [(0, 100), (79, 21), (80, None), (100, None)], ids=lambda number: str(number)
)
def test_below_80_percent_there_are_seats_to_give_back(
    connection: Connection, assigned: int, seats: int | None
) -> None:
    held = [sold(ends_on=day(30), auto_renew=True, lines=(License(CALLING, 100, assigned),))]
    assert found(connection, held) == ([] if seats is None else [("Alpha", "renewal", day(29), seats)])


def test_free_licences_of_one_offer_do_not_hide_the_overage_of_another(connection: Connection) -> None:
    lines = (License(CALLING, 100, 110), License("Meeting - Suite", 100, 20))
    held = [sold(ends_on=day(30), auto_renew=True, lines=lines)]
    assert found(connection, held) == [("Alpha", "renewal", day(29), 90), ("Alpha", "overage", day(30), 10)]


def test_hybrid_lines_count_in_nothing_and_call_on_webex_only_as_overage(connection: Connection) -> None:
    lines = (License(CALLING, 100, 90), License("Hybrid - Calendar", 10, 50), License("Call on Webex", 1, 4))
    held = [sold(ends_on=day(30), auto_renew=True, lines=lines)]
    assert found(connection, held) == [("Alpha", "renewal", day(29), 3), ("Alpha", "overage", day(30), 3)]


def test_monthly_terms_that_renew_never_appear(connection: Connection) -> None:
    lines = (License(CALLING, 100, 10),)
    held = [
        sold(ends_on=day(10), auto_renew=True, term_months=1, lines=lines),
        sold("Beta", 2, ends_on=day(10), auto_renew=False, term_months=1, lines=lines),
    ]
    assert found(connection, held) == [("Beta", "ending", day(9), 100)]


def test_terms_with_nothing_to_decide_are_left_out_and_can_be_shown(connection: Connection) -> None:
    held = [sold(ends_on=day(10), auto_renew=True), sold("Beta", 2, ends_on=day(100), auto_renew=True)]
    assert found(connection, held, left_out=True) == [("Alpha", "quiet", day(9), 100)]


@pytest.mark.parametrize(
    ("starts_on", "term", "forward"),
    [
        (date(2025, 12, 25), 12, date(2026, 11, 24)),  # today
        (date(2025, 12, 24), 12, None),  # yesterday: counted already
        (date(2026, 1, 1), 12, date(2026, 11, 30)),
        (date(2024, 3, 31), 36, date(2027, 2, 27)),  # month 11 begins on 28 January of a year
        (date(2026, 11, 24), 12, date(2027, 10, 23)),
        (date(2026, 1, 1), 11, None),
        (date(2026, 1, 1), None, None),
        (None, 12, None),
    ],
)
def test_an_overage_is_acted_on_before_the_true_forward_if_it_is_known(
    connection: Connection, starts_on: date | None, term: int | None, forward: date | None
) -> None:
    held = [sold(starts_on=starts_on, term_months=term, auto_renew=True, lines=OVER)]
    last = day(30) if forward is None else max(TODAY, forward - timedelta(1))
    assert found(connection, held) == [("Alpha", "overage", last, 18)]


def test_no_true_forward_lies_past_an_end_without_a_renewal(connection: Connection) -> None:
    known: dict[str, Any] = {"starts_on": date(2026, 1, 1), "term_months": 12, "lines": OVER}
    held = [sold(ends_on=date(2026, 11, 29), auto_renew=False, **known)]
    assert found(connection, held) == [
        ("Alpha", "ending", date(2026, 11, 28), 100),
        ("Alpha", "overage", day(30), 18),
    ]


def test_a_trial_over_its_licences_has_30_days(connection: Connection) -> None:
    held = [sold(kind="trial", starts_on=date(2026, 1, 1), term_months=12, ends_on=day(200), lines=OVER)]
    assert found(connection, held) == [("Alpha", "overage", day(30), 18)]


@pytest.mark.parametrize(
    ("starts_on", "last"), [(None, 30), (day(10), 9), (day(1), 0), (day(0), 0), (day(-9), 0)]
)
def test_an_order_is_set_up_before_it_starts(
    connection: Connection, starts_on: date | None, last: int
) -> None:
    held = [sold(state="awaiting_setup", starts_on=starts_on)]
    assert found(connection, held) == [("Alpha", "order_setup", day(last), 100)]


def test_a_suspended_one_is_acted_on_today(connection: Connection) -> None:
    held = [sold(state="suspended", ends_on=day(-400), lines=OVER)]
    assert found(connection, held) == [("Alpha", "suspended", TODAY, 100)]


def test_one_line_a_customer_and_reason_with_the_earliest_day_and_all_seats(connection: Connection) -> None:
    held = [
        sold(ends_on=day(40)),
        sold(number=2, ends_on=day(20)),
        sold(number=3, kind="trial", ends_on=day(30)),
        sold("Beta", 4, ends_on=day(20)),
    ]
    assert found(connection, held) == [
        ("Alpha", "ending", day(19), 200),
        ("Beta", "ending", day(19), 100),
        ("Alpha", "trial", day(29), 100),
    ]


@pytest.mark.parametrize(
    ("first", "months", "then"),
    [
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2025, 1, 31), 1, date(2025, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 12, 31), 11, date(2025, 11, 30)),
        (date(2024, 11, 30), 1, date(2024, 12, 30)),
    ],
)
def test_months_end_where_the_month_is_shorter(first: date, months: int, then: date) -> None:
    assert months_after(first, months) == then
