"""Figures of the analytics as a filter: what each counts, looked up before an index is asked."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace

from partnerhub_desktop.services.errors import PermissionDenied
from partnerhub_desktop.services.filtering.parts import ANALYTICS, Among, Chosen, FilterQuery, Part
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

Counted = Callable[[Iterable[str]], Mapping[str, Collection[int]]]
"""Ids of the rows that the figures behind some doors count."""


def with_figures(query: FilterQuery, counted: Counted) -> FilterQuery:
    """The query with the ids in place of every ``analytics:`` part.

    Raises PermissionDenied for a person who may not see analytics.
    """
    figures = [part for part in query.parts if isinstance(part, Chosen) and part.field == ANALYTICS]
    if not figures:
        return query
    try:
        ids = counted([door for part in figures for door in part.values])
    except PermissionDenied as error:
        raise _refused(figures[0], error) from error
    return FilterQuery(tuple(_found(part, ids) for part in query.parts))


def as_sets(query: FilterQuery) -> FilterQuery:
    """The same for those who ask row by row: whether an id is there is answered at once."""
    return FilterQuery(tuple(_as_set(part) for part in query.parts))


def _found(part: Part, ids: Mapping[str, Collection[int]]) -> Part:
    if isinstance(part, Chosen) and part.field == ANALYTICS:
        there = tuple(ids[door] for door in part.values)
        return Among(part.field, part.values, part.negated, part.source, there)
    return part


def _as_set(part: Part) -> Part:
    return replace(part, ids=tuple(map(frozenset, part.ids))) if isinstance(part, Among) else part


def _refused(part: Chosen, error: PermissionDenied) -> PermissionDenied:
    source = QT_TRANSLATE_NOOP("services", "Your role does not see analytics, which “{part}” asks for.")
    detail = QT_TRANSLATE_NOOP("services", "Take it out of the filter, or ask a partner full administrator.")
    return PermissionDenied(Text(source, {"part": part.source}), Text(detail), code=error.code)
