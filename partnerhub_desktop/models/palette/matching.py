"""Which titles fit what is typed: words in any order, without case, across Cyrillic and Latin."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from partnerhub_desktop.services.filtering.one_letter_off import LEAST, begins_nearly
from partnerhub_desktop.services.folding import search_forms

BEGINS, WORDS_BEGIN, INSIDE, NEARLY = 0, 1, 2, 3
"""The title begins with the text; each typed word begins one of its words; it stands somewhere; it begins one
of its words but for one letter."""

Item = TypeVar("Item")


def rank(text: str, titles: Iterable[str]) -> int | None:
    """How well the best of ``titles`` fits, the lowest being the best; None when none does."""
    ranks = [_rank(typed, form) for title in titles for form in search_forms(title) for typed in _forms(text)]
    fitting = [each for each in ranks if each is not None]
    return min(fitting) if fitting else None


def best(
    text: str, items: Sequence[Item], titles: Callable[[Item], Iterable[str]], most: int
) -> list[tuple[int, Item]]:
    """The items that fit with their ranks, the best first, at most ``most`` of them; else in their order."""
    ranked = [(found, item) for item in items if (found := rank(text, titles(item))) is not None]
    return sorted(ranked, key=lambda pair: pair[0])[:most]


def _forms(text: str) -> tuple[str, ...]:
    return search_forms(" ".join(text.split()))


def _rank(typed: str, title: str) -> int | None:
    if title.startswith(typed):
        return BEGINS
    words, parts = typed.split(), title.replace("-", " ").split()
    if all(any(part.startswith(word) for part in parts) for word in words):
        return WORDS_BEGIN
    if all(word in title for word in words):
        return INSIDE
    return NEARLY if all(any(_nearly(word, part) for part in parts) for word in words) else None


def _nearly(word: str, part: str) -> bool:
    """In a short word every letter counts: most others are one letter away."""
    return begins_nearly(word, part) if min(len(word), len(part)) >= LEAST else part.startswith(word)
