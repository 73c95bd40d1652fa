"""What a field of a row is in JSON and CSV: keys, ISO dates, plain numbers (interfaces.md)."""

from __future__ import annotations

from datetime import date

Scalar = str | int | float | bool | None
JsonValue = Scalar | list[str]

LIST_SEPARATOR = ";"
_DANGEROUS = "=+-@\t\r\0＝＋－＠"
_HIDING = "\"'“”‘’"


def json_value(value: object) -> JsonValue:
    """The field as JSON holds it: dates as ISO texts, sets as lists."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [str(each) for each in value]
    assert value is None or isinstance(value, (str, int, float))
    return value


def csv_value(value: object) -> Scalar:
    """The field as CSV holds it: lists joined by ``;``, unknown empty, no text that a sheet would run."""
    plain = json_value(value)
    if isinstance(plain, list):
        return harmless(LIST_SEPARATOR.join(plain))
    if isinstance(plain, bool):
        return "true" if plain else "false"
    return harmless(plain) if isinstance(plain, str) else plain


def harmless(text: str) -> str:
    """``text`` with an apostrophe in front when a spreadsheet would take it for a formula.

    Leading spaces and quotes hide nothing: programs strip them before they look.
    """
    for letter in text:
        if letter in _DANGEROUS:
            return "'" + text
        if not letter.isspace() and letter not in _HIDING:
            break
    return text
