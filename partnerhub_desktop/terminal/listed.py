"""A list as it is to be written, in any format."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from partnerhub_desktop.services.lists.columns import Columns, columns_of
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.spec import ListPage, Section
from partnerhub_desktop.terminal.list_reading import ListReading


class Listed(NamedTuple):
    """Which rows of a list, with which fields (of a PDF: columns), and the query that found them."""

    page: ListPage | Section
    fields: tuple[str, ...]
    reading: ListReading
    ids: Sequence[int]
    query: str = ""

    def columns(self) -> Iterator[Columns]:
        """The rows' fields, batch by batch."""
        if isinstance(self.reading, CustomerReading):
            return self.reading.columns(self.ids, self.fields)
        return columns_of(self.reading.iterate_rows(self.ids), self.fields)
