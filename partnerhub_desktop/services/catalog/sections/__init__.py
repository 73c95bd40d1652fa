"""Every section of the analytics page. A new one is one file here and its name in ``NAMES``.

A section is imported when it is first asked for: it names the functions that select its rows, which need
numpy, and the start does without.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from partnerhub_desktop.services.spec import Section

NAMES = ("recent", "expiring", "renewing", "low_assignment", "overage")
"""Modules and keys of the sections, in the order of product.md, section 5."""

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
    *(f"{product}_{name}" for product in ("meetings", "calling") for name in NAMES),
)
"""What a figure of the page opens: values of the field ``analytics`` of a filter query."""


@cache
def section(key: str) -> Section:
    """The section of that key. Raises KeyError for another one."""
    if key not in NAMES:
        raise KeyError(key)
    found: Section = import_module(f"{__name__}.{key}").SECTION
    return found


def sections() -> tuple[Section, ...]:
    """All of them, in their order."""
    return tuple(section(name) for name in NAMES)
