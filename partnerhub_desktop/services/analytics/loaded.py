"""What the analytics keep in memory: both products' rows, for one state of the store, day and person."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.analytics.analysis import Analysis
from partnerhub_desktop.services.analytics.figures import Figure, PageFigures
from partnerhub_desktop.services.analytics.rows import ANALYTICS_PRODUCTS, AnalyticsRows, read_rows
from partnerhub_desktop.services.analytics.rules import Rules
from partnerhub_desktop.services.catalog.sections import SECTIONS
from partnerhub_desktop.services.store.driver import Connection

Numbers = NDArray[Any]

TOP_SECTIONS = {
    "nearing_expiration": "expiring",
    "nearing_renewal": "renewing",
    "low_license_assignment": "low_assignment",
    "over_license_limit": "overage",
}
"""The section whose customers, of either product, each figure at the top counts."""


class Look(NamedTuple):
    """For what the rows were read; with another one they are read anew."""

    generation: int
    today: date
    rules: Rules
    only: frozenset[int] | None


class LoadedAnalytics:
    """``total`` customers are managed by the partner and may be seen."""

    def __init__(self, look: Look, rows: Mapping[str, AnalyticsRows], total: int, as_of: date | None) -> None:
        self.look = look
        self._total = total
        self._as_of = as_of
        self.products = {product: Analysis(each, look.today, look.rules) for product, each in rows.items()}
        self._figures: dict[str, PageFigures] = {}

    def figures(self, product: str) -> PageFigures:
        """Everything the page says of the product."""
        if product not in self._figures:
            self._figures[product] = self._make(product)
        return self._figures[product]

    def customers(self, door: str) -> Numbers:
        """The customers that a figure counts, ascending by id. Raises KeyError for an unknown door.

        A door is a key of the figures at the top, ``covered``, or a product, ``_`` and a section's key.
        """
        if door == "covered":
            return self._covered
        if door in TOP_SECTIONS:
            return self._either(TOP_SECTIONS[door])
        product, _, section = door.partition("_")
        return self.products[product].section(section).customers

    @cached_property
    def _covered(self) -> Numbers:
        return np.union1d(*(each.customers for each in self.products.values()))

    def _either(self, section: str) -> Numbers:
        return np.union1d(*(each.section(section).customers for each in self.products.values()))

    def _make(self, product: str) -> PageFigures:
        analysis, covered = self.products[product], len(self._covered)
        top = {
            "total_customers": Figure(self._total),
            "customers_outside_analytics": Figure(self._total - covered),
        }
        top |= {key: Figure(len(self._either(section))) for key, section in TOP_SECTIONS.items()}
        sections = {section.key: analysis.section(section.key) for section in SECTIONS}
        return PageFigures(
            product,
            self.look.today,
            self._as_of,
            covered,
            self._total - covered,
            top,
            {key: analysis.figures(key) for key in sections},
            {key: len(each.places) for key, each in sections.items()},
            {key: len(each.customers) for key, each in sections.items()},
        )


def load(connection: Connection, look: Look) -> LoadedAnalytics:
    """Read both products' rows as the connection sees them."""
    rows = {
        product: _seen(read_rows(connection, product, look.today), look) for product in ANALYTICS_PRODUCTS
    }
    return LoadedAnalytics(look, rows, _total(connection, look), _as_of(connection))


def _seen(rows: AnalyticsRows, look: Look) -> AnalyticsRows:
    """Of the customers that the person may see."""
    if look.only is None:
        return rows
    kept = np.isin(rows.customer, np.fromiter(look.only, np.int64, len(look.only)))
    return AnalyticsRows._make(column[kept] for column in rows)


def _total(connection: Connection, look: Look) -> int:
    if look.only is None:
        return int(connection.execute("SELECT count(*) FROM customer WHERE is_own = 0").fetchone()[0])
    asked = f"[{','.join(map(str, look.only))}]"
    own = "SELECT count(*) FROM customer WHERE is_own = 0 AND id IN (SELECT value FROM json_each(?))"
    return int(connection.execute(own, (asked,)).fetchone()[0])


def _as_of(connection: Connection) -> date | None:
    """The day of the newest licence figures."""
    newest = connection.execute(
        "SELECT max(at) FROM source WHERE id IN (SELECT DISTINCT source_id FROM license_line)"
    ).fetchone()[0]
    return date.fromisoformat(newest[:10]) if newest else None
