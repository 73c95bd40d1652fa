"""What the page of one customer reads: urgency, overage offer by offer, bills, the weeks of a trend."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerhub_desktop.services.customer_record.billing import read_invoice, read_invoices, read_orders
from partnerhub_desktop.services.customer_record.header import read_record
from partnerhub_desktop.services.customer_record.subscriptions import OfferLine, added_lines, read_holdings
from partnerhub_desktop.services.customer_record.trend import read_trend
from partnerhub_desktop.services.permissions import ALLOWED, ROLES, Action, Actor
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store.driver import Connection, connect
from tests.factories import with_rows
from tests.views.details.customer_store import BARE, BUSY, TODAY, TRYING, customer_store

USUAL = Thresholds()
LEAD = Actor("Maria", frozenset(("partner_full_administrator",)))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return customer_store(tmp_path)


@pytest.fixture
def connection(path: Path) -> Iterator[Connection]:
    opened = connect(path, read_only=True)
    yield opened
    opened.close()


def test_the_record_has_its_date_and_its_version(connection: Connection) -> None:
    record = read_record(connection, BUSY, TODAY, USUAL)
    assert record is not None
    assert (record.row.org_id, record.version, record.note) == ("org-busy", 1, None)
    assert record.as_of == "2026-11-23T08:00:00+00:00"


def test_a_customer_that_is_gone_and_the_own_organization_have_none(
    path: Path, connection: Connection
) -> None:
    with_rows(path, [("UPDATE customer SET is_own = 1 WHERE id = ?", [(BARE,)])])
    assert read_record(connection, 99, TODAY, USUAL) is None
    assert read_record(connection, BARE, TODAY, USUAL) is None


def test_a_reading_gives_only_those_that_may_be_seen(connection: Connection) -> None:
    reading = CustomerReading(lambda: connection, TODAY, USUAL, frozenset((TRYING,)))
    assert reading.record(TRYING) is not None
    assert reading.record(BUSY) is None


def test_what_is_to_be_acted_on_comes_first(connection: Connection) -> None:
    holdings = read_holdings(connection, BUSY, TODAY, USUAL)
    found = [(each.external_id, each.state) for each in holdings.subscriptions]
    assert found == [
        ("SubOver", "active"),
        ("SubSoon", "active"),
        ("SubWait", "awaiting_setup"),
        ("SubPast", "ended"),
    ]
    assert [each.overage for each in holdings.subscriptions] == [15, 0, 0, 0]


def test_trials_are_counted_beside(connection: Connection) -> None:
    holdings = read_holdings(connection, TRYING, TODAY, USUAL)
    assert (holdings.subscriptions, holdings.trial_count) == ((), 1)


def test_free_licences_of_one_subscription_do_not_hide_the_overage_of_another(
    connection: Connection,
) -> None:
    active = read_holdings(connection, BUSY, TODAY, USUAL).active
    summed = {line.offer: (line, over) for line, over in added_lines(x for s in active for x in s.lines)}
    line, over = summed["Meeting - Suite"]
    assert (line.purchased, line.assigned, over) == (60, 65, 15)


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9), st.none() | st.integers(0, 9)), max_size=6))
def test_summed_use_is_unknown_only_where_no_line_knows_it(
    numbers: list[tuple[int, int, int | None]],
) -> None:
    lines = [OfferLine("O", "calling", bought, given, used, None) for bought, given, used in numbers]
    for line, over in added_lines(lines):
        known = [used for *_, used in numbers if used is not None]
        assert line.used_7d == (sum(known) if known else None)
        assert over == sum(max(0, given - bought) for bought, given, _ in numbers)


def test_bills_come_newest_first_with_what_the_source_gave(connection: Connection) -> None:
    invoices = read_invoices(connection, BUSY)
    assert [each.invoice_id for each in invoices] == ["INV-3", "INV-2", "INV-1"]
    assert [each.total for each in invoices] == [(1.0, "EUR"), None, (1234.56, "EUR")]
    assert [each.order_id for each in read_orders(connection, BUSY)] == ["W1", "W0"]


def test_an_invoice_has_the_orders_of_its_period_beside_it(connection: Connection) -> None:
    whole, partial = read_invoice(connection, 1), read_invoice(connection, 2)
    assert whole is not None
    assert partial is not None
    assert [each.order_id for each in whole.orders] == ["W1"]
    assert [each.offer for each in whole.lines] == ["Meeting - Suite", "Webex Calling - Pro"]
    assert partial.orders == ()
    assert read_invoice(connection, 99) is None


def test_a_trend_leaves_out_weeks_without_a_snapshot(connection: Connection) -> None:
    points = read_trend(connection, LEAD, [2], TODAY)
    assert points is not None
    assert len(points) == 11
    assert points[-1] == (TODAY, 10, 25, 7)
    assert read_trend(connection, LEAD, [2], TODAY, "calling") == []
    assert read_trend(connection, LEAD, [], TODAY) == []


@pytest.mark.parametrize("role", ROLES)
def test_a_trend_is_for_who_sees_analytics(connection: Connection, role: str) -> None:
    points = read_trend(connection, Actor("someone", frozenset((role,)), None), [2], TODAY)
    assert (points is not None) == (role in ALLOWED[Action.SEE_ANALYTICS])
