"""The rows behind one week of the trend: each subscription's newest snapshot in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.analytics.ordering import NOT_KNOWN, or_not_known, sortable
from partnerhub_desktop.services.customer_index.facts import UNKNOWN
from partnerhub_desktop.services.folding import name_key
from partnerhub_desktop.services.lists.held_rows import TRIAL_LABEL
from partnerhub_desktop.services.lists.licence_sums import Sums
from partnerhub_desktop.services.reading import ListAnswer, Order
from partnerhub_desktop.services.store import usage_history
from partnerhub_desktop.services.store.usage_history import Newest

if TYPE_CHECKING:
    from partnerhub_desktop.services.analytics.reading import AnalyticsReading

Numbers = NDArray[Any]


class WeekRow(NamedTuple):
    """A subscription's figures in the week, and its assigned licences now (None where it has no row now).

    ``id`` is that of the subscription in the store.
    """

    id: int
    customer_id: int
    customer: str
    org_id: str
    subscription_id: str
    subscription_label: str
    kind: str
    purchased: int
    assigned: int
    used_7d: int | None
    overage: int
    assigned_now: int | None


_ROWS = """
    SELECT subscription.id, customer_id, name, org_id, external_id, kind
    FROM subscription JOIN customer ON customer.id = customer_id
    WHERE subscription.id IN (SELECT value FROM json_each(?))"""


_OWN = "SELECT id FROM customer WHERE is_own = 1"


class WeekReading:
    """The same questions and answers as ``CustomerReading``; ids are those of subscriptions."""

    def __init__(self, analytics: AnalyticsReading, product: str, monday: date) -> None:
        self._analytics = analytics
        self._product = product
        self._monday = monday
        self._found: Newest | None = None

    def answer(self, query_text: str = "", order: Order = ()) -> ListAnswer:
        """The rows of a query of the customers list, most assigned licences first if not said."""
        week = self._week()
        ids = week.subscription
        if query_text.strip():
            found = np.asarray(self._analytics.customer_reading.answer(query_text).ids, np.int64)
            ids = ids[np.isin(self._customers(ids), found)]
        ordered = self._sorted(ids, order or (("assigned", True),))
        return ListAnswer(len(ids), len(week.subscription), cast("Sequence[int]", ordered), None)

    def rows(self, ids: Sequence[int]) -> list[WeekRow]:
        """These rows, in that order."""
        return list(self.iterate_rows(ids))

    def iterate_rows(self, ids: Sequence[int]) -> Iterator[WeekRow]:
        """``rows`` one after the other."""
        week, wanted = self._week(), np.asarray(ids, np.int64)
        asked = f"[{','.join(map(str, wanted.tolist()))}]"
        known = {row[0]: row for row in self._analytics.connection().execute(_ROWS, (asked,))}
        now = self._assigned_now(wanted)
        for key, place, current in zip(
            wanted.tolist(), np.searchsorted(week.subscription, wanted).tolist(), now, strict=True
        ):
            if key in known:
                yield self._row(known[key], week, place, current)

    def sums(self, ids: Sequence[int]) -> Sums:
        """What the licences of these rows added up to."""
        week = self._week()
        places = np.searchsorted(week.subscription, np.asarray(ids, np.int64))
        purchased, assigned = week.purchased[places], week.assigned[places]
        return Sums(int(purchased.sum()), int(assigned.sum()), int(np.maximum(assigned - purchased, 0).sum()))

    def customers_of(self, ids: Sequence[int]) -> Sequence[int]:
        """Whose they are, in the order of ``ids``, each customer once."""
        return list(dict.fromkeys(self._customers(np.asarray(ids, np.int64)).tolist()))

    def load_index(self) -> None:
        """Read the week."""
        self._week()

    def refresh(self) -> bool:
        """Read the week anew at the next question."""
        self._found = None
        return True

    def _week(self) -> Newest:
        if self._found is None:
            today, _, only = self._analytics.customer_reading.scope
            last = min(self._monday + timedelta(6), today)
            found = usage_history.newest(self._analytics.connection(), self._product, self._monday, last)
            seen = self._seen(found.subscription, only)
            self._found = Newest._make(column[seen] for column in found)
        return self._found

    def _seen(self, subscriptions: Numbers, only: frozenset[int] | None) -> Numbers:
        """Whether each is of a customer that the person may see; our own organization is none."""
        customers = self._customers(subscriptions)
        if only is not None:
            return np.isin(customers, np.fromiter(only, np.int64, len(only)))
        own = [row[0] for row in self._analytics.connection().execute(_OWN)]
        return ~np.isin(customers, np.array(own, np.int64))

    def _customers(self, subscriptions: Numbers) -> Numbers:
        asked = f"[{','.join(map(str, subscriptions.tolist()))}]"
        pairs = dict(
            self._analytics.connection().execute(
                "SELECT id, customer_id FROM subscription WHERE id IN (SELECT value FROM json_each(?))",
                (asked,),
            )
        )
        return np.array([pairs.get(key, UNKNOWN) for key in subscriptions.tolist()], np.int64)

    def _assigned_now(self, subscriptions: Numbers) -> list[int | None]:
        product = self._analytics.held().products[self._product].product
        places = product.places_of(subscriptions)
        return [int(product.columns.assigned[place]) if place >= 0 else None for place in places.tolist()]

    def _row(self, known: tuple[Any, ...], week: Newest, place: int, now: int | None) -> WeekRow:
        key, customer_id, name, org_id, external_id, kind = known
        purchased, assigned, used = (int(column[place]) for column in week[1:])
        label = TRIAL_LABEL if kind == "trial" else external_id
        over = max(assigned - purchased, 0)
        known_use = None if used == UNKNOWN else used
        return WeekRow(
            *(key, customer_id, name, org_id, external_id, label, kind),
            *(purchased, assigned, known_use, over, now),
        )

    def _sorted(self, ids: Numbers, order: Order) -> Numbers:
        """By the figures in numpy, by all else over all rows."""
        week, places = self._week(), np.searchsorted(self._week().subscription, ids)
        figures = {
            "licenses": week.purchased,
            "purchased": week.purchased,
            "assigned": week.assigned,
            "used_7d": or_not_known(week.used),
        }
        for key, descending in reversed(order):
            values = figures[key][places] if key in figures else self._ranks(ids, key)
            chosen = np.argsort(sortable(values, descending), kind="stable")
            ids, places = ids[chosen], places[chosen]
        return ids

    def _ranks(self, ids: Numbers, key: str) -> Numbers:
        field = "subscription_id" if key == "subscription_label" else key
        values = [getattr(row, field) for row in self.rows(ids.tolist())]
        keys = [name_key(value) if isinstance(value, str) else value for value in values]
        ranks = {value: place for place, value in enumerate(sorted(set(keys) - {None}))}
        return np.array([ranks.get(value, NOT_KNOWN) for value in keys], np.int64)
