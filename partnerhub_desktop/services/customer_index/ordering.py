"""The orders of the list (``customer_order``): each column's ranks are worked out once, when first asked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.customer_index.facts import UNKNOWN, IndexFacts
from partnerhub_desktop.services.customer_index.standing import Standing
from partnerhub_desktop.services.folding import name_key
from partnerhub_desktop.services.lists.customer_order import Order

Ranks = NDArray[Any]
"""Grows with the column's value, equal for equal values; ``UNKNOWN`` where there is none."""


class Ordering:
    """Rows by order, for one state of the store on one day."""

    def __init__(self, facts: IndexFacts, now: Standing) -> None:
        self._facts = facts
        self._now = now
        self._orders: dict[Order, NDArray[np.intp]] = {}

    def rows(self, order: Order) -> NDArray[np.intp]:
        """All rows in that order; equal ones in the default order."""
        if order not in self._orders:
            keys = [self._key(column, descending) for column, descending in order]
            self._orders[order] = np.lexsort(keys[::-1])
        return self._orders[order]

    def _key(self, column: str, descending: bool) -> Ranks:
        ranks = self.ranks(column).astype(np.int64)
        last = np.iinfo(np.int64).max
        return np.where(ranks == UNKNOWN, last, -ranks if descending else ranks)

    def ranks(self, column: str) -> Ranks:
        """The ranks of a column of ``customer_order.SORT_VALUES``."""
        facts, now = self._facts, self._now
        if column in facts.orders:
            return facts.orders[column]
        if column in ("statuses", "products"):
            return _mask_ranks(getattr(now, column))
        if column in ("owner", "country"):
            spellings = facts.owners if column == "owner" else facts.countries
            return _ranked([name_key(text) or None for text in spellings])[facts.customers[column]]
        return self._other_ranks(column)

    def _other_ranks(self, column: str) -> Ranks:
        facts, now = self._facts, self._now
        if column == "managed_by":
            return _mask_ranks(facts.customers["managed_by"])
        if column == "tags":
            keys = [tuple(name_key(facts.tags[tag]) for tag in tags) or None for tags in facts.tag_sets]
            return _ranked(keys)[facts.customers["tag_set"]]
        if column == "last_admin_activity":
            return facts.customers["last_admin_activity"]
        if column == "next_date":
            return now.next_end
        if column == "next_kind":
            return np.where(now.next_end == UNKNOWN, UNKNOWN, now.next_renews)
        sums: Ranks = getattr(now, "purchased" if column == "licenses" else column)
        return sums


def _mask_ranks(masks: NDArray[Any]) -> Ranks:
    """Ranks of sets kept as masks: by their first element, then the next."""
    places = np.arange(1 << max(1, int(masks.max(initial=0)).bit_length()))
    sets = [tuple(bit for bit in range(16) if mask >> bit & 1) or None for mask in places.tolist()]
    ranks: Ranks = _ranked(sets)[masks]
    return ranks


def _ranked(keys: Sequence[Any]) -> Ranks:
    """The rank of each key, None being unknown; one more at the end for the place ``UNKNOWN``."""
    places = {key: place for place, key in enumerate(sorted({key for key in keys if key is not None}))}
    return np.array([*(places.get(key, UNKNOWN) for key in keys), UNKNOWN], np.int64)
