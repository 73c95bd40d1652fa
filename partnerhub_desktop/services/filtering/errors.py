"""What is wrong with a filter query, where, and what to write instead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from partnerhub_desktop.services.filtering.bounds import FUTURE, PAST, RATIO
from partnerhub_desktop.services.filtering.parts import CHOSEN_FIELDS, COMPARED_FIELDS, QueryError
from partnerhub_desktop.services.filtering.tokens import Token
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text


def empty(token: Token) -> QueryError:
    """Quotes with nothing between them."""
    return _error(QT_TRANSLATE_NOOP("services", "Nothing stands between the quotes."), token)


def missing_value(piece: Token) -> QueryError:
    """``status:`` or ``tag:a,,b``."""
    return _error(QT_TRANSLATE_NOOP("services", "A value is missing here."), piece)


def ambiguous(piece: Token, found: Sequence[str]) -> QueryError:
    """The beginning of several names."""
    source = QT_TRANSLATE_NOOP("services", "“{text}” can mean {names}.")
    detail = Text(QT_TRANSLATE_NOOP("services", "Write one more letter."))
    return _error(source, piece, detail, names=", ".join(found))


def unknown_value(piece: Token, keys: Sequence[str]) -> QueryError:
    """Not the beginning of any key of the field."""
    source = QT_TRANSLATE_NOOP("services", "There is no value “{text}” here.")
    return _error(source, piece, *_suggestion(piece.text, keys))


def unknown_field(name: Token) -> QueryError:
    """Letters before a sign that are no field."""
    source = QT_TRANSLATE_NOOP("services", "There is no field “{text}”.")
    return _error(source, name, *_suggestion(name.text, (*CHOSEN_FIELDS, *COMPARED_FIELDS)))


def wrong_sign(name: Token, field: str) -> QueryError:
    """``expires:30d`` or ``status<trial``."""
    if field in COMPARED_FIELDS:
        source = QT_TRANSLATE_NOOP("services", "“{text}” is compared, not chosen.")
        detail = Text(_WRITE, {"example": EXAMPLES[_sort_of(field)].format(field=field)})
    else:
        source = QT_TRANSLATE_NOOP("services", "“{text}” is chosen with a colon, not compared.")
        detail = Text(_WRITE, {"example": f"{field}:…"})
    return _error(source, name, detail)


def bad_comparison(field: str, value: Token) -> QueryError:
    """Not a number, day or percentage as the field needs it."""
    source = QT_TRANSLATE_NOOP("services", "“{text}” is not something to compare “{field}” with.")
    example = EXAMPLES[_sort_of(field)].format(field=field)
    return _error(source, value, Text(_WRITE, {"example": example}), _meant(field, value.text), field=field)


EXAMPLES = {"date": "{field}<30d, {field}>=2026-11-23", "ratio": "{field}<50%", "number": "{field}>=100"}
"""How to write a comparison of each sort."""

_WRITE = QT_TRANSLATE_NOOP("services", "Write it as {example}.")


def _sort_of(field: str) -> str:
    if field in FUTURE or field in PAST:
        return "date"
    return "ratio" if field in RATIO else "number"


def _meant(field: str, typed: str) -> str:
    """The value that someone has surely meant: days without their sign, a day as people write it."""
    sort = _sort_of(field)
    day = _DAY.fullmatch(typed)
    if sort == "date" and day:
        return f"{day[3]}-{day[2].zfill(2)}-{day[1].zfill(2)}" if _is_day(day) else ""
    if typed.isascii() and typed.isdigit() and len(typed) <= _MOST_DIGITS and sort != "number":
        return typed + ("d" if sort == "date" else "%")
    bare = typed[:-1]
    is_number = bare.isascii() and bare.isdigit() and len(bare) <= _MOST_DIGITS
    return bare if sort == "number" and is_number and typed[-1] in "%d" else ""


_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", re.ASCII)
_MOST_DIGITS = 5


def _is_day(found: re.Match[str]) -> bool:
    try:
        date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        return False
    return True


def _suggestion(typed: str, names: Sequence[str]) -> tuple[Text, str]:
    """What to write instead, in words and as it is written."""
    from difflib import get_close_matches

    near = get_close_matches(typed.lower(), names, n=1, cutoff=0.6)
    if near:
        source = QT_TRANSLATE_NOOP(
            "services", "Did you mean “{name}”? To search for the text itself, quote it."
        )
        return Text(source, {"name": near[0]}), near[0]
    source = QT_TRANSLATE_NOOP("services", "There are: {names}. To search for the text itself, quote it.")
    return Text(source, {"names": ", ".join(names)}), ""


def _error(
    source: str, token: Token, detail: Text | None = None, suggestion: str = "", **values: object
) -> QueryError:
    message = Text(source, {"text": token.text, **values})
    return QueryError(message, token.start, token.length, detail, suggestion)
