"""The figures of the Overview: each is as many rows as its door opens; the weeks; how old the data is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from partnerhub_desktop.services.errors import PermissionDenied
from partnerhub_desktop.services.list_readings import ListReadings
from partnerhub_desktop.services.overview.data_age import DataAge, read_ages
from partnerhub_desktop.services.overview.reading import OverviewReading
from partnerhub_desktop.services.overview.sparks import WEEKS
from partnerhub_desktop.services.permissions import PARTNER_FULL, Actor
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store import driver
from partnerhub_desktop.services.store.database import Store
from partnerhub_desktop.services.store.usage_history import record_days
from tests.factories import SEEN, awkward_store, with_rows

TODAY = date(2026, 11, 23)
ACTOR = Actor("Maria", frozenset((PARTNER_FULL,)))


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[driver.Connection]:
    path = awkward_store(tmp_path)
    connection = driver.connect(path)
    yield connection
    connection.close()


def reading_of(
    connection: driver.Connection, only: frozenset[int] | None = None, actor: Actor = ACTOR
) -> OverviewReading:
    lists = ListReadings(CustomerReading(lambda: connection, TODAY, Thresholds(), only))
    return OverviewReading(lists, lambda: actor)


@pytest.mark.parametrize("only", [None, frozenset((1, 2, 3, 4, 5, 6, 7, 8))])
def test_every_figure_opens_as_many_rows(connection: driver.Connection, only: frozenset[int] | None) -> None:
    lists = ListReadings(CustomerReading(lambda: connection, TODAY, Thresholds(), only))
    cards = OverviewReading(lists, lambda: ACTOR).cards()
    assert [card.key for card in cards] == ["customers", "expires_soon", "license_overage", "trials"]
    for card in cards:
        door, note_door = lists.of(card.door.page), lists.of(card.note_door.page)
        assert card.value == len(door.rows(door.answer(card.door.query).ids))
        opened = note_door.rows(note_door.answer(card.note_door.query).ids)
        if card.key == "license_overage":
            assert card.note == sum(row.overage for row in opened)
        else:
            assert card.note == len(opened)


def test_the_weeks_beside_the_figures(connection: driver.Connection) -> None:
    cards = {card.key: card for card in reading_of(connection).cards()}
    assert len(cards["customers"].spark) == WEEKS
    assert cards["customers"].spark[-1] == cards["customers"].value
    assert list(cards["customers"].spark) == sorted(cards["customers"].spark)
    assert cards["license_overage"].spark == ()
    for key, kinds in (
        ("expires_soon", "kind = 'trial' OR auto_renew IS NOT 1"),
        ("trials", "kind = 'trial'"),
    ):
        counted = "DISTINCT customer_id" if key == "expires_soon" else "*"
        for week, number in enumerate(cards[key].spark):
            first = TODAY + timedelta(7 * week)
            (expected,) = connection.execute(
                f"SELECT count({counted}) FROM subscription JOIN customer ON customer.id = customer_id"
                f" WHERE is_own = 0 AND state = 'active' AND ({kinds}) AND ends_on BETWEEN ? AND ?",
                (first.isoformat(), (first + timedelta(6)).isoformat()),
            ).fetchone()
            assert number == expected, (key, week)


def test_customers_over_in_a_week_by_its_newest_snapshots(
    connection: driver.Connection, tmp_path: Path
) -> None:
    rows = connection.execute(
        "SELECT subscription.id, customer_id FROM subscription JOIN customer ON customer.id = customer_id"
        " WHERE is_own = 0 ORDER BY customer_id LIMIT 3"
    ).fetchall()
    (first, mine), (second, other), (third, _) = rows
    recorded = [
        ("2026-11-16", (first, "calling", 5, 9, None)),
        ("2026-11-16", (first, "meetings", 5, 9, None)),
        ("2026-11-17", (second, "calling", 5, 9, None)),
        ("2026-11-22", (second, "calling", 5, 5, None)),
        ("2026-11-18", (third, "messaging", 1, 2, None)),
    ]
    store = Store(tmp_path / "partnerhub.sqlite")
    with store.write() as writing:
        record_days(writing, recorded)
    store.close()
    reading = reading_of(connection)
    assert mine != other
    assert [reading.over_limit(back) for back in (0, 1, 2)] == [None, 1, None]
    assert reading_of(connection, frozenset((other,))).over_limit(1) == 0


def test_who_may_not_see_analytics_is_refused(connection: driver.Connection) -> None:
    reading = reading_of(connection, actor=Actor("Help", frozenset(("help_desk_basic",)), None))
    for ask in (reading.cards, lambda: reading.over_limit(0), lambda: reading.digest("")):
        with pytest.raises(PermissionDenied):
            ask()


def test_how_old_each_kind_of_data_is(tmp_path: Path) -> None:
    path = awkward_store(tmp_path)
    with_rows(
        path,
        [
            (
                "INSERT INTO source (id, kind, name, at) VALUES (?, 'import', ?, ?)",
                [(2, "licenses.csv", "2026-11-23T09:00:00+00:00")],
            ),
            ("UPDATE license_line SET source_id = ?", [(2,)]),
        ],
    )
    connection = driver.connect(path)
    ages = read_ages(connection)
    connection.close()
    seen = datetime.fromisoformat(SEEN)
    assert ages == [
        DataAge("customers", seen, "import", "test"),
        DataAge("licenses", datetime(2026, 11, 23, 9, tzinfo=UTC), "import", "licenses.csv"),
        DataAge("billing"),
        DataAge("people"),
    ]


def test_data_is_old_from_the_seventh_day_on() -> None:
    age = DataAge("customers", datetime(2026, 11, 16, 12, tzinfo=UTC), "import", "a.csv")
    assert [age.is_old(date(2026, 11, day)) for day in (16, 22, 23)] == [False, False, True]
    assert not DataAge("people").is_old(TODAY)
