"""Customers with low license assignment (product.md, section 5)."""

from __future__ import annotations

from partnerhub_desktop.services.analytics import figures, selections
from partnerhub_desktop.services.catalog.sections import columns
from partnerhub_desktop.services.spec import Door, Kind, Kpi, Section
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

SECTION = Section(
    "low_assignment",
    Text(QT_TRANSLATE_NOOP("services", "Low assignment")),
    Text(QT_TRANSLATE_NOOP("services", "Low license assignment")),
    selections.low_assignment,
    (
        Kpi(
            "customers",
            Text(QT_TRANSLATE_NOOP("services", "Customers with low assignment")),
            Kind.NUMBER,
            Text(
                QT_TRANSLATE_NOOP(
                    "services",
                    "Customers whose assigned ÷ purchased is below {low_percent}% and not above percentile "
                    "{low_percentile} of the customers of their size ({low_bands} licenses; "
                    "all customers where a size has fewer than {low_peers}). Rows added in the last "
                    "{low_age} days are left out.",
                )
            ),
            Door.CUSTOMERS,
            figure=figures.customers,
        ),
        Kpi(
            "license_assignment",
            Text(QT_TRANSLATE_NOOP("services", "License assignment")),
            Kind.PERCENT,
            Text(
                QT_TRANSLATE_NOOP(
                    "services",
                    "Assigned ÷ purchased, over the rows of those customers that are below "
                    "{low_percent}% themselves.",
                )
            ),
            Door.ROWS,
            figure=figures.assignment,
        ),
        Kpi(
            "license_usage_when_assigned",
            Text(QT_TRANSLATE_NOOP("services", "License usage when assigned")),
            Kind.PERCENT,
            Text(
                QT_TRANSLATE_NOOP(
                    "services",
                    "Used in the last 7 days ÷ purchased, over the same rows. Where use is not known "
                    "it counts as 0.",
                )
            ),
            Door.ROWS,
            Text(QT_TRANSLATE_NOOP("services", "{also} of assigned")),
            figure=figures.usage,
        ),
        Kpi(
            "unassigned_licenses",
            Text(QT_TRANSLATE_NOOP("services", "Total unassigned licenses")),
            Kind.NUMBER,
            Text(
                QT_TRANSLATE_NOOP(
                    "services", "Available licenses, offer by offer, over all rows of those customers."
                )
            ),
            Door.ALL_ROWS,
            figure=figures.all_available,
        ),
    ),
    columns.with_parts(
        columns.CUSTOMER,
        columns.SUBSCRIPTION_ID,
        columns.number("months_since_added", QT_TRANSLATE_NOOP("services", "Months since added")),
        columns.ASSIGNED,
        columns.TOTAL,
        columns.BAR,
        columns.ASSIGNMENT_CHANGE,
        columns.LAUNCH,
    ),
    (*columns.FIELDS, "months_since_added", *columns.FIGURES, "assignment_week_change", "overage"),
    ("-available",),
    Text(QT_TRANSLATE_NOOP("services", "No customer assigned few licenses beside others of its size.")),
)
