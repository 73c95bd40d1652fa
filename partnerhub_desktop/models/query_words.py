"""A whole filter query in words, where there is no room for its chips."""

from __future__ import annotations

from datetime import date

from partnerhub_desktop.models.chip_words import chip_text, quoted_words
from partnerhub_desktop.services.filtering.query import QueryError, Word, parse


def spoken_query(query: str, today: date) -> str:
    """A whole query as its chips say it; one that is none any more as it is written."""
    try:
        parts = parse(query, today).parts
    except QueryError:
        return query
    words = " ".join(part.text for part in parts if isinstance(part, Word) and not part.negated)
    fields = [chip_text(part) for part in parts if not isinstance(part, Word) or part.negated]
    return " · ".join([*fields, *([quoted_words(words)] if words else [])])
