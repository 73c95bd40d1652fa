"""The trials list: one row a trial (product.md, section 3)."""

from __future__ import annotations

from partnerhub_desktop.services.catalog import held_columns as held
from partnerhub_desktop.services.spec import Column, Kind, ListPage, ListWords
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

COLUMNS = (
    held.CUSTOMER,
    held.STATUSES,
    Column(
        "next_date",
        Text(QT_TRANSLATE_NOOP("services", "Time left")),
        Kind.NEXT_DATE,
        width=146,
        needs=("next_date", "next_kind"),
    ),
    held.LICENSES,
    held.PRODUCTS,
    held.STARTS,
    *held.OF_CUSTOMER,
    held.SUBSCRIPTION_ID._replace(shown=False),
    held.ADDED._replace(shown=False),
    *held.HIDDEN,
)

WORDS = ListWords(
    "trials",
    held.PLACEHOLDER,
    Text(QT_TRANSLATE_NOOP("services", "No trial matches")),
    Text(QT_TRANSLATE_NOOP("services", "No trials yet")),
    Text(QT_TRANSLATE_NOOP("services", "Import files with trials to see them here.")),
)

PAGE = ListPage(
    key="trials",
    title=Text(QT_TRANSLATE_NOOP("services", "Trials")),
    icon="flask-conical",
    columns=COLUMNS,
    fields=(*held.FIELDS, *held.ADDED_FIELDS),
    default_order=("customer", "subscription_id"),
    facets=("status", "product", "managed_by", "tag", "owner"),
    watches=held.WATCHES,
    words=WORDS,
)
