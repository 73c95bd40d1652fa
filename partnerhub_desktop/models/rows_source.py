"""What a list model asks of a reading, and one question to it as a job."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, Protocol

from partnerhub_desktop.services.lists.licence_sums import Sums

Order = tuple[tuple[str, bool], ...]
"""Column keys, the strongest first, each with True for descending; () is the default order."""

Facets = Mapping[str, Mapping[str, int]]
"""Number of rows for each value of each facet, by the facet's key (``managed_by`` …)."""


class ListAnswer(Protocol):
    """Which rows a query has, in display order. ``facets`` is None while nothing can count them."""

    @property
    def total(self) -> int: ...
    @property
    def all_total(self) -> int: ...
    @property
    def ids(self) -> Sequence[int]: ...
    @property
    def facets(self) -> Facets | None: ...


class Reading(Protocol):
    """Reads one list. Called on other threads than the window's (``services/reading.py``)."""

    def answer(self, query_text: str, order: Order) -> ListAnswer: ...
    def rows(self, ids: Sequence[int]) -> Sequence[Any]: ...
    def sums(self, ids: Sequence[int]) -> Sums | None: ...
    def refresh(self) -> object: ...


class Question(NamedTuple):
    """A query, and which rows of its answer are looked at.

    ``wanted`` rows from ``first`` on come along with the answer, but for those ``known``; ``kept`` are
    ids whose places in the answer are asked for; ``anew`` reads everything again.
    """

    query: str
    order: Order
    first: int
    wanted: int
    known: Mapping[int, Any]
    kept: frozenset[int] = frozenset()
    anew: bool = False


class Found(NamedTuple):
    """The answer together with the rows of its window and the places of the kept ids."""

    answer: ListAnswer
    rows: dict[int, Any]
    places: dict[int, int]


def ask(reading: Reading, question: Question) -> Found:
    """Answer and rows in one go, so that a list never shows places without their rows."""
    if question.anew:
        reading.refresh()
    answer = reading.answer(question.query, question.order)
    window = plain_ids(answer.ids, question.first, question.first + question.wanted)
    if not window:
        window = plain_ids(answer.ids, 0, question.wanted)
    missing = [each for each in window if question.anew or each not in question.known]
    rows = {row.id: row for row in reading.rows(missing)} if missing else {}
    for each in window:
        if each not in rows and each in question.known:
            rows[each] = question.known[each]
    return Found(answer, rows, places_of(answer.ids, question.kept))


def plain_ids(ids: Sequence[int], first: int, end: int) -> list[int]:
    """Ids as Python numbers; ``ids`` may be a numpy array."""
    part = ids[max(0, first) : end]
    numbers: list[int] = part.tolist() if hasattr(part, "tolist") else list(part)
    return numbers


def places_of(ids: Sequence[int], kept: frozenset[int]) -> dict[int, int]:
    """Where these of the ids stand; what is not among them is left out."""
    if not kept:
        return {}
    return {number: place for place, number in enumerate(plain_ids(ids, 0, len(ids))) if number in kept}
