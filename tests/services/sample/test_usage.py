"""History that leads to today's figures."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from partnerhub_desktop.services.sample.calendar_days import add_months, season, term_end
from partnerhub_desktop.services.store import driver, usage_history
from tests.services.sample.conftest import TODAY, fill_new

ACTIVE = f"state = 'active' AND (ends_on IS NULL OR ends_on >= '{TODAY}')"


def test_the_newest_snapshots_are_todays_figures(rows: driver.Connection) -> None:
    today = rows.execute(
        "SELECT subscription_id, product, purchased, assigned, used_7d FROM usage_snapshot WHERE taken_on = ?"
        " ORDER BY subscription_id, product",
        (TODAY.isoformat(),),
    )
    expected = rows.execute(
        "SELECT subscription_id, product, sum(purchased), sum(assigned), sum(used_7d) FROM license_line"
        f" JOIN subscription ON subscription.id = subscription_id WHERE {ACTIVE}"
        " GROUP BY subscription_id, product ORDER BY subscription_id, product"
    )
    assert today.fetchall() == expected.fetchall()


def test_there_is_one_snapshot_a_week_over_thirteen_months(rows: driver.Connection) -> None:
    days = [row[0] for row in rows.execute("SELECT DISTINCT taken_on FROM usage_snapshot ORDER BY taken_on")]
    assert days == [(TODAY - timedelta(days=7 * back)).isoformat() for back in range(56, -1, -1)]


def test_no_snapshot_before_it_was_added_or_after_it_ended(rows: driver.Connection) -> None:
    outside = rows.execute(
        "SELECT count(*) FROM usage_snapshot JOIN subscription ON subscription.id = subscription_id"
        " WHERE taken_on < added_on OR taken_on > ends_on OR state = 'awaiting_setup'"
    )
    assert outside.fetchone() == (0,)


def test_nobody_used_more_in_a_week_than_in_the_three_months_around_it(rows: driver.Connection) -> None:
    """Where every offer knows its 90 days, they cover each weekly figure of that time."""
    wrong = rows.execute(
        "SELECT s.subscription_id, s.product, s.taken_on FROM usage_snapshot s JOIN (SELECT subscription_id,"
        " product, sum(used_90d) AS used_90d FROM license_line GROUP BY subscription_id, product"
        " HAVING count(*) = count(used_90d)) l USING (subscription_id, product)"
        " WHERE s.taken_on >= date(?, '-90 days') AND s.used_7d > l.used_90d LIMIT 3",
        (TODAY.isoformat(),),
    )
    assert wrong.fetchall() == []


def test_seasons_and_growth_show_in_the_trend(rows: driver.Connection) -> None:
    weeks = usage_history.weeks(rows, "calling", TODAY - timedelta(days=400), TODAY)
    use = {point.day: (point.used or 0) / point.assigned for point in weeks}
    august = [share for day, share in use.items() if date(2026, 7, 20) <= day <= date(2026, 8, 20)]
    spring = [share for day, share in use.items() if date(2026, 3, 1) <= day <= date(2026, 4, 20)]
    assert max(august) < 0.9 * min(spring)
    assert use[min(use, key=lambda day: abs((day - date(2025, 12, 28)).days))] < 0.7 * min(spring)
    assert weeks[-1].purchased > 1.1 * weeks[0].purchased


def test_growing_overage_was_below_the_limit_before(rows: driver.Connection) -> None:
    crossings = rows.execute(
        "SELECT count(*), sum(least <= 0)"
        " FROM (SELECT min(s.assigned - s.purchased) AS least FROM usage_snapshot s"
        " JOIN subscription ON subscription.id = subscription_id WHERE (subscription_id, product) IN"
        " (SELECT subscription_id, product FROM usage_snapshot WHERE taken_on = ? AND assigned > purchased)"
        " AND added_on < date(?, '-200 days') GROUP BY subscription_id, product)",
        (TODAY.isoformat(), TODAY.isoformat()),
    )
    over, were_below = crossings.fetchone()
    assert over > 20
    assert were_below == over


def test_in_the_christmas_week_use_is_low_today(tmp_path: Path) -> None:
    day = date(2026, 12, 29)
    connection = driver.connect(fill_new(tmp_path, 300, 1, day), read_only=True)
    try:
        now, before = (
            point.used or 0
            for point in usage_history.weeks(connection, "meetings", date(2026, 12, 7), day)[::-3]
        )
        assert now < 0.7 * before
    finally:
        connection.close()


def test_months_end_where_the_calendar_does() -> None:
    assert add_months(date(2024, 1, 31), 1) == date(2024, 2, 29)
    assert add_months(date(2026, 3, 31), -1) == date(2026, 2, 28)
    assert add_months(date(2026, 11, 30), 2) == date(2027, 1, 30)
    assert add_months(date(2026, 12, 29), -12) == date(2025, 12, 29)
    assert term_end(date(2026, 1, 1), 12) == date(2026, 12, 31)
    assert season(date(2026, 8, 1)) < season(date(2026, 10, 1)) == 1.0
