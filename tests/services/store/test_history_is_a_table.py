"""The history in chunks answers as a plain table would, whatever was written, deleted and packed before."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from partnerhub_desktop.services.store import driver, usage_history
from partnerhub_desktop.services.store.database import Store, driver_connection, make_engine
from partnerhub_desktop.services.store.usage_history import chunks, lines
from tests.factories import SEEN, empty_store, fill
from tests.services.store import plain_history

FIRST = date(2023, 12, 20)
"""A year's end, and soon after it a leap day."""
DAYS = 75
SUBSCRIPTIONS = 11
PRODUCTS = ("calling", "meetings", "other")
OFFERS = ("Webex Calling - Professional", "Meeting - Suite", "Call on Webex", "Hybrid Calling")

keys = st.integers(1, SUBSCRIPTIONS)
days = st.integers(0, DAYS).map(lambda number: FIRST + timedelta(number))
figures = st.integers(0, 3) | st.sampled_from([255, 256, 65_535, 65_536, 10**9])
rows = st.tuples(
    days.map(date.isoformat),
    st.tuples(keys, st.sampled_from(PRODUCTS), figures, figures, st.none() | figures),
)
several = st.lists(rows, max_size=30)
spans = st.tuples(days, days).map(sorted)

steps = st.one_of(
    st.tuples(st.just("record"), several, st.booleans()),
    st.tuples(st.just("record"), several, st.booleans()),
    st.tuples(st.just("active"), days),
    st.tuples(st.just("tidy"), days),
    st.tuples(st.just("delete"), keys),
    st.tuples(st.just("add"), keys),
    st.tuples(st.just("own"), st.integers(1, 3), st.integers(0, 1)),
    st.tuples(st.just("give"), keys, st.integers(1, 3)),
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Three customers with eleven subscriptions, each of an offer or two."""
    path = empty_store(tmp_path_factory.mktemp("history"))
    customers = [{"org_id": f"o{number}", "name": f"Customer {number}"} for number in (1, 2, 3)]
    numbers = range(1, SUBSCRIPTIONS + 1)
    held = [
        {
            "subscription_id": f"S{key}",
            "org_id": f"o{1 + key % 3}",
            "ends_on": "2024-01-20" if key % 4 else "",
        }
        for key in numbers
    ]
    licenses = [
        {
            "subscription_id": f"S{key}",
            "offer": OFFERS[place % 4],
            "product": "calling",
            "purchased": str(key),
            "assigned": str(place),
            "used_7d": str(key) if key % 2 else "",
        }
        for key in numbers
        for place in (key, key + 1)
    ]
    fill(path, customers, held, licenses)
    with closing(driver.connect(path)) as connection:
        plain_history.make(connection)
    with closing(Store(path)) as opened:
        yield opened


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Segments of four lines, three differences to a chunk, three weeks raw: everything happens soon."""
    for module in (chunks, lines):
        monkeypatch.setattr(module, "SEGMENT", 4)
    monkeypatch.setattr(chunks, "MOST_OF_A_BASE", 3)
    monkeypatch.setattr(chunks, "RAW_DAYS", 14)
    monkeypatch.setattr(chunks, "PATIENCE_DAYS", 7)


@contextmanager
def not_kept(store: Store) -> Iterator[Connection]:
    """A transaction that leaves nothing behind."""
    engine = make_engine(store.path, writer=True)
    with engine.connect() as connection, connection.begin() as transaction:
        yield connection
        transaction.rollback()
    engine.dispose()


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(steps, min_size=1, max_size=9), st.lists(spans, min_size=2, max_size=2))
def test_every_answer_is_that_of_a_table(
    store: Store, small: None, steps: list[tuple[Any, ...]], spans: list[list[date]]
) -> None:
    with not_kept(store) as connection:
        for name, *values in steps:
            DOING[name](connection, *values)
            compare(driver_connection(connection), spans)


@pytest.mark.parametrize("seed", range(2))
def test_so_is_it_after_a_long_time(store: Store, small: None, seed: int) -> None:
    """Many writes, most of them to days that are packed already."""
    random = Random(seed)
    with not_kept(store) as connection:
        for number in range(50):
            name = random.choices(*zip(*WEIGHTS.items(), strict=True))[0]
            DOING[name](connection, *drawn(name, random))
            if number % 3 == 0:
                first, last = sorted(a_day(random) for _ in range(2))
                compare(driver_connection(connection), [[first, last]])


WEIGHTS = {"record": 12, "tidy": 5, "active": 2, "own": 3, "give": 2, "delete": 2, "add": 3}


def drawn(name: str, random: Random) -> tuple[Any, ...]:
    """What a step does it with."""
    if name == "record":
        return [a_row(random) for _ in range(random.choice((1, 2, 25)))], random.random() < 0.5
    key, customer = random.randint(1, SUBSCRIPTIONS), random.randint(1, 3)
    return {
        "tidy": (FIRST + timedelta(random.randint(DAYS // 2, DAYS + 21)),),
        "active": (a_day(random),),
        "own": (customer, random.randint(0, 1)),
        "give": (key, customer),
        "delete": (key,),
        "add": (key,),
    }[name]


def a_day(random: Random) -> date:
    return FIRST + timedelta(random.randint(0, DAYS))


def a_row(random: Random) -> tuple[str, tuple[Any, ...]]:
    purchased, assigned, used = (random.choice((0, 1, 200, 300, 70_000, 10**9)) for _ in range(3))
    known = used if random.random() < 0.7 else None
    key, product = random.randint(1, SUBSCRIPTIONS), random.choice(PRODUCTS)
    return a_day(random).isoformat(), (key, product, purchased, assigned, known)


def record(connection: Connection, rows: list[Any], imported: bool) -> None:
    there = {row[0] for row in connection.exec_driver_sql("SELECT id FROM subscription")}
    kept = [row for row in rows if row[1][0] in there]
    usage_history.record_days(connection, kept, imported=imported)
    plain_history.record_days(driver_connection(connection), kept, imported=imported)


def record_active(connection: Connection, today: date) -> None:
    plain_history.record_active(driver_connection(connection), today)
    usage_history.record_active(connection, today)


def delete(connection: Connection, key: int) -> None:
    connection.exec_driver_sql("DELETE FROM license_line WHERE subscription_id = ?", (key,))
    connection.exec_driver_sql("DELETE FROM subscription WHERE id = ?", (key,))


def add(connection: Connection, key: int) -> None:
    """Another one may take the id of one that is gone."""
    connection.exec_driver_sql(
        "INSERT OR IGNORE INTO subscription (id, external_id, customer_id, source_id, seen_at)"
        " VALUES (?, ?, 1, 1, ?)",
        (key, f"Anew{key}", SEEN),
    )


def set_own(connection: Connection, customer: int, is_own: int) -> None:
    connection.exec_driver_sql("UPDATE customer SET is_own = ? WHERE id = ?", (is_own, customer))


def give(connection: Connection, key: int, customer: int) -> None:
    connection.exec_driver_sql("UPDATE subscription SET customer_id = ? WHERE id = ?", (customer, key))


DOING: dict[str, Any] = {
    "record": record,
    "active": record_active,
    "tidy": usage_history.tidy,
    "delete": delete,
    "add": add,
    "own": set_own,
    "give": give,
}


def compare(connection: driver.Connection, spans: list[list[date]]) -> None:
    assert usage_history.broken(connection) == usage_history.wrong_weeks(connection) == []
    assert sorted(usage_history.everything(connection), key=lambda row: row[:3]) == plain_history.everything(
        connection
    )
    assert points(usage_history.series(connection, 5, "calling")) == plain_history.series(
        connection, 5, "calling"
    )
    for first, last in spans:
        compare_span(connection, first, last)
    compare_side_by_side(connection, spans)


def compare_span(connection: driver.Connection, first: date, last: date) -> None:
    span = (first.isoformat(), last.isoformat())
    some = [1, 5, 6, 10]
    for product in PRODUCTS:
        found = usage_history.newest(connection, product, first, last)
        assert list(zip(*(column.tolist() for column in found), strict=True)) == plain_history.newest(
            connection, span, product
        )
        largest = usage_history.largest_use(connection, product, first, last)
        assert list(zip(*(column.tolist() for column in largest), strict=True)) == plain_history.largest_use(
            connection, span, product
        )
        weeks = usage_history.weeks(connection, product, first, last)
        assert points(weeks) == plain_history.weeks(connection, span, product, None)
    for product in ("", "other"):
        weeks = usage_history.weeks_of(connection, some, first, last, product)
        assert points(weeks) == plain_history.weeks(connection, span, product, some)
    mine = [
        row for row in plain_history.everything(connection) if row[0] in some and span[0] <= row[2] <= span[1]
    ]
    assert sorted(usage_history.recorded(connection, some, *span), key=lambda row: row[:3]) == mine


def compare_side_by_side(connection: driver.Connection, spans: list[list[date]]) -> None:
    whole = [(span[0].isoformat(), span[1].isoformat()) for span in spans]
    plain = [{row[0]: row for row in plain_history.newest(connection, span, "calling")} for span in whole]
    keys = sorted({key for rows in plain for key in rows})
    found = usage_history.side_by_side(connection, "calling", [(first, last) for first, last in spans])
    assert [list(zip(*(column.tolist() for column in each), strict=True)) for each in found] == [
        [rows.get(key, (key, -1, -1, -1)) for key in keys] for rows in plain
    ]


def points(found: list[usage_history.Point]) -> list[tuple[Any, ...]]:
    return [(point.day.isoformat(), *point[1:]) for point in found]
