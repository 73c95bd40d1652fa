"""The SQL of each step: one upsert a table with ready tuples, list tables beside it."""

from __future__ import annotations

from collections.abc import Iterator
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection

from partnerhub_desktop.services.folding import name_key
from partnerhub_desktop.services.importing.differences import Step
from partnerhub_desktop.services.importing.stored import Row
from partnerhub_desktop.services.importing.targets import (
    CUSTOMER,
    PERSON,
    SUBSCRIPTION,
    USAGE_SNAPSHOT,
    Target,
)
from partnerhub_desktop.services.importing.values import SEPARATOR
from partnerhub_desktop.services.store import usage_history

BATCH = 20_000
HISTORY_BATCH = 200_000
"""Snapshots are written fastest by subscription and many at once: each day of a segment is one write."""

VERSIONED = (CUSTOMER, SUBSCRIPTION, PERSON)


class Origin(NamedTuple):
    """What every written row says of where it comes from."""

    source_id: int
    seen_at: str


class ListTable(NamedTuple):
    """A table with one row a text: ``where`` picks what an import may replace, ``extra`` is the origin."""

    table: str
    owner: str
    value: str
    where: str = ""
    extra: str = ""


LIST_TABLES = {
    "customer": ListTable("customer_tag", "customer_id", "tag", " AND origin = 'synced'", "synced"),
    "person": ListTable("person_role", "person_id", "role"),
}


def write_step(connection: Connection, step: Step, origin: Origin) -> Iterator[int]:
    """Write a step's rows in the caller's transaction; gives the size of each batch after writing it."""
    if step.target is USAGE_SNAPSHOT:
        yield from _write_history(connection, step)
        return
    statement = _upsert(step.target)
    tail = tuple(origin)
    stored = _customer if step.target is CUSTOMER else _person if step.target is PERSON else _plain
    for rows in (step.added, step.changed):
        for start in range(0, len(rows), BATCH):
            piece = [stored(row) + tail for row in rows[start : start + BATCH]]
            connection.exec_driver_sql(statement, piece)
            yield len(piece)
    _write_lists(connection, step)


def columns_of(target: Target) -> tuple[str, ...]:
    """The columns of the store's table that are written, in the order of the written row."""
    named = tuple(column.name for column in target.columns if not column.read)
    extra = {CUSTOMER: ("managed_partner", "managed_external", "name_key")}.get(target, ())
    return (*("id",) * target.has_id, *named, *extra)


def _upsert(target: Target) -> str:
    columns = (*columns_of(target), "source_id", "seen_at")
    keys = ("id",) if target.has_id else columns[: target.keys]
    changes = [f"{column} = excluded.{column}" for column in columns if column not in keys]
    if target in VERSIONED:
        changes.append("version = version + 1")
    marks = ", ".join("?" * len(columns))
    return (
        f"INSERT INTO {target.table} ({', '.join(columns)}) VALUES ({marks})"
        f" ON CONFLICT ({', '.join(keys)}) DO UPDATE SET {', '.join(changes)}"
    )


def _plain(row: Row) -> Row:
    return row


def _customer(row: Row) -> Row:
    """The row with ``managed`` as two columns and the key of the default order, without its tags."""
    managed = row[4]
    return (*row[:4], *row[5:-1], managed >> 1, managed & 1, name_key(row[2]))


def _person(row: Row) -> Row:
    return row[:-1]


def _write_history(connection: Connection, step: Step) -> Iterator[int]:
    rows = sorted((*step.added, *step.changed), key=itemgetter(0))
    for start in range(0, len(rows), HISTORY_BATCH):
        piece = rows[start : start + HISTORY_BATCH]
        dated = ((day, (key, product, *figures)) for key, product, day, *figures, _ in piece)
        usage_history.record_days(connection, dated, imported=True)
        yield len(piece)


def _write_lists(connection: Connection, step: Step) -> None:
    if not step.lists:
        return
    listed = LIST_TABLES[step.target.table]
    owners = [(owner,) for owner, _ in step.lists]
    connection.exec_driver_sql(f"DELETE FROM {listed.table} WHERE {listed.owner} = ?{listed.where}", owners)
    rows: list[tuple[Any, ...]] = [
        (owner, text, *([listed.extra] if listed.extra else []))
        for owner, joined in step.lists
        for text in (joined.split(SEPARATOR) if joined else ())
    ]
    if rows:
        columns = f"{listed.owner}, {listed.value}{', origin' if listed.extra else ''}"
        marks = ", ".join("?" * len(rows[0]))
        connection.exec_driver_sql(f"INSERT OR IGNORE INTO {listed.table} ({columns}) VALUES ({marks})", rows)
