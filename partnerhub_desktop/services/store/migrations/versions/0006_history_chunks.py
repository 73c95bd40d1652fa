"""The history of use in column chunks: every row of ``usage_snapshot`` is moved and looked at again.

Writes chunks as they are written raw at this version, by code of its own: what the program does later must
not change what an older store becomes.
"""

from __future__ import annotations

from datetime import date, timedelta
from itertools import groupby
from typing import Any

import numpy as np
import sqlalchemy as sa
from alembic import op
from numpy.typing import NDArray

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

Numbers = NDArray[Any]
PRODUCTS = "'meetings', 'calling', 'messaging', 'devices', 'contact_center', 'translations', 'other'"
SEGMENT = 4096
WIDTHS = {1: "u1", 2: "<u2", 4: "<u4"}

ROWS = """
    SELECT taken_on, subscription_id, purchased, assigned, ifnull(used_7d, -1), imported FROM usage_snapshot
    WHERE subscription_id BETWEEN ? AND ? AND product = ?"""
TREND = """
    INSERT INTO usage_trend (product, week, first_day, last_day, lines, purchased, assigned, used, known)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (product, week) DO UPDATE SET
        first_day = min(first_day, excluded.first_day), last_day = max(last_day, excluded.last_day),
        lines = lines + excluded.lines, purchased = purchased + excluded.purchased,
        assigned = assigned + excluded.assigned, used = used + excluded.used, known = known + excluded.known"""
OWN = """
    INSERT INTO usage_own SELECT subscription.id FROM subscription
    JOIN customer ON customer.id = customer_id WHERE is_own = 1"""
GONE = """
    CREATE TRIGGER subscription_gone AFTER DELETE ON subscription WHEN EXISTS (SELECT 1 FROM usage_segment)
    BEGIN INSERT OR IGNORE INTO usage_gone VALUES (old.id); END"""


def upgrade() -> None:
    _make_tables()
    connection = op.get_bind()
    connection.exec_driver_sql(OWN)
    moved = 0
    held = "SELECT DISTINCT product FROM usage_snapshot"
    for (product,) in connection.exec_driver_sql(held).fetchall():
        moved += _move(connection, product)
    if moved != connection.exec_driver_sql("SELECT count(*) FROM usage_snapshot").scalar_one():
        raise RuntimeError("the history of use did not come along whole")
    op.drop_table("usage_snapshot")
    op.execute(GONE)


def _make_tables() -> None:
    op.create_table(
        "usage_segment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("product", sa.Text(), nullable=False),
        sa.Column("segment", sa.Integer(), nullable=False),
        sa.Column("lines", sa.Integer(), nullable=False),
        sa.Column("first_id", sa.Integer(), nullable=False),
        sa.Column("last_id", sa.Integer(), nullable=False),
        sa.Column("subscriptions", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint(f"product IN ({PRODUCTS})", name=op.f("ck_usage_segment_product")),
        sa.CheckConstraint("length(subscriptions) = 8 * lines", name=op.f("ck_usage_segment_lines")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_usage_segment")),
        sa.UniqueConstraint("product", "segment", name=op.f("uq_usage_segment_product_segment")),
        sqlite_strict=True,
    )
    op.create_table(
        "usage_chunk",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("product", sa.Text(), nullable=False),
        sa.Column("segment", sa.Integer(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("lines", sa.Integer(), nullable=False),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column("packed", sa.Integer(), nullable=False),
        sa.Column("base", sa.Text(), nullable=True),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint(f"product IN ({PRODUCTS})", name=op.f("ck_usage_chunk_product")),
        sa.CheckConstraint("day IS date(day)", name=op.f("ck_usage_chunk_day")),
        sa.CheckConstraint("base IS date(base)", name=op.f("ck_usage_chunk_base")),
        sa.CheckConstraint("packed IN (0, 1)", name=op.f("ck_usage_chunk_packed")),
        sa.CheckConstraint("base IS NULL OR packed = 1", name=op.f("ck_usage_chunk_base_is_of_a_packed_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_usage_chunk")),
        sa.UniqueConstraint("product", "segment", "day", name=op.f("uq_usage_chunk_product_segment_day")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_usage_chunk_raw",
        "usage_chunk",
        ["product", "segment", "day"],
        sqlite_where=sa.text("packed = 0"),
    )
    op.create_table(
        "usage_trend",
        sa.Column("product", sa.Text(), nullable=False),
        sa.Column("week", sa.Text(), nullable=False),
        sa.Column("first_day", sa.Text(), nullable=False),
        sa.Column("last_day", sa.Text(), nullable=False),
        sa.Column("lines", sa.Integer(), nullable=False),
        sa.Column("purchased", sa.Integer(), nullable=False),
        sa.Column("assigned", sa.Integer(), nullable=False),
        sa.Column("used", sa.Integer(), nullable=False),
        sa.Column("known", sa.Integer(), nullable=False),
        sa.CheckConstraint(f"product IN ({PRODUCTS})", name=op.f("ck_usage_trend_product")),
        sa.CheckConstraint("week IS date(week)", name=op.f("ck_usage_trend_week")),
        sa.CheckConstraint("first_day IS date(first_day)", name=op.f("ck_usage_trend_first_day")),
        sa.CheckConstraint("last_day IS date(last_day)", name=op.f("ck_usage_trend_last_day")),
        sa.PrimaryKeyConstraint("product", "week", name=op.f("pk_usage_trend")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    for name in ("usage_own", "usage_gone"):
        op.create_table(
            name,
            sa.Column("subscription_id", sa.Integer(), nullable=False),
            sa.PrimaryKeyConstraint("subscription_id", name=op.f(f"pk_{name}")),
            sqlite_strict=True,
        )


def _move(connection: sa.Connection, product: str) -> int:
    """All rows of the product; gives how many were found again in their chunks."""
    held = "SELECT DISTINCT subscription_id FROM usage_snapshot WHERE product = ? ORDER BY 1"
    found = connection.exec_driver_sql(held, (product,)).fetchall()
    whole = np.array([row[0] for row in found], "<i8")
    moved = 0
    for segment, start in enumerate(range(0, len(whole), SEGMENT)):
        ids = whole[start : start + SEGMENT]
        row = (product, segment, len(ids), int(ids[0]), int(ids[-1]), ids.tobytes())
        connection.exec_driver_sql(
            "INSERT INTO usage_segment (product, segment, lines, first_id, last_id, subscriptions)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            row,
        )
        moved += _move_segment(connection, product, segment, ids)
    return moved


def _move_segment(connection: sa.Connection, product: str, segment: int, ids: Numbers) -> int:
    rows = connection.exec_driver_sql(ROWS, (int(ids[0]), int(ids[-1]), product)).fetchall()
    days = [row[0] for row in rows]
    numbers = np.array([row[1:] for row in rows], np.int64)
    places = {day: place for place, day in enumerate(sorted(set(days)))}
    codes = np.array([places[day] for day in days])
    moved = 0
    for monday, held in groupby(places, _monday):
        week = list(held)
        newest = np.full((len(ids), 4), -1, np.int64)
        for day in week:
            taken = numbers[codes == places[day]]
            slots = np.searchsorted(ids, taken[:, 0])
            newest[slots] = taken[:, 1:]
            content = _encoded(slots, taken[:, 1:], len(ids))
            row = (product, segment, day, len(ids), len(taken), content)
            moved += _put(connection, row, ids, taken[np.argsort(slots)])
        own = np.isin(ids, [key for (key,) in connection.exec_driver_sql("SELECT * FROM usage_own")])
        counted = newest[(newest[:, 0] >= 0) & ~own]
        use = counted[counted[:, 2] >= 0][:, 2]
        sums = (len(counted), *(int(counted[:, place].sum()) for place in (0, 1)), int(use.sum()), len(use))
        connection.exec_driver_sql(TREND, (product, monday, week[0], week[-1], *sums))
    return moved


def _put(connection: sa.Connection, row: tuple[Any, ...], ids: Numbers, taken: Numbers) -> int:
    """Write a chunk, and read it again: it has to be what was taken."""
    connection.exec_driver_sql(
        "INSERT INTO usage_chunk (product, segment, day, lines, points, packed, content)"
        " VALUES (?, ?, ?, ?, ?, 0, ?)",
        row,
    )
    asked = "SELECT content FROM usage_chunk WHERE product = ? AND segment = ? AND day = ?"
    stored = connection.exec_driver_sql(asked, row[:3]).scalar_one()
    slots, figures = _decoded(stored, len(ids))
    if not np.array_equal(np.column_stack((ids[slots], figures)), taken):
        raise RuntimeError(f"the history of use of {row[2]} did not come along whole")
    return len(slots)


def _monday(day: str) -> str:
    found = date.fromisoformat(day)
    return (found - timedelta(found.weekday())).isoformat()


def _encoded(slots: Numbers, figures: Numbers, lines: int) -> bytes:
    """Three widths, a bit a line with a row, a bit a line with an imported one, then the three columns."""
    is_there, is_imported = np.zeros(lines, np.bool_), np.zeros(lines, np.bool_)
    is_there[slots] = True
    is_imported[slots] = figures[:, 3] == 1
    columns = []
    for values in (figures[:, 0], figures[:, 1], figures[:, 2] + 1):
        largest = int(values.max())
        column = np.zeros(lines, WIDTHS[1 if largest < 256 else 2 if largest < 65536 else 4])
        column[slots] = values
        columns.append(column)
    widths = bytes(column.itemsize for column in columns)
    bits = np.packbits(is_there).tobytes() + np.packbits(is_imported).tobytes()
    return widths + bits + b"".join(column.tobytes() for column in columns)


def _decoded(content: bytes, lines: int) -> tuple[Numbers, Numbers]:
    """The slots with a row and their figures, as ``_encoded`` takes them."""
    size = -(-lines // 8)
    bits = np.frombuffer(content, np.uint8, 2 * size, 3)
    slots = np.flatnonzero(np.unpackbits(bits[:size], count=lines))
    start, columns = 3 + 2 * size, []
    for width in content[:3]:
        columns.append(np.frombuffer(content, WIDTHS[width], lines, start)[slots].astype(np.int64))
        start += width * lines
    columns[2] -= 1
    columns.append(np.unpackbits(bits[size:], count=lines)[slots].astype(np.int64))
    return slots, np.column_stack(columns)
