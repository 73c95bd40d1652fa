"""Reads what customers hold into arrays: subscriptions, trials and the sums of their licences."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.customer_index.columns import day, folded, read_columns
from partnerhub_desktop.services.customer_index.facts import (
    HELD_ARRAYS,
    NOTHING_COUNTED,
    STATES,
    UNKNOWN,
    Arrays,
)
from partnerhub_desktop.services.customer_index.region import Region
from partnerhub_desktop.services.customer_index.region_making import make_region
from partnerhub_desktop.services.folding import FIELD_BREAK
from partnerhub_desktop.services.offers import PRODUCTS, counts_in_assignment, is_hybrid, shown_product
from partnerhub_desktop.services.store.driver import Connection

_STATE = " ".join(f"WHEN '{state}' THEN {number}" for number, state in enumerate(STATES))

_HELD = f"""
    SELECT id, customer_id, kind = 'trial', CASE state {_STATE} END, {day("added_on")}, {day("ends_on")},
           kind = 'subscription' AND auto_renew IS 1, external_id
    FROM subscription ORDER BY id"""

_LINES = f"""
    SELECT subscription_id, purchased, assigned, ifnull(used_7d, {UNKNOWN}), offer, product
    FROM license_line ORDER BY subscription_id"""

_COUNTS, _CAN_BE_OVER = 1 << 8, 1 << 9
"""Bits of a line above those of its product: it is part of the sums; it can be over its limit."""


def read_held(source: Connection, ids: NDArray[np.int64]) -> tuple[Arrays, Region]:
    """``IndexFacts.held`` and the region of subscription ids, for the customers ``ids`` in row order."""
    keys, customer_ids, is_trial, state, added_on, ends_on, renews, external = read_columns(
        source, _HELD, "iiiiiiit"
    )
    customer = _rows_of(customer_ids, ids)
    kept = np.argsort(customer, kind="stable")
    kept = kept[np.searchsorted(customer[kept], 0) :]
    arrays = {
        "customer": customer,
        "is_trial": is_trial,
        "state": state,
        "added_on": added_on,
        "ends_on": ends_on,
        "renews": renews,
        **_sums(source, keys),
    }
    held = {name: arrays[name][kept].astype(kind) for name, kind in HELD_ARRAYS.items()}
    return held, _id_region([external[place] for place in kept.tolist()], held["customer"], len(ids))


def _rows_of(customer_ids: NDArray[np.int64], ids: NDArray[np.int64]) -> NDArray[np.intp]:
    """The row of each customer id, -1 for one that has none (our own organization)."""
    if not len(ids):
        return np.full(len(customer_ids), -1)
    by_id = np.argsort(ids)
    places = np.minimum(np.searchsorted(ids, customer_ids, sorter=by_id), len(ids) - 1)
    rows = by_id[places]
    return np.where(ids[rows] == customer_ids, rows, -1)


def _id_region(external: list[str], customer: NDArray[Any], size: int) -> Region:
    texts = folded(external)
    ends = np.searchsorted(customer, np.arange(size), side="right").tolist()
    starts = [0, *ends[:-1]]
    return make_region([FIELD_BREAK.join(texts[start:end]) for start, end in zip(starts, ends, strict=False)])


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
