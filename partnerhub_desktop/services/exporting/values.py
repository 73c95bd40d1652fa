"""What a field of a row is in JSON and CSV: keys, ISO dates, plain numbers (interfaces.md)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from partnerhub_desktop.services.formulas import are_safe, harmless

Scalar = str | int | float | bool | None
JsonValue = Scalar | list[str]

LIST_SEPARATOR = ";"
REMEMBERED = 20_000
_TEXTS = {str, type(None)}


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


class CsvColumn(dict[Any, str]):
    """``csv_value`` of whole columns as texts; what a column repeats is worked out once."""

    def __missing__(self, value: Any) -> str:
        said = self[value] = _csv_text(value)
        return said

    def said(self, values: Sequence[Any]) -> Sequence[str]:
        """Each of the values as a cell of the file holds it, without quotes."""
        kinds = set(map(type, values))
        if kinds <= _TEXTS and are_safe(values):
            return values if kinds == {str} else [text or "" for text in values]
        if str in kinds or bool in kinds:  # names do not repeat themselves; True is equal to 1
            return list(map(_csv_text, values))
        if len(self) > REMEMBERED:
            self.clear()
        return list(map(self.__getitem__, values))


def _csv_text(value: object) -> str:
    plain = csv_value(value)
    return "" if plain is None else str(plain)
