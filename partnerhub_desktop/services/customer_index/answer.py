"""The index itself: the answer to a query on one state of the store, on one day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, partial

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.customer_index.cells import Counts, Facets, Flags
from partnerhub_desktop.services.customer_index.facts import IndexFacts
from partnerhub_desktop.services.customer_index.few_rows import FewRows
from partnerhub_desktop.services.customer_index.matching import Matching
from partnerhub_desktop.services.customer_index.near_words import NearWords
from partnerhub_desktop.services.customer_index.ordering import Ordering
from partnerhub_desktop.services.customer_index.pieces import chosen
from partnerhub_desktop.services.customer_index.region import Region
from partnerhub_desktop.services.customer_index.standing import Standing
from partnerhub_desktop.services.customer_index.texts import CustomerTexts, Texts
from partnerhub_desktop.services.filtering.parts import FACET_FIELDS, Chosen, FilterQuery, Part, Word
from partnerhub_desktop.services.lists.customer_order import Order
from partnerhub_desktop.services.lists.customer_rows import CustomerRow
from partnerhub_desktop.services.lists.licence_sums import Sums
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store.driver import Connection


@dataclass(frozen=True, slots=True)
class Answer:
    """``ids`` of the customers that match, in the order asked for; ``facets`` as interfaces.md says."""

    total: int
    ids: NDArray[np.int64]
    facets: Counts


class CustomerIndex:
    """Answers queries about all customers but our own organization, or about rows with ``texts`` of their own
    (``held_facts``)."""

    def __init__(
        self, facts: IndexFacts, today: date, thresholds: Thresholds, texts: Texts | None = None
    ) -> None:
        self._now = now = Standing(facts, today, thresholds)
        self._make_few_rows = partial(FewRows, facts, today, thresholds)
        self.size = facts.size
        self._ids = facts.customers["ids"]
        self._names = facts.regions.get("name")
        self._matching = Matching(facts, now, texts or CustomerTexts(facts.regions))
        self._facets = Facets(facts, now)
        self._ordering = Ordering(facts, now)

    def answer(self, query: FilterQuery, order: Order = ()) -> Answer:
        """Total, ids in ``order`` (none: the default one) and the counts of all facets."""
        matching: Flags = np.ones(self.size, np.bool_)
        facet_parts: list[Chosen] = []
        for part in sorted(query.parts, key=_effort):
            if isinstance(part, Chosen) and part.field in FACET_FIELDS:
                facet_parts.append(part)
            else:
                matching = self._matching.narrowed(matching, part)
        matching, counts = self._facets.counts(facet_parts, matching)
        ids = self._in_order(matching, order)
        return Answer(len(ids), ids, counts)

    @cached_property
    def near_words(self) -> NearWords:
        """The words of all names; put together when they are first asked for."""
        assert isinstance(self._names, Region)
        return NearWords(self._names.contents())

    def rows(self, connection: Connection, ids: Sequence[int]) -> list[CustomerRow]:
        """Rows of some of its customers (``FewRows.read``)."""
        return self._few_rows.read(connection, ids)

    @cached_property
    def _few_rows(self) -> FewRows:
        return self._make_few_rows()

    def sums(self, ids: Sequence[int]) -> Sums:
        """What the licences of these customers add up to; an id that is not here adds nothing."""
        wanted = np.isin(self._ids, np.asarray(ids, np.int64))
        now = self._now
        return Sums(*(int(values[wanted].sum()) for values in (now.purchased, now.assigned, now.overage)))

    def _in_order(self, matching: Flags, order: Order) -> NDArray[np.int64]:
        if not order:
            return self._ids if matching.all() else chosen(self._ids, matching)
        rows = self._ordering.rows(order)
        return self._ids[rows[matching[rows]]]


def _effort(part: Part) -> tuple[bool, int]:
    """Comparisons first, then long words: whom they leave out need not be searched for the short ones."""
    return isinstance(part, Word), -len(part.text) if isinstance(part, Word) else 0
