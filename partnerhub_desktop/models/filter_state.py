"""The filter as a person builds it: finished parts as chips, and the text still being typed.

Chips and text are two views of one query: a field part that is followed by a space becomes a chip, a
chip being edited becomes text again, words stay text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from partnerhub_desktop.models import facet_choice
from partnerhub_desktop.models.chip_words import chip_text, quoted_words
from partnerhub_desktop.services.filtering.owner_names import OWNER, meant_owners
from partnerhub_desktop.services.filtering.query import (
    Chosen,
    Part,
    QueryError,
    Word,
    parse,
    render,
)
from partnerhub_desktop.services.filtering.typing_place import part_around, value_begin
from partnerhub_desktop.services.whole_text import whole_text

MOST_NAMES = 3
"""Owners that a chip says one by one where only the beginning of their names was typed."""


class FilterState:
    """``chips`` are whole field parts; ``text`` is what stands in the field. Days count from ``today``.

    While ``is_text`` the whole filter is text and nothing becomes a chip. A chip says the whole names of the
    ``owners`` there are, where what was typed means few of them.
    """

    def __init__(self, today: date) -> None:
        self._today = today
        self.chips: tuple[Part, ...] = ()
        self.text = ""
        self.is_text = False
        self.owners: Sequence[str] = ()
        self._edited: int | None = None

    @property
    def query(self) -> str:
        """The whole filter as one query, as the command takes it."""
        return " ".join(filter(None, (render(self.chips), self.text.strip())))

    @property
    def is_empty(self) -> bool:
        """Nothing is filtered."""
        return not self.chips and not self.text.strip()

    def type(self, text: str) -> bool:
        """Take over the text of the field; True when it changed because a finished part became a chip.

        Raises QueryError for a text that is no query; it is kept as typed.
        """
        self.text = text = whole_text(text)
        parts = self._parts()
        finished = [] if self.is_text else _finished(parts, text)
        for _, begin, end in reversed(finished):
            text = text[:begin] + text[end:].lstrip()
        self.text = text
        self._add_chips([part for part, _, _ in finished])
        return bool(finished)

    @property
    def sound_query(self) -> str:
        """The query without the part of the text that is wrong or not finished."""
        return " ".join(filter(None, (render(self.chips), self._sound_text())))

    def show(self, query: str) -> None:
        """Show a whole query: its field parts as chips, its words as text. Raises QueryError."""
        parts = parse(query, self._today).parts
        self._edited = None
        if self.is_text:
            self.chips, self.text = (), query.strip()
            return
        self.chips = tuple(part for part in parts if not isinstance(part, Word))
        self.text = render(part for part in parts if isinstance(part, Word))

    def show_as_text(self, wanted: bool) -> None:
        """Have the whole filter as text, or its parts as chips. Raises QueryError for a text that is none."""
        query = self.query
        if not wanted:
            parse(query, self._today)
        self.is_text = wanted
        if wanted:
            self._all_as_text(query)
        else:
            self.show(query)

    def _all_as_text(self, query: str) -> None:
        self.chips, self.text, self._edited = (), query, None

    def toggle(self, field: str, value: str, wanted: bool) -> None:
        """Have ``value`` among the chosen of ``field``, or not; field parts of the text become chips."""
        self._settle()
        self.chips = facet_choice.choose(self.chips, field, value, wanted)
        self._unsettle()

    def exclude(self, field: str, value: str, wanted: bool) -> None:
        """Leave out the rows with ``value``, or no longer."""
        self._settle()
        self.chips = facet_choice.exclude(self.chips, field, value, wanted)
        self._unsettle()

    def choose_only(self, field: str, value: str) -> None:
        """Have ``value`` as all that is asked of ``field``."""
        self._settle()
        self.chips = facet_choice.choose_only(self.chips, field, value)
        self._unsettle()

    def remove(self, place: int) -> None:
        """Take a chip away."""
        self.chips = self.chips[:place] + self.chips[place + 1 :]

    def edit(self, place: int) -> int:
        """Turn a chip into text behind what is there; finished, it returns to its place.

        How many characters at the end of the text are its value.
        """
        part = render([self.chips[place]])
        self.remove(place)
        self.text = f"{self.text.rstrip()} {part}".lstrip()
        self._edited = place
        return len(part) - value_begin(part)

    def clear(self) -> None:
        """Filter nothing."""
        self.chips, self.text, self._edited = (), "", None

    def step_back(self) -> bool:
        """One step towards nothing filtered: first the text, then chip by chip; False when all is clear."""
        if self.text:
            self.text, self._edited = "", None
        elif self.chips:
            self.chips = self.chips[:-1]
        else:
            return False
        return True

    def chosen(self) -> dict[str, tuple[str, ...]]:
        """Values asked for, by field."""
        return facet_choice.asked((*self.chips, *self._parts_or_none()), negated=False)

    def excluded(self) -> dict[str, tuple[str, ...]]:
        """Values left out, by field."""
        return facet_choice.asked((*self.chips, *self._parts_or_none()), negated=True)

    def steps(self) -> list[tuple[str, str]]:
        """Each part that can be taken away alone: in words, and the query without it; the newest last."""
        text, sound = self.text.strip(), self._sound_text()
        found = []
        for place, part in enumerate(self.chips):
            others = self.chips[:place] + self.chips[place + 1 :]
            found.append((chip_text(part), " ".join(filter(None, (render(others), sound)))))
        return [*found, (quoted_words(text), render(self.chips))] if text else found

    def take_away(self, place: int) -> None:
        """Take away one of the ``steps``."""
        if place < len(self.chips):
            self.remove(place)
        else:
            self.text = ""

    def settle(self) -> None:
        """Field parts of the text become chips, even with no space behind; the query means the same."""
        if not self.is_text:
            self._settle()

    def _settle(self) -> None:
        parts = self._parts_or_none()
        fields = [part for part in parts if not isinstance(part, Word)]
        if fields:
            self._add_chips(fields)
            self.text = render(part for part in parts if isinstance(part, Word))

    def _unsettle(self) -> None:
        if self.is_text:
            self._all_as_text(self.query)

    def _add_chips(self, parts: Sequence[Part]) -> None:
        new = [part for part in dict.fromkeys(map(self._named, parts)) if part not in self.chips]
        place = len(self.chips) if self._edited is None else min(self._edited, len(self.chips))
        if parts:
            self._edited = None
        self.chips = (*self.chips[:place], *new, *self.chips[place:])

    def _named(self, part: Part) -> Part:
        if not isinstance(part, Chosen) or part.field != OWNER:
            return part
        names = meant_owners(part.values, self.owners)
        return replace(part, values=names) if len(names) <= MOST_NAMES else part

    def _parts(self) -> Sequence[Part]:
        return parse(self.text, self._today).parts

    def _sound_text(self) -> str:
        try:
            self._parts()
        except QueryError as fault:
            begin, end = part_around(self.text, fault.position)
            rest = f"{self.text[:begin]} {self.text[end:]}".strip()
            return rest if _is_query(rest, self._today) else ""
        return self.text.strip()

    def _parts_or_none(self) -> Sequence[Part]:
        try:
            return self._parts()
        except QueryError:
            return ()


def _is_query(text: str, today: date) -> bool:
    try:
        parse(text, today)
    except QueryError:
        return False
    return True


def _finished(parts: Sequence[Part], text: str) -> list[tuple[Part, int, int]]:
    """Field parts that a space follows, with begin and end in the text."""
    found: list[tuple[Part, int, int]] = []
    offset = 0
    for part in parts:
        begin = text.index(part.source, offset)
        offset = begin + len(part.source)
        if not isinstance(part, Word) and text[offset : offset + 1].isspace():
            found.append((part, begin, offset))
    return found
