"""What the index keeps of every customer: nothing that depends on the day or on settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.customer_index.region import Region

if TYPE_CHECKING:
    from partnerhub_desktop.services.customer_index.held_details import HeldDetails

UNKNOWN = -1
"""A day, number or code that is not known. Days are ``date.toordinal`` numbers."""

NOTHING_COUNTED = -2
"""``used_7d`` of a subscription none of whose lines is part of the sums."""

STATES = ("active", "awaiting_setup", "suspended", "ended")
"""``Held.state`` by its number in the arrays."""

REGIONS = ("subscription_ids", "org_id", "admin_email", "domain", "name")
"""The searched fields (interfaces.md, "Filter query"), in the order of searching: what is settled quickly
first, for rows already found are not looked at again; an e-mail mostly repeats the domain."""

TEXT_ORDERS = ("name", "org_id", "domain", "admin_email")
"""Columns whose order is worked out when the index is built."""

CUSTOMER_ARRAYS = {
    "ids": "<i8",
    "managed_by": "|u1",
    "last_admin_activity": "<i4",
    "owner": "<i4",
    "country": "<i4",
    "tag_set": "<i4",
}
HELD_ARRAYS = {
    "customer": "<i4",
    "is_trial": "|b1",
    "state": "|u1",
    "added_on": "<i4",
    "ends_on": "<i4",
    "renews": "|b1",
    "products": "|u1",
    "purchased": "<i8",
    "assigned": "<i8",
    "used_7d": "<i8",
    "overage": "<i8",
}

Arrays = Mapping[str, NDArray[Any]]


@dataclass(frozen=True)
class IndexFacts:
    """Arrays of one entry a customer, in the default order, and of one a subscription or trial.

    ``regions`` by ``REGIONS``. ``customers`` by ``CUSTOMER_ARRAYS``: managed_by is a mask (1 partner, 2
    external); owner, country and tag_set are places in ``owners``, ``countries`` and ``tag_sets`` (a tag set
    holds places in ``tags``, in the list's order). ``held`` by ``HELD_ARRAYS``, clustered by ``customer``
    (its row), in it by subscription id: products is a mask in the order of ``PRODUCTS``; the sums follow
    ``CustomerRow``, used_7d being ``UNKNOWN`` where lines count and none is known, ``NOTHING_COUNTED`` where
    none counts. ``orders`` by ``TEXT_ORDERS``: dense ranks, ``UNKNOWN`` for an empty text. ``details`` are
    there after a build only (``storage.load_details``).
    """

    regions: dict[str, Region]
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


def distinct(codes: NDArray[Any], bound: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The different values of ``codes`` (0 ≤ code < bound), ascending, and each code's place among them."""
    if bound > max(1 << 22, 4 * len(codes)):
        values, places = np.unique(codes, return_inverse=True)
        return values.astype(np.intp), places.astype(np.intp)
    there = np.zeros(bound, np.bool_)
    there[codes] = True
    values = np.flatnonzero(there)
    place_of = np.zeros(bound, np.intp)
    place_of[values] = np.arange(len(values))
    return values, place_of[codes]
