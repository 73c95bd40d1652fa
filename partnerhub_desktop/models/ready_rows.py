"""A list whose rows are all there already: a section of a page, orders, invoices, licences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from partnerhub_desktop.models.rows_source import Facets, Order
from partnerhub_desktop.services.folding import name_key
from partnerhub_desktop.services.lists.licence_sums import Sums, added
from partnerhub_desktop.services.spec import Column


class ReadyAnswer(NamedTuple):
    """Every row, in display order."""

    total: int
    all_total: int
    ids: Sequence[int]
    facets: Facets | None = None


class ReadyRows:
    """Gives ``rows`` to a RowsModel as a reading does. A row has an ``id`` that no other has.

    Without an order they stay as they are. Any column key sorts: by the row's field of that name, or by the
    ``needs`` of a column of ``columns`` that has no field of its own. What is unknown or empty comes last
    in both directions; names compare without case. A query filters nothing.
    """

    def __init__(self, rows: Sequence[Any], columns: Sequence[Column] = ()) -> None:
        self.replace(rows)
        self._fields = {column.key: column.needs for column in columns if column.composed}

    def replace(self, rows: Sequence[Any]) -> None:
        """Other rows from now on."""
        self._rows: Mapping[int, Any] = {row.id: row for row in rows}

    def answer(self, query_text: str = "", order: Order = ()) -> ReadyAnswer:
        """All rows in that order."""
        found = list(self._rows.values())
        for key, descending in reversed(order):
            keyed = [(self._sort_value(row, key), row) for row in found]
            known = sorted((each for each in keyed if each[0]), key=lambda each: each[0], reverse=descending)
            found = [row for _, row in known] + [row for value, row in keyed if not value]
        return ReadyAnswer(len(found), len(found), [row.id for row in found])

    def rows(self, ids: Sequence[int]) -> list[Any]:
        """These rows, in that order."""
        return [self._rows[each] for each in ids if each in self._rows]

    def sums(self, ids: Sequence[int]) -> Sums:
        """What the licences of these rows add up to."""
        return added(self.rows(ids))

    def refresh(self) -> bool:
        """Ready rows are as they are."""
        return False

    def _sort_value(self, row: Any, key: str) -> tuple[Any, ...]:
        """Comparable parts, the unknown ones behind; () for a row without any."""
        values = [getattr(row, field, None) for field in self._fields.get(key, (key,))]
        if all(value in (None, "", ()) for value in values):
            return ()
        return tuple((value is None, _comparable(value)) for value in values)


def _comparable(value: Any) -> Any:
    if isinstance(value, str):
        return name_key(value)
    return tuple(map(_comparable, value)) if isinstance(value, tuple) else value
