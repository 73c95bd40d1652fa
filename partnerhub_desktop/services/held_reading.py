"""Runs the lists of subscriptions and of trials, from the index that the customers list answers from."""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple, cast

from partnerhub_desktop.services.lists.counted_figures import CountedFigures
from partnerhub_desktop.services.lists.customer_rows import given_at, one_state
from partnerhub_desktop.services.lists.held_rows import HeldRow, iterate_held_rows
from partnerhub_desktop.services.lists.holdings import read_one_by_one
from partnerhub_desktop.services.lists.licence_sums import Sums
from partnerhub_desktop.services.lists.loaded_facts import generation_of
from partnerhub_desktop.services.reading import CustomerReading, ListAnswer, Order
from partnerhub_desktop.services.scope import Scope
from partnerhub_desktop.services.store.driver import Connection

if TYPE_CHECKING:
    from partnerhub_desktop.services.customer_index.held_index import HeldIndex
    from partnerhub_desktop.services.status_reasons import Reason

KINDS = {"subscriptions": "subscription", "trials": "trial"}
"""What the rows of a list are, by the list's name."""


class _Loaded(NamedTuple):
    """An index, what it was made for, and the rows of the figures that were asked for."""

    answers: HeldIndex
    scope: Scope
    generation: int
    figures: CountedFigures


class HeldReading:
    """Reads one of the lists, for the day, the settings and the person of ``customers``.

    The same questions and answers as ``CustomerReading``; ids are those of subscriptions and trials.
    """

    def __init__(self, customers: CustomerReading, name: str) -> None:
        self._customers = customers
        self._kind = KINDS[name]
        self._loaded: _Loaded | None = None
        self._loading = threading.Lock()

    def answer(self, query_text: str = "", order: Order = ()) -> ListAnswer:
        """The rows of a query. Raises QueryError for a query that cannot be understood."""
        from partnerhub_desktop.services.filtering.figures import with_figures
        from partnerhub_desktop.services.filtering.query import parse

        loaded = self._load()
        query = with_figures(parse(query_text, loaded.scope.today), loaded.figures.of)
        found = loaded.answers.answer(query, order)
        return ListAnswer(found.total, loaded.answers.size, cast("Sequence[int]", found.ids), found.facets)

    def rows(self, ids: Sequence[int]) -> list[HeldRow]:
        """These rows as they are now, in that order; one that is gone is left out."""
        return list(self.iterate_rows(ids))

    def iterate_rows(self, ids: Sequence[int]) -> Iterator[HeldRow]:
        """``rows`` one after the other, for lists too long to hold."""
        today, thresholds, only = self._customers.scope
        for row in iterate_held_rows(self._customers.connection(), ids, today, thresholds):
            if only is None or row.customer_id in only:
                yield row

    def sums(self, ids: Sequence[int]) -> Sums | None:
        """What their licences add up to in the list as answered; None until the index is there."""
        loaded = self._loaded
        return None if loaded is None else loaded.answers.sums(ids)

    def customers_of(self, ids: Sequence[int]) -> Sequence[int]:
        """Whose they are, in the order of ``ids``, each customer once."""
        return self._load().answers.customers_of(ids)

    def why(self, number: int) -> list[Reason]:
        """A reason for each status of the row; empty when it is gone."""
        from partnerhub_desktop.services.status_reasons import why

        connection = self._customers.connection()
        today, thresholds, _ = self._customers.scope
        held = read_one_by_one(connection, f"[{number}]")
        for row in self.rows([number]):
            reasons = why([held[number]], row.last_admin_activity, today, thresholds)
            as_of = given_at(connection, row.customer_id)
            return [reason._replace(as_of=as_of) for reason in reasons]
        return []

    def load_index(self) -> None:
        """Make every query quick. Takes a while the first time; call beside the window."""
        if not self.refresh():
            self._load()

    def refresh(self) -> bool:
        """Read anew if the store has changed since the index was loaded; True when it had."""
        loaded = self._loaded
        if loaded is None or loaded.generation == generation_of(self._customers.connection()):
            return False
        self._loaded = None
        self._load()
        return True

    def _figures(self) -> CountedFigures:
        analytics = self._customers.analytics
        return CountedFigures(
            lambda door: cast("Collection[int]", analytics.subscriptions(door)), analytics.in_force
        )

    def _load(self) -> _Loaded:
        with self._loading:
            loaded = self._loaded
            if loaded is None or loaded.scope != self._customers.scope:
                self._loaded = None
                connection = self._customers.connection()
                with one_state(connection):
                    loaded = self._loaded = self._make(connection, self._customers.scope)
            return loaded

    def _make(self, connection: Connection, scope: Scope) -> _Loaded:
        from partnerhub_desktop.services.customer_index.held_index import HeldIndex

        (facts, generation), details = self._customers.facts.with_details(connection)
        return _Loaded(HeldIndex(facts, details, self._kind, scope), scope, generation, self._figures())
