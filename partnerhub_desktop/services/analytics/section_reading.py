"""The table of a section as a list that a model reads: order, words, only the rows that are looked at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.analytics.analysis import Analysis
from partnerhub_desktop.services.analytics.ordering import NOT_KNOWN, or_not_known, sortable
from partnerhub_desktop.services.analytics.product_rows import ProductRows
from partnerhub_desktop.services.analytics.ranks import subscription_ranks
from partnerhub_desktop.services.analytics.rows import AnalyticsRows
from partnerhub_desktop.services.analytics.section_rows import SectionRow, section_rows
from partnerhub_desktop.services.catalog.sections import section as section_of
from partnerhub_desktop.services.customer_index.facts import UNKNOWN
from partnerhub_desktop.services.lists.licence_sums import Sums
from partnerhub_desktop.services.reading import ListAnswer, Order
from partnerhub_desktop.services.store.driver import Connection

if TYPE_CHECKING:
    from partnerhub_desktop.services.analytics.reading import AnalyticsReading

Numbers = NDArray[Any]

BATCH = 500


class SectionReading:
    """The same questions and answers as ``CustomerReading``; ids are those of subscriptions.

    A query is one of the customers list (interfaces.md, "Filter query"): the rows are those of the customers
    that match it.
    """

    def __init__(self, analytics: AnalyticsReading, product: str, section: str, all_rows: bool) -> None:
        self._analytics = analytics
        self._product = product
        self._section = section_of(section)
        self._all_rows = all_rows

    def answer(self, query_text: str = "", order: Order = ()) -> ListAnswer:
        """The rows of a query. Raises QueryError for a query that cannot be understood."""
        analysis = self._analytics.loaded().products[self._product]
        rows, all_places = analysis.rows, self._places(analysis)
        places = all_places
        if query_text.strip():
            found = self._analytics.customer_reading.answer(query_text).ids
            places = places[np.isin(rows.customer[places], np.asarray(found, np.int64))]
        ids = rows.subscription[self._sorted(rows, places, order or self._default_order())]
        return ListAnswer(len(places), len(all_places), cast("Sequence[int]", ids), None)

    def rows(self, ids: Sequence[int]) -> list[SectionRow]:
        """These rows as they are now, in that order; one that is gone is left out."""
        return list(self.iterate_rows(ids))

    def iterate_rows(self, ids: Sequence[int]) -> Iterator[SectionRow]:
        """``rows`` one after the other, for tables too long to hold."""
        places, today = self._held_places(ids), self._analytics.customer_reading.scope.today
        for start in range(0, len(places), BATCH):
            some = places[start : start + BATCH]
            yield from section_rows(self._analytics.connection(), self._held.columns, some, today)

    def sums(self, ids: Sequence[int]) -> Sums:
        """What the licences of these rows add up to."""
        places, rows = self._held_places(ids), self._held.columns
        return Sums(*(int(column[places].sum()) for column in (rows.purchased, rows.assigned, rows.overage)))

    def customers_of(self, ids: Sequence[int]) -> Sequence[int]:
        """Whose they are, in the order of ``ids``, each customer once."""
        return list(dict.fromkeys(self._held.columns.customer[self._held_places(ids)].tolist()))

    def load_index(self) -> None:
        """Make every answer quick."""
        self._analytics.load()

    def refresh(self) -> bool:
        """Read anew if the store has changed; True when it had."""
        return self._analytics.refresh()

    @property
    def _held(self) -> ProductRows:
        return self._analytics.held().products[self._product].product

    def _held_places(self, ids: Sequence[int]) -> Numbers:
        places = self._held.places_of(np.asarray(ids, np.int64))
        return places[places >= 0]

    def _places(self, analysis: Analysis) -> Numbers:
        section = analysis.section(self._section.key)
        return section.all_places if self._all_rows else section.places

    def _default_order(self) -> Order:
        return tuple((key.lstrip("-"), key.startswith("-")) for key in self._section.default_order)

    def _sorted(self, rows: AnalyticsRows, places: Numbers, order: Order) -> Numbers:
        """Equal ones by the customer's name."""
        day = self._analytics.customer_reading.scope.today.toordinal()
        keys = [
            sortable(_value(rows, places, key, day, self._analytics.connection()), down)
            for key, down in order
        ]
        for values in reversed(keys):  # rows stand by name already, and a stable sort leaves them so
            chosen = np.argsort(values, kind="stable")
            places, keys = places[chosen], [each[chosen] for each in keys]
        return places


def _value(rows: AnalyticsRows, places: Numbers, key: str, day: int, connection: Connection) -> Numbers:
    """What a column sorts by; ``NOT_KNOWN`` where it shows a dash."""
    if key in ("customer", "org_id"):
        return places
    if key in ("subscription_label", "subscription_id"):
        return subscription_ranks(connection, rows.subscription[places])
    make = _VALUES.get(key)
    values = getattr(rows, key)[places] if make is None else make(rows, places, day)
    return or_not_known(values) if key in _MAY_BE_UNKNOWN else values


_MAY_BE_UNKNOWN = ("used_7d", "used_90d")


def _since(rows: AnalyticsRows, places: Numbers, day: int) -> Numbers:
    days = rows.added_on[places]
    return np.where(days == UNKNOWN, NOT_KNOWN, day - days)


def _until(rows: AnalyticsRows, places: Numbers, day: int) -> Numbers:
    days = rows.ends_on[places]
    return np.where(days == UNKNOWN, NOT_KNOWN, days - day)


def _available(rows: AnalyticsRows, places: Numbers, _day: int) -> Numbers:
    free: Numbers = rows.purchased[places] - rows.assigned[places] + rows.overage[places]
    return free


def _assignment_change(rows: AnalyticsRows, places: Numbers, _day: int) -> Numbers:
    return _change(rows.assigned[places], rows.week_assigned[places])


def _usage_change(rows: AnalyticsRows, places: Numbers, _day: int) -> Numbers:
    return _change(rows.used_7d[places], rows.week_used[places])


def _change(now: Numbers, before: Numbers) -> Numbers:
    return np.where((now == UNKNOWN) | (before == UNKNOWN), NOT_KNOWN, now - before)


def _used_3_months(rows: AnalyticsRows, places: Numbers, _day: int) -> Numbers:
    quarter, largest = rows.used_90d[places], rows.largest_use[places]
    used = np.where(quarter == UNKNOWN, largest, quarter)
    return or_not_known(used)


def _auto_renew(rows: AnalyticsRows, places: Numbers, _day: int) -> Numbers:
    renews = rows.renews[places]
    return np.where((renews == UNKNOWN) | (rows.is_trial[places] == 1), NOT_KNOWN, renews)


def _billable(rows: AnalyticsRows, places: Numbers, _day: int) -> Numbers:
    billable: Numbers = rows.billable[places]
    return billable


def _purchased(rows: AnalyticsRows, places: Numbers, _day: int) -> Numbers:
    purchased: Numbers = rows.purchased[places]
    return purchased


_VALUES = {
    "days_since_added": _since,
    "months_since_added": _since,
    "days_until_expiration": _until,
    "days_until_renewal": _until,
    "months_remaining": _until,
    "available": _available,
    "assignment_week_change": _assignment_change,
    "usage_week_change": _usage_change,
    "used_3_months": _used_3_months,
    "auto_renew": _auto_renew,
    "billable_overage": _billable,
    "licenses": _purchased,
}
