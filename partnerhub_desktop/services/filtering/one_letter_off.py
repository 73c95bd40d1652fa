"""Whether a word begins with what was typed but for one slip.

A slip is a letter wrong, missing or too many, or two letters swapped.

This is the meaning; ``customer_index/near_words.py`` answers it for all words of all names at once.
"""

from __future__ import annotations

LEAST = 4
"""Letters; in shorter words, typed or meant, every letter counts: most others are one letter away."""


def begins_nearly(typed: str, word: str) -> bool:
    """Whether a beginning of ``word`` becomes ``typed`` by at most one slip. Both are folded."""
    same = _same_beginning(typed, word)
    rest, there = typed[same:], word[same:]
    wrong = there[1:].startswith(rest[1:])
    missing = there[1:].startswith(rest)
    too_many = there.startswith(rest[1:])
    swapped = rest[:2] == there[1::-1] and len(there) > 1 and there[2:].startswith(rest[2:])
    return wrong or missing or too_many or swapped


def _same_beginning(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))
