"""What expires soon (product.md, section 5)."""

from __future__ import annotations

from partnerhub_desktop.services.analytics import figures, selections
from partnerhub_desktop.services.catalog.sections import columns, ratios
from partnerhub_desktop.services.spec import Door, Kind, Kpi, Section
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

SECTION = Section(
    "expiring",
    Text(QT_TRANSLATE_NOOP("services", "Expiring")),
    Text(QT_TRANSLATE_NOOP("services", "Expiring in the next {window} days")),
    selections.expiring,
    (
        Kpi(
            "customers",
            Text(QT_TRANSLATE_NOOP("services", "Expiring customers")),
            Kind.NUMBER,
            Text(
                QT_TRANSLATE_NOOP(
                    "services",
                    "Customers with a trial, or a subscription whose auto-renew is off or unknown, "
                    "that ends in 0 to {window} days.",
                )
            ),
            Door.CUSTOMERS,
            figure=figures.customers,
        ),
        ratios.ASSIGNMENT,
        ratios.USAGE,
    ),
    columns.with_parts(
        columns.CUSTOMER,
        columns.SUBSCRIPTION_ID,
        columns.number("days_until_expiration", QT_TRANSLATE_NOOP("services", "Days until expiration")),
        columns.TOTAL,
        columns.BAR,
        columns.USED_3_MONTHS,
        columns.LAUNCH,
    ),
    (
        *columns.FIELDS,
        "days_until_expiration",
        *columns.FIGURES,
        "used_3_months",
        "used_3_months_at_least",
        "overage",
    ),
    ("days_until_expiration",),
    Text(QT_TRANSLATE_NOOP("services", "Nothing expires in the next {window} days.")),
)
