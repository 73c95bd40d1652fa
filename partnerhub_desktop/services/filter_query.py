"""The filter query (interfaces.md, "Filter query"): its parts and how text becomes parts and parts text.

Pure; nothing here looks at data. Evaluators are ``customer_filter`` (the reference) and the customer index.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date

from partnerhub_desktop.services.errors import WrongUsage
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

    Fields: status, product, managed, type (keys, completed); tag, owner, country (whole value, by
    ``folding.fold``); name, id (the value stands in the name or in the org id, by ``search_forms``).
    """

    field: str
    values: tuple[str, ...]
    negated: bool = False
    source: str = dataclasses.field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Compared:
    """A comparison, already resolved: true when ``low <= x <= high`` (None = no bound on that side).

    For expires, renews, added, activity ``x`` and the bounds are dates; for seats (purchased), overage,
    used numbers; for assigned the ratio assigned ÷ purchased. ``value`` is the text as typed ("30d").
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
    """Parts that must all hold; without any, everything matches."""

    parts: tuple[Part, ...] = ()


class QueryError(WrongUsage):
    """A query that cannot be understood; ``position`` and ``length`` (characters) mark the place."""

    def __init__(self, message: Text, position: int, length: int, detail: Text | None = None) -> None:
        super().__init__(message, detail, code="bad_query")
        self.position = position
        self.length = length
