"""Runs the lists of people and of resources: all rows are read, then filtered and sorted here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from partnerhub_desktop.services.errors import WrongUsage
from partnerhub_desktop.services.filtering.customer_filter import holds_word
from partnerhub_desktop.services.filtering.query import FilterQuery, Word, parse
from partnerhub_desktop.services.folding import name_key
from partnerhub_desktop.services.lists.licence_sums import Sums, added
from partnerhub_desktop.services.lists.records import READERS, Record
from partnerhub_desktop.services.reading import Connect, ListAnswer, Order
from partnerhub_desktop.services.scope import Scope
from partnerhub_desktop.services.spec import ListPage
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text


class SqlReading:
    """Reads one list; the same questions and answers as ``CustomerReading``."""

    def __init__(self, connect: Connect, page: ListPage, scope: Scope) -> None:
        self._connect = connect
        self._page = page
        self._scope = scope
        self._records: Mapping[int, Record] | None = None

    def answer(self, query_text: str = "", order: Order = ()) -> ListAnswer:
        """The rows of a query. Raises QueryError, or WrongUsage for a field that the list does not have."""
        query = parse(query_text, self._scope.today)
        _refuse_fields(query)
        records = self._read()
        found = [record.row for record in records.values() if _holds(query, record)]
        ids = [row.id for row in self._sorted(found, order)]
        return ListAnswer(len(found), len(records), ids, None)

    def rows(self, ids: Sequence[int]) -> list[Any]:
        """These rows, in that order; one that is gone is left out."""
        return list(self.iterate_rows(ids))

    def iterate_rows(self, ids: Sequence[int]) -> Iterator[Any]:
        """``rows`` one after the other."""
        records = self._read()
        return (records[key].row for key in ids if key in records)

    def sums(self, ids: Sequence[int]) -> Sums:
        """What the licences of these rows add up to."""
        return added(self.iterate_rows(ids))

    def load_index(self) -> None:
        """There is nothing to load: every answer reads all rows."""

    def refresh(self) -> bool:
        """Read anew at the next question."""
        self._records = None
        return True

    def _read(self) -> Mapping[int, Record]:
        if self._records is None:
            read = READERS[self._page.key](self._connect(), self._scope)
            self._records = {record.row.id: record for record in read}
        return self._records

    def _sorted(self, rows: list[Any], order: Order) -> list[Any]:
        """By the keys wanted, then by the page's own; what is unknown comes last in both directions."""
        found = rows
        own = tuple((key, False) for key in self._page.default_order)
        for key, descending in reversed((*order, *own)):
            known = [row for row in found if _sort_value(row, key) is not None]
            unknown = [row for row in found if _sort_value(row, key) is None]
            known.sort(key=lambda row: _sort_value(row, key), reverse=descending)  # noqa: B023  used at once
            found = known + unknown
        return found


def _refuse_fields(query: FilterQuery) -> None:
    if all(isinstance(part, Word) for part in query.parts):
        return
    raise WrongUsage(
        Text(QT_TRANSLATE_NOOP("services", "This list is searched by words alone.")), code="bad_query"
    )


def _holds(query: FilterQuery, record: Record) -> bool:
    return all(holds_word(part, record.texts) for part in query.parts if isinstance(part, Word))


def _sort_value(row: Any, key: str) -> Any:
    value = getattr(row, key)
    if isinstance(value, str):
        return name_key(value)
    return None if value == () else value
