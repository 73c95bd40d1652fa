"""Recently added customers (product.md, section 5)."""

from __future__ import annotations

from partnerhub_desktop.services.analytics import figures, selections
from partnerhub_desktop.services.catalog.sections import columns
from partnerhub_desktop.services.spec import Door, Kind, Kpi, Section
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

SECTION = Section(
    "recent",
    Text(QT_TRANSLATE_NOOP("services", "Recently added")),
    Text(QT_TRANSLATE_NOOP("services", "Recently added customers, last {window} days")),
    selections.recently_added,
    (
        Kpi(
            "new_customers",
            Text(QT_TRANSLATE_NOOP("services", "New customers")),
            Kind.NUMBER,
            Text(
                QT_TRANSLATE_NOOP(
                    "services",
                    "Customers with a subscription or trial of this product added 0 to {window} days "
                    "ago. Unknown since when is not recent.",
                )
            ),
            Door.CUSTOMERS,
            figure=figures.customers,
        ),
        Kpi(
            "total_licenses",
            Text(QT_TRANSLATE_NOOP("services", "Total licenses")),
            Kind.NUMBER,
            Text(
                QT_TRANSLATE_NOOP(
                    "services",
                    "Purchased licenses over all rows of those customers, also those added earlier.",
                )
            ),
            Door.ALL_ROWS,
            figure=figures.all_purchased,
        ),
    ),
    columns.with_parts(
        columns.CUSTOMER,
        columns.SUBSCRIPTION_ID,
        columns.number("days_since_added", QT_TRANSLATE_NOOP("services", "Days since added")),
        columns.TOTAL,
        columns.BAR,
        columns.ASSIGNMENT_CHANGE,
        columns.USAGE_CHANGE,
        columns.LAUNCH,
    ),
    (
        *columns.FIELDS,
        "days_since_added",
        *columns.FIGURES,
        "assignment_week_change",
        "usage_week_change",
        "overage",
    ),
    ("days_since_added",),
    Text(QT_TRANSLATE_NOOP("services", "Nothing was added in the last {window} days.")),
)
