"""One product's rows as the analytics see them on a day: the sections, worked out once each."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from partnerhub_desktop.services.analytics.figures import Figure, SectionPlaces
from partnerhub_desktop.services.analytics.product_rows import ProductRows
from partnerhub_desktop.services.analytics.rows import AnalyticsRows
from partnerhub_desktop.services.analytics.rules import Rules
from partnerhub_desktop.services.catalog.sections import section


class Analysis:
    """Of one product. Sections are those of the catalog, by their keys."""

    def __init__(self, product: ProductRows, today: date, rules: Rules) -> None:
        self.product = product
        self._day = today.toordinal()
        self._rules = rules
        self._sections: dict[str, SectionPlaces] = {}
        self._figures: dict[str, Mapping[str, Figure]] = {}

    @property
    def rows(self) -> AnalyticsRows:
        """All rows."""
        return self.product.columns

    def section(self, key: str) -> SectionPlaces:
        """The rows of the section."""
        if key not in self._sections:
            places = section(key).select(self.product, self._day, self._rules)
            self._sections[key] = SectionPlaces(self.product, places)
        return self._sections[key]

    def figures(self, key: str) -> Mapping[str, Figure]:
        """The section's KPIs by their keys."""
        if key not in self._figures:
            taken = self.section(key)
            self._figures[key] = {kpi.key: kpi.figure(taken) for kpi in section(key).kpis}
        return self._figures[key]
