"""What a cell of a list suggests to filter by: the parts of a query that its row fulfils."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from partnerhub_desktop.services.filtering.parts import Chosen, Compared, Part, Word

FIELDS: Mapping[str, str] = {
    "name": "name",
    "customer": "name",
    "org_id": "id",
    "statuses": "status",
    "products": "product",
    "managed_by": "managed",
    "kind": "type",
    "tags": "tag",
    "owner": "owner",
    "country": "country",
}
"""Column key to the query's field whose values the column shows, in every list that has such a column."""

WORDS = ("subscription_id", "domain", "admin_email")
"""Columns without a field of their own, whose texts every word of a query is looked for in."""


def parts_of(column: str, row: Any, today: date) -> list[Part]:
    """A part for each value that the row has in this column; none where it has none or nothing fits."""
    if column in FIELDS:
        value = getattr(row, column, None)
        values = value if isinstance(value, tuple) else (value,)
        return [Chosen(FIELDS[column], (str(each),)) for each in values if each]
    if column in WORDS:
        text = getattr(row, column, None)
        return [Word(text)] if text else []
    comparison = _COMPARISONS.get(column)
    found = comparison(row) if comparison is not None else None
    return [] if found is None else [_compared(*found, today)]


Comparison = tuple[str, str, str]
"""Field, operator and value."""


def _compared(field: str, operator: str, value: str, today: date) -> Compared:
    from partnerhub_desktop.services.filtering.bounds import bounds

    low, high = bounds(field, operator, value, today)
    return Compared(field, operator, value, low=low, high=high)


def _overage(row: Any) -> Comparison | None:
    """Over the limit, by however many."""
    return ("overage", ">", "0") if getattr(row, "overage", 0) else None


def _next_date(row: Any) -> Comparison | None:
    """Whatever ends no later than this one; nothing for what is over."""
    day = getattr(row, "next_date", None)
    if day is None or row.next_kind not in ("expires", "renews"):
        return None
    return (row.next_kind, "<=", day.isoformat())


def _at_least(column: str, field: str) -> Callable[[Any], Comparison | None]:
    """As many as this one has, or more."""

    def comparison(row: Any) -> Comparison | None:
        value = getattr(row, column, None)
        return (field, ">=", str(value)) if value else None

    return comparison


def _added(row: Any) -> Comparison | None:
    """Added on this day or since."""
    day = getattr(row, "added_on", None)
    return None if day is None else ("added", ">=", day.isoformat())


def _activity(row: Any) -> Comparison | None:
    """Whoever has been away as long as this one."""
    day = getattr(row, "last_admin_activity", None)
    return None if day is None else ("activity", "<=", day.isoformat())


_COMPARISONS: Mapping[str, Callable[[Any], Comparison | None]] = {
    "licenses": _overage,
    "overage": _overage,
    "purchased": _at_least("purchased", "seats"),
    "used_7d": _at_least("used_7d", "used"),
    "added_on": _added,
    "next_date": _next_date,
    "last_admin_activity": _activity,
}
