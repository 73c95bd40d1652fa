"""The tables behind ``usage_history``, which alone reads and writes them."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, LargeBinary, UniqueConstraint

from partnerhub_desktop.services.store.table_parts import (
    PRODUCTS,
    check,
    day,
    flag,
    key,
    number,
    one_of,
    table,
    text,
)

usage_segment = table(
    "usage_segment",
    key(),
    text("product", needed=True),
    number("segment", needed=True),
    number("lines", needed=True),
    number("first_id", needed=True),
    number("last_id", needed=True),
    Column("subscriptions", LargeBinary, nullable=False),
    UniqueConstraint("product", "segment"),
    one_of("product", *PRODUCTS),
    check("lines", "length(subscriptions) = 8 * lines"),
)
"""Which subscription each line of a product is of: eight bytes a line, little-endian, 0 for nobody."""

usage_chunk = table(
    "usage_chunk",
    key(),
    text("product", needed=True),
    number("segment", needed=True),
    text("day", needed=True),
    number("lines", needed=True),
    number("points", needed=True),
    number("packed", needed=True),
    text("base"),
    Column("content", LargeBinary, nullable=False),
    UniqueConstraint("product", "segment", "day"),
    one_of("product", *PRODUCTS),
    day("day"),
    day("base"),
    flag("packed"),
    check("base_is_of_a_packed_one", "base IS NULL OR packed = 1"),
)
"""The figures of a segment's first ``lines`` on a day, ``points`` of which have any (``columns.py``)."""

Index(
    "ix_usage_chunk_raw",
    usage_chunk.c.product,
    usage_chunk.c.segment,
    usage_chunk.c.day,
    sqlite_where=usage_chunk.c.packed == 0,
)

usage_trend = table(
    "usage_trend",
    text("product", primary_key=True),
    text("week", primary_key=True),
    text("first_day", needed=True),
    text("last_day", needed=True),
    *(number(name, needed=True) for name in ("lines", "purchased", "assigned", "used", "known")),
    one_of("product", *PRODUCTS),
    day("week"),
    day("first_day"),
    day("last_day"),
    sqlite_with_rowid=False,
)
"""What the newest snapshots of a week add up to, without our own organization (``trend.py``)."""

usage_own = table("usage_own", Column("subscription_id", Integer, primary_key=True))
"""Subscriptions of our own organization when the trend was last written."""

usage_gone = table("usage_gone", Column("subscription_id", Integer, primary_key=True))
"""Subscriptions deleted since, which the trigger ``subscription_gone`` puts here."""
