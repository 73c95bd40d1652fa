"""Answers queries about customers without numpy: every row is read and looked at.

The same questions and answers as the customer index, whose reference it is in tests.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from partnerhub_desktop.services.filtering.customer_filter import (
    Facets,
    SearchFacts,
    facets,
    facts_of,
    matches,
    meant,
)
from partnerhub_desktop.services.filtering.figures import as_sets
from partnerhub_desktop.services.filtering.parts import FilterQuery
from partnerhub_desktop.services.folding import search_forms
from partnerhub_desktop.services.lists.customer_order import Order, in_order
from partnerhub_desktop.services.lists.customer_rows import CustomerRow
from partnerhub_desktop.services.lists.licence_sums import Sums, added
from partnerhub_desktop.services.statuses import Held
from partnerhub_desktop.services.store.driver import Connection

if TYPE_CHECKING:
    from partnerhub_desktop.services.customer_index.near_words import NearWords


class PlainAnswer(NamedTuple):
    """Total, ids in display order, and the facets of a query."""

    total: int
    ids: list[int]
    facets: Facets


class PlainIndex:
    """Holds the facts of every customer on one day."""

    def __init__(self, customers: Iterable[tuple[CustomerRow, Sequence[Held]]], today: date) -> None:
        self._facts: list[SearchFacts] = [facts_of(row, held, today) for row, held in customers]
        self._rows = {facts.row.id: facts.row for facts in self._facts}

    def answer(self, query: FilterQuery, order: Order = ()) -> PlainAnswer:
        """The customers that match, sorted (``customer_order``), and the facets (``customer_filter``)."""
        query = as_sets(meant(query, self._facts))
        found = [facts.row for facts in self._facts if matches(query, facts)]
        total, counts = facets(query, self._facts)
        return PlainAnswer(total, [row.id for row in in_order(found, order)], counts)

    @cached_property
    def near_words(self) -> NearWords:
        """The words of all names."""
        from partnerhub_desktop.services.customer_index.near_words import NearWords

        return NearWords(form.encode() for facts in self._facts for form in search_forms(facts.row.name))

    def rows(self, connection: Connection, ids: Sequence[int]) -> list[CustomerRow]:
        """The rows of these customers; one that is not here is left out."""
        return [self._rows[key] for key in ids if key in self._rows]

    def sums(self, ids: Sequence[int]) -> Sums:
        """What the licences of these customers add up to; an id that is not here adds nothing."""
        wanted = frozenset(ids)
        return added(facts.row for facts in self._facts if facts.row.id in wanted)
