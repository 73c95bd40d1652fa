"""What the figures of the analytics page are called and what each of them opens. Without numpy: the filter
grammar stands on it."""

from __future__ import annotations

ANALYTICS_PRODUCTS = ("meetings", "calling")
SECTION_NAMES = ("recent", "expiring", "renewing", "low_assignment", "overage")
"""Keys of the sections, in the order of product.md, section 5; each is a file of ``catalog/sections``."""

COVERED, OUTSIDE = "covered", "outside"
OF_EITHER = {
    "nearing_expiration": "expiring",
    "nearing_renewal": "renewing",
    "low_license_assignment": "low_assignment",
    "over_license_limit": "overage",
}
"""Figures at the top of the page, and the section whose customers, of either product, each counts."""

DOORS = (
    COVERED,
    OUTSIDE,
    *OF_EITHER,
    *(f"{product}_{name}" for product in ANALYTICS_PRODUCTS for name in SECTION_NAMES),
)
"""What a figure opens: values of the field ``analytics`` of a filter query (interfaces.md)."""
