"""The figures at the top of the analytics page: customers, over the rows of both products."""

from __future__ import annotations

from partnerhub_desktop.services.spec import Kind, Kpi
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

TOP = (
    Kpi(
        "total_customers",
        Text(QT_TRANSLATE_NOOP("services", "Total customers")),
        Kind.NUMBER,
        Text(
            QT_TRANSLATE_NOOP(
                "services",
                "All customers managed by the partner, also those without Meetings or Calling. "
                "Our own organization is not among them.",
            )
        ),
        note=Text(QT_TRANSLATE_NOOP("services", "managed by you")),
    ),
    Kpi(
        "nearing_expiration",
        Text(QT_TRANSLATE_NOOP("services", "Nearing expiration")),
        Kind.NUMBER,
        Text(
            QT_TRANSLATE_NOOP(
                "services",
                "Customers with a Meetings or Calling trial, or subscription whose auto-renew is off or "
                "unknown, that ends in 0 to {window} days.",
            )
        ),
        note=Text(QT_TRANSLATE_NOOP("services", "within {window} days")),
    ),
    Kpi(
        "nearing_renewal",
        Text(QT_TRANSLATE_NOOP("services", "Nearing renewal")),
        Kind.NUMBER,
        Text(
            QT_TRANSLATE_NOOP(
                "services",
                "Customers with an auto-renewing Meetings or Calling subscription that ends in 0 to "
                "{window} days.",
            )
        ),
        note=Text(QT_TRANSLATE_NOOP("services", "within {window} days")),
    ),
    Kpi(
        "low_license_assignment",
        Text(QT_TRANSLATE_NOOP("services", "Low license assignment")),
        Kind.NUMBER,
        Text(
            QT_TRANSLATE_NOOP(
                "services",
                "Customers low for Meetings or for Calling: assigned ÷ purchased is below {low_percent}% "
                "and not above percentile {low_percentile} of the customers of their size ({low_bands} "
                "licenses; all customers where a size has fewer than {low_peers}). Rows added in the last "
                "{low_age} days are left out.",
            )
        ),
        note=Text(QT_TRANSLATE_NOOP("services", "vs. similar customers")),
    ),
    Kpi(
        "over_license_limit",
        Text(QT_TRANSLATE_NOOP("services", "Over license limit")),
        Kind.NUMBER,
        Text(
            QT_TRANSLATE_NOOP(
                "services",
                "Customers with an offer of Meetings or Calling of which more licenses are assigned than "
                "purchased.",
            )
        ),
        note=Text(QT_TRANSLATE_NOOP("services", "assigned > purchased")),
    ),
)
"""In the order of product.md, section 5."""
