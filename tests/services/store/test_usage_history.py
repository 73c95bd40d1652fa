"""The history of use: what a day's snapshot holds, who wins, and what a week is."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from partnerhub_desktop.services.store import driver, usage_history
from partnerhub_desktop.services.store.database import Store
from partnerhub_desktop.services.store.usage_history import Point
from tests.factories import empty_store, fill, use_of, with_rows

TODAY = date(2026, 11, 23)


@pytest.fixture
def path(profile: Path) -> Path:
    """Subscriptions 1 (active, two offers of calling), 2 (ended yesterday), 3 (suspended) and 4 (a trial)."""
    path = empty_store(profile)
    customers = [{"org_id": "o1", "name": "One"}]
    subscriptions = [
        {"subscription_id": "S1", "org_id": "o1", "ends_on": "2026-11-23"},
        {"subscription_id": "S2", "org_id": "o1", "ends_on": "2026-11-22"},
        {"subscription_id": "S3", "org_id": "o1", "state": "suspended"},
        {"subscription_id": "S4", "org_id": "o1", "kind": "trial"},
    ]
    lines = [
        line("S1", "Webex Calling - Professional", 10, 8, "5"),
        line("S1", "Webex Calling - Workspaces", 20, 30, ""),
        line("S1", "Call on Webex", 7, 7, "7"),
        line("S2", "Webex Calling - Professional", 10, 8, "5"),
        line("S3", "Webex Calling - Professional", 10, 8, "5"),
        line("S4", "Meeting - Suite", 10_000_000, 1, ""),
        line("S4", "Meeting - Webinar", 10_000_000, 1, ""),
    ]
    fill(path, customers, subscriptions, lines)
    return path


def line(subscription: str, offer: str, purchased: int, assigned: int, used: str) -> dict[str, str]:
    figures = {"purchased": str(purchased), "assigned": str(assigned), "used_7d": used}
    return {"subscription_id": subscription, "offer": offer, **figures}


def test_active_subscriptions_and_trials_are_recorded_product_by_product(path: Path) -> None:
    store = Store(path)
    with store.write() as connection:
        assert usage_history.record_active(connection, TODAY) == 3
    store.close()
    assert use_of(path) == [
        (1, "calling", "2026-11-23", 30, 38, 5, 0),
        (1, "other", "2026-11-23", 7, 7, 7, 0),
        (4, "meetings", "2026-11-23", 20_000_000, 2, None, 0),
    ]


def test_recording_twice_a_day_keeps_the_newer_and_leaves_an_imported_row(path: Path) -> None:
    store = Store(path)
    with store.write() as connection:
        usage_history.record(connection, TODAY, [(1, "calling", 1, 1, 1)], imported=True)
        usage_history.record(connection, TODAY, [(1, "other", 1, 1, 1)])
        usage_history.record_active(connection, TODAY)
    store.close()
    assert use_of(path)[:2] == [
        (1, "calling", "2026-11-23", 1, 1, 1, 1),
        (1, "other", "2026-11-23", 7, 7, 7, 0),
    ]


def test_an_imported_row_replaces_both_kinds(path: Path) -> None:
    store = Store(path)
    with store.write() as connection:
        usage_history.record_active(connection, TODAY)
        for figure in (2, 3):
            usage_history.record(connection, TODAY, [(1, "calling", figure, figure, None)], imported=True)
    store.close()
    assert use_of(path)[0] == (1, "calling", "2026-11-23", 3, 3, None, 1)


def test_series_and_weeks_equal_the_rule_taken_literally(path: Path) -> None:
    random = Random(4)
    kept: dict[tuple[int, date], tuple[int, int, int | None]] = {}
    for _ in range(300):
        key = (random.randint(1, 4), TODAY - timedelta(days=random.randrange(60)))
        kept[key] = (
            random.randint(0, 99),
            random.randint(0, 99),
            random.choice([None, random.randint(0, 99)]),
        )
    store = Store(path)
    with store.write() as connection:
        rows = ((day.isoformat(), (number, "calling", *figures)) for (number, day), figures in kept.items())
        usage_history.record_days(connection, rows)
        usage_history.record(connection, TODAY, [(1, "meetings", 1, 1, 1)])
    store.close()
    reader = driver.connect(path, read_only=True)
    assert usage_history.series(reader, 2, "calling") == [
        Point(day, *kept[number, day]) for number, day in sorted(kept, key=lambda key: key[1]) if number == 2
    ]
    first, last = TODAY - timedelta(days=40), TODAY - timedelta(days=3)
    assert usage_history.weeks(reader, "calling", first, last) == literal_weeks(kept, first, last)
    reader.close()


def literal_weeks(
    kept: dict[tuple[int, date], tuple[int, int, int | None]], first: date, last: date
) -> list[Point]:
    newest: dict[tuple[date, int], tuple[int, int, int | None]] = {}
    for number, day in sorted(kept, key=lambda key: key[1]):
        if first <= day <= last:
            newest[day - timedelta(days=day.weekday()), number] = kept[number, day]
    points = []
    for monday in sorted({week for week, _number in newest}):
        taken = [figures for (week, _number), figures in newest.items() if week == monday]
        known = [used for _purchased, _assigned, used in taken if used is not None]
        used = sum(known) if known else None
        points.append(Point(monday, sum(each[0] for each in taken), sum(each[1] for each in taken), used))
    return points


def test_a_subscription_takes_its_history_along(path: Path) -> None:
    store = Store(path)
    with store.write() as connection:
        usage_history.record_active(connection, TODAY)
    store.close()
    with_rows(path, [("DELETE FROM subscription WHERE id = ?", [(1,)])])
    assert [row[0] for row in use_of(path)] == [4]
