"""The history of licence use as a plain table: what ``usage_history`` has to be equal to.

One row a snapshot, with every CHECK, in the same store; asked in plain SQL.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from partnerhub_desktop.services.offers import shown_product
from partnerhub_desktop.services.store.driver import Connection

TABLE = """
    CREATE TABLE usage_snapshot (
        subscription_id INTEGER NOT NULL REFERENCES subscription (id) ON DELETE CASCADE,
        product TEXT NOT NULL CHECK (product IN ('meetings', 'calling', 'messaging', 'devices',
            'contact_center', 'translations', 'other')),
        taken_on TEXT NOT NULL CHECK (taken_on IS date(taken_on)),
        purchased INTEGER NOT NULL CHECK (purchased BETWEEN 0 AND 1000000000),
        assigned INTEGER NOT NULL CHECK (assigned BETWEEN 0 AND 1000000000),
        used_7d INTEGER CHECK (used_7d BETWEEN 0 AND 1000000000),
        imported INTEGER NOT NULL DEFAULT 0 CHECK (imported IN (0, 1)),
        PRIMARY KEY (subscription_id, product, taken_on)
    ) STRICT, WITHOUT ROWID"""
RECORD = """
    INSERT INTO usage_snapshot (subscription_id, product, taken_on, purchased, assigned, used_7d, imported)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (subscription_id, product, taken_on) DO UPDATE SET
        purchased = excluded.purchased, assigned = excluded.assigned, used_7d = excluded.used_7d,
        imported = excluded.imported
    WHERE excluded.imported >= usage_snapshot.imported"""
ACTIVE = """
    SELECT subscription_id, offer, product, purchased, assigned, used_7d
    FROM license_line JOIN subscription ON subscription.id = subscription_id
    WHERE state = 'active' AND (ends_on IS NULL OR ends_on >= ?)"""
WEEKS = """
    SELECT week, sum(purchased), sum(assigned), sum(used_7d)
    FROM (SELECT date(taken_on, '-6 days', 'weekday 1') AS week, purchased, assigned, used_7d, max(taken_on)
          FROM usage_snapshot WHERE taken_on BETWEEN ?1 AND ?2 AND (?3 = '' OR product = ?3)
          AND CASE WHEN ?4 IS NULL THEN subscription_id NOT IN (
              SELECT held.id FROM subscription AS held JOIN customer ON customer.id = customer_id
              WHERE is_own = 1) ELSE subscription_id IN (SELECT value FROM json_each(?4)) END
          GROUP BY subscription_id, product, week)
    GROUP BY week ORDER BY week"""
"""Beside max(), SQLite gives the other columns of the row that has it: the newest snapshot of the week."""
NEWEST = """
    SELECT subscription_id, purchased, assigned, ifnull(used_7d, -1), max(taken_on) FROM usage_snapshot
    WHERE product = ? AND taken_on BETWEEN ? AND ? GROUP BY subscription_id"""
LARGEST_USE = """
    SELECT subscription_id, max(used_7d) FROM usage_snapshot
    WHERE product = ? AND taken_on BETWEEN ? AND ? AND used_7d IS NOT NULL GROUP BY subscription_id"""

Row = tuple[Any, ...]


def make(connection: Connection) -> None:
    connection.execute(TABLE)


def record_days(connection: Connection, rows: Iterable[tuple[str, Row]], *, imported: bool) -> None:
    ready = [(key, product, day, *figures, int(imported)) for day, (key, product, *figures) in rows]
    connection.executemany(RECORD, ready)


def record_active(connection: Connection, today: date) -> None:
    sums: dict[tuple[int, str], list[Any]] = {}
    for key, offer, product, purchased, assigned, used in connection.execute(ACTIVE, (today.isoformat(),)):
        row = sums.setdefault((key, shown_product(offer, product)), [0, 0, None])
        row[0] += purchased
        row[1] += assigned
        row[2] = row[2] if used is None else (row[2] or 0) + used
    record_days(
        connection, [(today.isoformat(), (*pair, *row)) for pair, row in sums.items()], imported=False
    )


def everything(connection: Connection) -> list[Row]:
    return connection.execute("SELECT * FROM usage_snapshot ORDER BY 1, 2, 3").fetchall()


def series(connection: Connection, key: int, product: str) -> list[Row]:
    sql = "SELECT taken_on, purchased, assigned, used_7d FROM usage_snapshot WHERE subscription_id = ?"
    return connection.execute(f"{sql} AND product = ? ORDER BY 1", (key, product)).fetchall()


def weeks(connection: Connection, span: tuple[str, str], product: str, keys: list[int] | None) -> list[Row]:
    wanted = None if keys is None else str(keys)
    return connection.execute(WEEKS, (*span, product, wanted)).fetchall()


def newest(connection: Connection, span: tuple[str, str], product: str) -> list[Row]:
    return [row[:4] for row in connection.execute(NEWEST, (product, *span))]


def largest_use(connection: Connection, span: tuple[str, str], product: str) -> list[Row]:
    return connection.execute(LARGEST_USE, (product, *span)).fetchall()
