"""A list as the window shows it now, for an export: which rows, which columns, in which order."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QItemSelection

from partnerhub_desktop.models.rows_model import RowsModel
from partnerhub_desktop.services.lists.sort_words import exported_fields
from partnerhub_desktop.services.spec import Column, Kind, ListPage, Section

PDF = "pdf"
FORMATS = ("xlsx", "csv", PDF)


class ShownList(NamedTuple):
    """``ids`` and ``selected`` in display order; ``columns`` are the visible ones in theirs. ``command`` is
    what gives these rows in a terminal."""

    page: ListPage | Section
    columns: tuple[Column, ...]
    ids: Sequence[int]
    selected: Sequence[int]
    query: str
    command: tuple[str, ...]


class Wish(NamedTuple):
    """What of a list is to leave, and how."""

    selection_only: bool
    all_columns: bool
    format: str


def shown_list(
    page: ListPage | Section, model: RowsModel, selection: QItemSelection, query: str
) -> ShownList:
    """What ``model`` shows of ``page`` as the answer to ``query``, and what of it is selected."""
    ranges = sorted((each.top(), each.bottom()) for each in selection.toList())
    selected = array("q")
    for top, bottom in ranges:
        selected.frombytes(as_bytes(model.ids[top : bottom + 1]))
    return ShownList(page, model.columns, model.ids, selected, query, ("list", page.key))


def as_bytes(ids: Sequence[int]) -> bytes:
    """Ids as the command takes them (``list --ids``); a numpy array of them is that already."""
    given = getattr(ids, "tobytes", None)
    return bytes(given()) if given is not None else array("q", ids).tobytes()


def wished_ids(shown: ShownList, wish: Wish) -> Sequence[int]:
    """The rows of the wish."""
    return shown.selected if wish.selection_only else shown.ids


def wished_columns(shown: ShownList, wish: Wish) -> tuple[str, ...]:
    """Column keys as ``list --columns`` takes them: on paper a cell stays whole, elsewhere its parts are
    columns of their own."""
    columns = shown.page.columns if wish.all_columns else shown.columns
    if wish.format == PDF:
        return tuple(column.key for column in columns if column.kind is not Kind.LAUNCH)
    return exported_fields(columns, shown.page)


def split_columns(shown: ShownList, wish: Wish) -> list[Column]:
    """The columns of the wish whose parts are columns of their own in the file."""
    columns = shown.page.columns if wish.all_columns else shown.columns
    if wish.format == PDF:
        return []
    return [each for each in columns if len(exported_fields((each,), shown.page)) > 1]
