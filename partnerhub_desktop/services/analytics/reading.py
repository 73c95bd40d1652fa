"""Reads the subscription analytics: figures, tables, weeks (product.md, section 5)."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from numpy.typing import NDArray

from partnerhub_desktop.services.analytics.figures import PageFigures
from partnerhub_desktop.services.analytics.loaded import LoadedAnalytics, Look, load
from partnerhub_desktop.services.analytics.rows import ANALYTICS_PRODUCTS
from partnerhub_desktop.services.analytics.rules import Rules
from partnerhub_desktop.services.analytics.section_reading import SectionReading
from partnerhub_desktop.services.analytics.week_reading import WeekReading
from partnerhub_desktop.services.lists.customer_rows import one_state
from partnerhub_desktop.services.lists.loaded_facts import generation_of
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.store import usage_history
from partnerhub_desktop.services.store.driver import Connection
from partnerhub_desktop.services.store.usage_history import Point

Numbers = NDArray[Any]

TREND_WEEKS = 57
"""Thirteen months and the week they begin in."""


class AnalyticsReading:
    """For the day and the person of ``customers``; ``rules`` gives the rules in force.

    Safe from every thread. The rows of both products are kept until the store, the day, the rules or the
    person are others. Whether a person may see analytics at all is asked by who opens it
    (``Action.SEE_ANALYTICS``).
    """

    def __init__(self, customers: CustomerReading, rules: Callable[[], Rules]) -> None:
        self.customer_reading = customers
        self._rules = rules
        self._loaded: LoadedAnalytics | None = None
        self._loading = threading.Lock()

    def connection(self) -> Connection:
        """The calling thread's reading connection."""
        return self.customer_reading.connection()

    def load(self) -> None:
        """Make every answer quick. Takes a while the first time; call beside the window."""
        self.loaded()

    def refresh(self) -> bool:
        """Read anew if the store, the day, the rules or the person are others; True when they were."""
        before = self._loaded
        return self.loaded() is not before

    def loaded(self) -> LoadedAnalytics:
        """What is kept, of the store as it is now."""
        connection = self.connection()
        with self._loading, one_state(connection):
            today, _, only = self.customer_reading.scope
            look = Look(generation_of(connection), today, self._rules(), only)
            if self._loaded is None or self._loaded.look != look:
                self._loaded = None
                self._loaded = load(connection, look)
            return self._loaded

    def figures(self, product: str) -> PageFigures:
        """Every figure of the page for ``meetings`` or ``calling``."""
        return self.loaded().figures(product)

    def table(self, product: str, section: str, *, all_rows: bool = False) -> SectionReading:
        """The section's table; with ``all_rows`` all rows of its customers."""
        return SectionReading(self, product, section, all_rows)

    def weeks(self, product: str, first: date | None = None, last: date | None = None) -> list[Point]:
        """The trend between two days, the last thirteen months if not said: a point a week with snapshots."""
        today, _, only = self.customer_reading.scope
        last = last or today
        first = first or last - timedelta(last.weekday()) - timedelta(weeks=TREND_WEEKS - 1)
        if only is None:
            return usage_history.weeks(self.connection(), product, first, last)
        return usage_history.weeks_of(self.connection(), self._held_by(only), first, last, product)

    def week_table(self, product: str, monday: date) -> WeekReading:
        """Exactly the rows that the week's point of the trend sums."""
        return WeekReading(self, product, monday)

    def customers(self, door: str) -> Numbers:
        """The customers that a figure counts, ascending by id (see ``LoadedAnalytics.customers``)."""
        return self.loaded().customers(door)

    def rules(self) -> Mapping[str, object]:
        """The rules in force, for the named places of a formula."""
        rules = self._rules()
        bands = ", ".join(f"≤ {end}" for end in rules.low_bands)
        return {**rules._asdict(), "low_bands": f"{bands}, > {rules.low_bands[-1]}"}

    def _held_by(self, customers: frozenset[int]) -> list[int]:
        asked = f"[{','.join(map(str, customers))}]"
        held = "SELECT id FROM subscription WHERE customer_id IN (SELECT value FROM json_each(?))"
        return [row[0] for row in self.connection().execute(held, (asked,))]


def doors() -> tuple[str, ...]:
    """Every door of ``AnalyticsReading.customers``."""
    from partnerhub_desktop.services.analytics.loaded import TOP_SECTIONS
    from partnerhub_desktop.services.catalog.sections import SECTIONS

    of_sections = (f"{product}_{section.key}" for product in ANALYTICS_PRODUCTS for section in SECTIONS)
    return ("covered", *TOP_SECTIONS, *of_sections)
