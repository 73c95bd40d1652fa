"""Runs lists: which rows a query has, in which order, and the rows themselves.

The window, ``list``, ``facets`` and ``why`` all read through here. On the start path: the index and the
query's grammar are imported when first needed.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, cast

from partnerhub_desktop.services.lists.columns import Columns, columns_of
from partnerhub_desktop.services.lists.counted_figures import CountedFigures
from partnerhub_desktop.services.lists.customer_count import count_customers
from partnerhub_desktop.services.lists.customer_rows import (
    CustomerRow,
    first_ids,
    iterate_customer_rows,
    iterate_customers,
    one_state,
)
from partnerhub_desktop.services.lists.licence_sums import Sums
from partnerhub_desktop.services.lists.loaded_facts import LoadedFacts, generation_of
from partnerhub_desktop.services.scope import Scope
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store.driver import Connection

if TYPE_CHECKING:
    from partnerhub_desktop.services.analytics.reading import AnalyticsReading
    from partnerhub_desktop.services.customer_index import CustomerFields, CustomerIndex
    from partnerhub_desktop.services.customer_record.header import CustomerRecord
    from partnerhub_desktop.services.lists.plain_index import PlainIndex
    from partnerhub_desktop.services.status_reasons import Reason

Connect = Callable[[], Connection]
"""Gives the calling thread's reading connection."""

LONG = 500
"""Rows from which on it is worth while to load the index for them."""

Order = tuple[tuple[str, bool], ...]
"""Column keys, the strongest first, each with True for descending; () is the default order."""


class ListAnswer(NamedTuple):
    """Which rows a query has. ``ids`` in display order; ``facets`` None while nothing can count them."""

    total: int
    all_total: int
    ids: Sequence[int]
    facets: Mapping[str, Mapping[str, int]] | None


class _Loaded(NamedTuple):
    """An index, what it was made from, and the customers of the figures that were asked for."""

    answers: CustomerIndex | PlainIndex
    all_total: int
    generation: int
    figures: CountedFigures


class CustomerReading:
    """Reads the customers list. Safe from every thread; ``connect`` gives each its own connection.

    Until the index is loaded, the empty query in default order is answered by SQL alone. The other
    arguments are those of ``Scope``.
    """

    def __init__(
        self, connect: Connect, today: date, thresholds: Thresholds, only: frozenset[int] | None = None
    ) -> None:
        self._connect = connect
        self.facts = LoadedFacts(connect)
        self._only = only
        self._today = today
        self._thresholds = thresholds
        self._loaded: _Loaded | None = None
        self._loading = threading.Lock()

    @property
    def scope(self) -> Scope:
        """For which day, settings and person it answers now."""
        return Scope(self._today, self._thresholds, self._only)

    def connection(self) -> Connection:
        """The calling thread's reading connection."""
        return self._connect()

    @cached_property
    def analytics(self) -> AnalyticsReading:
        """The analytics of the same customers; made when first asked for."""
        from partnerhub_desktop.services.analytics.reading import AnalyticsReading

        return AnalyticsReading(self)

    def answer(self, query_text: str = "", order: Order = ()) -> ListAnswer:
        """The customers of a query. Raises QueryError for a query that cannot be understood."""
        loaded = self._loaded
        if loaded is None:
            if not query_text.strip() and not order:
                return self._first_answer()
            loaded = self._load()
        from partnerhub_desktop.services.filtering.figures import with_figures
        from partnerhub_desktop.services.filtering.query import parse

        query = with_figures(parse(query_text, self._today), loaded.figures.of)
        found = loaded.answers.answer(query, order)
        ids = cast("Sequence[int]", found.ids)
        return ListAnswer(found.total, loaded.all_total, ids, found.facets)

    def near(self, query_text: str) -> Sequence[int]:
        """Customers whose names have the words of a query but for one letter a word; none of a query that
        asks for more than words. Raises QueryError."""
        from partnerhub_desktop.services.customer_index.near_query import near_query
        from partnerhub_desktop.services.filtering.query import parse

        answers = (self._loaded or self._load()).answers
        query = near_query(parse(query_text, self._today), answers.near_words)
        return () if query is None else cast("Sequence[int]", answers.answer(query).ids)

    def rows(self, ids: Sequence[int]) -> list[CustomerRow]:
        """These customers as they are now, in that order; one that is gone is left out."""
        with one_state(connection := self._connect()):
            known = self._known_rows(connection, ids)
            return known if len(known) == len(ids) else list(self.iterate_rows(ids))

    def first(self, count: int) -> tuple[list[CustomerRow], int]:
        """The first rows in default order, and how many there are: what the first paint shows."""
        connection = self._connect()
        if self._only is None:
            return self.rows(first_ids(connection, count)), count_customers(connection)
        ids = self._all_ids(connection)
        return self.rows(ids[:count]), len(ids)

    def iterate_rows(self, ids: Sequence[int]) -> Iterator[CustomerRow]:
        """``rows`` one after the other, for lists too long to hold."""
        seen = ids if self._only is None else [key for key in ids if key in self._only]
        return iterate_customer_rows(self._connect(), seen, self._today, self._thresholds)

    def columns(self, ids: Sequence[int], fields: Sequence[str]) -> Iterator[Columns]:
        """Fields of ``iterate_rows`` as columns, a batch of rows at a time; a long list takes what the index
        of the same state of the store knows."""
        with one_state(connection := self._connect()):
            known = self._fields(connection) if len(ids) >= LONG and self._only is None else None
            if known is not None and known.known.issuperset(fields):
                yield from known.columns(connection, ids, fields)
            else:
                yield from columns_of(self.iterate_rows(ids), fields)

    def sums(self, ids: Sequence[int]) -> Sums | None:
        """What these customers' licences add up to in the list as answered; None until the index is there."""
        loaded = self._loaded
        return None if loaded is None else loaded.answers.sums(ids)

    def why(self, customer: int) -> list[Reason]:
        """A reason for each status of the customer; empty when it has none or is gone."""
        from partnerhub_desktop.services.lists.customer_reasons import reasons_of

        return reasons_of(self._connect(), customer, self.scope)

    def record(self, customer: int) -> CustomerRecord | None:
        """The customer for its own page; None when it is gone or not among those that may be seen."""
        from partnerhub_desktop.services.customer_record.header import read_record

        if self._only is not None and customer not in self._only:
            return None
        return read_record(self._connect(), customer, self._today, self._thresholds)

    def load_index(self) -> None:
        """Make every query quick and counted, as the store is now. Takes a while; call beside the window."""
        if not self.refresh():
            self._load()

    def refresh(self) -> bool:
        """Read anew if the store has changed since the index was loaded; True when it had."""
        loaded = self._loaded
        if loaded is None or loaded.generation == generation_of(self._connect()):
            return False
        self._loaded = None
        self._load()
        return True

    def review(self, today: date, thresholds: Thresholds, only: frozenset[int] | None = None) -> None:
        """From now on answer for this day, these settings, this person, and for the store as it is now."""
        if (today, thresholds, only) == (self._today, self._thresholds, self._only):
            self.refresh()
            return
        with self._loading:
            was_loaded, self._loaded = self._loaded is not None, None
            self._today, self._thresholds, self._only = today, thresholds, only
        if was_loaded:
            self._load()

    def _figures(self) -> CountedFigures:
        return CountedFigures(
            lambda door: cast("Collection[int]", self.analytics.customers(door)),
            lambda: self.analytics.in_force(),
        )

    def _fields(self, connection: Connection) -> CustomerFields | None:
        from partnerhub_desktop.services.customer_index import CustomerFields, load

        facts = load(connection)
        return None if facts is None else CustomerFields(facts, self._today, self._thresholds)

    def _first_answer(self) -> ListAnswer:
        connection = self._connect()
        ids = self._all_ids(connection)
        return ListAnswer(len(ids), len(ids), ids, None)

    def _all_ids(self, connection: Connection) -> list[int]:
        ids = first_ids(connection)
        return ids if self._only is None else [key for key in ids if key in self._only]

    def _load(self) -> _Loaded:
        with self._loading:
            if self._loaded is None:
                connection = self._connect()
                with one_state(connection):
                    index, generation = self._make_index(connection), generation_of(connection)
                    index.rows(connection, ())  # else the first jump would wait for its preparation
                    self._loaded = _Loaded(index, self._count(connection), generation, self._figures())
            return self._loaded

    def _count(self, connection: Connection) -> int:
        return count_customers(connection) if self._only is None else len(self._all_ids(connection))

    def _make_index(self, connection: Connection) -> CustomerIndex | PlainIndex:
        if self._only is not None:
            from partnerhub_desktop.services.lists.plain_index import PlainIndex

            ids = self._all_ids(connection)
            return PlainIndex(iterate_customers(connection, ids, self._today, self._thresholds), self._today)
        from partnerhub_desktop.services.customer_index import CustomerIndex

        return CustomerIndex(self.facts.current(connection).facts, self._today, self._thresholds)

    def _known_rows(self, connection: Connection, ids: Sequence[int]) -> list[CustomerRow]:
        """What the index knows of a few rows, as long as it is that of the store that the connection sees."""
        loaded = self._loaded
        if loaded is None or len(ids) >= LONG or loaded.generation != generation_of(connection):
            return []
        return loaded.answers.rows(connection, ids)
