"""The rows of one table of the analytics page, of whichever product is in force."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from partnerhub_desktop.models.rows_source import Found, ListAnswer, Order, Question, ask
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
    """Gives a RowsModel the rows of the ``product`` in force, one of ``products``. ``make`` gives the reading
    of a product, and of all rows of its customers where that is asked for."""

    def __init__(
        self, make: Callable[[str, bool], ProductReading], products: Sequence[str], product: str
    ) -> None:
        self._make = make
        self._made: dict[tuple[str, bool], ProductReading] = {}
        self.products = products
        self.product = product
        self.all_rows = False

    @property
    def now(self) -> ProductReading:
        """The reading in force."""
        return self._of(self.product, self.all_rows)

    def forget(self) -> None:
        """Make every reading anew: what they are made for is another one."""
        self._made.clear()

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

    def first_found(self, order: Order) -> Mapping[str, Found]:
        """Each product's own rows in an order, with the first of them; called beside the window."""
        question = Question("", order, 0, FIRST_ROWS, {})
        return {product: ask(self._of(product, False), question) for product in self.products}

    def _of(self, product: str, all_rows: bool) -> ProductReading:
        key = (product, all_rows)
        if key not in self._made:
            self._made[key] = self._make(*key)
        return self._made[key]
