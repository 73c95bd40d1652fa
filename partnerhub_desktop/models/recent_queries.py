"""Filters that were used lately, by page, newest first; kept in the setting ``recent_queries``."""

from __future__ import annotations

from partnerhub_desktop.services.json_objects import object_of

MOST, LONGEST = 12, 1000
"""How many a page keeps, and the length past which one is not kept."""


def recent(stored: str, page: str) -> list[str]:
    """The queries of a page; none when what is stored cannot be read."""
    queries = object_of(stored).get(page)
    if not isinstance(queries, list):
        return []
    return [each for each in queries if isinstance(each, str) and each][:MOST]


def with_query(stored: str, page: str, query: str) -> str:
    """What to store when ``query`` was used: it comes first, once."""
    if not query or len(query) > LONGEST:
        return stored
    others = [each for each in recent(stored, page) if each != query]
    return _with(stored, page, [query, *others][:MOST])


def without_query(stored: str, page: str, query: str) -> str:
    """What to store when someone removes ``query``."""
    return _with(stored, page, [each for each in recent(stored, page) if each != query])


def _with(stored: str, page: str, queries: list[str]) -> str:
    import json

    return json.dumps(object_of(stored) | {page: queries}, ensure_ascii=False)
