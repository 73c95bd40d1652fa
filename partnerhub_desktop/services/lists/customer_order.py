"""The orders of the customers list: what each column sorts by.

What is unknown or empty comes last in both directions; customers equal in every key stay in the default
order, by name and then org id, ascending. Texts compare by ``folding.name_key`` (org ids as they are);
sets (statuses, products, managed_by, tags) as the list shown, its first element the strongest; licenses
by the number purchased.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from partnerhub_desktop.services.filtering.parts import MANAGED_BY
from partnerhub_desktop.services.folding import name_key
from partnerhub_desktop.services.lists.customer_rows import CustomerRow
from partnerhub_desktop.services.offers import PRODUCTS
from partnerhub_desktop.services.statuses import STATUSES

Row = TypeVar("Row")
Order = tuple[tuple[str, bool], ...]
"""Column keys, the strongest first, each with whether it is descending."""


def default_key(row: CustomerRow) -> tuple[str, str]:
    """The default order: the name without case, Cyrillic and Latin in Unicode order, then the id."""
    return name_key(row.name), row.org_id


def in_order(rows: Iterable[CustomerRow], order: Order) -> list[CustomerRow]:
    """The rows sorted by ``order``; an empty order is the default one."""
    return sorted_rows(sorted(rows, key=default_key), order, SORT_VALUES)


def sorted_rows(found: list[Row], order: Order, values: Mapping[str, Callable[[Row], Any]]) -> list[Row]:
    """Rows in their default order, sorted by ``order``; what a key's value does not know comes last."""
    for key, descending in reversed(order):
        value = values[key]
        known = [row for row in found if value(row) is not None]
        unknown = [row for row in found if value(row) is None]
        known.sort(key=value, reverse=descending)
        found = known + unknown
    return found


def _text(field: str) -> Callable[[CustomerRow], str | None]:
    def value(row: CustomerRow) -> str | None:
        text = getattr(row, field)
        return name_key(text) if text else None

    return value


def _known(field: str) -> Callable[[CustomerRow], Any]:
    return lambda row: getattr(row, field)


def _listed(field: str, keys: Sequence[str]) -> Callable[[CustomerRow], tuple[int, ...] | None]:
    places = {key: place for place, key in enumerate(keys)}
    return lambda row: tuple(places[key] for key in getattr(row, field)) or None


def _tags(row: CustomerRow) -> tuple[str, ...] | None:
    return tuple(name_key(tag) for tag in row.tags) or None


SORT_VALUES: Mapping[str, Callable[[CustomerRow], Any]] = {
    "org_id": _known("org_id"),
    "name": _text("name"),
    "statuses": _listed("statuses", STATUSES),
    "products": _listed("products", PRODUCTS),
    "licenses": _known("purchased"),
    "purchased": _known("purchased"),
    "assigned": _known("assigned"),
    "used_7d": _known("used_7d"),
    "overage": _known("overage"),
    "next_date": _known("next_date"),
    "next_kind": _known("next_kind"),
    "managed_by": _listed("managed_by", MANAGED_BY),
    "owner": _text("owner"),
    "tags": _tags,
    "last_admin_activity": _known("last_admin_activity"),
    "country": _text("country"),
    "domain": _text("domain"),
    "admin_email": _text("admin_email"),
}
"""Column key to the value the column sorts by; None comes last."""
