"""The index gives what plain SQL and the reference evaluator give, on any store and for any query."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from partnerhub_desktop.services.customer_index import CustomerIndex, IndexFacts, build, load, refresh, save
from partnerhub_desktop.services.customer_index.facts import UNKNOWN
from partnerhub_desktop.services.customer_index.parts import parts_of
from partnerhub_desktop.services.customer_index.standing import Standing
from partnerhub_desktop.services.customer_index.storage import next_generation
from partnerhub_desktop.services.filtering import customer_filter
from partnerhub_desktop.services.filtering.query import FilterQuery, parse
from partnerhub_desktop.services.lists.customer_order import SORT_VALUES, in_order
from partnerhub_desktop.services.lists.customer_rows import first_ids, read_customer_rows
from partnerhub_desktop.services.lists.holdings import read_held
from partnerhub_desktop.services.offers import PRODUCTS
from partnerhub_desktop.services.statuses import STATUSES, Thresholds
from partnerhub_desktop.services.store import driver
from partnerhub_desktop.services.store.database import Store
from tests.factories import awkward_store, empty_store
from tests.services.customer_index.plain_sql import FACETS, ORDERS, PlainSql
from tests.services.customer_index.small_stores import TODAY, insert, queries, stores

moments = st.tuples(
    st.sampled_from((TODAY, date(2026, 12, 24), date(2025, 10, 1))),
    st.sampled_from((Thresholds(), Thresholds(1, 400), Thresholds(90, 0))),
)
orders = st.lists(st.tuples(st.sampled_from(tuple(SORT_VALUES)), st.booleans()), max_size=2).map(tuple)

UNKNOWN_TO_SOME = ("-expires<30d", "-renews>=0d", "-added<30d", "-used>1", "-activity<30d", "-assigned<50%")
"""Asked of every store: who has an unknown value meets neither these nor their opposites."""


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[driver.Connection]:
    connection = driver.connect(empty_store(tmp_path_factory.mktemp("store")))
    yield connection
    connection.close()


@pytest.fixture(scope="module")
def plain(connection: driver.Connection) -> PlainSql:
    return PlainSql(connection)


def check(
    connection: driver.Connection,
    plain: PlainSql,
    index: CustomerIndex,
    query: FilterQuery,
    order: tuple[tuple[str, bool], ...],
    moment: tuple[date, Thresholds],
) -> None:
    answer = index.answer(query, order)
    reference = references(connection, *moment)
    total, facets = customer_filter.facets(query, reference)
    query = customer_filter.meant(query, reference)
    rows = [facts.row for facts in reference if customer_filter.matches(query, facts)]
    assert answer.total == total
    assert answer.ids.tolist() == [row.id for row in in_order(rows, order)]
    assert answer.facets == facets
    plain.set_moment(*moment)
    in_sql = tuple((key, down) for key, down in order if key in ORDERS)
    if in_sql == order:
        assert answer.ids.tolist() == plain.ids(query, order)
    for field, facet in FACETS.items():
        counted = {value: count for value, count in answer.facets[facet].items() if count}
        assert counted == plain.facet(field, query), facet


def check_standing(connection: driver.Connection, facts: IndexFacts, moment: tuple[date, Thresholds]) -> None:
    """What the index derives for each customer is what the list's rows say."""
    now = Standing(facts, *moment)
    rows = read_customer_rows(connection, facts.customers["ids"].tolist(), *moment)
    assert now.statuses.tolist() == [mask(row.statuses, STATUSES) for row in rows]
    assert now.products.tolist() == [mask(row.products, PRODUCTS) for row in rows]
    for name in ("purchased", "assigned", "overage"):
        assert getattr(now, name).tolist() == [getattr(row, name) for row in rows]
    assert now.used_7d.tolist() == [UNKNOWN if row.used_7d is None else row.used_7d for row in rows]
    ends = [UNKNOWN if row.next_date is None else row.next_date.toordinal() for row in rows]
    assert now.next_end.tolist() == ends


def mask(keys: tuple[str, ...], places: tuple[str, ...]) -> int:
    return sum(1 << places.index(key) for key in keys)


def references(
    connection: driver.Connection, today: date, thresholds: Thresholds
) -> list[customer_filter.SearchFacts]:
    ids = first_ids(connection)
    held = read_held(connection, str(ids))
    rows = read_customer_rows(connection, ids, today, thresholds)
    return [customer_filter.facts_of(row, held.get(row.id, []), today) for row in rows]


@settings(max_examples=250, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(rows=stores, asked=st.lists(queries, min_size=1, max_size=4), order=orders, moment=moments)
@example(rows=[], asked=["a"], order=(), moment=(TODAY, Thresholds()))
def test_the_index_equals_plain_sql_and_the_reference(
    connection: driver.Connection,
    plain: PlainSql,
    rows: list[tuple[Any, ...]],
    asked: list[str],
    order: tuple[tuple[str, bool], ...],
    moment: tuple[date, Thresholds],
) -> None:
    connection.execute("BEGIN")
    try:
        insert(connection, rows)
        facts = build(connection)
        check_standing(connection, facts, moment)
        index = CustomerIndex(facts, *moment)
        for text in [*asked, *UNKNOWN_TO_SOME]:
            check(connection, plain, index, parse(text, moment[0]), order, moment)
    finally:
        connection.execute("ROLLBACK")


def same(one: IndexFacts, other: IndexFacts) -> bool:
    return contents(one) == contents(other)


def contents(facts: IndexFacts) -> dict[str, bytes]:
    return {name: bytes(content) for name, content in parts_of(facts)}


@pytest.mark.parametrize("make", [awkward_store, empty_store])
def test_what_is_saved_is_loaded_again(tmp_path: Path, make: Any) -> None:
    store = Store(make(tmp_path))
    facts = refresh(store)
    store.close()
    connection = driver.connect(store.path, read_only=True)
    loaded = load(connection)
    connection.close()
    assert loaded is not None
    assert same(facts, loaded)
    index = CustomerIndex(loaded, TODAY, Thresholds())
    assert index.answer(FilterQuery()).total == facts.size


def test_facts_saved_before_the_last_write_are_not_loaded(tmp_path: Path) -> None:
    store = Store(awkward_store(tmp_path))
    refresh(store)
    connection = driver.connect(store.path, read_only=True)
    assert load(connection) is not None
    with store.write() as writing:
        writing.exec_driver_sql("UPDATE customer SET owner = 'Ann' WHERE id = 1")
    assert load(connection) is None
    store.close()
    connection.close()


def test_facts_saved_inside_a_write_are_those_of_its_generation(tmp_path: Path) -> None:
    store = Store(awkward_store(tmp_path))
    with store.write() as writing:
        writing.exec_driver_sql("UPDATE customer SET owner = 'Just now' WHERE id = 1")
        save(writing, build(writing), next_generation(writing))
    store.close()
    connection = driver.connect(store.path, read_only=True)
    loaded = load(connection)
    connection.close()
    assert loaded is not None
    assert "Just now" in loaded.owners


def test_a_store_without_saved_facts_loads_nothing(tmp_path: Path) -> None:
    connection = driver.connect(awkward_store(tmp_path), read_only=True)
    assert load(connection) is None
    connection.close()
