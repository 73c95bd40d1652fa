"""The history of licence use: a day's purchased, assigned and used of a subscription and product.

The only way to the table ``usage_snapshot``. An imported row wins over the snapshot recorded on its day
(product.md, section 1). Everything is set-based: a partner has hundreds of thousands of rows a day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from sqlalchemy import Connection

    from partnerhub_desktop.services.store import driver

Figures = tuple[int, str, int, int, int | None]
"""Subscription id, product, purchased, assigned, used in seven days (None = not known)."""

BATCH = 10_000

INSERT = """
    INSERT INTO usage_snapshot (subscription_id, product, taken_on, purchased, assigned, used_7d, imported)
"""
REPLACE = """
    ON CONFLICT (subscription_id, product, taken_on) DO UPDATE SET
        purchased = excluded.purchased, assigned = excluded.assigned, used_7d = excluded.used_7d,
        imported = excluded.imported
    WHERE excluded.imported >= usage_snapshot.imported
"""
ACTIVE = """
    SELECT subscription_id, product, :today, sum(purchased), sum(assigned), sum(used_7d), 0
    FROM license_line JOIN subscription ON subscription.id = subscription_id
    WHERE state = 'active' AND (ends_on IS NULL OR ends_on >= :today)
    GROUP BY subscription_id, product
"""
WEEKS = """
    SELECT week, sum(purchased), sum(assigned), sum(used_7d)
    FROM (SELECT date(taken_on, '-6 days', 'weekday 1') AS week, purchased, assigned, used_7d, max(taken_on)
          FROM usage_snapshot WHERE product = ? AND taken_on BETWEEN ? AND ?
          AND subscription_id NOT IN (
              SELECT held.id FROM subscription AS held JOIN customer ON customer.id = customer_id
              WHERE is_own = 1)
          GROUP BY subscription_id, week)
    GROUP BY week ORDER BY week
"""
"""Beside max(), SQLite gives the other columns of the row that has it: the newest snapshot of the week."""


WEEKS_OF = """
    SELECT week, sum(purchased), sum(assigned), sum(used_7d)
    FROM (SELECT date(taken_on, '-6 days', 'weekday 1') AS week, purchased, assigned, used_7d, max(taken_on)
          FROM usage_snapshot
          WHERE subscription_id IN (SELECT value FROM json_each(?1)) AND taken_on BETWEEN ?2 AND ?3
          AND (?4 = '' OR product = ?4)
          GROUP BY subscription_id, product, week)
    GROUP BY week ORDER BY week
"""


NEWEST = """
    SELECT subscription_id, purchased, assigned, ifnull(used_7d, -1), max(taken_on)
    FROM usage_snapshot WHERE product = ? AND taken_on BETWEEN ? AND ? GROUP BY subscription_id
"""
LARGEST_USE = """
    SELECT subscription_id, max(used_7d) FROM usage_snapshot
    WHERE product = ? AND taken_on BETWEEN ? AND ? AND used_7d IS NOT NULL GROUP BY subscription_id
"""


class Newest(NamedTuple):
    """One entry a subscription, ascending by id; ``used`` is -1 where it is not known."""

    subscription: NDArray[np.int64]
    purchased: NDArray[np.int64]
    assigned: NDArray[np.int64]
    used: NDArray[np.int64]


class LargestUse(NamedTuple):
    """One entry a subscription whose use is known at all, ascending by id."""

    subscription: NDArray[np.int64]
    used: NDArray[np.int64]


class Point(NamedTuple):
    """Use on one day, or of the week that begins on that Monday; ``used`` None = not known."""

    day: date
    purchased: int
    assigned: int
    used: int | None


def record(connection: Connection, day: date, rows: Iterable[Figures], *, imported: bool = False) -> None:
    """Add or replace the day's snapshots in the caller's transaction; an imported row stays as it is."""
    record_days(connection, ((day.isoformat(), row) for row in rows), imported=imported)


def record_days(
    connection: Connection, rows: Iterable[tuple[str, Figures]], *, imported: bool = False
) -> None:
    """As :func:`record` for rows of many days, each with its ISO day: a usage file, a year of sample data."""
    from itertools import islice

    flag = int(imported)
    ready = (
        (subscription, product, day, purchased, assigned, used, flag)
        for day, (subscription, product, purchased, assigned, used) in rows
    )
    while batch := list(islice(ready, BATCH)):
        connection.exec_driver_sql(f"{INSERT} VALUES (?, ?, ?, ?, ?, ?, ?) {REPLACE}", batch)


def record_active(connection: Connection, today: date) -> int:
    """Snapshot every active subscription and product as it stands, in the caller's transaction.

    Active is ``state`` active and today not after ``ends_on`` (product.md, section 1). A product's offers
    are summed; use is unknown when no offer knows it. Gives the number of rows written.
    """
    done = connection.exec_driver_sql(f"{INSERT} {ACTIVE} {REPLACE}", {"today": today.isoformat()})
    return int(done.rowcount)


def recorded(
    connection: driver.Connection, subscriptions: Iterable[int], first: str, last: str
) -> Iterator[tuple[int, str, str, int, int, int | None, int]]:
    """The rows of these subscriptions from ISO day ``first`` to ``last``: what an import compares with.

    Each is subscription id, product, day, purchased, assigned, used, and 1 when it was imported.
    """
    for subscription in subscriptions:
        yield from connection.execute(
            "SELECT subscription_id, product, taken_on, purchased, assigned, used_7d, imported"
            " FROM usage_snapshot WHERE subscription_id = ? AND taken_on BETWEEN ? AND ?",
            (subscription, first, last),
        )


def series(connection: driver.Connection, subscription_id: int, product: str) -> list[Point]:
    """All snapshots of one subscription and product, oldest first."""
    rows = connection.execute(
        "SELECT taken_on, purchased, assigned, used_7d FROM usage_snapshot"
        " WHERE subscription_id = ? AND product = ? ORDER BY taken_on",
        (subscription_id, product),
    )
    return [_point(row) for row in rows]


def weeks(connection: driver.Connection, product: str, first: date, last: date) -> list[Point]:
    """The trend (product.md, section 5): each subscription's newest snapshot of a Monday to Sunday, summed.

    Our own organization is no part of it.

    Only snapshots from ``first`` to ``last`` count; weeks without any are left out.
    """
    rows = connection.execute(WEEKS, (product, first.isoformat(), last.isoformat()))
    return [_point(row) for row in rows]


def weeks_of(
    connection: driver.Connection, subscriptions: Sequence[int], first: date, last: date, product: str = ""
) -> list[Point]:
    """``weeks`` of these subscriptions alone, of one product or ("") of all of them together."""
    wanted = f"[{','.join(map(str, subscriptions))}]"
    rows = connection.execute(WEEKS_OF, (wanted, first.isoformat(), last.isoformat(), product))
    return [_point(row) for row in rows]


def newest(connection: driver.Connection, product: str, first: date, last: date) -> Newest:
    """Each subscription's newest snapshot of the product dated ``first`` to ``last``, both included."""
    found = _columns(connection, NEWEST, 5, (product, first.isoformat(), last.isoformat()))
    return Newest(*found[:4])


def largest_use(connection: driver.Connection, product: str, first: date, last: date) -> LargestUse:
    """Each subscription's largest known ``used_7d`` of the product dated ``first`` to ``last``."""
    return LargestUse(*_columns(connection, LARGEST_USE, 2, (product, first.isoformat(), last.isoformat())))


def _columns(connection: driver.Connection, sql: str, count: int, values: tuple[str, ...]) -> list[Any]:
    import numpy as np

    rows = connection.execute(sql, values).fetchall()
    whole = list(zip(*rows, strict=True)) or [()] * count
    return [
        np.array(column, np.int64) if not column or isinstance(column[0], int) else column for column in whole
    ]


def _point(row: tuple[str, int, int, int | None]) -> Point:
    day, purchased, assigned, used = row
    return Point(date.fromisoformat(day), purchased, assigned, used)
