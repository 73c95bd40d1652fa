"""Builds the index's facts from the store."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.customer_index.addresses import Addresses, make_addresses
from partnerhub_desktop.services.customer_index.columns import (
    coded,
    day,
    driver_connection,
    folded,
    name_keys,
    ranks,
    ranks_of_sorted,
    read_columns,
)
from partnerhub_desktop.services.customer_index.facts import CUSTOMER_ARRAYS, IndexFacts
from partnerhub_desktop.services.customer_index.holdings import read_held
from partnerhub_desktop.services.customer_index.region import Region
from partnerhub_desktop.services.customer_index.region_making import make_region
from partnerhub_desktop.services.store.driver import Connection

_ORDER = "SELECT id, name_key, org_id FROM customer WHERE is_own = 0 ORDER BY name_key, org_id"
"""Answered by the index on these columns alone."""

_CUSTOMERS = f"""
    SELECT id, managed_partner + 2 * managed_external, {day("last_admin_activity_at")},
           owner, country, name, domain, admin_email
    FROM customer WHERE is_own = 0 ORDER BY id"""

_TAGS = """
    SELECT customer_id, tag FROM customer_tag
    WHERE customer_id NOT IN (SELECT id FROM customer WHERE is_own = 1) ORDER BY customer_id, tag"""


def build(connection: Any) -> IndexFacts:
    """The facts of the store as this connection (the driver's or SQLAlchemy's) sees it."""
    source = driver_connection(connection)
    ids, name_key, org_id = read_columns(source, _ORDER, "itt")
    own = _in_row_order(source, ids) | {"ids": ids, "org_id": org_id}
    tags, tag_sets, own["tag_set"] = _tag_sets(source, ids)
    read = read_held(source, ids)
    owners, own["owner"] = coded(own["owner"])
    countries, own["country"] = coded(own["country"])
    return IndexFacts(
        {"subscription_ids": read.ids_region, **_regions(own)},
        {name: own[name].astype(kind) for name, kind in CUSTOMER_ARRAYS.items()},
        read.held,
        {
            "name": ranks_of_sorted(name_key),
            "org_id": ranks(org_id),
            **{field: ranks(name_keys(own[field])) for field in ("domain", "admin_email")},
        },
        owners,
        countries,
        tags,
        tag_sets,
        read.details,
    )


def _regions(own: Mapping[str, Any]) -> dict[str, Region | Addresses]:
    domains = folded(own["domain"])
    region = make_region(domains, cuts=False)
    return {
        "org_id": make_region(folded(own["org_id"])),
        "domain": region,
        "admin_email": make_addresses(folded(own["admin_email"]), domains, region),
        "name": make_region(folded(own["name"])),
    }


def _in_row_order(source: Connection, ids: NDArray[np.int64]) -> dict[str, Any]:
    """Columns of the customers, read as they lie in the table and brought into the order of ``ids``."""
    keys, *columns = read_columns(source, _CUSTOMERS, "iiittttt")
    rows = np.searchsorted(keys, ids)
    places = rows.tolist()
    names = ("managed_by", "last_admin_activity", "owner", "country", "name", "domain", "admin_email")
    return {
        name: column[rows] if isinstance(column, np.ndarray) else [column[place] for place in places]
        for name, column in zip(names, columns, strict=True)
    }


def _tag_sets(
    source: Connection, ids: NDArray[np.int64]
) -> tuple[tuple[str, ...], tuple[tuple[int, ...], ...], NDArray[np.int64]]:
    """The tags, the sets of tags that occur (the empty one first), and the set of each customer."""
    customers, texts = read_columns(source, _TAGS, "it")
    tags, codes = coded(texts)
    by_customer: dict[int, tuple[int, ...]] = {}
    for customer, code in zip(customers.tolist(), codes.tolist(), strict=True):
        by_customer[customer] = (*by_customer.get(customer, ()), code)
    places: dict[tuple[int, ...], int] = {(): 0}
    found = [places.setdefault(by_customer.get(key, ()), len(places)) for key in ids.tolist()]
    return tags, tuple(places), np.array(found, np.int64)
