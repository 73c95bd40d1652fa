"""The sample partner looks like one: shares, sizes, names, histories and stories that fit together."""

from __future__ import annotations

import re
from base64 import b64decode
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from partnerhub_desktop.services.lists.customer_rows import CustomerRow, first_ids, read_customer_rows
from partnerhub_desktop.services.offers import product_of
from partnerhub_desktop.services.permissions import ROLES
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store import driver
from tests.services.sample.conftest import TODAY

ORGANIZATION = re.compile(r"ciscospark://us/ORGANIZATION/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab]")
DOMAIN = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]{2,3}){1,2}")
CYRILLIC = re.compile("[А-я]")

SHARES = {
    "subscription": (0.80, 0.92),
    "trial": (0.05, 0.12),
    "expires_soon": (0.03, 0.10),
    "license_overage": (0.02, 0.06),
    "no_recent_activity": (0.09, 0.16),
    "ready_for_order_setup": (0.005, 0.025),
    "suspended": (0.004, 0.025),
    "expired": (0.025, 0.06),
}


@pytest.fixture(scope="module")
def customers(partner: Path) -> Sequence[CustomerRow]:
    connection = driver.connect(partner, read_only=True)
    try:
        return read_customer_rows(connection, first_ids(connection), TODAY, Thresholds(30, 30))
    finally:
        connection.close()


@pytest.mark.parametrize("status", SHARES)
def test_share_of_each_status(customers: Sequence[CustomerRow], status: str) -> None:
    least, most = SHARES[status]
    share = sum(status in customer.statuses for customer in customers) / len(customers)
    assert least <= share <= most


@pytest.mark.parametrize(
    ("what", "least", "most"),
    [
        (lambda row: row.country == "BG", 0.56, 0.64),
        (lambda row: CYRILLIC.search(row.name) is not None, 0.25, 0.40),
        (lambda row: row.managed_by == ("partner",), 0.81, 0.89),
        (lambda row: row.managed_by == ("external",), 0.07, 0.13),
        (lambda row: row.managed_by == ("partner", "external"), 0.03, 0.07),
        (lambda row: row.owner is None, 0.26, 0.34),
        (lambda row: row.last_admin_activity is None, 0.03, 0.07),
        (lambda row: not row.statuses and row.subscription_count == 0, 0.005, 0.05),
        (lambda row: 5 <= row.purchased <= 100, 0.50, 0.80),
        (lambda row: row.purchased > 1_000, 0.001, 0.05),
    ],
)
def test_share_of(
    customers: Sequence[CustomerRow], what: Callable[[CustomerRow], bool], least: float, most: float
) -> None:
    assert least <= sum(map(what, customers)) / len(customers) <= most


def test_names_and_addresses(customers: Sequence[CustomerRow]) -> None:
    for customer in customers:
        assert customer.domain is not None
        assert DOMAIN.fullmatch(customer.domain), customer.domain
        assert customer.admin_email is None or customer.admin_email.endswith(f"@{customer.domain}")
        assert ORGANIZATION.match(b64decode(customer.org_id + "==").decode())
        assert "=" not in customer.org_id
        assert len(customer.tags) <= 3
    assert len({customer.domain for customer in customers}) == len(customers)
    assert len({customer.name for customer in customers}) == len(customers)


def test_owners_are_administrators_to_whom_the_customer_is_assigned(rows: driver.Connection) -> None:
    strangers = rows.execute(
        "SELECT count(*) FROM customer WHERE owner IS NOT NULL AND NOT EXISTS (SELECT 1 FROM assignment"
        " JOIN person ON person.id = person_id WHERE customer_id = customer.id AND name = owner"
        " AND is_administrator = 1)"
    )
    assert strangers.fetchone() == (0,)
    assert rows.execute("SELECT count(DISTINCT owner) FROM customer").fetchone()[0] in range(8, 11)


def test_subscription_ids_are_sub_and_six_or_seven_digits(rows: driver.Connection) -> None:
    ids = [row[0] for row in rows.execute("SELECT external_id FROM subscription")]
    assert all(re.fullmatch(r"Sub\d{6,7}", external_id) for external_id in ids)


def test_offers_are_of_the_product_that_their_name_says(rows: driver.Connection) -> None:
    offers = rows.execute("SELECT DISTINCT offer, product FROM license_line").fetchall()
    assert [(offer, product_of(offer)) for offer, _product in offers] == offers
    assert {product for _offer, product in offers} >= {"meetings", "calling", "messaging", "devices"}


@pytest.mark.parametrize(
    "wrong",
    [
        "SELECT * FROM subscription WHERE ends_on < starts_on",
        f"SELECT * FROM subscription WHERE added_on > '{TODAY}'",
        "SELECT * FROM license_line WHERE used_90d < used_7d OR used_7d > assigned",
        "SELECT * FROM subscription WHERE kind = 'trial' AND ends_on > date(starts_on, '+90 days')",
        "SELECT * FROM invoice WHERE total_hundredths <= 0",
        "SELECT * FROM invoice WHERE currency = 'BGN' AND invoiced_on >= '2026-01-01'",
        f"SELECT * FROM invoice WHERE invoiced_on > '{TODAY}'",
        f"SELECT * FROM order_line WHERE ordered_on > '{TODAY}'",
        "SELECT id FROM subscription WHERE id NOT IN (SELECT subscription_id FROM license_line)",
        "SELECT * FROM subscription JOIN invoice ON subscription_id = subscription.id WHERE kind = 'trial'",
        "SELECT * FROM customer_tag WHERE origin = 'synced' AND length(tag) > 25",
    ],
)
def test_nothing_that_cannot_be(rows: driver.Connection, wrong: str) -> None:
    assert rows.execute(f"{wrong} LIMIT 3").fetchall() == []


def test_the_own_organization_has_licences_in_use_and_no_owner(rows: driver.Connection) -> None:
    found = rows.execute(
        "SELECT count(DISTINCT subscription.id), sum(assigned), sum(used_7d), owner FROM customer"
        " JOIN subscription ON customer_id = customer.id"
        " JOIN license_line ON subscription_id = subscription.id WHERE is_own = 1"
    )
    subscriptions, assigned, used, owner = found.fetchone()
    assert (subscriptions, owner) == (2, None)
    assert 0 < used <= assigned


def test_orders_invoices_people(rows: driver.Connection) -> None:
    kinds = Counter(dict(rows.execute("SELECT kind, count(*) FROM order_line GROUP BY kind")))
    assert set(kinds) == {"new", "change", "renewal", "cancel"}
    states = dict(rows.execute("SELECT state, count(*) FROM invoice GROUP BY state"))
    assert 0 < states["overdue"] < 0.05 * states["paid"]
    assert {row[0] for row in rows.execute("SELECT DISTINCT role FROM person_role")} <= set(ROLES)
    statuses = {row[0] for row in rows.execute("SELECT DISTINCT status FROM person")}
    assert statuses == {"Active", "Inactive", "Not Verified"}
