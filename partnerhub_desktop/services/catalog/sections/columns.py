"""Columns that the tables of several sections have in common."""

from __future__ import annotations

from partnerhub_desktop.services.spec import Column, Kind
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

CUSTOMER = Column("customer", Text(QT_TRANSLATE_NOOP("services", "Customer")), Kind.NAME, width=220)
SUBSCRIPTION_ID = Column(
    "subscription_label", Text(QT_TRANSLATE_NOOP("services", "Subscription ID")), width=130
)
TOTAL = Column("purchased", Text(QT_TRANSLATE_NOOP("services", "Total licenses")), Kind.NUMBER, width=110)
BAR = Column(
    "licenses",
    Text(QT_TRANSLATE_NOOP("services", "Used / assigned / available")),
    Kind.USE,
    width=200,
    needs=("purchased", "assigned", "used_7d", "available", "overage"),
    composed=True,
)
ASSIGNED = Column(
    "assigned",
    Text(QT_TRANSLATE_NOOP("services", "Assigned licenses")),
    Kind.COUNT_AND_SHARE,
    width=140,
    needs=("assigned", "assigned_ratio"),
)
USED = Column(
    "used_7d",
    Text(QT_TRANSLATE_NOOP("services", "Used licenses")),
    Kind.COUNT_AND_SHARE,
    width=140,
    needs=("used_7d", "used_ratio"),
)
USED_3_MONTHS = Column(
    "used_3_months",
    Text(QT_TRANSLATE_NOOP("services", "Usage in the last 3 months")),
    Kind.AT_LEAST,
    width=180,
    needs=("used_3_months", "used_3_months_at_least"),
)
ASSIGNMENT_CHANGE = Column(
    "assignment_week_change",
    Text(QT_TRANSLATE_NOOP("services", "Weekly change in assignment")),
    Kind.CHANGE,
    width=150,
)
USAGE_CHANGE = Column(
    "usage_week_change", Text(QT_TRANSLATE_NOOP("services", "Weekly change in usage")), Kind.CHANGE, width=150
)
LAUNCH = Column(
    "launch",
    Text(QT_TRANSLATE_NOOP("services", "Launch organization")),
    Kind.LAUNCH,
    sortable=False,
    width=36,
    needs=("org_id",),
    composed=True,
)

FIELDS = ("customer", "org_id", "subscription_id", "subscription_label", "kind")
"""Fields of a row with which every section begins."""
FIGURES = ("purchased", "assigned", "used_7d", "available", "assigned_ratio", "used_ratio")


PARTS = (
    Column("assigned", Text(QT_TRANSLATE_NOOP("services", "Assigned")), Kind.NUMBER, width=110, shown=False),
    Column("used_7d", Text(QT_TRANSLATE_NOOP("services", "Used")), Kind.NUMBER, width=110, shown=False),
    Column(
        "available", Text(QT_TRANSLATE_NOOP("services", "Available")), Kind.NUMBER, width=110, shown=False
    ),
    Column("overage", Text(QT_TRANSLATE_NOOP("services", "Overage")), Kind.NUMBER, width=110, shown=False),
    Column(
        "assigned_ratio",
        Text(QT_TRANSLATE_NOOP("services", "Assigned of total")),
        Kind.PERCENT,
        sortable=False,
        shown=False,
    ),
    Column(
        "used_ratio",
        Text(QT_TRANSLATE_NOOP("services", "Used of total")),
        Kind.PERCENT,
        sortable=False,
        shown=False,
    ),
    Column(
        "used_3_months_at_least",
        Text(QT_TRANSLATE_NOOP("services", "Usage is at least that")),
        Kind.FLAG,
        sortable=False,
        shown=False,
    ),
)
"""What cells of several figures are made of: columns that wait in the column chooser, and of a file."""


def with_parts(*shown: Column) -> tuple[Column, ...]:
    """The columns of a section, and behind them the parts of their cells that are no columns themselves."""
    keys = {column.key for column in shown}
    parts = {part for column in shown for part in column.needs} - keys
    return (*shown, *(part for part in PARTS if part.key in parts))


def number(key: str, title: str) -> Column:
    """A column of whole numbers; ``title`` is marked for translation where it is written."""
    return Column(key, Text(title), Kind.NUMBER, width=140)
