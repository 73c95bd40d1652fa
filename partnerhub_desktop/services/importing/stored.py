"""What the store holds of the rows that files name, read in one snapshot without the write lock."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from partnerhub_desktop.services.importing.sheets import Sheet
from partnerhub_desktop.services.importing.targets import KEY_OF, PERSON, USAGE_SNAPSHOT, Target
from partnerhub_desktop.services.store import usage_history
from partnerhub_desktop.services.store.driver import Connection

FEW = 5_000
"""Up to so many keys are looked up one by one; for more the whole table is read."""

CHUNK = 500

Row = tuple[Any, ...]


class Stored:
    """The store as one read transaction sees it; the connection's owner ends it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        connection.execute("BEGIN")
        state = connection.execute("SELECT generation, content FROM store_state").fetchone()
        self.generation: int = state[0]
        self.content: str = state[1]

    def rows(self, target: Target, sheets: list[Sheet]) -> dict[Any, Row]:
        """The stored rows by key: those that the sheets name, and perhaps others."""
        start = target.offset
        found = self._snapshots(sheets) if target is USAGE_SNAPSHOT else self._named(target, sheets)
        if target.keys == 1:
            return {row[start]: row for row in found}
        return {row[start : start + target.keys]: row for row in found}

    def ids(self, table: str, keys: Iterable[str]) -> dict[str, int]:
        """The id behind each key that the table holds."""
        name = KEY_OF[table]
        return dict(self._chosen(f"SELECT {name}, id FROM {table}", name, set(keys)))

    def last_id(self, table: str) -> int:
        return int(self._connection.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0])

    def lacks_snapshots(self, today: date) -> bool:
        """Whether some active subscription and product has no snapshot of the day."""
        return usage_history.lacks_snapshots(self._connection, today)

    def each(self, sql: str) -> Iterator[Row]:
        yield from self._connection.execute(sql)

    def _named(self, target: Target, sheets: list[Sheet]) -> Iterator[Row]:
        """Of persons all, since administrators and users of a call meet there."""
        if target is PERSON:
            return self.each(target.select())
        first = target.columns[0]
        keys = {key for sheet in sheets for key in sheet.columns[first.given]}
        return self._chosen(target.select(), first.name, keys)

    def _snapshots(self, sheets: list[Sheet]) -> Iterator[Row]:
        """History is read by subscription, and only between the first and the last day of the files."""
        days = [day for sheet in sheets for day in sheet.columns["date"]]
        subscriptions = {key for sheet in sheets for key in sheet.columns["subscription_id"]}
        if days:
            yield from usage_history.recorded(self._connection, subscriptions, min(days), max(days))

    def _chosen(self, select: str, column: str, keys: set[Any]) -> Iterator[Row]:
        if len(keys) > FEW:
            yield from self._connection.execute(select)
            return
        wanted = list(keys)
        for start in range(0, len(wanted), CHUNK):
            piece = wanted[start : start + CHUNK]
            marks = ", ".join("?" * len(piece))
            yield from self._connection.execute(f"{select} WHERE {column} IN ({marks})", piece)
