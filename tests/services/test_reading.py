"""Reading the customers list: before and with the index, orders, changes, who may see whom."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from partnerhub_desktop.services.lists.customer_order import SORT_VALUES, in_order
from partnerhub_desktop.services.lists.licence_sums import added
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store.driver import Connection, connect
from tests.factories import awkward_store, with_rows

TODAY = date(2026, 11, 23)
USUAL = Thresholds()


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return awkward_store(tmp_path)


@pytest.fixture
def connection(store: Path) -> Iterator[Connection]:
    opened = connect(store, read_only=True)
    yield opened
    opened.close()


@pytest.fixture
def reading(connection: Connection) -> CustomerReading:
    return CustomerReading(lambda: connection, TODAY, USUAL)


def test_the_first_answer_is_the_indexed_one_without_counts(reading: CustomerReading) -> None:
    first = reading.answer()
    assert first.facets is None
    reading.load_index()
    then = reading.answer()
    assert then.facets is not None
    assert (first.total, first.all_total, list(first.ids)) == (then.total, then.all_total, list(then.ids))


def test_a_letter_that_is_wrong_still_finds_the_names(
    connection: Connection, reading: CustomerReading
) -> None:
    reading.load_index()
    some = frozenset(int(key) for key in reading.answer().ids)
    for each in (reading, CustomerReading(lambda: connection, TODAY, USUAL, only=some)):
        for name, typed in (("Plovdiv", "polvdiv"), ("Plovdiv", "Плодив")):
            names = [row.name for row in each.rows([int(key) for key in each.near(typed)])]
            assert names
            assert all("ловдив" in found or name in found for found in names)
        assert list(each.near("status:trial polvdiv")) == list(each.near("-polvdiv")) == []
        assert list(each.near("plv")) == []


def test_totals_say_how_many_of_how_many(reading: CustomerReading) -> None:
    answer = reading.answer("status:trial")
    assert (answer.total, answer.all_total, len(answer.ids)) == (12, 113, 12)


@pytest.mark.parametrize("key", SORT_VALUES)
@pytest.mark.parametrize("descending", [False, True])
def test_every_column_sorts_as_its_rule_says(reading: CustomerReading, key: str, descending: bool) -> None:
    answer = reading.answer("", ((key, descending),))
    rows = reading.rows(answer.ids)
    assert [row.org_id for row in rows] == [row.org_id for row in in_order(rows, ((key, descending),))]


def test_unknown_comes_last_both_ways_and_ties_keep_the_default_order(reading: CustomerReading) -> None:
    usual = [row.org_id for row in reading.rows(reading.answer().ids)]
    for descending in (False, True):
        rows = reading.rows(reading.answer("", (("owner", descending),)).ids)
        owners = [row.owner for row in rows]
        assert None not in owners[: owners.index(None)]
        assert set(owners[owners.index(None) :]) == {None}
        nobody = {row.org_id for row in rows if row.owner is None}
        assert [row.org_id for row in rows if row.owner is None] == [key for key in usual if key in nobody]


def test_a_second_key_orders_within_the_first(reading: CustomerReading) -> None:
    rows = reading.rows(reading.answer("", (("country", False), ("purchased", True))).ids)
    bulgarian = [row.purchased for row in rows if row.country == "BG"]
    assert bulgarian == sorted(bulgarian, reverse=True)


def test_sums_are_those_of_the_rows_once_the_index_is_there(
    connection: Connection, reading: CustomerReading
) -> None:
    answer = reading.answer()
    assert reading.sums(answer.ids) is None
    reading.load_index()
    some = frozenset(int(key) for key in answer.ids[::2])
    assigned = CustomerReading(lambda: connection, TODAY, USUAL, only=some)
    assigned.load_index()
    for each, seen in ((reading, answer.ids), (reading, answer.ids[3:9]), (assigned, answer.ids)):
        assert each.sums([*seen, -1]) == added(each.rows(seen)) != (0, 0, 0)


def test_a_change_is_seen_after_refresh(store: Path, reading: CustomerReading) -> None:
    assert reading.answer("owner:nobody-yet").total == 0
    assert not reading.refresh()
    with_rows(store, [("UPDATE customer SET owner = ? WHERE org_id = 'org-305'", [("Nobody-yet",)])])
    assert reading.refresh()
    assert reading.answer("owner:nobody-yet").total == 1


def test_loading_the_index_again_reads_what_has_changed(store: Path, reading: CustomerReading) -> None:
    reading.load_index()
    with_rows(store, [("UPDATE customer SET owner = ? WHERE org_id = 'org-305'", [("Nobody-yet",)])])
    reading.load_index()
    assert reading.answer("owner:nobody-yet").total == 1


def test_another_day_and_other_settings(reading: CustomerReading) -> None:
    reading.load_index()
    before = reading.answer("status:expires_soon").total
    reading.review(TODAY, Thresholds(expires_soon_days=0))
    fewer = reading.answer("status:expires_soon").total
    reading.review(date(2027, 6, 1), USUAL)
    assert (before, fewer) == (15, 3)
    assert reading.answer("status:expired").total > 7


def test_a_partner_administrator_sees_the_assigned_only(connection: Connection) -> None:
    everyone = CustomerReading(lambda: connection, TODAY, USUAL).answer().ids
    mine = frozenset(everyone[3:8])
    reading = CustomerReading(lambda: connection, TODAY, USUAL, mine)
    assert set(reading.answer().ids) == mine
    assert reading.answer("status:subscription,trial,expired").all_total == 5
    assert [row.id for row in reading.rows(everyone[:4])] == [everyone[3]]


def test_first_rows_need_neither_numpy_nor_sqlalchemy_nor_qt() -> None:
    script = (
        "import sys, partnerhub_desktop.services.reading, partnerhub_desktop.services.catalog;"
        "heavy = {'numpy', 'sqlalchemy', 'alembic', 'PySide6', 'xlsxwriter', 'csv', 'decimal', 'difflib'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
