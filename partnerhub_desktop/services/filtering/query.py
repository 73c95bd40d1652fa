"""The filter query (interfaces.md, "Filter query"): text to parts, and parts to text.

``status:license_overage product:calling -tag:vip expires<30d bulgar`` – parts joined by spaces are AND,
``field:a,b`` is a or b, ``-`` in front is NOT, only ``"`` quotes. Evaluators are ``customer_filter`` (the
reference) and the customer index.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from partnerhub_desktop.services.filtering import bounds, errors
from partnerhub_desktop.services.filtering.parts import (
    CHOSEN_FIELDS,
    COMPARED_FIELDS,
    FACET_FIELDS,
    KEYED,
    Chosen,
    Compared,
    FilterQuery,
    Part,
    QueryError,
    Word,
)
from partnerhub_desktop.services.filtering.tokens import QUOTE, SIGNS, Token, quoted, tokens
from partnerhub_desktop.services.whole_text import whole_text

__all__ = [
    "FACET_FIELDS",
    "Chosen",
    "Compared",
    "FilterQuery",
    "Part",
    "QueryError",
    "Word",
    "parse",
    "render",
    "safe",
]


def parse(text: str, today: date) -> FilterQuery:
    """The parts of a query; days in it count from ``today``. Raises QueryError where it is wrong."""
    text = whole_text(text)
    return FilterQuery(tuple(_part(token, text, today) for token in tokens(text)))


def render(parts: Iterable[Part]) -> str:
    """A query that parses to the same parts on the same day."""
    return " ".join(("-" if part.negated else "") + _rendered(part) for part in parts)


def _part(token: Token, query: str, today: date) -> Part:
    source = query[token.start : token.places[-1]]
    negated = token.shape.startswith("-") and len(source) > 1
    body = token.cut(1) if negated else token
    if not body.text:
        raise errors.empty(token)
    end = _end_of_field(body.shape)
    if not end:
        return Word(body.text, negated, source)
    if body.shape[end] == ":":
        return _chosen(body.cut(0, end), body.cut(end + 1), negated, source)
    return _compared(body.cut(0, end), body.cut(end), negated, source, today)


def _end_of_field(shape: str) -> int:
    """Where the field's name ends, or 0 for a word: a name is letters up to a sign."""
    end = next((index for index, letter in enumerate(shape) if letter in SIGNS), 0)
    return end if shape[:end].replace("_", "").isalpha() else 0


def _chosen(name: Token, values: Token, negated: bool, source: str) -> Chosen:
    field = _field(name, CHOSEN_FIELDS, COMPARED_FIELDS)
    pieces = _pieces(values)
    keys = KEYED.get(field)
    found = [_key(piece, keys) if keys else _value(piece) for piece in pieces]
    return Chosen(field, tuple(dict.fromkeys(found)), negated, source)


def _pieces(values: Token) -> list[Token]:
    commas = [index for index, letter in enumerate(values.shape) if letter == ","]
    starts, ends = [0, *(comma + 1 for comma in commas)], [*commas, len(values.text)]
    return [values.cut(start, end) for start, end in zip(starts, ends, strict=True)]


def _value(piece: Token) -> str:
    if not piece.text:
        raise errors.missing_value(piece)
    return piece.text


def _key(piece: Token, keys: Sequence[str]) -> str:
    """The key that begins so."""
    typed = _value(piece).lower()
    found = [typed] if typed in keys else [key for key in keys if key.startswith(typed)]
    if len(found) == 1:
        return found[0]
    raise errors.ambiguous(piece, found) if found else errors.unknown_value(piece, keys)


def _field(name: Token, fields: Sequence[str], others: Sequence[str]) -> str:
    """The field that begins so; ``others`` are the fields that want the other sort of sign."""
    typed = name.text.lower()
    found = [typed] if typed in fields else [field for field in fields if field.startswith(typed)]
    if len(found) == 1:
        return found[0]
    if found:
        raise errors.ambiguous(name, found)
    raise errors.wrong_sign(name, typed) if typed in others else errors.unknown_field(name)


def _compared(name: Token, rest: Token, negated: bool, source: str, today: date) -> Compared:
    field = _field(name, COMPARED_FIELDS, CHOSEN_FIELDS)
    operator = next(sign for sign in bounds.OPERATORS if rest.shape.startswith(sign))
    value = rest.cut(len(operator))
    typed = value.text.lower()
    try:
        low, high = bounds.bounds(field, operator, typed, today)
    except ValueError:
        raise errors.bad_comparison(field, value) from None
    return Compared(field, operator, typed, negated, low, high, source)


def _rendered(part: Part) -> str:
    if isinstance(part, Word):
        return safe(part.text, SIGNS)
    if isinstance(part, Chosen):
        return f"{part.field}:" + ",".join(safe(value, ",") for value in part.values)
    return f"{part.field}{part.operator}{part.value}"


def safe(text: str, signs: str) -> str:
    """``text``, between quotes where it would mean something else without; ``signs`` separate there."""
    plain = not any(letter.isspace() or letter in signs or letter == QUOTE for letter in text)
    return text if plain and text and not text.startswith("-") else quoted(text)
