"""What can stand where someone is typing in a filter query: fields, their values, comparisons.

Pure text: no store is asked. Names are those of the window's language, so that a field is also found by the
name it is shown with; what is put into the query are its keys.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from enum import Enum
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from partnerhub_desktop.services.filtering.bounds import FUTURE, PAST, RATIO
from partnerhub_desktop.services.filtering.comparisons import comparisons
from partnerhub_desktop.services.filtering.parts import CHOSEN_FIELDS, COMPARED_FIELDS
from partnerhub_desktop.services.filtering.query import safe
from partnerhub_desktop.services.filtering.typing_place import Place, place_of
from partnerhub_desktop.services.folding import fold

MOST = 60
MOST_BY_WORD = 6
"""Values offered for a bare word: more would bury the fields."""
MOST_SOUGHT = 500
"""Values of a field that a bare word is compared with: the most frequent ones, so that no key waits."""
LEAST_WORD = 2
"""Letters of a bare word before values are looked for."""


class Sort(Enum):
    """What a candidate is."""

    FIELD = "field"
    VALUE = "value"
    COMPARISON = "comparison"


class Value(NamedTuple):
    """A value of a field: its key, its name in the window's language, and how many rows have it."""

    key: str
    name: str
    amount: int | None = None


class Vocabulary(NamedTuple):
    """What a page can be asked: ``fields`` by key with their names, the known ``values`` of a field."""

    fields: Mapping[str, str]
    values: Mapping[str, Sequence[Value]]
    today: date


class Candidate(NamedTuple):
    """``text`` is what it puts into the query; ``value`` the key of a value, or a comparison (``<30d``)."""

    sort: Sort
    text: str
    field: str
    value: str = ""
    name: str = ""
    amount: int | None = None


class Completion(NamedTuple):
    """Candidates for the characters ``begin`` to ``end``; ``is_asked_for`` when something is begun there."""

    begin: int
    end: int
    candidates: tuple[Candidate, ...]
    is_asked_for: bool

    def accepted(self, text: str, candidate: Candidate) -> tuple[str, int]:
        """The query with the candidate in it, and where the cursor then stands.

        A value finishes its part, so a space follows; a field waits for its value.
        """
        rest = text[self.end :]
        finishes = candidate.sort is not Sort.FIELD
        space = " " if finishes and not rest[:1].isspace() and not rest.startswith(",") else ""
        before = text[: self.begin] + candidate.text + space
        return before + rest, len(before)


def complete(text: str, cursor: int, vocabulary: Vocabulary) -> Completion:
    """What can stand at the cursor."""
    place = place_of(text, cursor)
    field = meant_field(place.field, vocabulary) if place.sign else ""
    if not place.sign:
        found, begin = _of_a_word(place, vocabulary), place.begin
    elif field in COMPARED_FIELDS and place.sign != ":":
        found, begin = _of_a_comparison(place, field, vocabulary.today), place.begin
    elif field in CHOSEN_FIELDS and place.sign == ":":
        found, begin = _of_a_field(place, field, vocabulary), place.begin
    else:
        return Completion(cursor, cursor, (), False)
    if field and field != place.field and place.is_first:
        # The field's own name, or the beginning of its key, becomes the key.
        begin = place.field_begin
        prefix = field if place.sign != ":" else f"{field}:"
        found = (each._replace(text=prefix + each.text) for each in found)
    there = text[begin : place.end]
    candidates = tuple(islice((each for each in found if each.text != there), MOST))
    return Completion(begin, place.end, candidates, bool(place.typed or place.sign))


def meant_field(written: str, vocabulary: Vocabulary) -> str:
    """The field that someone means: its key, the beginning of it, or its name. '' when it is not clear."""
    typed = written.lower()
    if typed in vocabulary.fields:
        return typed
    begun = [key for key in vocabulary.fields if key.startswith(typed)]
    named = begun or [key for key, name in _by_beginning(fold(written), vocabulary.fields)]
    return named[0] if len(named) == 1 else ""


def _of_a_word(place: Place, vocabulary: Vocabulary) -> Iterator[Candidate]:
    if place.is_quoted:
        return
    typed = fold(place.typed)
    for key, name in _by_beginning(typed, vocabulary.fields):
        sign = place.kept_sign or (":" if key in CHOSEN_FIELDS else _FIRST_SIGN.get(key, ">"))
        if (sign == ":") is (key in CHOSEN_FIELDS):
            yield Candidate(Sort.FIELD, key + ("" if place.kept_sign else sign), key, name=name)
    if len(typed) >= LEAST_WORD and not place.kept_sign:
        yield from _values_by_word(typed, vocabulary)


def _values_by_word(typed: str, vocabulary: Vocabulary) -> Iterator[Candidate]:
    found = 0
    for field, values in vocabulary.values.items():
        for value in values[:MOST_SOUGHT]:
            if found < MOST_BY_WORD and _begins(typed, value.name):
                found += 1
                text = f"{field}:{safe(value.key, ',')}"
                # Counts are those of a list that the word itself filters: they say nothing of the value.
                yield _candidate(field, value)._replace(text=text, amount=None)


def _of_a_field(place: Place, field: str, vocabulary: Vocabulary) -> Iterator[Candidate]:
    typed, others = fold(place.typed), {fold(other) for other in place.others}
    for value in vocabulary.values.get(field, ()):
        key = fold(value.key)
        if key not in others and (not typed or key.startswith(typed) or _begins(typed, value.name)):
            yield _candidate(field, value)


def _of_a_comparison(place: Place, field: str, today: date) -> Iterator[Candidate]:
    typed = place.sign + place.typed
    for written in comparisons(field, typed, today):
        yield Candidate(Sort.COMPARISON, written, field, written)


def _candidate(field: str, value: Value) -> Candidate:
    return Candidate(Sort.VALUE, safe(value.key, ","), field, value.key, value.name, value.amount)


def _by_beginning(typed: str, fields: Mapping[str, str]) -> list[tuple[str, str]]:
    """Fields whose key begins so, then those whose name does."""
    by_key = [(key, name) for key, name in fields.items() if key.startswith(typed)]
    by_name = [(key, name) for key, name in fields.items() if _begins(typed, name)]
    return [*by_key, *(each for each in by_name if each not in by_key)]


def _begins(typed: str, name: str) -> bool:
    """Whether the name, or a word of it, begins with the folded text."""
    return any(word.startswith(typed) for word in _beginnings(name))


@lru_cache(maxsize=20_000)
def _beginnings(name: str) -> tuple[str, ...]:
    folded = fold(name)
    return (folded, *folded.split()[1:])


_FIRST_SIGN = {**dict.fromkeys((*FUTURE, *PAST, *RATIO), "<"), "activity": ">"}
"""With which sign a field of comparisons is usually written."""
