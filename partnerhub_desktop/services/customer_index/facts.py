"""What the index keeps of every customer: nothing that depends on the day or on settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.customer_index.addresses import Addresses
from partnerhub_desktop.services.customer_index.region import Region

if TYPE_CHECKING:
    from partnerhub_desktop.services.customer_index.held_details import HeldDetails

UNKNOWN = -1
"""A day, number or code that is not known. Days are ``date.toordinal`` numbers."""

NOTHING_COUNTED = -2
"""``used_7d`` of a subscription none of whose lines is part of the sums."""

STATES = ("active", "awaiting_setup", "suspended", "ended")
"""``Held.state`` by its number in the arrays."""

REGIONS = ("subscription_ids", "org_id", "domain", "admin_email", "name")
"""The searched fields (interfaces.md, "Filter query"), in the order of searching: what is settled quickly
first, for rows already found are not looked at again. An e-mail's domain is searched as the domain."""

TEXT_ORDERS = ("name", "org_id", "domain", "admin_email")
"""Columns whose order is worked out when the index is built."""

COUNTED = "counted"
"""Stands for the narrowest kind of whole number that holds all of an array."""

CUSTOMER_ARRAYS = {
    "ids": "<i8",
    "managed_by": "|u1",
    "last_admin_activity": "<i4",
    "owner": "<i4",
    "country": "<i4",
    "tag_set": "<i4",
}
CODES = ("owner", "country", "tag_set")
"""Those of ``CUSTOMER_ARRAYS`` that are places in lists; in memory they may be narrower than in the store."""

HELD_ARRAYS = {
    "customer": "<i4",
    "is_trial": "|b1",
    "state": "|u1",
    "added_on": "<i4",
    "ends_on": "<i4",
    "renews": "|b1",
    "products": "|u1",
    "purchased": COUNTED,
    "assigned": COUNTED,
    "used_7d": COUNTED,
    "overage": COUNTED,
}

Arrays = Mapping[str, NDArray[Any]]


@dataclass(frozen=True)
class IndexFacts:
    """Arrays of one entry a customer, in the default order, and of one a subscription or trial.

    ``regions`` by ``REGIONS``, the e-mails as ``Addresses``. ``customers`` by ``CUSTOMER_ARRAYS``: managed_by
    is a mask (1 partner, 2 external); owner, country and tag_set are places in ``owners``, ``countries`` and
    ``tag_sets`` (a tag set holds places in ``tags``, in the list's order). ``held`` by ``HELD_ARRAYS``,
    clustered by ``customer`` (its row), in it by subscription id: products is a mask in the order of
    ``PRODUCTS``; the sums follow ``CustomerRow``, used_7d being ``UNKNOWN`` where lines count and none is
    known, ``NOTHING_COUNTED`` where none counts. ``orders`` by ``TEXT_ORDERS``: dense ranks, ``UNKNOWN`` for
    an empty text. ``details`` are there after a build only (``storage.load_details``).
    """

    regions: Mapping[str, Region | Addresses]
    customers: Arrays
    held: Arrays
    orders: Arrays
    owners: tuple[str, ...]
    countries: tuple[str, ...]
    tags: tuple[str, ...]
    tag_sets: tuple[tuple[int, ...], ...]
    details: HeldDetails | None = None

    @property
    def size(self) -> int:
        """Number of customers."""
        return len(self.customers["ids"])


def of_kind(array: NDArray[Any], kind: str) -> NDArray[Any]:
    """The array as numbers of this kind."""
    return array.astype(narrowest(array) if kind == COUNTED else kind)


def narrowest(array: NDArray[Any]) -> str:
    """The kind of number that ``COUNTED`` stands for."""
    low, high = int(array.min(initial=0)), int(array.max(initial=0))
    return next(kind for kind in ("|i1", "<i2", "<i4", "<i8") if _holds(kind, low, high))


def with_room(array: NDArray[Any]) -> NDArray[Any]:
    """The array in the narrowest kind of number that also holds one more than its largest."""
    return array.astype(narrowest(np.array([array.min(initial=0), array.max(initial=0) + 1])))


def _holds(kind: str, low: int, high: int) -> bool:
    bounds = np.iinfo(kind)
    return bounds.min <= low and high <= bounds.max


def distinct(codes: NDArray[Any], bound: int) -> tuple[NDArray[np.intp], NDArray[Any]]:
    """The different values of ``codes`` (0 ≤ code < bound), ascending, and each code's place among them."""
    if bound > max(1 << 22, 4 * len(codes)):
        values, places = np.unique(codes, return_inverse=True)
        return values.astype(np.intp), places.astype(_place_kind(len(values)))
    there = np.zeros(bound, np.bool_)
    there[codes] = True
    values = np.flatnonzero(there)
    place_of: NDArray[Any] = np.zeros(bound, _place_kind(len(values)))
    place_of[values] = np.arange(len(values))
    return values, place_of[codes]


def _place_kind(values: int) -> type:
    return np.uint16 if values <= 1 << 16 else np.uint32
