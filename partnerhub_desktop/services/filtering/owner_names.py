"""Which owners an ``owner:`` part means: the one called so, else all whose name, or a word of it, begins so.

Words count by ``folding.fold``. The whole name comes first, so that a part made from a value of the facet
means exactly that value, whatever other names begin with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from partnerhub_desktop.services.filtering.parts import Chosen, FilterQuery, Part
from partnerhub_desktop.services.folding import fold

OWNER = "owner"

_WORD_BEGIN = re.compile(r"\b\w")


def with_whole_names(query: FilterQuery, owners: Iterable[str]) -> FilterQuery:
    """The query with the names of ``owners`` in place of what is only the beginning of one."""
    if not any(_is_about_owners(part) for part in query.parts):
        return query
    names = list(owners)
    return FilterQuery(
        tuple(
            Chosen(OWNER, meant_owners(part.values, names), part.negated, part.source)
            if isinstance(part, Chosen) and _is_about_owners(part)
            else part
            for part in query.parts
        )
    )


def meant_owners(values: Sequence[str], owners: Sequence[str]) -> tuple[str, ...]:
    """The owners that ``values`` mean; a value that means none stays as it is."""
    whole = {fold(owner) for owner in owners}
    found: list[str] = []
    for value in values:
        typed = fold(value)
        begun = [] if typed in whole else [owner for owner in owners if _begins(typed, owner)]
        found += begun or [value]
    return tuple(dict.fromkeys(found))


def _is_about_owners(part: Part) -> bool:
    return isinstance(part, Chosen) and part.field == OWNER


def _begins(typed: str, owner: str) -> bool:
    return any(beginning.startswith(typed) for beginning in _beginnings(owner))


@lru_cache(maxsize=20_000)
def _beginnings(owner: str) -> tuple[str, ...]:
    """The name from each of its words on."""
    folded = fold(owner)
    return (folded, *(folded[found.start() :] for found in _WORD_BEGIN.finditer(folded)))
