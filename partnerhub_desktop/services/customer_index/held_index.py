"""The index of a list of subscriptions or trials."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.customer_index.answer import CustomerIndex
from partnerhub_desktop.services.customer_index.facts import IndexFacts
from partnerhub_desktop.services.customer_index.held_details import HeldDetails
from partnerhub_desktop.services.customer_index.held_facts import held_facts, held_rows
from partnerhub_desktop.services.scope import Scope


class HeldIndex(CustomerIndex):
    """Answers queries about everything of one kind that the person of ``scope`` may see."""

    def __init__(self, facts: IndexFacts, details: HeldDetails, kind: str, scope: Scope) -> None:
        places = held_rows(facts, details, kind, scope.only)
        rows, texts = held_facts(facts, details, places)
        super().__init__(rows, scope.today, scope.thresholds, texts)
        self._customers = facts.customers["ids"]
        self._customer = texts.customer

    def customers_of(self, ids: Sequence[int]) -> list[int]:
        """Whose these rows are, each customer once, in the order of ``ids``; an unknown id has none."""
        wanted = np.asarray(ids, np.int64)
        if not self.size:
            return []
        places = np.minimum(np.searchsorted(self._ids, wanted, sorter=self._by_id), self.size - 1)
        rows = self._by_id[places]
        found = rows[self._ids[rows] == wanted]
        return list(dict.fromkeys(self._customers[self._customer[found]].tolist()))

    @cached_property
    def _by_id(self) -> NDArray[np.intp]:
        return np.argsort(self._ids)
