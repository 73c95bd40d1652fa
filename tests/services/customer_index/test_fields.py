"""The index gives the columns of a list as the rows have them, for any store, day and choice of rows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from partnerhub_desktop.services.customer_index import CustomerFields, build
from partnerhub_desktop.services.customer_index.few_rows import FewRows
from partnerhub_desktop.services.lists.columns import columns_of
from partnerhub_desktop.services.lists.customer_rows import CustomerRow, iterate_customer_rows
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store import driver
from tests.factories import empty_store
from tests.services.customer_index.small_stores import TODAY, insert, stores

FIELDS = CustomerRow._fields


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[driver.Connection]:
    connection = driver.connect(empty_store(tmp_path_factory.mktemp("store")))
    yield connection
    connection.close()


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=stores,
    ids=st.permutations(range(888, 901)).map(lambda every: every[:9]),
    fields=st.lists(st.sampled_from(FIELDS), min_size=1, unique=True) | st.just(list(FIELDS)),
    today=st.sampled_from((TODAY, date(2026, 12, 24), date(2025, 10, 1))),
)
def test_columns_are_those_of_the_rows(
    connection: driver.Connection, rows: list[tuple[Any, ...]], ids: list[int], fields: list[str], today: date
) -> None:
    connection.execute("BEGIN")
    try:
        insert(connection, rows)
        known = CustomerFields(build(connection), today, Thresholds())
        own = [key for (key,) in connection.execute("SELECT id FROM customer WHERE is_own = 1")]
        wanted = [key for key in ids if key not in own]
        expected = list(columns_of(iterate_customer_rows(connection, wanted, today, Thresholds()), fields))
        found = [list(map(list, columns)) for columns in known.columns(connection, wanted, fields)]
        assert found == [list(map(list, columns)) for columns in expected]
    finally:
        connection.execute("ROLLBACK")


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=stores,
    ids=st.permutations(range(888, 901)).map(lambda every: every[:9]),
    today=st.sampled_from((TODAY, date(2026, 12, 24), date(2025, 10, 1))),
)
def test_a_few_rows_are_those_of_the_store(
    connection: driver.Connection, rows: list[tuple[Any, ...]], ids: list[int], today: date
) -> None:
    connection.execute("BEGIN")
    try:
        insert(connection, rows)
        known = FewRows(build(connection), today, Thresholds())
        own = [key for (key,) in connection.execute("SELECT id FROM customer WHERE is_own = 1")]
        wanted = [key for key in ids if key not in own]
        expected = list(iterate_customer_rows(connection, wanted, today, Thresholds()))
        assert known.read(connection, wanted) == expected
    finally:
        connection.execute("ROLLBACK")


def test_every_field_of_the_list_is_known(connection: driver.Connection) -> None:
    assert CustomerFields(build(connection), TODAY, Thresholds()).known >= set(FIELDS)
