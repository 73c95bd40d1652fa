"""Reads what customers hold into arrays: subscriptions, trials and the sums of their licences."""

from __future__ import annotations

from itertools import accumulate
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.customer_index.columns import (
    day,
    folded,
    name_keys,
    ranks,
    read_columns,
)
from partnerhub_desktop.services.customer_index.facts import (
    HELD_ARRAYS,
    NOTHING_COUNTED,
    STATES,
    UNKNOWN,
    Arrays,
    of_kind,
)
from partnerhub_desktop.services.customer_index.held_details import DETAIL_ARRAYS, HeldDetails
from partnerhub_desktop.services.customer_index.region import Region
from partnerhub_desktop.services.customer_index.region_making import make_part_region, make_region
from partnerhub_desktop.services.folding import FIELD_BREAK
from partnerhub_desktop.services.offers import PRODUCTS, counts_in_assignment, is_hybrid, shown_product
from partnerhub_desktop.services.store.driver import Connection

_STATE = " ".join(f"WHEN '{state}' THEN {number}" for number, state in enumerate(STATES))

_COLUMNS = {
    "ids": ("i", "id"),
    "customer_id": ("i", "customer_id"),
    "is_trial": ("i", "kind = 'trial'"),
    "state": ("i", f"CASE state {_STATE} END"),
    "added_on": ("i", day("added_on")),
    "starts_on": ("i", day("starts_on")),
    "ends_on": ("i", day("ends_on")),
    "renews": ("i", "kind = 'subscription' AND auto_renew IS 1"),
    "auto_renew": ("i", f"ifnull(auto_renew, {UNKNOWN})"),
    "term_months": ("i", f"ifnull(term_months, {UNKNOWN})"),
    "allowance_percent": ("i", "allowance_percent"),
    "external_id": ("t", "external_id"),
}
_HELD = f"SELECT {', '.join(sql for _, sql in _COLUMNS.values())} FROM subscription ORDER BY id"

_LINES = f"""
    SELECT subscription_id, purchased, assigned, ifnull(used_7d, {UNKNOWN}), offer, product
    FROM license_line ORDER BY subscription_id"""

_COUNTS, _CAN_BE_OVER = 1 << 8, 1 << 9
"""Bits of a line above those of its product: it is part of the sums; it can be over its limit."""


class ReadHeld(NamedTuple):
    """``IndexFacts.held``, the region of each customer's subscription ids, and details of each one held."""

    held: Arrays
    ids_region: Region
    details: HeldDetails


def read_held(source: Connection, ids: NDArray[np.int64]) -> ReadHeld:
    """What the customers ``ids`` (in row order) hold."""
    kinds = "".join(kind for kind, _ in _COLUMNS.values())
    arrays: dict[str, Any] = dict(zip(_COLUMNS, read_columns(source, _HELD, kinds), strict=True))
    arrays |= _sums(source, arrays["ids"])
    arrays["customer"] = customer = _rows_of(arrays["customer_id"], ids)
    arrays["id_rank"] = ranks(name_keys(arrays["external_id"]))
    kept = np.lexsort((arrays["id_rank"], customer))
    kept = kept[np.searchsorted(customer[kept], 0) :]
    external = [arrays["external_id"][place] for place in kept.tolist()]
    held = {name: of_kind(arrays[name][kept], kind) for name, kind in HELD_ARRAYS.items()}
    regions = _id_regions(external, held["customer"], len(ids))
    details = {name: arrays[name][kept].astype(kind) for name, kind in DETAIL_ARRAYS.items()}
    return ReadHeld(held, regions[0], HeldDetails(details, regions[1]))


def _rows_of(customer_ids: NDArray[np.int64], ids: NDArray[np.int64]) -> NDArray[np.intp]:
    """The row of each customer id, -1 for one that has none (our own organization)."""
    if not len(ids):
        return np.full(len(customer_ids), -1)
    by_id = np.argsort(ids)
    places = np.minimum(np.searchsorted(ids, customer_ids, sorter=by_id), len(ids) - 1)
    rows = by_id[places]
    return np.where(ids[rows] == customer_ids, rows, -1)


def _id_regions(external: list[str], customer: NDArray[Any], size: int) -> tuple[Region, Region]:
    """The subscription ids, a row a customer, and the same text with a row for each id."""
    texts = folded(external)
    ends = np.searchsorted(customer, np.arange(size), side="right")
    starts = [0, *ends[:-1].tolist()]
    rows = [FIELD_BREAK.join(texts[start:end]) for start, end in zip(starts, ends.tolist(), strict=False)]
    whole = make_region(rows, cuts=False)
    widths = [len(text.encode()) + 1 for text in texts]
    holds_none = np.diff(ends, prepend=0) == 0
    gaps = np.cumsum(holds_none)[customer]
    own_starts = np.array(list(accumulate(widths[:-1], initial=0))[: len(texts)], np.int64) + gaps
    return whole, make_part_region(whole, np.append(own_starts, len(whole.text)).astype(np.int32), texts)


class _LineBits(dict[tuple[str, str], int]):
    """Offer and stored product to the bits of a line, worked out once for each pair."""

    def __missing__(self, key: tuple[str, str]) -> int:
        offer, product = key
        bits = 1 << PRODUCTS.index(shown_product(offer, product))
        bits |= _COUNTS * counts_in_assignment(offer) | _CAN_BE_OVER * (not is_hybrid(offer))
        self[key] = bits
        return bits


def _sums(source: Connection, keys: NDArray[np.int64]) -> Arrays:
    """Products and sums of the lines of each subscription in ``keys`` (ascending)."""
    subscription, purchased, assigned, used, offers, products = read_columns(source, _LINES, "iiiitt")
    known_bits = _LineBits()
    bits = np.array([known_bits[pair] for pair in zip(offers, products, strict=True)], np.int64)
    place = np.searchsorted(keys, subscription)
    counts = (bits & _COUNTS) != 0
    used_known = counts & (used != UNKNOWN)

    def total(values: NDArray[Any]) -> NDArray[np.int64]:
        return np.bincount(place, weights=values, minlength=len(keys)).astype(np.int64)

    mask = np.zeros(len(keys), np.uint8)
    np.bitwise_or.at(mask, place, (bits & 0xFF).astype(np.uint8))
    unknown = np.where(total(counts) > 0, UNKNOWN, NOTHING_COUNTED)
    return {
        "products": mask,
        "purchased": total(purchased * counts),
        "assigned": total(assigned * counts),
        "used_7d": np.where(total(used_known) > 0, total(used * used_known), unknown),
        "overage": total(np.maximum(assigned - purchased, 0) * ((bits & _CAN_BE_OVER) != 0)),
    }
