"""Figures of the analytics as a filter: what each counts, looked up before an index is asked."""

from __future__ import annotations

from collections.abc import Callable, Collection

from partnerhub_desktop.services.filtering.parts import ANALYTICS, Among, Chosen, FilterQuery, Part

Counted = Callable[[str], Collection[int]]
"""Ids of the rows that the figure behind a door counts."""


def with_figures(query: FilterQuery, counted: Counted) -> FilterQuery:
    """The query with the ids in place of every ``analytics:`` part."""
    if not any(_is_figure(part) for part in query.parts):
        return query
    return FilterQuery(tuple(_found(part, counted) for part in query.parts))


def _found(part: Part, counted: Counted) -> Part:
    if isinstance(part, Chosen) and _is_figure(part):
        ids = tuple(counted(door) for door in part.values)
        return Among(part.field, part.values, part.negated, part.source, ids)
    return part


def _is_figure(part: Part) -> bool:
    return isinstance(part, Chosen) and part.field == ANALYTICS
