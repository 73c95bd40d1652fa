"""One product's rows as the analytics see them on a day: the sections, worked out once each."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.analytics.figures import Figure, SectionPlaces, section_places
from partnerhub_desktop.services.analytics.rows import AnalyticsRows
from partnerhub_desktop.services.analytics.rules import Rules
from partnerhub_desktop.services.catalog.sections import section

Numbers = NDArray[Any]


class Analysis:
    """Of one product. Sections are those of the catalog, by their keys."""

    def __init__(self, rows: AnalyticsRows, today: date, rules: Rules) -> None:
        self.rows = rows
        self._day = today.toordinal()
        self._rules = rules
        self._sections: dict[str, SectionPlaces] = {}
        self._figures: dict[str, Mapping[str, Figure]] = {}

    def section(self, key: str) -> SectionPlaces:
        """The rows of the section."""
        if key not in self._sections:
            places = section(key).select(self.rows, self._day, self._rules)
            self._sections[key] = section_places(self.rows, places)
        return self._sections[key]

    def figures(self, key: str) -> Mapping[str, Figure]:
        """The section's KPIs by their keys."""
        if key not in self._figures:
            taken = self.section(key)
            self._figures[key] = {kpi.key: kpi.figure(taken) for kpi in section(key).kpis}
        return self._figures[key]

    @cached_property
    def customers(self) -> Numbers:
        """Everyone with a row, ascending by id."""
        return self.rows.customer[np.flatnonzero(np.diff(self.rows.customer, prepend=-1))]

    @cached_property
    def by_subscription(self) -> Numbers:
        """Places of the rows, ascending by subscription."""
        return np.argsort(self.rows.subscription)

    def places_of(self, subscriptions: Numbers) -> Numbers:
        """Where the rows of these subscriptions stand; -1 for one that has none."""
        order = self.by_subscription
        if not len(order):
            return np.full(len(subscriptions), -1)
        near = np.searchsorted(self.rows.subscription, subscriptions, sorter=order)
        places = order[np.minimum(near, len(order) - 1)]
        found: Numbers = np.where(self.rows.subscription[places] == subscriptions, places, -1)
        return found
