"""The query that someone may have meant whose words stand in too few customers."""

from __future__ import annotations

from partnerhub_desktop.services.customer_index.near_words import NearWords
from partnerhub_desktop.services.filtering.one_letter_off import LEAST
from partnerhub_desktop.services.filtering.parts import Chosen, FilterQuery, Part, Word
from partnerhub_desktop.services.folding import fold


def near_query(query: FilterQuery, words: NearWords) -> FilterQuery | None:
    """``query`` with the near words of names beside each of its own; None when it asks for more than words,
    or when there are none."""
    parts: list[Part] = []
    for part in query.parts:
        if not isinstance(part, Word) or part.negated:
            return None
        typed = fold(part.text)
        near = words.near(typed) if len(typed) >= LEAST else []
        parts.append(Chosen("name", (part.text, *near)) if near else part)
    return FilterQuery(tuple(parts)) if any(isinstance(part, Chosen) for part in parts) else None
