"""The rows of one table of the analytics page, of whichever product is in force."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from partnerhub_desktop.models.rows_source import ListAnswer, Order
from partnerhub_desktop.services.lists.licence_sums import Sums

FIRST_ROWS = 60
"""Rows that are kept of the product that is not in force, so that the switch needs no reading."""


class ProductReading(Protocol):
    """What reads the table of one product."""

    def answer(self, query_text: str, order: Order) -> ListAnswer: ...
    def rows(self, ids: Sequence[int]) -> Sequence[Any]: ...
    def sums(self, ids: Sequence[int]) -> Sums | None: ...
    def customers_of(self, ids: Sequence[int]) -> Sequence[int]: ...
    def refresh(self) -> object: ...


class SwitchedReading:
    """Gives a RowsModel the rows of the product in force. ``make`` gives the reading of a product, and of all
    rows of its customers where that is asked for."""

    def __init__(self, make: Callable[[str, bool], ProductReading], product: str) -> None:
        self._make = make
        self._made: dict[tuple[str, bool], ProductReading] = {}
        self.product = product
        self.all_rows = False

    @property
    def now(self) -> ProductReading:
        """The reading in force."""
        return self._of(self.product)

    def answer(self, query_text: str, order: Order) -> ListAnswer:
        return self.now.answer(query_text, order)

    def rows(self, ids: Sequence[int]) -> Sequence[Any]:
        return self.now.rows(ids)

    def sums(self, ids: Sequence[int]) -> Sums | None:
        return self.now.sums(ids)

    def customers_of(self, ids: Sequence[int]) -> Sequence[int]:
        """Whose the rows are, each once."""
        return self.now.customers_of(ids)

    def refresh(self) -> object:
        return self.now.refresh()

    def first_rows(self, products: Sequence[str], order: Order) -> Mapping[str, tuple[Sequence[Any], int]]:
        """The first rows of each product and how many there are; called beside the window."""
        found = {}
        for product in products:
            answer = self._of(product).answer("", order)
            found[product] = (self._of(product).rows(list(answer.ids[:FIRST_ROWS])), answer.total)
        return found

    def _of(self, product: str) -> ProductReading:
        key = (product, self.all_rows)
        if key not in self._made:
            self._made[key] = self._make(*key)
        return self._made[key]
