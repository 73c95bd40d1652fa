"""A customer's orders and invoices, the newest first, and one invoice with what stands beside it.

The sources give an invoice its total and no lines: what was bought and assigned is shown beside it as a
reference and is never summed up to it.
"""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

from partnerhub_desktop.services.customer_record.subscriptions import OfferLine
from partnerhub_desktop.services.lists.holdings import day
from partnerhub_desktop.services.offers import shown_product
from partnerhub_desktop.services.store.driver import Connection

Money = tuple[float, str]
"""An amount and the three letters of its currency, "" where the source gave none."""


class InvoiceRow(NamedTuple):
    """One invoice; ``subscription`` is what is shown of its subscription. None = not given."""

    id: int
    invoice_id: str
    subscription_id: int
    subscription: str
    invoiced_on: date | None
    period_start: date | None
    period_end: date | None
    total: Money | None
    invoice_state: str | None


class OrderRow(NamedTuple):
    """One line of an order; ``id`` is its place among the customer's. None = not given."""

    id: int
    order_id: str
    offer: str
    subscription_id: int
    subscription: str
    ordered_on: date | None
    order_kind: str | None
    status: str | None
    po_number: str | None
    quantity: int | None
    amount: Money | None


class Whose(NamedTuple):
    """The customer of an invoice, and the kind of its subscription.

    ``source`` is sync, import or sample; ``given_at`` when it gave the invoice (UTC, ISO).
    """

    customer_id: int
    customer: str
    org_id: str
    domain: str | None
    kind: str
    source: str
    given_at: str


class InvoiceRecord(NamedTuple):
    """An invoice as it is shown whole.

    ``lines`` are the subscription's licences as they stand now, ``orders`` those of the invoice's period.
    """

    invoice: InvoiceRow
    whose: Whose
    lines: tuple[OfferLine, ...]
    orders: tuple[OrderRow, ...]


def read_invoices(connection: Connection, customer_id: int) -> list[InvoiceRow]:
    """Every invoice of the customer's subscriptions and trials."""
    where = "s.customer_id = ? ORDER BY i.invoiced_on DESC, i.invoice_id DESC"
    return [_invoice(row) for row in connection.execute(f"{_INVOICES} WHERE {where}", (customer_id,))]


def read_orders(connection: Connection, customer_id: int) -> list[OrderRow]:
    """Every order line of the customer's subscriptions and trials."""
    rows = connection.execute(_ORDERS, (customer_id,))
    return [_order(place, row) for place, row in enumerate(rows)]


def read_invoice(connection: Connection, invoice: int) -> InvoiceRecord | None:
    """The invoice of that id; None when it is gone."""
    row = connection.execute(f"{_INVOICES} WHERE i.id = ?", (invoice,)).fetchone()
    if row is None:
        return None
    shown = _invoice(row)
    whose = Whose(*connection.execute(_WHOSE, (invoice,)).fetchone())
    lines = connection.execute(_LINES, (shown.subscription_id,))
    held = tuple(OfferLine(offer, shown_product(offer, product), *rest) for offer, product, *rest in lines)
    orders = read_orders(connection, whose.customer_id)
    return InvoiceRecord(shown, whose, held, tuple(each for each in orders if _is_of_period(each, shown)))


def _is_of_period(order: OrderRow, invoice: InvoiceRow) -> bool:
    start, end, ordered = invoice.period_start, invoice.period_end, order.ordered_on
    if order.subscription_id != invoice.subscription_id or None in (start, end, ordered):
        return False
    return start <= ordered <= end  # type: ignore[operator]


def _invoice(row: tuple[Any, ...]) -> InvoiceRow:
    key, number, subscription, shown, invoiced, start, end, hundredths, currency, state = row
    total = _money(hundredths, currency)
    return InvoiceRow(key, number, subscription, shown, day(invoiced), day(start), day(end), total, state)


def _order(place: int, row: tuple[Any, ...]) -> OrderRow:
    number, offer, subscription, shown, ordered, kind, status, po_number, quantity, hundredths, currency = row
    amount = _money(hundredths, currency)
    which = (place, number, offer, subscription, shown, day(ordered))
    return OrderRow(*which, kind, status, po_number, quantity, amount)


def _money(hundredths: int | None, currency: str | None) -> Money | None:
    return None if hundredths is None else (hundredths / 100, currency or "")


_INVOICES = """
    SELECT i.id, i.invoice_id, s.id, s.external_id, i.invoiced_on, i.period_start, i.period_end,
           i.total_hundredths, i.currency, i.state
    FROM invoice i JOIN subscription s ON s.id = i.subscription_id"""

_ORDERS = """
    SELECT o.order_id, o.offer, s.id, s.external_id, o.ordered_on, o.kind, o.status, o.po_number,
           o.quantity, o.amount_hundredths, o.currency
    FROM order_line o JOIN subscription s ON s.id = o.subscription_id
    WHERE s.customer_id = ? ORDER BY o.ordered_on DESC, o.order_id DESC, o.offer"""

_WHOSE = """
    SELECT c.id, c.name, c.org_id, c.domain, s.kind, source.kind, i.seen_at
    FROM invoice i JOIN subscription s ON s.id = i.subscription_id
    JOIN customer c ON c.id = s.customer_id JOIN source ON source.id = i.source_id
    WHERE i.id = ?"""

_LINES = """
    SELECT offer, product, purchased, assigned, used_7d, used_90d
    FROM license_line WHERE subscription_id = ? ORDER BY offer"""
