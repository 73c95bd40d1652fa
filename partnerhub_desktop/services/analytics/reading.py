"""Reads the subscription analytics: figures, tables, weeks (product.md, section 5)."""

from __future__ import annotations

import threading
from collections.abc import Collection, Hashable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.analytics.comparison import Change
from partnerhub_desktop.services.analytics.comparison_reading import DIFFERENT, ComparedReading
from partnerhub_desktop.services.analytics.doors import OUTSIDE
from partnerhub_desktop.services.analytics.figures import PageFigures
from partnerhub_desktop.services.analytics.loaded import LoadedAnalytics, Look, load
from partnerhub_desktop.services.analytics.plan_reading import OutlookReading, PlanReading
from partnerhub_desktop.services.analytics.ranks import customers_by_name
from partnerhub_desktop.services.analytics.rules import Rules, rules_of
from partnerhub_desktop.services.analytics.section_reading import SectionReading
from partnerhub_desktop.services.analytics.week_reading import WeekReading
from partnerhub_desktop.services.lists.customer_rows import one_state
from partnerhub_desktop.services.lists.loaded_facts import generation_of
from partnerhub_desktop.services.permissions import Action, actor_of, require
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.settings import read_settings
from partnerhub_desktop.services.store import usage_history
from partnerhub_desktop.services.store.driver import Connection
from partnerhub_desktop.services.store.usage_history import Point

Numbers = NDArray[Any]

TREND_WEEKS = 57
"""Thirteen months and the week they begin in."""


class AnalyticsReading:
    """For the day and the person of ``customers``, by the rules in the store's settings.

    Safe from every thread. The rows of both products are kept until the store, the day, the rules or the
    person are others. Everything raises PermissionDenied for a person who may not see analytics.
    """

    def __init__(self, customers: CustomerReading) -> None:
        self.customer_reading = customers
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
            look = Look(generation_of(connection), today, self._allowed_rules(connection), only)
            if self._loaded is None or self._loaded.look != look:
                self._loaded = None
                self._loaded = load(connection, look, customers_by_name(connection))
            return self._loaded

    def held(self) -> LoadedAnalytics:
        """What is kept, without a look whether the store is another one since."""
        return self._loaded or self.loaded()

    def figures(self, product: str) -> PageFigures:
        """Every figure of the page for ``meetings`` or ``calling``."""
        return self.loaded().figures(product)

    def table(self, product: str, section: str, *, all_rows: bool = False) -> SectionReading:
        """The section's table; with ``all_rows`` all rows of its customers."""
        return SectionReading(self, product, section, all_rows)

    def weeks(self, product: str, first: date | None = None, last: date | None = None) -> list[Point]:
        """The trend between two days, the last thirteen months if not said: a point a week with snapshots."""
        self._allowed_rules(self.connection())
        today, _, only = self.customer_reading.scope
        last = last or today
        first = first or last - timedelta(last.weekday()) - timedelta(weeks=TREND_WEEKS - 1)
        if only is None:
            return usage_history.weeks(self.connection(), product, first, last)
        return usage_history.weeks_of(self.connection(), self._held_by(only), first, last, product)

    def week_table(self, product: str, monday: date) -> WeekReading:
        """Exactly the rows that the week's point of the trend sums."""
        return WeekReading(self, product, monday)

    def plan(self, product: str) -> PlanReading:
        """Right sizes of what ends or renews within the window."""
        return PlanReading(self, product)

    def outlook(self, product: str) -> OutlookReading:
        """Subscriptions whose licences are expected to run out."""
        return OutlookReading(self, product)

    def compared(
        self, product: str, days: tuple[date, date], changes: Sequence[Change] = DIFFERENT
    ) -> ComparedReading:
        """What is different between two days."""
        return ComparedReading(self, product, days, changes)

    def customers(self, door: str) -> Numbers:
        """The customers that a figure counts, by their names (``LoadedAnalytics.customers``)."""
        return self.loaded().customers(door)

    def subscriptions(self, door: str) -> Numbers:
        """The subscriptions and trials behind it, ascending by id; behind OUTSIDE all that its customers hold
        or have held."""
        loaded = self.loaded()
        if door != OUTSIDE:
            return loaded.subscriptions(door)
        return np.array(sorted(self._held_by(loaded.customers(OUTSIDE).tolist())), np.int64)

    def in_force(self) -> tuple[Hashable, ...]:
        """What figures depend on beside the store, the day and the customers seen, in one statement."""
        settings = read_settings(self.connection())
        return rules_of(settings), settings.role, settings.person_name

    def rules(self) -> Mapping[str, object]:
        """The rules in force, for the named places of a formula."""
        return self._allowed_rules(self.connection())._asdict()

    def _allowed_rules(self, connection: Connection) -> Rules:
        """The rules in force. Raises PermissionDenied for who may not see analytics."""
        settings = read_settings(connection)
        require(actor_of(connection, settings), Action.SEE_ANALYTICS)
        return rules_of(settings)

    def _held_by(self, customers: Collection[int]) -> list[int]:
        asked = f"[{','.join(map(str, customers))}]"
        held = "SELECT id FROM subscription WHERE customer_id IN (SELECT value FROM json_each(?))"
        return [row[0] for row in self.connection().execute(held, (asked,))]
