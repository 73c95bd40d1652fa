"""What the analytics keep in memory: both products' rows, for one state of the store, day and person."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.analytics import stored_rows
from partnerhub_desktop.services.analytics.analysis import Analysis
from partnerhub_desktop.services.analytics.doors import (
    COVERED,
    OF_EITHER,
    OUTSIDE,
    SECTION_NAMES,
)
from partnerhub_desktop.services.analytics.figures import Figure, PageFigures
from partnerhub_desktop.services.analytics.product_rows import ProductRows
from partnerhub_desktop.services.analytics.rows import AnalyticsRows
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
    """``customers`` are all that are managed by the partner and may be seen, by their names."""

    def __init__(
        self, look: Look, products: Mapping[str, ProductRows], customers: Numbers, as_of: date | None
    ) -> None:
        self.look = look
        self._everyone = customers
        self._as_of = as_of
        self.products = {key: Analysis(each, look.today, look.rules) for key, each in products.items()}
        self._figures: dict[str, PageFigures] = {}
        self._customers: dict[str, Numbers] = {}

    def figures(self, product: str) -> PageFigures:
        """Everything the page says of the product."""
        if product not in self._figures:
            self._figures[product] = self._make(product)
        return self._figures[product]

    def customers(self, door: str) -> Numbers:
        """The customers that a figure counts, by their names; ``door`` is one of ``DOORS``."""
        if door not in self._customers:
            self._customers[door] = self._everyone[self._flags(door)]
        return self._customers[door]

    def subscriptions(self, door: str) -> Numbers:
        """The subscriptions and trials whose rows make a figure count their customers, ascending by id;
        ``door`` is not OUTSIDE, whose customers have none."""
        held = [rows.subscription[places] for rows, places in self._places(door)]
        return np.unique(np.concatenate(held))

    def _flags(self, door: str) -> Numbers:
        """Whether each customer is counted."""
        if door == OUTSIDE:
            covered: Numbers = self._flags(COVERED)
            return ~covered
        flags = np.zeros(len(self._everyone), np.bool_)
        product, _, name = door.partition("_")
        if door == COVERED:
            for each in self.products.values():
                flags[each.product.rank] = True
        elif door in OF_EITHER:
            for each in self.products.values():
                flags[each.section(OF_EITHER[door]).ranks] = True
        else:
            flags[self.products[product].section(name).ranks] = True
        return flags

    def _places(self, door: str) -> list[tuple[AnalyticsRows, Any]]:
        if door == COVERED:
            return [(each.rows, slice(None)) for each in self.products.values()]
        if door in OF_EITHER:
            name = OF_EITHER[door]
            return [(each.rows, each.section(name).places) for each in self.products.values()]
        product, _, name = door.partition("_")
        return [(self.products[product].rows, self.products[product].section(name).places)]

    def _make(self, product: str) -> PageFigures:
        analysis, total = self.products[product], len(self._everyone)
        covered = int(np.count_nonzero(self._flags(COVERED)))
        top = {"total_customers": Figure(total), "customers_outside_analytics": Figure(total - covered)}
        top |= {key: Figure(int(np.count_nonzero(self._flags(key)))) for key in OF_EITHER}
        sections = {name: analysis.section(name) for name in SECTION_NAMES}
        return PageFigures(
            product,
            self.look.today,
            self._as_of,
            covered,
            total - covered,
            top,
            {key: analysis.figures(key) for key in sections},
            {key: len(each.places) for key, each in sections.items()},
            {key: each.count for key, each in sections.items()},
        )


def load(connection: Connection, look: Look, customers: Numbers) -> LoadedAnalytics:
    """Read both products' rows as the connection sees them; ``customers`` are all of them, by their names."""
    seen = customers if look.only is None else customers[np.isin(customers, sorted(look.only))]
    ranks = np.full(int(customers.max(initial=0)) + 1, -1, np.int64)
    ranks[seen] = np.arange(len(seen))
    kept = stored_rows.load(connection, look.today)
    products = {key: ProductRows(_seen(each, ranks), ranks) for key, each in kept.products.items()}
    return LoadedAnalytics(look, products, seen, kept.as_of)


def _seen(rows: AnalyticsRows, ranks: Numbers) -> AnalyticsRows:
    """Of the customers that the person may see."""
    kept = ranks[rows.customer] >= 0
    return rows if kept.all() else AnalyticsRows._make(column[kept] for column in rows)
