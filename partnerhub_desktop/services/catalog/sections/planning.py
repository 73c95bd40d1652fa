"""The tables of the renewal plan and of the forecast."""

from __future__ import annotations

from partnerhub_desktop.services.catalog.sections import columns
from partnerhub_desktop.services.spec import Column, Kind, TableSpec
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text


def _number(key: str, title: str) -> Column:
    return columns.number(key, title)._replace(width=90)


PLAN = TableSpec(
    "plan",
    Text(QT_TRANSLATE_NOOP("services", "Right size")),
    (
        columns.CUSTOMER,
        columns.SUBSCRIPTION_ID,
        Column(
            "next_date",
            Text(QT_TRANSLATE_NOOP("services", "Renewal or end")),
            Kind.NEXT_DATE,
            width=140,
            needs=("next_date", "next_kind"),
        ),
        _number("purchased", QT_TRANSLATE_NOOP("services", "Purchased")),
        _number("assigned", QT_TRANSLATE_NOOP("services", "Assigned")),
        _number("peak", QT_TRANSLATE_NOOP("services", "Peak use")),
        _number("proposed", QT_TRANSLATE_NOOP("services", "Proposed")),
        _number("planned", QT_TRANSLATE_NOOP("services", "Own figure")),
        Column("difference", Text(QT_TRANSLATE_NOOP("services", "Change")), Kind.CHANGE, width=100),
        columns.number("overage", QT_TRANSLATE_NOOP("services", "Overage"))._replace(shown=False),
        columns.number("billable_overage", QT_TRANSLATE_NOOP("services", "Billable overage"))._replace(
            shown=False
        ),
        columns.LAUNCH,
    ),
    ("next_date",),
)

OUTLOOK = TableSpec(
    "outlook",
    Text(QT_TRANSLATE_NOOP("services", "Forecast")),
    (
        columns.CUSTOMER,
        columns.SUBSCRIPTION_ID,
        Column(
            "passes_on", Text(QT_TRANSLATE_NOOP("services", "Runs out in the week of")), Kind.DATE, width=150
        ),
        Column("earliest", Text(QT_TRANSLATE_NOOP("services", "Earliest")), Kind.DATE, width=120),
        Column("latest", Text(QT_TRANSLATE_NOOP("services", "Latest")), Kind.DATE, width=120),
        columns.BAR,
        _number("purchased", QT_TRANSLATE_NOOP("services", "Purchased"))._replace(shown=False),
        columns.LAUNCH,
    ),
    ("passes_on",),
)

CHANGES = (
    Column("line_change", Text(QT_TRANSLATE_NOOP("services", "What became of it")), Kind.WORD, width=150),
    _number("purchased", QT_TRANSLATE_NOOP("services", "Purchased")),
    Column("purchased_change", Text(QT_TRANSLATE_NOOP("services", "± purchased")), Kind.CHANGE, width=100),
    _number("assigned", QT_TRANSLATE_NOOP("services", "Assigned")),
    Column("assigned_change", Text(QT_TRANSLATE_NOOP("services", "± assigned")), Kind.CHANGE, width=100),
    _number("used_7d", QT_TRANSLATE_NOOP("services", "Used")),
    Column("used_change", Text(QT_TRANSLATE_NOOP("services", "± used")), Kind.CHANGE, width=100),
)

COMPARED = TableSpec(
    "compared",
    Text(QT_TRANSLATE_NOOP("services", "Compared")),
    (columns.CUSTOMER, columns.SUBSCRIPTION_ID, *CHANGES, columns.LAUNCH),
)

SUMMARY = TableSpec(
    "summary",
    Text(QT_TRANSLATE_NOOP("services", "Weekly summary")),
    (
        Column("product", Text(QT_TRANSLATE_NOOP("services", "Product")), Kind.WORD, width=90),
        columns.CUSTOMER,
        columns.SUBSCRIPTION_ID,
        *CHANGES,
    ),
)
