"""The words of ``--sort`` and ``--columns``: column keys of a list."""

from __future__ import annotations

from collections.abc import Sequence

from partnerhub_desktop.services.errors import WrongUsage
from partnerhub_desktop.services.reading import Order
from partnerhub_desktop.services.spec import Column, Kind, ListPage, Section
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text


def parse_order(text: str, page: ListPage | Section) -> Order:
    """``name,-purchased`` as column keys with their directions. Raises WrongUsage naming the known ones."""
    sortable = [column.key for column in page.columns if column.sortable]
    words = [word.strip() for word in text.split(",") if word.strip()]
    return tuple((_known(word.removeprefix("-"), sortable), word.startswith("-")) for word in words)


def chosen_columns(text: str, page: ListPage | Section) -> tuple[Column, ...]:
    """The named columns in order. Raises WrongUsage naming the known ones."""
    words = [word.strip() for word in text.split(",") if word.strip()]
    keys = [column.key for column in page.columns]
    return tuple(_column(_known(word, keys), page) for word in words)


def chosen_fields(text: str, page: ListPage | Section) -> tuple[str, ...]:
    """The fields of the named columns in order; a composed column stands for the fields it needs.

    Raises WrongUsage naming the known columns.
    """
    parts = [column.needs if column.composed else (column.key,) for column in chosen_columns(text, page)]
    return tuple(dict.fromkeys(field for fields in parts for field in fields))


def shown_columns(page: ListPage | Section) -> tuple[Column, ...]:
    """The columns that the window shows at first, those for a mouse left out."""
    return tuple(column for column in page.columns if column.shown and column.kind is not Kind.LAUNCH)


def shown_fields(page: ListPage | Section) -> tuple[str, ...]:
    """The fields of ``shown_columns``."""
    parts = [column.needs if column.kind in _IN_PARTS else (column.key,) for column in shown_columns(page)]
    return tuple(dict.fromkeys(field for fields in parts for field in fields))


def exported_fields(columns: Sequence[Column], page: ListPage | Section) -> tuple[str, ...]:
    """All that the cells of these columns show, each part a column of its own in a workbook or in CSV."""
    parts = [column.needs or (column.key,) for column in columns if column.kind is not Kind.LAUNCH]
    named = {column.key for column in page.columns if not column.composed}
    return tuple(dict.fromkeys(field for fields in parts for field in fields if field in named))


_IN_PARTS = (Kind.LICENSES, Kind.NEXT_DATE, Kind.USE)


def _column(key: str, page: ListPage | Section) -> Column:
    column = page.column(key)
    assert column is not None
    return column


def _known(word: str, keys: list[str]) -> str:
    if word in keys:
        return word
    raise WrongUsage(
        Text(QT_TRANSLATE_NOOP("services", "There is no column “{word}” here."), {"word": word}),
        Text(QT_TRANSLATE_NOOP("services", "The columns are: {keys}."), {"keys": ", ".join(keys)}),
        code="unknown_column",
    )
