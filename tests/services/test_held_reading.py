"""Subscriptions and trials through the index: equal to the plain reference, on any store, for any query."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from partnerhub_desktop.services.customer_index import refresh
from partnerhub_desktop.services.held_reading import KINDS, HeldReading
from partnerhub_desktop.services.lists.held_order import SORT_VALUES
from partnerhub_desktop.services.lists.held_rows import TRIAL_LABEL
from partnerhub_desktop.services.lists.licence_sums import added
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.scope import Scope
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store import driver
from partnerhub_desktop.services.store.database import Store
from tests.factories import awkward_store, empty_store, with_rows
from tests.services.customer_index.small_stores import TODAY, insert, queries, stores
from tests.services.lists.plain_held import PlainHeld

USUAL = Scope(TODAY, Thresholds())
moments = st.tuples(
    st.sampled_from((TODAY, date(2026, 12, 24), date(2025, 10, 1))),
    st.sampled_from((Thresholds(), Thresholds(1, 400), Thresholds(90, 0))),
)
orders = st.lists(st.tuples(st.sampled_from(tuple(SORT_VALUES)), st.booleans()), max_size=2).map(tuple)
seen = st.none() | st.frozensets(st.integers(892, 899))


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[driver.Connection]:
    connection = driver.connect(empty_store(tmp_path_factory.mktemp("store")))
    yield connection
    connection.close()


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return awkward_store(tmp_path)


@pytest.fixture
def connection(store: Path) -> Iterator[driver.Connection]:
    opened = driver.connect(store, read_only=True)
    yield opened
    opened.close()


def reading_of(connection: driver.Connection, name: str, scope: Scope = USUAL) -> HeldReading:
    return HeldReading(CustomerReading(lambda: connection, *scope), name)


@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(
    rows=stores,
    asked=st.lists(queries, min_size=1, max_size=3),
    order=orders,
    moment=moments,
    only=seen,
    name=st.sampled_from(tuple(KINDS)),
)
def test_the_index_equals_the_reference(
    small: driver.Connection,
    rows: list[tuple[Any, ...]],
    asked: list[str],
    order: tuple[tuple[str, bool], ...],
    moment: tuple[date, Thresholds],
    only: frozenset[int] | None,
    name: str,
) -> None:
    scope = Scope(*moment, only)
    small.execute("BEGIN")
    try:
        insert(small, rows)
        reading, plain = reading_of(small, name, scope), PlainHeld(small, KINDS[name], scope)
        for query in ["", *asked]:
            answer, expected = reading.answer(query, order), plain.rows(query, order)
            assert reading.rows(answer.ids) == expected
            assert (answer.total, answer.facets) == plain.facets(query)
            assert answer.all_total == len(plain.records)
            assert reading.sums(answer.ids) == added(expected)
            customers = list(dict.fromkeys(row.customer_id for row in expected))
            assert reading.customers_of(answer.ids) == customers
    finally:
        small.execute("ROLLBACK")


@pytest.mark.parametrize("name", KINDS)
def test_saved_and_built_answer_alike(store: Path, connection: driver.Connection, name: str) -> None:
    built = reading_of(connection, name)
    asked = ("", "sub", "1", "status:license_overage", "-sub2", "a")
    answers = [(list(each.ids), each.facets) for each in map(built.answer, asked)]
    with_rows(store, [("UPDATE store_state SET generation = generation + ?", [(1,)])])
    writing = Store(store)
    refresh(writing)
    writing.close()
    assert built.refresh()
    assert [(list(each.ids), each.facets) for each in map(built.answer, asked)] == answers


def test_subscriptions_and_trials_are_each_other_s_rest(connection: driver.Connection) -> None:
    held = connection.execute(
        "SELECT count(*) FROM subscription s JOIN customer c ON c.id = customer_id WHERE is_own = 0"
    ).fetchone()[0]
    both = [reading_of(connection, name).answer().total for name in KINDS]
    assert sum(both) == held
    assert both[1] == 16


def test_a_query_asks_of_one_subscription_alone(connection: driver.Connection) -> None:
    trials = reading_of(connection, "trials")
    found = trials.rows(trials.answer("status:license_overage").ids)
    assert [row.subscription_id for row in found] == ["SubT231", "SubT222"]
    assert {row.statuses for row in found} == {
        ("trial", "license_overage"),
        ("trial", "expires_soon", "license_overage", "no_recent_activity"),
    }
    subscriptions = reading_of(connection, "subscriptions")
    assert [row.overage for row in subscriptions.rows(subscriptions.answer("sub228").ids)] == [5, 0]


def test_a_trial_is_called_what_webex_calls_it(connection: driver.Connection) -> None:
    trials = reading_of(connection, "trials")
    assert {row.subscription_label for row in trials.rows(trials.answer().ids)} == {TRIAL_LABEL}
    subscriptions = reading_of(connection, "subscriptions")
    rows = subscriptions.rows(subscriptions.answer().ids)
    assert [row.subscription_label for row in rows] == [row.subscription_id for row in rows]


def test_what_is_over_says_when_it_ended_and_has_no_next_date(connection: driver.Connection) -> None:
    reading = reading_of(connection, "subscriptions")
    rows = reading.rows(reading.answer("", (("next_date", False),)).ids)
    coming = [row.next_date for row in rows if row.next_date and row.next_kind != "ended"]
    assert coming == sorted(coming)
    ended = [row for row in rows if row.next_kind == "ended"]
    assert {row.statuses[-1] for row in ended} == {"expired"}
    assert all(row.next_date == row.ends_on for row in ended)
    assert rows.index(ended[0]) > rows.index(next(row for row in reversed(rows) if row.next_date in coming))


def test_facets_count_subscriptions(connection: driver.Connection) -> None:
    facets = reading_of(connection, "trials").answer("tag:vip").facets
    assert facets is not None
    assert facets["status"]["trial"] == 2
    assert facets["subscription_type"]["subscription"] == 0


def test_a_partner_administrator_sees_the_assigned_customers_only(connection: driver.Connection) -> None:
    one = connection.execute("SELECT id FROM customer WHERE org_id = 'org-220'").fetchone()[0]
    everyone = reading_of(connection, "trials").answer().ids
    mine = reading_of(connection, "trials", USUAL._replace(only=frozenset((one,))))
    assert [row.subscription_id for row in mine.rows(mine.answer().ids)] == ["SubT220"]
    assert [row.subscription_id for row in mine.rows(everyone)] == ["SubT220"]


def test_it_follows_the_customers_list(store: Path, connection: driver.Connection) -> None:
    customers = CustomerReading(lambda: connection, *USUAL)
    reading = HeldReading(customers, "subscriptions")
    before = reading.answer("status:expires_soon").total
    customers.review(TODAY, Thresholds(expires_soon_days=0))
    assert reading.answer("status:expires_soon").total < before
    with_rows(store, [("UPDATE customer SET owner = ? WHERE org_id = 'org-222'", [("Nobody-yet",)])])
    assert reading.refresh()
    assert {row.org_id for row in reading.rows(reading.answer("owner:nobody-yet").ids)} == {"org-222"}
    assert not reading.refresh()


def test_one_load_is_for_all_lists(connection: driver.Connection) -> None:
    customers = CustomerReading(lambda: connection, *USUAL)
    customers.load_index()
    facts = customers.facts.current(connection).facts
    for name in KINDS:
        reading = HeldReading(customers, name)
        reading.load_index()
        assert customers.facts.current(connection).facts is facts


def test_why_is_of_the_row_alone(connection: driver.Connection) -> None:
    trials = reading_of(connection, "trials")
    for row in trials.rows(trials.answer().ids):
        reasons = trials.why(row.id)
        assert tuple(reason.status for reason in reasons) == row.statuses
        assert {one for reason in reasons for one in reason.subscriptions} <= {row.subscription_id}
    assert trials.why(10**9) == []
