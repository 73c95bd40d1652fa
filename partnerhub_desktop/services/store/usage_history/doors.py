"""The ways in: rows of files, of sample data and of what is active today; what cannot be is refused here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, Any

import numpy as np

from partnerhub_desktop.services.offers import PRODUCTS
from partnerhub_desktop.services.store.usage_history.active import active
from partnerhub_desktop.services.store.usage_history.chunks import pack
from partnerhub_desktop.services.store.usage_history.lines import Numbers
from partnerhub_desktop.services.store.usage_history.recording import Recorder, Snapshots
from partnerhub_desktop.services.store.usage_history.settling import settle
from partnerhub_desktop.services.store.usage_history.values import (
    MOST,
    UNKNOWN,
    Figures,
    Newest,
    RefusedSnapshot,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from partnerhub_desktop.services.store import driver

BATCH = 200_000


def record(connection: Connection, day: date, rows: Iterable[Figures], *, imported: bool = False) -> None:
    """Add or replace the day's snapshots in the caller's transaction; an imported row stays as it is.

    Raises RefusedSnapshot for a figure, a day, a product or a subscription that cannot be.
    """
    record_days(connection, ((day.isoformat(), row) for row in rows), imported=imported)


def record_days(
    connection: Connection, rows: Iterable[tuple[str, Figures]], *, imported: bool = False
) -> None:
    """As :func:`record` for rows of many days, each with its ISO day: a usage file, a year of sample data.

    Rows that come by subscription are written fastest: each chunk once or twice.
    """
    recorder = Recorder(_plain(connection), imported=imported)
    ready = iter(rows)
    while batch := list(islice(ready, BATCH)):
        days = _codes([day for day, _ in batch])
        subscriptions, products, purchased, assigned, used = zip(*(row for _, row in batch), strict=True)
        known = [UNKNOWN if each is None else each if each >= 0 else -2 for each in used]
        columns = (_numbers(subscriptions), days[1], *map(_numbers, (purchased, assigned, known)))
        _write(recorder, days[0], products, Snapshots(*columns))


def record_columns(
    connection: Connection, day: date, rows: Mapping[str, Newest], *, imported: bool = False
) -> int:
    """As :func:`record` for whole columns by product; gives how many rows were written."""
    recorder = Recorder(_plain(connection), imported=imported)
    days = [day.isoformat()]
    return sum(_write_product(recorder, days, product, _of_a_day(each)) for product, each in rows.items())


def record_active(connection: Connection, today: date) -> int:
    """Snapshot every active subscription and product as it stands, in the caller's transaction.

    Active is ``state`` active and today not after ``ends_on`` (product.md, section 1). A product's offers
    are summed; use is unknown when no offer knows it; "Call on Webex" and hybrid services count in no other
    product than "other". Gives the number of rows written.
    """
    return record_columns(connection, today, active(_plain(connection), today))


def _of_a_day(rows: Newest) -> Snapshots:
    return Snapshots(rows.subscription, np.zeros(len(rows.subscription), np.int64), *rows[1:])


def tidy(connection: Connection, today: date, *, only_full: bool = False) -> None:
    """The end of a large write, in its transaction: what became of subscriptions, and old days made small.

    With ``only_full`` only days of segments that are full: more lines are still to come.
    """
    source = _plain(connection)
    settle(source)
    pack(source, today, only_full=only_full)


def _plain(connection: Connection) -> driver.Connection:
    """The driver's connection in the same transaction. Reads import no SQLAlchemy, nor does this room."""
    inner: driver.Connection = connection.connection.driver_connection  # type: ignore[assignment]
    return inner


def _write(recorder: Recorder, days: list[str], products: Sequence[str], snapshots: Snapshots) -> None:
    names = sorted(set(products))
    places = {name: place for place, name in enumerate(names)}
    codes = np.array([places[name] for name in products], np.int64)
    for place, name in enumerate(names):
        _write_product(recorder, days, name, snapshots.chosen(np.flatnonzero(codes == place)))


def _write_product(recorder: Recorder, days: list[str], product: str, snapshots: Snapshots) -> int:
    _require(product in PRODUCTS, f"the product {product!r}")
    for name in ("purchased", "assigned", "used"):
        values = getattr(snapshots, name)
        least = UNKNOWN if name == "used" else 0
        _require(
            values.min(initial=0) >= least and values.max(initial=0) <= MOST, f"{name} beyond its bounds"
        )
    return recorder.write(product, days, snapshots)


def _codes(texts: Sequence[str]) -> tuple[list[str], Numbers]:
    """The days, ascending, and each one's place among them."""
    days = sorted(set(texts))
    for day in days:
        _require(_is_day(day), f"the day {day!r}")
    places = {day: place for place, day in enumerate(days)}
    return days, np.array([places[text] for text in texts], np.int64)


def _is_day(text: str) -> bool:
    """Whether it is a real calendar day as the store writes it."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _numbers(values: Sequence[Any]) -> Numbers:
    found = np.array(values)
    _require(found.dtype.kind == "i" or not len(found), "a figure that is no whole number")
    return found.astype(np.int64)


def _require(is_so: bool, what: str) -> None:
    if not is_so:
        raise RefusedSnapshot(f"a snapshot cannot have {what}")
