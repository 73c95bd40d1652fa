"""Cuts a filter query at its spaces, minding quotes."""

from __future__ import annotations

from typing import NamedTuple

from partnerhub_desktop.services.filtering.parts import QueryError
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

QUOTE = '"'
SIGNS = ":<>="
"""What may stand between a field and its value."""
HIDDEN = "\0"


class Token(NamedTuple):
    """One part as typed, without its quotes.

    ``shape`` is ``text`` with every quoted character hidden, so that a quoted sign is never syntax.
    ``places[i]`` is where character ``i`` stands in the query; ``places[-1]`` is where the part ends.
    """

    text: str
    shape: str
    places: tuple[int, ...]
    start: int

    def cut(self, begin: int, end: int | None = None) -> Token:
        """The piece from ``begin`` to before ``end`` (characters of ``text``)."""
        stop = len(self.text) if end is None else end
        places = self.places[begin : stop + 1]
        return Token(self.text[begin:stop], self.shape[begin:stop], places, places[0])

    @property
    def length(self) -> int:
        """Characters of the query from the first to the last of this piece, at least 1 to be seen."""
        return max(1, self.places[-1] - self.start)


def tokens(query: str) -> list[Token]:
    """The parts of the query. Raises QueryError for a quote that is not closed.

    Only ``"`` quotes; inside quotes ``""`` stands for one quote.
    """
    found, position = [], 0
    while position < len(query):
        if query[position].isspace():
            position += 1
            continue
        token = _token(query, position)
        found.append(token)
        position = token.places[-1]
    return found


def _token(query: str, start: int) -> Token:
    text, shape, places = [], [], []
    position, opened = start, -1
    while position < len(query) and (opened >= 0 or not query[position].isspace()):
        letter, step = query[position], 1
        doubled = opened >= 0 and query.startswith(QUOTE * 2, position)
        if letter == QUOTE and not doubled:
            opened = -1 if opened >= 0 else position
        else:
            text.append(letter)
            shape.append(HIDDEN if opened >= 0 else letter)
            places.append(position)
            step = 2 if doubled else 1
        position += step
    if opened >= 0:
        rest = query[opened:]
        raise QueryError(_UNCLOSED, opened, len(rest), suggestion=rest + QUOTE if rest.strip(QUOTE) else "")
    return Token("".join(text), "".join(shape), (*places, position), start)


def quoted(text: str) -> str:
    """``text`` between quotes, as ``tokens`` reads it back."""
    return QUOTE + text.replace(QUOTE, QUOTE * 2) + QUOTE


_UNCLOSED = Text(QT_TRANSLATE_NOOP("services", "A quote is opened but not closed."))
