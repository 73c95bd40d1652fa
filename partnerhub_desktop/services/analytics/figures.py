"""What a KPI of the analytics says, and how each is worked out (product.md, section 5)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.analytics.product_rows import ProductRows, distinct
from partnerhub_desktop.services.customer_index.facts import UNKNOWN

Numbers = NDArray[Any]


class Figure(NamedTuple):
    """A KPI with what it is made of. ``value`` None is shown as "–": there is nothing to divide by, or no use
    is known at all.

    ``part`` and ``whole`` are numerator and denominator of a ratio. Where use is part of it, it is known for
    ``known`` rows of ``of``, the others counting as 0; ``also`` is then the use of the assigned licences.
    """

    value: float | None
    part: int | None = None
    whole: int | None = None
    known: int | None = None
    of: int | None = None
    also: float | None = None


class PageFigures(NamedTuple):
    """All that the analytics page says of a product on ``today``, but for its tables and its trend.

    ``as_of`` is the day of the newest data. ``covered`` customers have a row of either product, ``outside``
    have none. ``top`` and ``sections`` hold figures by the keys of interfaces.md; ``rows`` and
    ``customers`` are how many rows each section's table has, and of how many customers.
    """

    product: str
    today: date
    as_of: date | None
    covered: int
    outside: int
    top: Mapping[str, Figure]
    sections: Mapping[str, Mapping[str, Figure]]
    rows: Mapping[str, int]
    customers: Mapping[str, int]


class SectionPlaces:
    """The rows of a section: their ``places`` among all ``rows`` of the product, ascending."""

    def __init__(self, product: ProductRows, places: Numbers) -> None:
        self._product = product
        self.rows = product.columns
        self.places = places
        self._groups = distinct(product.group[places])

    @property
    def ranks(self) -> Numbers:
        """The customers of the rows, by their places among all customers."""
        found: Numbers = self._product.rank[self._groups]
        return found

    @property
    def count(self) -> int:
        """How many customers the rows are of."""
        return len(self._groups)

    @cached_property
    def customers(self) -> Numbers:
        """Who they are."""
        found: Numbers = self._product.customers[self._groups]
        return found

    @cached_property
    def all_places(self) -> Numbers:
        """The places of all rows of those customers."""
        chosen = np.zeros(len(self._product.starts), np.bool_)
        chosen[self._groups] = True
        return np.flatnonzero(chosen[self._product.group])


def customers(section: SectionPlaces) -> Figure:
    """How many customers have such a row."""
    return Figure(section.count)


def all_purchased(section: SectionPlaces) -> Figure:
    """Purchased licences over all rows of those customers."""
    return Figure(int(section.rows.purchased[section.all_places].sum()))


def all_available(section: SectionPlaces) -> Figure:
    """Licences that are not assigned, offer by offer, over all rows of those customers."""
    rows, places = section.rows, section.all_places
    free = rows.purchased[places] - rows.assigned[places] + rows.overage[places]
    return Figure(int(free.sum()))


def assignment(section: SectionPlaces) -> Figure:
    """Assigned ÷ purchased over the rows."""
    return _ratio(_sum(section.rows.assigned, section), _sum(section.rows.purchased, section))


def usage(section: SectionPlaces) -> Figure:
    """Used in seven days ÷ purchased over the rows; ``also`` is the same ÷ assigned."""
    used = section.rows.used_7d[section.places]
    known = used != UNKNOWN
    count, part = int(np.count_nonzero(known)), int(used[known].sum())
    figure = _ratio(part, _sum(section.rows.purchased, section))._replace(known=count, of=len(used))
    if not count:
        return figure._replace(value=None)
    return figure._replace(also=_ratio(part, _sum(section.rows.assigned, section)).value)


def overage(section: SectionPlaces) -> Figure:
    """Licences assigned beyond the purchased over the rows."""
    return Figure(_sum(section.rows.overage, section))


def average_overage(section: SectionPlaces) -> Figure:
    """The same ÷ the customers with overage."""
    return _ratio(_sum(section.rows.overage, section), section.count)


def _sum(values: Numbers, section: SectionPlaces) -> int:
    return int(values[section.places].sum())


def _ratio(part: int, whole: int) -> Figure:
    return Figure(part / whole if whole else None, part, whole)
