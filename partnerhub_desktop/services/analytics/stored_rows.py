"""The rows of the analytics as the store keeps them: to read them from licence lines takes seconds.

They are written after the customer index (import, sample data) or when they were found to be missing, and
hold for one generation of the store, which their stamp has; an edit that no row depends on moves it on
(``customer_index.following``). Columns stand by the customer's name and then by subscription, as
``ProductRows`` wants them. What a row says of its past is of the day they were written: on a later one it is
read anew from the history, and rows that ended since are left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.analytics.doors import ANALYTICS_PRODUCTS
from partnerhub_desktop.services.analytics.ranks import customers_by_name
from partnerhub_desktop.services.analytics.rows import AnalyticsRows, past, read_products
from partnerhub_desktop.services.customer_index.columns import driver_connection
from partnerhub_desktop.services.customer_index.facts import UNKNOWN
from partnerhub_desktop.services.customer_index.storage import next_generation
from partnerhub_desktop.services.lists.customer_count import ROWS, ROWS_STAMP
from partnerhub_desktop.services.lists.customer_rows import one_state
from partnerhub_desktop.services.lists.loaded_facts import generation_of
from partnerhub_desktop.services.store.database import Store
from partnerhub_desktop.services.store.driver import Connection

Numbers = NDArray[Any]
Products = Mapping[str, AnalyticsRows]

PAST = ("week_assigned", "week_used", "largest_use")
"""Columns that are of a day."""

_STAMP = """
    SELECT content FROM index_part
    WHERE name = ? AND generation = (SELECT generation FROM store_state)"""
_PARTS = "SELECT name, content FROM index_part WHERE name BETWEEN ? AND ?"
_PUT = "INSERT INTO index_part (name, generation, content) VALUES (?, ?, ?)"
_NEWEST_DATA = "SELECT max(at) FROM source WHERE id IN (SELECT DISTINCT source_id FROM license_line)"


class Kept(NamedTuple):
    """Rows by product, and the day of the newest licence figures (None without any)."""

    products: Products
    as_of: date | None


def load(connection: Connection, today: date) -> Kept:
    """The rows of both products: those that are kept, else read from the lines."""
    stamp = _stamp(connection)
    if stamp is None or stamp["day"] > today.isoformat():
        return read(connection, today)
    kept = {product: _kept(connection, product, stamp["types"][product]) for product in ANALYTICS_PRODUCTS}
    if stamp["day"] != today.isoformat():
        kept = {product: _on_day(connection, product, rows, today) for product, rows in kept.items()}
    return Kept(kept, stamp["as_of"] and date.fromisoformat(stamp["as_of"]))


def read(connection: Connection, today: date) -> Kept:
    """The rows of both products from the lines, by the names of their customers."""
    customers = customers_by_name(connection)
    rank = np.full(int(customers.max(initial=0)) + 1, -1, np.int64)
    rank[customers] = np.arange(len(customers))
    rows = read_products(connection, ANALYTICS_PRODUCTS, today)
    newest = connection.execute(_NEWEST_DATA).fetchone()[0]
    by_name = {product: _sorted(each, rank) for product, each in rows.items()}
    return Kept(by_name, date.fromisoformat(newest[:10]) if newest else None)


def save(connection: Any, today: date, generation: int) -> None:
    """Read the rows and write them, in the caller's transaction, as those of ``generation``."""
    source = driver_connection(connection)
    _write(source, read(source, today), today, generation)


def keep(store: Store, connection: Connection, today: date) -> bool:
    """Save the rows if the store keeps none of its state and of the day. True when they were saved.

    ``connection`` reads them before the store is locked.
    """
    with one_state(connection):
        stamp = _stamp(connection)
        if stamp is not None and stamp["day"] >= today.isoformat():
            return False
        generation, rows = generation_of(connection), load(connection, today)
    with store.write_aside() as writing:
        is_current = next_generation(writing) == generation + 1
        if is_current:
            _write(driver_connection(writing), rows, today, generation)
    return is_current


def agrees(connection: Connection) -> bool:
    """Whether the rows that are kept are those of the lines; older ones are not asked."""
    stamp = _stamp(connection)
    if stamp is None:
        return True
    today = date.fromisoformat(stamp["day"])
    kept, fresh = load(connection, today), read(connection, today)
    return kept.as_of == fresh.as_of and all(
        np.array_equal(mine, its)
        for product in ANALYTICS_PRODUCTS
        for mine, its in zip(kept.products[product], fresh.products[product], strict=True)
    )


def _stamp(connection: Connection) -> dict[str, Any] | None:
    row = connection.execute(_STAMP, (ROWS_STAMP,)).fetchone()
    found: dict[str, Any] | None = row and json.loads(row[0])
    return found


def _write(connection: Connection, kept: Kept, today: date, generation: int) -> None:
    types = {product: [_type(column).str for column in rows] for product, rows in kept.products.items()}
    as_of = kept.as_of and kept.as_of.isoformat()
    stamp = json.dumps({"day": today.isoformat(), "as_of": as_of, "types": types})
    connection.execute("DELETE FROM index_part WHERE name LIKE 'analytics-%'")
    connection.execute(_PUT, (ROWS_STAMP, generation, stamp.encode()))
    connection.executemany(_PUT, ((name, generation, part) for name, part in _parts(kept.products)))


def _parts(products: Products) -> Iterator[tuple[str, bytes]]:
    for product, rows in products.items():
        for name, column in rows._asdict().items():
            yield f"{ROWS}/{product}/{name}", column.astype(_type(column)).tobytes()


def _type(column: Numbers) -> np.dtype[Any]:
    """Half the room where the numbers allow it."""
    fits = np.iinfo(np.int32)
    is_small = fits.min <= column.min(initial=0) and column.max(initial=0) <= fits.max
    return np.dtype("<i4" if is_small else "<i8")


def _kept(connection: Connection, product: str, types: Sequence[str]) -> AnalyticsRows:
    prefix = f"{ROWS}/{product}/"
    parts = dict(connection.execute(_PARTS, (prefix, f"{ROWS}/{product}0")).fetchall())
    columns = zip(AnalyticsRows._fields, types, strict=True)
    return AnalyticsRows._make(np.frombuffer(parts[prefix + name], kind) for name, kind in columns)


def _on_day(connection: Connection, product: str, rows: AnalyticsRows, today: date) -> AnalyticsRows:
    """On a later day: rows that ended since are gone, and the past is another."""
    stays = (rows.ends_on == UNKNOWN) | (rows.ends_on >= today.toordinal())
    rows = AnalyticsRows._make(column[stays] for column in rows)
    columns = past(connection, product, today, rows.subscription)
    return rows._replace(**dict(zip(PAST, columns, strict=True)))


def _sorted(rows: AnalyticsRows, rank: Numbers) -> AnalyticsRows:
    order = np.lexsort((rows.subscription, rank[rows.customer]))
    return AnalyticsRows._make(column[order] for column in rows)
