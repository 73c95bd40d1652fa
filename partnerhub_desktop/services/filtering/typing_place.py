"""Where in a filter query the cursor stands, also in a query that is not finished."""

from __future__ import annotations

from typing import NamedTuple

from partnerhub_desktop.services.filtering.tokens import QUOTE, SIGNS


class Place(NamedTuple):
    """The piece around the cursor: a word, one value of several, or a comparison from its sign on.

    ``typed`` is what stands of it before the cursor, without quotes and without the sign of a comparison;
    ``sign`` is '' while a word or a field's name is being typed, else ``:`` or the comparison's (``>=``).
    ``kept_sign`` is the sign that already follows a name; ``others`` are the other values of the field.
    """

    begin: int
    end: int
    typed: str
    is_quoted: bool = False
    field: str = ""
    field_begin: int = 0
    sign: str = ""
    kept_sign: str = ""
    others: tuple[str, ...] = ()
    is_first: bool = True


def place_of(text: str, cursor: int) -> Place:
    """The place of the cursor in the query."""
    begin, end = part_around(text, cursor)
    if text.startswith("-", begin) and begin < cursor:
        begin += 1
    signs = [at for at in range(begin, end) if text[at] in SIGNS]
    sign = next(iter(signs), end)
    if sign == end or not _is_name(text[begin:sign]):
        return _word(text, begin, end, cursor)
    if cursor <= sign:
        return Place(begin, sign, text[begin:cursor], kept_sign=text[sign])
    if text[sign] == ":":
        return _value(text, begin, sign, end, cursor)
    after = sign + (2 if text.startswith("=", sign + 1) and text[sign] != "=" else 1)
    if cursor < after:
        return Place(sign, end, "", field=text[begin:sign], field_begin=begin, sign=text[sign])
    return Place(
        sign, end, text[after:cursor], field=text[begin:sign], field_begin=begin, sign=text[sign:after]
    )


def value_begin(part: str) -> int:
    """Where in the text of one part its value begins, behind the sign."""
    sign = next((at for at, letter in enumerate(part) if letter in SIGNS), -1)
    return sign + 2 if part.startswith("=", sign + 1) else sign + 1


def part_around(text: str, cursor: int) -> tuple[int, int]:
    """Begin and end of the part; a quote that is not closed ends at the next space behind the cursor."""
    begin, opened = 0, False
    for place, letter in enumerate(text):
        if letter == QUOTE:
            opened = not opened
        elif letter.isspace() and not opened:
            if place >= cursor:
                return begin, place
            begin = place + 1
    if not opened:
        return begin, len(text)
    space = next((at for at in range(cursor, len(text)) if text[at].isspace()), len(text))
    return begin, space


def _word(text: str, begin: int, end: int, cursor: int) -> Place:
    typed = text[begin:cursor]
    return Place(begin, end, typed.replace(QUOTE, ""), is_quoted=QUOTE in text[begin:end])


def _value(text: str, begin: int, sign: int, end: int, cursor: int) -> Place:
    commas = _commas(text, sign + 1, end)
    starts, ends = [sign + 1, *(comma + 1 for comma in commas)], [*commas, end]
    pieces = list(zip(starts, ends, strict=True))
    here = max(at for at, (start, _stop) in enumerate(pieces) if start <= cursor)
    start, stop = pieces[here]
    others = tuple(_plain(text[one:two]) for at, (one, two) in enumerate(pieces) if at != here)
    return Place(
        start,
        stop,
        _plain(text[start:cursor]),
        field=text[begin:sign],
        field_begin=begin,
        sign=":",
        others=others,
        is_first=here == 0,
    )


def _commas(text: str, begin: int, end: int) -> list[int]:
    found, opened = [], False
    for at in range(begin, end):
        if text[at] == QUOTE:
            opened = not opened
        elif text[at] == "," and not opened:
            found.append(at)
    return found


def _plain(piece: str) -> str:
    return piece.replace(QUOTE, "")


def _is_name(text: str) -> bool:
    return text.replace("_", "").isalpha()
