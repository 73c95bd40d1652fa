"""Lists beside customers: their rows, filters, facets and orders."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from partnerhub_desktop.services.catalog import LIST_NAMES, list_page
from partnerhub_desktop.services.errors import WrongUsage
from partnerhub_desktop.services.lists.record_reading import SqlReading
from partnerhub_desktop.services.reading import Scope
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store.driver import Connection, connect
from tests.factories import SEEN, awkward_store, with_rows

SCOPE = Scope(date(2026, 11, 23), Thresholds())
PEOPLE = [
    (1, "ana@partner.example", "Ана", None, None, None, None, 1, 0, SEEN),
    (2, "bo@partner.example", "Bo", None, None, None, None, 1, 0, SEEN),
    (3, "user@partner.example", None, "Иван", "Петров", "active", "Webex Calling;Meeting", 0, 1, SEEN),
]


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    store = awkward_store(tmp_path)
    with_rows(
        store,
        [
            ("INSERT INTO person VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, 1)", PEOPLE),
            ("INSERT INTO person_role VALUES (?, ?)", [(1, "help_desk_basic"), (1, "partner_administrator")]),
            ("INSERT INTO assignment VALUES (?, ?, NULL, 1, ?)", [(1, 1, SEEN), (1, 2, SEEN)]),
        ],
    )
    opened = connect(store, read_only=True)
    yield opened
    opened.close()


def reading(name: str, connection: Connection, scope: Scope = SCOPE) -> SqlReading:
    return SqlReading(lambda: connection, list_page(name), scope)


def test_subscriptions_and_trials_are_each_other_s_rest(connection: Connection) -> None:
    held = connection.execute(
        "SELECT count(*) FROM subscription s JOIN customer c ON c.id = customer_id WHERE is_own = 0"
    ).fetchone()[0]
    both = [reading(name, connection).answer().total for name in ("subscriptions", "trials")]
    assert sum(both) == held
    assert both[1] == 16


def test_a_query_asks_of_one_subscription_alone(connection: Connection) -> None:
    trials = reading("trials", connection)
    found = trials.rows(trials.answer("status:license_overage").ids)
    assert [row.subscription_id for row in found] == ["SubT231", "SubT222"]
    assert {row.statuses for row in found} == {
        ("trial", "license_overage"),
        ("trial", "expires_soon", "license_overage", "no_recent_activity"),
    }
    subscriptions = reading("subscriptions", connection)
    assert [row.overage for row in subscriptions.rows(subscriptions.answer("sub228").ids)] == [5, 0]


def test_facets_count_subscriptions(connection: Connection) -> None:
    trials = reading("trials", connection)
    assert trials.answer().facets is None
    trials.load_index()
    facets = trials.answer("tag:vip").facets
    assert facets is not None
    assert facets["status"]["trial"] == 2
    assert facets["subscription_type"]["subscription"] == 0


def test_administrators_with_roles_and_customers(connection: Connection) -> None:
    administrators = reading("administrators", connection)
    rows = administrators.rows(administrators.answer("", (("customers", True),)).ids)
    assert [(row.name, row.customers) for row in rows] == [("Ана", 2), ("Bo", 0)]
    assert rows[0].roles == ("help_desk_basic", "partner_administrator")


def test_users_are_found_across_scripts(connection: Connection) -> None:
    users = reading("users", connection)
    (row,) = users.rows(users.answer("petrov").ids)
    assert row.licenses == ("Webex Calling", "Meeting")
    assert users.answer("-petrov").total == 0


def test_people_have_no_fields(connection: Connection) -> None:
    with pytest.raises(WrongUsage, match="words"):
        reading("users", connection).answer("status:trial")


def test_a_partner_administrator_sees_the_assigned_customers_only(connection: Connection) -> None:
    one = connection.execute("SELECT id FROM customer WHERE org_id = 'org-220'").fetchone()[0]
    mine = reading("trials", connection, SCOPE._replace(only=frozenset((one,))))
    assert [row.subscription_id for row in mine.rows(mine.answer().ids)] == ["SubT220"]


@pytest.mark.parametrize("name", [name for name in LIST_NAMES if name != "customers"])
def test_every_column_can_be_shown_and_sorted(name: str, connection: Connection) -> None:
    page, found = list_page(name), reading(name, connection)
    for column in page.columns:
        for descending in (False, True):
            answer = found.answer("", ((column.key, descending),))
            values = [getattr(row, column.key) for row in found.rows(answer.ids)]
            assert len(values) == answer.total
            known = [value not in (None, ()) for value in values]
            assert known == sorted(known, reverse=True)
