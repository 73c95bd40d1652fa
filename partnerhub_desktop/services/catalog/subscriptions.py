"""The subscriptions list: one row a subscription (product.md, section 1)."""

from __future__ import annotations

from partnerhub_desktop.services.catalog import held_columns as held
from partnerhub_desktop.services.spec import Column, Kind, ListPage, ListWords
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

COLUMNS = (
    held.CUSTOMER,
    held.SUBSCRIPTION_ID,
    held.STATUSES,
    Column(
        "next_date",
        Text(QT_TRANSLATE_NOOP("services", "Renewal or end")),
        Kind.NEXT_DATE,
        width=146,
        needs=("next_date", "next_kind"),
    ),
    held.LICENSES,
    held.PRODUCTS,
    held.AUTO_RENEW,
    held.ADDED,
    *held.OF_CUSTOMER,
    held.STARTS._replace(shown=False),
    Column(
        "term_months",
        Text(QT_TRANSLATE_NOOP("services", "Term in months")),
        Kind.NUMBER,
        shown=False,
    ),
    Column(
        "allowance_percent",
        Text(QT_TRANSLATE_NOOP("services", "Growth allowance, %")),
        Kind.NUMBER,
        shown=False,
    ),
    *held.HIDDEN,
)

WORDS = ListWords(
    "subscriptions",
    held.PLACEHOLDER,
    Text(QT_TRANSLATE_NOOP("services", "No subscription matches")),
    Text(QT_TRANSLATE_NOOP("services", "No subscriptions yet")),
    Text(QT_TRANSLATE_NOOP("services", "Import files with customers and subscriptions to see them here.")),
)

PAGE = ListPage(
    key="subscriptions",
    title=Text(QT_TRANSLATE_NOOP("services", "Subscriptions")),
    icon="credit-card",
    columns=COLUMNS,
    fields=(*held.FIELDS, "auto_renew", "term_months", "allowance_percent", *held.ADDED_FIELDS),
    default_order=("customer", "subscription_id"),
    facets=("status", "product", "managed_by", "tag", "owner"),
    watches=held.WATCHES,
    words=WORDS,
)
