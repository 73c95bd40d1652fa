"""Customers over license limit (product.md, section 5)."""

from __future__ import annotations

from partnerhub_desktop.services.analytics import figures, selections
from partnerhub_desktop.services.catalog.sections import columns
from partnerhub_desktop.services.spec import Column, Door, Kind, Kpi, Section
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

AUTO_RENEW = Column("auto_renew", Text(QT_TRANSLATE_NOOP("services", "Auto-renew?")), Kind.FLAG, width=100)

BEYOND = (
    columns.number("overage", QT_TRANSLATE_NOOP("services", "Overage")),
    columns.number("billable_overage", QT_TRANSLATE_NOOP("services", "Billable overage")),
)
"""The overage, and what of it is beyond the growth allowance: a true-forward counts only that."""

SECTION = Section(
    "overage",
    Text(QT_TRANSLATE_NOOP("services", "Over limit")),
    Text(QT_TRANSLATE_NOOP("services", "Customers over license limit")),
    selections.over_limit,
    (
        Kpi(
            "customers",
            Text(QT_TRANSLATE_NOOP("services", "Customers with overage")),
            Kind.NUMBER,
            Text(
                QT_TRANSLATE_NOOP(
                    "services", "Customers with an offer of which more licenses are assigned than purchased."
                )
            ),
            Door.CUSTOMERS,
            figure=figures.customers,
        ),
        Kpi(
            "licenses_in_overage",
            Text(QT_TRANSLATE_NOOP("services", "Total licenses in overage")),
            Kind.NUMBER,
            Text(
                QT_TRANSLATE_NOOP(
                    "services",
                    "Assigned beyond purchased, offer by offer: free licenses of one offer never hide"
                    " the overage of another.",
                )
            ),
            Door.ROWS,
            figure=figures.overage,
        ),
        Kpi(
            "average_overage",
            Text(QT_TRANSLATE_NOOP("services", "Average license overage")),
            Kind.NUMBER,
            Text(QT_TRANSLATE_NOOP("services", "Licenses in overage ÷ customers with overage.")),
            Door.ROWS,
            figure=figures.average_overage,
        ),
    ),
    columns.with_parts(
        columns.CUSTOMER,
        columns.SUBSCRIPTION_ID,
        columns.number("months_remaining", QT_TRANSLATE_NOOP("services", "Months remaining")),
        AUTO_RENEW,
        columns.TOTAL,
        columns.ASSIGNED,
        columns.USED,
        *BEYOND,
        columns.LAUNCH,
    ),
    (*columns.FIELDS, "months_remaining", "auto_renew", *columns.FIGURES, "overage", "billable_overage"),
    ("-overage",),
    Text(QT_TRANSLATE_NOOP("services", "No customer is over its licenses.")),
)
