"""The renewal plan and the forecast as tables that a model reads."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.analytics.ordering import NOT_KNOWN, or_not_known, sortable
from partnerhub_desktop.services.analytics.plan_rows import outlook_rows, plan_rows
from partnerhub_desktop.services.analytics.planning import Outlooks, Peaks, RightSizes, outlooks, right_sizes
from partnerhub_desktop.services.analytics.ranks import customer_ranks, subscription_ranks
from partnerhub_desktop.services.customer_index.facts import UNKNOWN
from partnerhub_desktop.services.lists.licence_sums import Sums
from partnerhub_desktop.services.reading import ListAnswer, Order

if TYPE_CHECKING:
    from partnerhub_desktop.services.analytics.reading import AnalyticsReading

Numbers = NDArray[Any]
BATCH = 500
TAKEN = ("purchased", "assigned", "overage", "used_7d")
"""Figures that a row has as they are."""


class Prepared(NamedTuple):
    """Entries in their own order: subscription, customer, and what columns sort by (``NOT_KNOWN`` comes
    last).

    ``make`` gives the rows of entries by their places.
    """

    subscription: Numbers
    customer: Numbers
    values: Mapping[str, Numbers]
    make: Callable[[Sequence[int]], Sequence[Any]]


class PreparedReading:
    """The same questions and answers as ``CustomerReading``; ids are those of subscriptions."""

    def __init__(self, analytics: AnalyticsReading, product: str) -> None:
        self._analytics = analytics
        self._product = product
        self._prepared: Prepared | None = None

    def answer(self, query_text: str = "", order: Order = ()) -> ListAnswer:
        """The rows whose customers match a query of the customers list. Raises QueryError."""
        prepared = self._entries()
        places = np.arange(len(prepared.subscription))
        if query_text.strip():
            found = np.asarray(self._analytics.customer_reading.answer(query_text).ids, np.int64)
            places = places[np.isin(prepared.customer, found)]
        ids = prepared.subscription[self._sorted(prepared, places, order)]
        return ListAnswer(len(places), len(prepared.subscription), cast("Sequence[int]", ids), None)

    def rows(self, ids: Sequence[int]) -> list[Any]:
        """These rows as they are now, in that order; one that is gone is left out."""
        return list(self.iterate_rows(ids))

    def iterate_rows(self, ids: Sequence[int]) -> Iterator[Any]:
        """``rows`` one after the other."""
        places = self._places(ids)
        for start in range(0, len(places), BATCH):
            yield from self._entries().make(places[start : start + BATCH])

    def sums(self, ids: Sequence[int]) -> Sums:
        """What the licences of these rows add up to."""
        places, values = self._places(ids), self._entries().values
        return Sums(*(int(values[name][places].sum()) for name in ("purchased", "assigned", "overage")))

    def customers_of(self, ids: Sequence[int]) -> Sequence[int]:
        """Whose they are, in the order of ``ids``, each customer once."""
        return list(dict.fromkeys(self._entries().customer[self._places(ids)].tolist()))

    def load_index(self) -> None:
        """Work everything out."""
        self._entries()

    def refresh(self) -> bool:
        """Work everything out anew at the next question."""
        self._prepared = None
        return True

    def _prepare(self) -> Prepared:
        raise NotImplementedError

    def _entries(self) -> Prepared:
        if self._prepared is None:
            self._prepared = self._prepare()
        return self._prepared

    def _places(self, ids: Sequence[int]) -> list[int]:
        own = {key: place for place, key in enumerate(self._entries().subscription.tolist())}
        return [own[int(key)] for key in ids if int(key) in own]

    def _sorted(self, prepared: Prepared, places: Numbers, order: Order) -> Numbers:
        """Equal ones in the own order."""
        for key, descending in reversed(order):
            values = sortable(self._value(prepared, key)[places], descending)
            places = places[np.argsort(values, kind="stable")]
        return places

    def _value(self, prepared: Prepared, key: str) -> Numbers:
        connection = self._analytics.connection()
        if key in ("customer", "org_id"):
            return customer_ranks(connection, prepared.customer)
        if key in ("subscription_label", "subscription_id"):
            return subscription_ranks(connection, prepared.subscription)
        return prepared.values[key]


class PlanReading(PreparedReading):
    """Right sizes of what ends or renews within the window, the first end first."""

    @property
    def plan(self) -> RightSizes:
        """What the table is made of."""
        self._entries()
        return self._plan

    def _prepare(self) -> Prepared:
        analytics, today = self._analytics, self._analytics.customer_reading.scope.today
        rows = analytics.loaded().products[self._product].rows
        rules = analytics.loaded().look.rules
        peaks = Peaks(rules.peak_months, rules.buffer_percent)
        plan = self._plan = right_sizes(
            analytics.connection(), self._product, rows, today, rules.window, peaks
        )
        return Prepared(
            rows.subscription[plan.places],
            rows.customer[plan.places],
            _plan_values(plan),
            lambda which: plan_rows(analytics.connection(), plan, which),
        )


def _plan_values(plan: RightSizes) -> dict[str, Numbers]:
    rows, places, quantity = plan.rows, plan.places, plan.quantity
    taken = {name: or_not_known(getattr(rows, name)[places]) for name in TAKEN}
    return {
        **taken,
        "licenses": taken["purchased"],
        "next_date": rows.ends_on[places],
        "billable_overage": rows.billable[places],
        "peak": or_not_known(plan.proposal.peak),
        "proposed": or_not_known(plan.proposal.proposed),
        "planned": or_not_known(plan.planned),
        "difference": np.where(quantity == UNKNOWN, NOT_KNOWN, quantity - taken["purchased"]),
    }


class OutlookReading(PreparedReading):
    """Rows whose licences are expected to run out, the first one first."""

    @property
    def outlooks(self) -> Outlooks:
        """What the table is made of."""
        self._entries()
        return self._outlooks

    def _prepare(self) -> Prepared:
        analytics, today = self._analytics, self._analytics.customer_reading.scope.today
        rows = analytics.loaded().products[self._product].rows
        found = self._outlooks = outlooks(analytics.connection(), self._product, rows, today)
        passing = found.passing
        values = {name: or_not_known(getattr(rows, name)[passing]) for name in TAKEN}
        forecast = found.forecast
        values |= {
            "licenses": values["purchased"],
            "passes_on": or_not_known(forecast.week[passing]),
            "earliest": or_not_known(forecast.earliest[passing]),
            "latest": or_not_known(forecast.latest[passing]),
        }
        return Prepared(
            rows.subscription[passing],
            rows.customer[passing],
            values,
            lambda which: outlook_rows(
                analytics.connection(), found, [int(passing[each]) for each in which], today
            ),
        )
