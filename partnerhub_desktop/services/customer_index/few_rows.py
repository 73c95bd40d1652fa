"""Rows of a few customers, for a list that shows them: what the index knows is not derived from the store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.customer_index.facts import IndexFacts
from partnerhub_desktop.services.customer_index.fields import CustomerFields
from partnerhub_desktop.services.lists.customer_rows import CustomerRow
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store.driver import Connection


class FewRows:
    """Rows of ``facts`` on one day. Columns of all customers would take 20 MB at a million; those of a screen
    are worked out from a copy of their facts, by the same code."""

    def __init__(self, facts: IndexFacts, today: date, thresholds: Thresholds) -> None:
        self._facts = facts
        self._today = today
        self._thresholds = thresholds
        self._by_id = np.argsort(facts.customers["ids"]).astype(np.int32)

    def read(self, connection: Connection, ids: Sequence[int]) -> list[CustomerRow]:
        """In the order of ``ids``; one that is not here is left out. The connection must see the state of the
        store that the facts were made from: their texts are read from it."""
        wanted = np.asarray(ids, np.int64)
        facts = taken(self._facts, self._places(wanted))
        fields = CustomerFields(facts, self._today, self._thresholds)
        columns = fields.columns(connection, ids, CustomerRow._fields)
        return [CustomerRow._make(values) for batch in columns for values in zip(*batch, strict=True)]

    def _places(self, ids: NDArray[np.int64]) -> NDArray[np.int32]:
        mine = self._facts.customers["ids"]
        at = np.searchsorted(mine, ids, sorter=self._by_id)
        places: NDArray[np.int32] = self._by_id[at[at < len(mine)]]
        return places


def taken(facts: IndexFacts, places: NDArray[Any]) -> IndexFacts:
    """The facts of the customers at these places alone, without regions and orders."""
    held = facts.held["customer"]
    first, end = np.searchsorted(held, places), np.searchsorted(held, places, "right")
    counts = end - first
    whose = np.repeat(np.arange(len(places), dtype=np.int32), counts)
    holdings = np.arange(len(whose)) + (end - np.cumsum(counts))[whose]
    return replace(
        facts,
        regions={},
        customers={name: array[places] for name, array in facts.customers.items()},
        held={name: array[holdings] for name, array in facts.held.items()} | {"customer": whose},
        orders={},
        details=None,
    )
