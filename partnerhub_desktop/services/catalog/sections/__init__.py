"""Every section of the analytics page, in its order. A new one is one file here and its name in ``SECTIONS``.

Not imported on the start path: a section names the functions that select its rows, which need numpy.
"""

from __future__ import annotations

from partnerhub_desktop.services.catalog.sections import (
    expiring,
    low_assignment,
    over_limit,
    recent,
    renewing,
)

SECTIONS = (recent.SECTION, expiring.SECTION, renewing.SECTION, low_assignment.SECTION, over_limit.SECTION)
"""In the order of product.md, section 5."""

BY_KEY = {section.key: section for section in SECTIONS}
