"""Facets: how many customers have each value, each field counted under the other fields' filters.

Customers fall into *cells*, distinct combinations of values: ``Masks`` for status, product, managed and
type, ``Names`` for tag and owner. One histogram of each says everything about its fields, so the cost grows
neither with the number of values nor, past the two histograms, with the number of customers.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.customer_index.facts import UNKNOWN, IndexFacts, distinct
from partnerhub_desktop.services.customer_index.pieces import pieces
from partnerhub_desktop.services.customer_index.standing import Standing
from partnerhub_desktop.services.filtering.owner_names import meant_owners
from partnerhub_desktop.services.filtering.parts import FACET_FIELDS, KEYS, Chosen
from partnerhub_desktop.services.folding import fold

Flags = NDArray[np.bool_]
Counts = dict[str, dict[str, int]]


class Cells(Protocol):
    """A group of facet fields. ``cell_of`` is each customer's cell."""

    @property
    def fields(self) -> tuple[str, ...]: ...

    cell_of: NDArray[np.unsignedinteger[Any]]
    size: int

    def choose(self, field: str, values: Sequence[str]) -> Flags:
        """Cells whose customers have one of the values."""
        ...

    def count(self, field: str, customers: NDArray[np.float64]) -> dict[str, int]:
        """Customers with each value, from the number of customers in each cell."""
        ...


class Masks:
    """Cells of the fields whose values are fixed keys."""

    fields = tuple(KEYS)

    def __init__(self, facts: IndexFacts, now: Standing) -> None:
        masks = (now.statuses, now.products, facts.customers["managed_by"], now.types)
        codes, bits = np.zeros(facts.size, np.int32), 0
        for field, mask in zip(self.fields, masks, strict=True):
            for part in pieces(facts.size):
                codes[part] |= mask[part].astype(np.int32) << bits
            bits += len(KEYS[field])
        cells, self.cell_of = distinct(codes, 1 << bits)
        self.size = len(cells)
        self._has: dict[str, NDArray[np.float64]] = {}
        for field in self.fields:
            here = np.arange(len(KEYS[field]))
            self._has[field] = ((cells[:, None] >> here) & 1).astype(np.float64)
            cells = cells >> len(here)

    def choose(self, field: str, values: Sequence[str]) -> Flags:
        wanted = [KEYS[field].index(value) for value in values]
        chosen: Flags = np.logical_or.reduce(self._has[field][:, wanted], axis=1)
        return chosen

    def count(self, field: str, customers: NDArray[np.float64]) -> dict[str, int]:
        counts = (customers @ self._has[field]).astype(np.int64)
        return dict(zip(KEYS[field], counts.tolist(), strict=True))


class Names:
    """Cells of tag and owner. Values equal by ``fold`` are one, in the spelling that sorts first."""

    fields = ("tag", "owner")

    def __init__(self, facts: IndexFacts) -> None:
        self._tags, tag_of = _values(facts.tags)
        self._owners, owner_of = _values(facts.owners)
        owner_code = np.append(owner_of, UNKNOWN) + 1
        owners = len(self._owners) + 1
        bound = max(1, len(facts.tag_sets) * owners)
        codes: NDArray[Any] = np.empty(facts.size, np.int32 if bound < 1 << 31 else np.int64)
        for part in pieces(facts.size):
            tag_sets = facts.customers["tag_set"][part].astype(np.int64)
            codes[part] = tag_sets * owners + owner_code[facts.customers["owner"][part]]
        cells, self.cell_of = distinct(codes, bound)
        self.size = len(cells)
        self._tag_set, self._owner = cells // owners, cells % owners
        self._sets = len(facts.tag_sets)
        pairs = {(place, int(tag_of[tag])) for place, tags in enumerate(facts.tag_sets) for tag in tags}
        self._set_of_tag, self._tag = np.array(sorted(pairs), np.intp).reshape(-1, 2).T

    def choose(self, field: str, values: Sequence[str]) -> Flags:
        if field == "owner":
            wanted = {fold(value) for value in meant_owners(values, self._owners)}
            chosen = [False, *(fold(owner) in wanted for owner in self._owners)]
            return np.array(chosen, np.bool_)[self._owner]
        wanted = {fold(value) for value in values}
        among = np.array([fold(tag) in wanted for tag in self._tags], np.bool_)
        sets = np.zeros(self._sets, np.bool_)
        sets[self._set_of_tag[among[self._tag]]] = True
        return sets[self._tag_set]

    def count(self, field: str, customers: NDArray[np.float64]) -> dict[str, int]:
        if field == "owner":
            counts = np.bincount(self._owner, customers, len(self._owners) + 1)[1:]
            return dict(zip(self._owners, counts.astype(np.int64).tolist(), strict=True))
        in_set = np.bincount(self._tag_set, customers, self._sets)
        counts = np.bincount(self._tag, in_set[self._set_of_tag], len(self._tags))
        return dict(zip(self._tags, counts.astype(np.int64).tolist(), strict=True))


def _values(spellings: Sequence[str]) -> tuple[list[str], NDArray[np.intp]]:
    """The values among the sorted spellings, and each spelling's value."""
    places: dict[str, int] = {}
    values: list[str] = []
    for spelling in spellings:
        if fold(spelling) not in places:
            places[fold(spelling)] = len(values)
            values.append(spelling)
    return values, np.array([places[fold(spelling)] for spelling in spellings], np.intp)


class Facets:
    """Counts over both groups, under the filters on their fields."""

    def __init__(self, facts: IndexFacts, now: Standing) -> None:
        self._groups: tuple[Cells, Cells] = (Masks(facts, now), Names(facts))
        self._everyone = [_histogram(group, np.ones(facts.size, np.bool_)) for group in self._groups]

    def counts(self, parts: Sequence[Chosen], matching: Flags) -> tuple[Flags, Counts]:
        """Which customers match everything, and the counts.

        ``matching`` are those that match the parts about no facet field, ``parts`` all the others.
        """
        allowed = [_allowed(group, parts) for group in self._groups]
        passing = [_narrowed(matching, group, own) for group, own in zip(self._groups, allowed, strict=True)]
        counts: Counts = {}
        for place, seen in enumerate(reversed(passing)):
            counts |= _field_counts(self._groups[place], self._customers(place, seen), allowed[place])
        return passing[0] & passing[1], counts

    def _customers(self, place: int, matching: Flags) -> NDArray[np.float64]:
        """The number of matching customers in each cell, counted by whichever side is smaller."""
        group = self._groups[place]
        if 2 * np.count_nonzero(matching) <= len(matching):
            return _histogram(group, matching)
        return self._everyone[place] - _histogram(group, ~matching)


def _allowed(group: Cells, parts: Sequence[Chosen]) -> dict[str, Flags]:
    """For each field with parts: the cells that all of them let through."""
    allowed: dict[str, Flags] = {}
    for part in parts:
        if part.field in group.fields:
            cells = group.choose(part.field, part.values) ^ part.negated
            allowed[part.field] = cells & allowed[part.field] if part.field in allowed else cells
    return allowed


def _field_counts(group: Cells, customers: NDArray[np.float64], allowed: dict[str, Flags]) -> Counts:
    counts: Counts = {}
    for field in group.fields:
        under_others = customers
        for other, cells in allowed.items():
            if other != field:
                under_others = under_others * cells
        counts[FACET_FIELDS[field]] = group.count(field, under_others)
    return counts


def _narrowed(matching: Flags, group: Cells, allowed: dict[str, Flags]) -> Flags:
    """Those of the ``matching`` customers whose cell all fields let through."""
    if not allowed:
        return matching
    cells: Flags = np.logical_and.reduce(list(allowed.values()))
    narrowed: Flags = matching & cells[group.cell_of]
    return narrowed


def _histogram(group: Cells, customers: Flags) -> NDArray[np.float64]:
    """How many of these customers are in each cell."""
    counts = np.zeros(group.size)
    for part in pieces(len(customers)):
        counts += np.bincount(group.cell_of[part][customers[part]], minlength=group.size)
    return counts
