"""Subscriptions and trials without the index: each is asked what its customer would be asked if it held
nothing else. The reference for the index."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from partnerhub_desktop.services.filtering.customer_filter import (
    Facets,
    SearchFacts,
    facets,
    facts_of,
    matches,
    meant,
)
from partnerhub_desktop.services.filtering.query import parse
from partnerhub_desktop.services.lists.customer_rows import first_ids, holding_only, iterate_customers
from partnerhub_desktop.services.lists.held_order import in_order
from partnerhub_desktop.services.lists.held_rows import HeldRow, Terms, held_row
from partnerhub_desktop.services.reading import Order
from partnerhub_desktop.services.scope import Scope
from partnerhub_desktop.services.store.driver import Connection

_TERMS = "SELECT external_id, id, customer_id, term_months, allowance_percent FROM subscription"


class Record(NamedTuple):
    """A row and what a query can ask of it."""

    row: HeldRow
    facts: SearchFacts


class PlainHeld:
    """Everything of one kind, as the connection sees it now."""

    def __init__(self, connection: Connection, kind: str, scope: Scope) -> None:
        self._scope = scope
        self.records = list(_read(connection, kind, scope))

    def rows(self, query: str, order: Order) -> list[HeldRow]:
        parsed = meant(parse(query, self._scope.today), [facts for _, facts in self.records])
        return in_order((row for row, facts in self.records if matches(parsed, facts)), order)

    def facets(self, query: str) -> tuple[int, Facets]:
        return facets(parse(query, self._scope.today), [facts for _, facts in self.records])


def _read(connection: Connection, kind: str, scope: Scope) -> Iterator[Record]:
    terms = {row[0]: Terms(*row[1:]) for row in connection.execute(_TERMS)}
    ids = [key for key in first_ids(connection) if scope.only is None or key in scope.only]
    for customer, held in iterate_customers(connection, ids, scope.today, scope.thresholds):
        for one in sorted(held, key=lambda each: terms[each.external_id].id):
            if one.kind == kind:
                alone = holding_only(customer, one, scope.today, scope.thresholds)
                row = held_row(alone, one, terms[one.external_id], scope.today)
                yield Record(row, facts_of(alone, [one], scope.today))
