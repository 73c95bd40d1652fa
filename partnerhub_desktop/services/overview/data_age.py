"""How old each kind of data is, and where it came from."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from partnerhub_desktop.services.store.driver import Connection

OLD_DAYS = 7
"""Days from which on data is called old."""


class DataAge(NamedTuple):
    """When a source last gave something new of a kind of data (UTC), None when it never has. ``source`` is
    the kind of that source, ``name`` that of its file."""

    key: str
    at: datetime | None = None
    source: str = ""
    name: str = ""

    def is_old(self, today: date) -> bool:
        """Whether it is ``OLD_DAYS`` old, or older."""
        return self.at is not None and (today - self.at.astimezone().date()).days >= OLD_DAYS


_NEWEST = """
    SELECT at, kind, name FROM source WHERE id = (SELECT max(newest) FROM ({}))"""
_TABLES = {
    "customers": ("customer", "subscription"),
    "licenses": ("license_line",),
    "billing": ("order_line", "invoice"),
    "people": ("person", "assignment"),
}
"""By what the card calls them; sources are numbered as they come."""


def read_ages(connection: Connection) -> list[DataAge]:
    """One entry a kind, in the order of the card."""
    return [_of_tables(connection, key, tables) for key, tables in _TABLES.items()]


def _of_tables(connection: Connection, key: str, tables: tuple[str, ...]) -> DataAge:
    parts = " UNION ALL ".join(f"SELECT max(source_id) AS newest FROM {table}" for table in tables)
    found = connection.execute(_NEWEST.format(parts)).fetchone()
    if found is None:
        return DataAge(key)
    at, kind, name = found
    return DataAge(key, datetime.fromisoformat(at), kind, name)
