"""The facts as named blobs, and back."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.customer_index.addresses import Addresses
from partnerhub_desktop.services.customer_index.facts import (
    CODES,
    COUNTED,
    CUSTOMER_ARRAYS,
    HELD_ARRAYS,
    REGIONS,
    TEXT_ORDERS,
    Arrays,
    IndexFacts,
    with_room,
)
from partnerhub_desktop.services.customer_index.held_details import (
    DETAIL_ARRAYS,
    OWN_REGION_ARRAYS,
    HeldDetails,
)
from partnerhub_desktop.services.customer_index.region import REGION_ARRAYS, Region

Parts = Mapping[str, bytes]
Named = Iterator[tuple[str, bytes | memoryview]]

ADDRESSES = "admin_email"
"""The searched field that is kept as ``Addresses``."""


def parts_of(facts: IndexFacts) -> Named:
    """Every part but the details, with its name."""
    for name, array in facts.customers.items():
        yield f"customers/{name}", as_bytes(array.astype(CUSTOMER_ARRAYS[name], copy=False))
    for group in ("held", "orders"):
        for name, array in getattr(facts, group).items():
            yield f"{group}/{name}", as_bytes(array)
    for field, region in facts.regions.items():
        if isinstance(region, Addresses):
            yield from _region_parts(f"regions/{field}", region.before)
            yield f"regions/{field}/joined", as_bytes(region.joined)
        else:
            yield from _region_parts(f"regions/{field}", region)
    words = [facts.owners, facts.countries, facts.tags, facts.tag_sets]
    yield "words", json.dumps(words).encode()


def detail_parts_of(details: HeldDetails) -> Named:
    """Every part of the details, with its name."""
    for name, array in details.arrays.items():
        yield name, as_bytes(array)
    for name in OWN_REGION_ARRAYS:
        yield f"own_ids/{name}", as_bytes(getattr(details.own_ids, name))
    yield "own_ids/prefix", details.own_ids.prefix


def as_bytes(array: NDArray[Any]) -> memoryview:
    """What of an array is kept."""
    return np.ascontiguousarray(array).reshape(-1).view(np.uint8).data


def facts_of(parts: Parts) -> IndexFacts:
    """The facts that these parts were made of, without details."""
    owners, countries, tags, tag_sets = json.loads(parts["words"])
    regions: dict[str, Any] = {field: _region(parts, f"regions/{field}") for field in REGIONS}
    joined = np.frombuffer(parts[f"regions/{ADDRESSES}/joined"], np.uint8)
    regions[ADDRESSES] = Addresses(regions[ADDRESSES], regions["domain"], joined)
    return IndexFacts(
        regions,
        _customer_arrays(parts),
        _arrays(parts, "held", HELD_ARRAYS),
        _arrays(parts, "orders", {name: "<i4" for name in TEXT_ORDERS if f"orders/{name}" in parts}),
        tuple(owners),
        tuple(countries),
        tuple(tags),
        tuple(tuple(places) for places in tag_sets),
    )


def details_of(parts: Parts, ids: Region) -> HeldDetails:
    """The details that these parts were made of; ``ids`` is the region of the customers' subscription ids."""
    arrays = {name: np.frombuffer(parts[name], kind) for name, kind in DETAIL_ARRAYS.items()}
    starts, bits, prefixed = (
        np.frombuffer(parts[f"own_ids/{name}"], kind) for name, kind in OWN_REGION_ARRAYS.items()
    )
    bits = _bitsets(bits, len(starts) - 1)
    own = replace(ids, starts=starts, bits=bits, prefix=parts["own_ids/prefix"], prefixed=prefixed)
    return HeldDetails(arrays, own)


def _arrays(parts: Parts, group: str, kinds: Mapping[str, str]) -> Arrays:
    return {name: _array(parts, group, name, kind) for name, kind in kinds.items()}


def _customer_arrays(parts: Parts) -> Arrays:
    """Places in short lists are kept in as few bytes as hold them."""
    arrays = dict(_arrays(parts, "customers", CUSTOMER_ARRAYS))
    for name in CODES:
        arrays[name] = with_room(arrays[name])
    return arrays


def _array(parts: Parts, group: str, name: str, kind: str) -> NDArray[Any]:
    content = parts[f"{group}/{name}"]
    if kind == COUNTED:
        rows = len(parts["held/state"])
        kind = f"<i{len(content) // rows or 8}" if rows else "<i8"
    return np.frombuffer(content, kind)


def _region_parts(name: str, region: Region) -> Named:
    yield f"{name}/text", region.text
    yield f"{name}/prefix", region.prefix
    yield f"{name}/cut", region.cut
    for each in REGION_ARRAYS:
        yield f"{name}/{each}", as_bytes(getattr(region, each))


def _region(parts: Parts, name: str) -> Region:
    arrays = {each: np.frombuffer(parts[f"{name}/{each}"], kind) for each, kind in REGION_ARRAYS.items()}
    arrays["bits"] = _bitsets(arrays["bits"], len(arrays["starts"]) - 1)
    text, prefix, cut = (parts[f"{name}/{each}"] for each in ("text", "prefix", "cut"))
    return Region(text=text, prefix=prefix, cut=cut, **arrays)


def _bitsets(packed: NDArray[np.uint8], rows: int) -> NDArray[np.uint8]:
    """A bitset a line, of so many rows."""
    width = (rows + 7) // 8
    return packed.reshape(-1, width) if width else np.zeros((0, 0), np.uint8)
