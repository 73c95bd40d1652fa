"""The rows of one week of the trend."""

from __future__ import annotations

from partnerhub_desktop.services.catalog.sections import columns
from partnerhub_desktop.services.spec import Column, Kind, TableSpec
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

WEEK = TableSpec(
    "week",
    Text(QT_TRANSLATE_NOOP("services", "Week")),
    (
        columns.CUSTOMER,
        columns.SUBSCRIPTION_ID,
        columns.BAR,
        columns.TOTAL,
        Column("assigned", Text(QT_TRANSLATE_NOOP("services", "Assigned")), Kind.NUMBER, width=110),
        Column("used_7d", Text(QT_TRANSLATE_NOOP("services", "Used")), Kind.NUMBER, width=110),
        Column("assigned_now", Text(QT_TRANSLATE_NOOP("services", "Assigned now")), Kind.NUMBER, width=120),
        columns.LAUNCH,
    ),
    ("-assigned",),
)
