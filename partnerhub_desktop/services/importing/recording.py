"""Keeps what an import changes of customers, old → new, for their Activity (product.md, section 2).

Only of customers that the store knew before: a first import is no difference. Figures of use and of the last
activity are left out, since they change with every import and the history of use keeps them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from json import JSONEncoder
from typing import Any, NamedTuple

from sqlalchemy import Connection

from partnerhub_desktop.services.importing.differences import Step
from partnerhub_desktop.services.importing.stored import Row
from partnerhub_desktop.services.importing.targets import (
    ASSIGNMENT,
    CUSTOMER,
    LICENSE_LINE,
    SUBSCRIPTION,
    Target,
)
from partnerhub_desktop.services.importing.values import SEPARATOR
from partnerhub_desktop.services.importing.writing import Origin

MOST_OF_A_CUSTOMER = 200
MOST = 2_000_000
KEPT_DAYS = 400
LONGEST = 500
"""Characters of a text that are kept: a note is recognised by them, whatever its length."""

_INSERT = (
    "INSERT INTO difference (customer_id, source_id, entity, entity_key, old_value, new_value)"
    " SELECT customer.id, ?1, '{entity}', {key}, ?2, ?3 FROM {rows} WHERE {found}"
)
_MOVED = """
    INSERT INTO difference (customer_id, source_id, entity, entity_key, old_value, new_value)
    SELECT column1, ?1, 'subscription', ?2,
           json_object('org_id', (SELECT org_id FROM customer WHERE id = ?3)),
           json_object('org_id', (SELECT org_id FROM customer WHERE id = ?4))
    FROM (VALUES (?3), (?4))"""

_BEYOND = """
    DELETE FROM difference WHERE id IN (
        SELECT id FROM (
            SELECT id, row_number() OVER (PARTITION BY customer_id ORDER BY id DESC) AS place
            FROM difference WHERE customer_id IN (SELECT customer_id FROM difference WHERE id > ?))
        WHERE place > ?)"""
_TOO_OLD = """
    DELETE FROM difference WHERE id < (
        SELECT difference.id FROM difference JOIN source ON source.id = source_id
        WHERE at >= ? ORDER BY difference.id LIMIT 1)"""
_TOO_MANY = "DELETE FROM difference WHERE id <= (SELECT max(id) FROM difference) - ?"


class Kept(NamedTuple):
    """What is kept of a table.

    ``columns``: name in the record and place in a row. ``insert`` finds whose row it is by the values at
    ``found_by``. A row is of someone known when the id at ``owner`` is one that ``owners`` had before.
    """

    columns: tuple[tuple[str, int], ...]
    insert: str
    found_by: tuple[int, ...]
    owner: int
    owners: str


def _kept(target: Target, names: str, insert: str, found_by: str, owner: str, owners: str) -> Kept:
    places = {column.given: place for place, column in enumerate(target.columns, target.offset)}
    places |= {column.name: place for place, column in enumerate(target.columns, target.offset)}
    places["id"] = 0
    columns = tuple((name, places[name]) for name in names.split())
    return Kept(columns, insert, tuple(places[name] for name in found_by.split()), places[owner], owners)


KEPT: Mapping[str, Kept] = {
    CUSTOMER.table: _kept(
        CUSTOMER,
        "name is_own managed_by country domain admin_email owner note tags",
        _INSERT.format(entity="customer", key="org_id", rows="customer", found="id = ?4"),
        "id",
        "id",
        "customer",
    ),
    SUBSCRIPTION.table: _kept(
        SUBSCRIPTION,
        "kind state added_on starts_on ends_on auto_renew term_months allowance_percent",
        _INSERT.format(entity="subscription", key="?4", rows="customer", found="id = ?5"),
        "external_id customer_id",
        "customer_id",
        "customer",
    ),
    LICENSE_LINE.table: _kept(
        LICENSE_LINE,
        "product purchased assigned",
        _INSERT.format(
            entity="license_line",
            key="json_array(external_id, ?4)",
            rows="subscription JOIN customer ON customer.id = customer_id",
            found="subscription.id = ?5",
        ),
        "offer subscription_id",
        "subscription_id",
        "subscription",
    ),
    ASSIGNMENT.table: _kept(
        ASSIGNMENT,
        "role",
        _INSERT.format(
            entity="assignment",
            key="email",
            rows="person JOIN customer",
            found="person.id = ?4 AND customer.id = ?5",
        ),
        "person_id customer_id",
        "customer_id",
        "customer",
    ),
}
"""By table of the store."""


class Recorder:
    """Of one import, in its transaction; made before the first row is written."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._last = {table: self._last_id(table) for table in ("customer", "subscription", "difference")}

    def record(self, step: Step, origin: Origin) -> None:
        """Keep the differences of a step that is written."""
        kept = KEPT.get(step.target.table)
        if kept is None or not self._last["customer"]:
            return
        changes = [*self._added(step, kept, origin.source_id), *self._changed(step, kept, origin.source_id)]
        self._run(kept.insert, changes)
        if step.target is SUBSCRIPTION:
            self._run(_MOVED, self._moved(step, origin.source_id))

    def prune(self) -> None:
        """Keep the record within its bounds; the newest stays."""
        oldest = datetime.now(UTC) - timedelta(days=KEPT_DAYS)
        run = self._connection.exec_driver_sql
        run(_BEYOND, (self._last["difference"], MOST_OF_A_CUSTOMER))
        run(_TOO_OLD, (oldest.isoformat(timespec="seconds"),))
        run(_TOO_MANY, (MOST,))

    def _added(self, step: Step, kept: Kept, source: int) -> Iterator[Row]:
        """A new customer is told in one line, and so is a new row of a customer that was known."""
        last = self._last[kept.owners]
        for row in step.added:
            if row[kept.owner] <= last or step.target is CUSTOMER:
                given = [(name, row[place]) for name, place in kept.columns if row[place] not in (None, "")]
                yield (source, None, _record(given), *(row[place] for place in kept.found_by))

    def _changed(self, step: Step, kept: Kept, source: int) -> Iterator[Row]:
        last = self._last[kept.owners]
        for old, row in zip(step.before, step.changed, strict=True):
            different = [(name, place) for name, place in kept.columns if old[place] != row[place]]
            if different and row[kept.owner] <= last:
                before = _record([(name, old[place]) for name, place in different])
                after = _record([(name, row[place]) for name, place in different])
                yield (source, before, after, *(row[place] for place in kept.found_by))

    def _moved(self, step: Step, source: int) -> list[Row]:
        """Subscriptions that went from one customer to another; both are told."""
        key, owner = SUBSCRIPTION.place("external_id"), SUBSCRIPTION.place("customer_id")
        pairs = zip(step.before, step.changed, strict=True)
        return [
            (source, row[key], old[owner], row[owner])
            for old, row in pairs
            if old[owner] != row[owner] and old[0] <= self._last["subscription"]
        ]

    def _run(self, statement: str, rows: list[Row]) -> None:
        if rows:
            self._connection.exec_driver_sql(statement, rows)

    def _last_id(self, table: str) -> int:
        found = self._connection.exec_driver_sql(f"SELECT coalesce(max(id), 0) FROM {table}").scalar_one()
        return int(found)


_written = JSONEncoder(ensure_ascii=False).encode


def _record(values: list[tuple[str, Any]]) -> str:
    return _written({name: VALUES.get(name, _plain)(value) for name, value in values})


def _plain(value: Any) -> Any:
    if isinstance(value, str) and len(value) > LONGEST:
        return f"{value[:LONGEST]}…"
    return value


def _flag(value: int | None) -> bool | None:
    return None if value is None else value == 1


def _managed(value: int) -> list[str]:
    return [name for bit, name in ((2, "partner"), (1, "external")) if value & bit]


def _tags(joined: str | None) -> list[str]:
    return joined.split(SEPARATOR) if joined else []


VALUES: Mapping[str, Callable[[Any], Any]] = {
    "is_own": _flag,
    "auto_renew": _flag,
    "managed_by": _managed,
    "tags": _tags,
}
"""Columns that the store keeps in another form than people know."""
