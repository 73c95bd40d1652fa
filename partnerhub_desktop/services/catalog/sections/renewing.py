"""What renews soon (product.md, section 5)."""

from __future__ import annotations

from partnerhub_desktop.services.analytics import figures, selections
from partnerhub_desktop.services.catalog.sections import columns, ratios
from partnerhub_desktop.services.spec import Door, Kind, Kpi, Section
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

SECTION = Section(
    "renewing",
    Text(QT_TRANSLATE_NOOP("services", "Renewing")),
    Text(QT_TRANSLATE_NOOP("services", "Renewing in the next {window} days")),
    selections.renewing,
    (
        Kpi(
            "customers",
            Text(QT_TRANSLATE_NOOP("services", "Renewing customers")),
            Kind.NUMBER,
            Text(
                QT_TRANSLATE_NOOP(
                    "services",
                    "Customers with an auto-renewing subscription that ends in 0 to {window} days. "
                    "Trials never renew.",
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
        columns.number("days_until_renewal", QT_TRANSLATE_NOOP("services", "Days until renewal")),
        columns.TOTAL,
        columns.BAR,
        columns.USED_3_MONTHS,
        columns.LAUNCH,
    ),
    (
        *columns.FIELDS,
        "days_until_renewal",
        *columns.FIGURES,
        "used_3_months",
        "used_3_months_at_least",
        "overage",
    ),
    ("days_until_renewal",),
    Text(QT_TRANSLATE_NOOP("services", "Nothing renews in the next {window} days.")),
)
