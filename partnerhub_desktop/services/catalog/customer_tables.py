"""The tables on a customer's page: its invoices, the lines of its orders, the weeks of its trend."""

from __future__ import annotations

from partnerhub_desktop.services.spec import Column, Kind, TableSpec
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

_DATE = QT_TRANSLATE_NOOP("services", "Date")
_SUBSCRIPTION = QT_TRANSLATE_NOOP("services", "Subscription")

INVOICES = TableSpec(
    "invoices",
    Text(QT_TRANSLATE_NOOP("services", "Invoices")),
    (
        Column("invoice_id", Text(QT_TRANSLATE_NOOP("services", "Invoice")), Kind.TEXT, width=150),
        Column("subscription", Text(_SUBSCRIPTION), Kind.TEXT, width=120),
        Column("invoice_state", Text(QT_TRANSLATE_NOOP("services", "State")), Kind.WORD, width=100),
        Column("invoiced_on", Text(_DATE), Kind.DATE, width=110),
        Column("period_start", Text(QT_TRANSLATE_NOOP("services", "Period from")), Kind.DATE, width=110),
        Column("period_end", Text(QT_TRANSLATE_NOOP("services", "Period to")), Kind.DATE, width=110),
        Column("total", Text(QT_TRANSLATE_NOOP("services", "Total")), Kind.MONEY, width=130),
    ),
)

ORDERS = TableSpec(
    "orders",
    Text(QT_TRANSLATE_NOOP("services", "Order history")),
    (
        Column("order_id", Text(QT_TRANSLATE_NOOP("services", "Order")), Kind.TEXT, width=110),
        Column("ordered_on", Text(_DATE), Kind.DATE, width=100),
        Column("order_kind", Text(QT_TRANSLATE_NOOP("services", "Kind of order")), Kind.WORD, width=100),
        Column("offer", Text(QT_TRANSLATE_NOOP("services", "Offer")), Kind.TEXT, width=230),
        Column("quantity", Text(QT_TRANSLATE_NOOP("services", "Quantity")), Kind.NUMBER, width=90),
        Column("status", Text(QT_TRANSLATE_NOOP("services", "Order status")), Kind.TEXT, width=110),
        Column("po_number", Text(QT_TRANSLATE_NOOP("services", "PO number")), Kind.TEXT, width=110),
        Column("subscription", Text(_SUBSCRIPTION), Kind.TEXT, width=120),
        Column("amount", Text(QT_TRANSLATE_NOOP("services", "Amount")), Kind.MONEY, width=120),
    ),
)

TREND = TableSpec(
    "trend",
    Text(QT_TRANSLATE_NOOP("services", "License trend")),
    (
        Column("week", Text(QT_TRANSLATE_NOOP("services", "Week of")), Kind.DATE, width=120),
        Column("purchased", Text(QT_TRANSLATE_NOOP("services", "Purchased")), Kind.NUMBER, width=100),
        Column("assigned", Text(QT_TRANSLATE_NOOP("services", "Assigned")), Kind.NUMBER, width=100),
        Column("used", Text(QT_TRANSLATE_NOOP("services", "Used")), Kind.NUMBER, width=100),
    ),
)
