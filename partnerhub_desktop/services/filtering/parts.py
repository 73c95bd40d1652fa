"""The parts of a filter query (interfaces.md, "Filter query"). Pure data; nothing here looks at customers."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from partnerhub_desktop.services.analytics.doors import DOORS
from partnerhub_desktop.services.errors import WrongUsage
from partnerhub_desktop.services.offers import PRODUCTS
from partnerhub_desktop.services.statuses import STATUSES
from partnerhub_desktop.services.text import Text

FACET_FIELDS = {
    "status": "status",
    "product": "product",
    "managed": "managed_by",
    "type": "subscription_type",
    "tag": "tag",
    "owner": "owner",
}
"""Fields of a query that are facets, and the facet's key in JSON."""

MANAGED_BY = ("partner", "external")
SUBSCRIPTION_TYPES = ("subscription", "trial")

ANALYTICS = "analytics"
"""The field of what a figure of the analytics counts."""

KEYS = {
    "status": STATUSES,
    "product": PRODUCTS,
    "managed": MANAGED_BY,
    "type": SUBSCRIPTION_TYPES,
}
"""Facets whose values are keys; all of them are always there."""

KEYED = {**KEYS, ANALYTICS: DOORS}
"""Fields whose values are keys."""

CHOSEN_FIELDS = (*KEYED, "tag", "owner", "country", "name", "id")
COMPARED_FIELDS = ("expires", "renews", "added", "activity", "seats", "overage", "used", "assigned")

Bound = date | float | None


@dataclass(frozen=True, slots=True)
class Word:
    """Stands in name, domain, admin e-mail, org id or a subscription id (by ``folding.search_forms``)."""

    text: str
    negated: bool = False
    source: str = dataclasses.field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Chosen:
    """``field:a,b``: the customer has one of the values.

    Values of status, product, managed and type are whole keys. tag and country match as a whole by
    ``folding.fold``, owner so or by the beginning of a word (``owner_names``); name and id match where they
    stand in the name or org id, by ``search_forms``.
    """

    field: str
    values: tuple[str, ...]
    negated: bool = False
    source: str = dataclasses.field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Among(Chosen):
    """``analytics:a,b`` with the ids of the rows that each figure counts, in the list that is asked."""

    ids: tuple[Collection[int], ...] = ()


@dataclass(frozen=True, slots=True)
class Compared:
    """A comparison, already resolved: true when ``low <= x <= high`` (None = no bound on that side).

    ``x`` and the bounds are dates for expires, renews, added and activity; numbers for seats (purchased),
    overage and used; the ratio assigned ÷ purchased for assigned. ``value`` is as typed ("30d", "50%").
    """

    field: str
    operator: str
    value: str
    negated: bool = False
    low: Bound = None
    high: Bound = None
    source: str = dataclasses.field(default="", compare=False)


Part = Word | Chosen | Compared


@dataclass(frozen=True, slots=True)
class FilterQuery:
    """Parts that must all hold; without any, every customer matches."""

    parts: tuple[Part, ...] = ()


class QueryError(WrongUsage):
    """A query that cannot be understood; ``position`` and ``length`` (characters) mark the place.

    ``suggestion`` is what could stand in that place instead, '' when nothing is near.
    """

    def __init__(
        self, message: Text, position: int, length: int, detail: Text | None = None, suggestion: str = ""
    ) -> None:
        super().__init__(message, detail, code="bad_query")
        self.position = position
        self.length = length
        self.suggestion = suggestion
