"""What the analytics keep in memory: both products' rows, for one state of the store, day and person."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.analytics.analysis import Analysis
from partnerhub_desktop.services.analytics.doors import ANALYTICS_PRODUCTS, COVERED, OF_EITHER, SECTION_NAMES
from partnerhub_desktop.services.analytics.figures import Figure, PageFigures
from partnerhub_desktop.services.analytics.rows import AnalyticsRows, read_rows
from partnerhub_desktop.services.analytics.rules import Rules
from partnerhub_desktop.services.store.driver import Connection

Numbers = NDArray[Any]


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
        self._customers: dict[str, Numbers] = {}

    def figures(self, product: str) -> PageFigures:
        """Everything the page says of the product."""
        if product not in self._figures:
            self._figures[product] = self._make(product)
        return self._figures[product]

    def customers(self, door: str) -> Numbers:
        """The customers that a figure counts, ascending by id; ``door`` is one of ``DOORS``, but OUTSIDE."""
        if door not in self._customers:
            self._customers[door] = self._counted(door, _customers)
        return self._customers[door]

    def subscriptions(self, door: str) -> Numbers:
        """The subscriptions and trials whose rows make a figure count their customers, ascending by id."""
        return self._counted(door, _subscriptions)

    def _counted(self, door: str, ids: Callable[[Analysis, str], Numbers]) -> Numbers:
        if door in (COVERED, *OF_EITHER):
            name = OF_EITHER.get(door, "")
            return np.union1d(*(ids(each, name) for each in self.products.values()))
        product, _, name = door.partition("_")
        return ids(self.products[product], name)

    @property
    def _covered(self) -> Numbers:
        return self.customers(COVERED)

    def _make(self, product: str) -> PageFigures:
        analysis, covered = self.products[product], len(self._covered)
        top = {
            "total_customers": Figure(self._total),
            "customers_outside_analytics": Figure(self._total - covered),
        }
        top |= {key: Figure(len(self.customers(key))) for key in OF_EITHER}
        sections = {name: analysis.section(name) for name in SECTION_NAMES}
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


def _customers(analysis: Analysis, name: str) -> Numbers:
    return analysis.section(name).customers if name else analysis.customers


def _subscriptions(analysis: Analysis, name: str) -> Numbers:
    places = analysis.section(name).places if name else slice(None)
    return np.sort(analysis.rows.subscription[places])


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
