"""What the analytics page shows beside its tables, of both products, read in one go beside the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from partnerhub_desktop.models.analytics_words import Rules
from partnerhub_desktop.services.analytics.doors import ANALYTICS_PRODUCTS, SECTION_NAMES
from partnerhub_desktop.services.analytics.figures import PageFigures
from partnerhub_desktop.services.analytics.reading import AnalyticsReading
from partnerhub_desktop.services.store.usage_history import Point

WATCHES = frozenset(("customer", "subscription", "license_line"))
"""Tables of which everything here is made; snapshots come with the licences."""
OLDEST = date(1970, 1, 1)


class AnalyticsFound(NamedTuple):
    """Figures and every week of the trend by product, and the rules in force."""

    figures: Mapping[str, PageFigures]
    weeks: Mapping[str, Sequence[Point]]
    rules: Rules


def read_found(reading: AnalyticsReading) -> AnalyticsFound:
    """Raises PermissionDenied for a person who may not see analytics."""
    reading.refresh()
    figures = {product: reading.figures(product) for product in ANALYTICS_PRODUCTS}
    weeks = {product: reading.weeks(product, OLDEST) for product in ANALYTICS_PRODUCTS}
    return AnalyticsFound(figures, weeks, reading.rules())


class KeptView(NamedTuple):
    """How the page was left: product, section, span of the trend; "" for what is not known."""

    product: str
    section: str
    span: str

    @property
    def text(self) -> str:
        """As the setting ``analytics_view`` keeps it."""
        return " ".join(self)


def kept_view(text: str) -> KeptView:
    """The setting as it was kept; whatever cannot be understood is as at the first visit."""
    product, section, span = [*text.split(), "", "", ""][:3]
    return KeptView(
        product if product in ANALYTICS_PRODUCTS else ANALYTICS_PRODUCTS[0],
        section if section in SECTION_NAMES else SECTION_NAMES[0],
        span,
    )
