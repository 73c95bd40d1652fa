"""The audit: who did what, when, old → new. Each row's hash covers the row before it.

Triggers refuse UPDATE and DELETE. The chain shows a row that was changed or taken out of the middle past
the triggers; it does not show a cut tail, and proves nothing against the owner of the machine.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from partnerhub_desktop.services.permissions import Actor
    from partnerhub_desktop.services.store import driver

COLUMNS = "at, actor, action, entity, entity_key, old_value, new_value, previous_hash"


def record(
    connection: Connection,
    actor: Actor,
    action: str,
    entity: str,
    key: str,
    old: object = None,
    new: object = None,
) -> None:
    """Add a row in the caller's transaction. ``old`` and ``new`` are what JSON can hold; never a secret."""
    record_each(connection, actor, action, entity, (key,), old, new)


def record_each(
    connection: Connection,
    actor: Actor,
    action: str,
    entity: str,
    keys: Iterable[str],
    old: object = None,
    new: object = None,
) -> None:
    """Add a row for each of the keys, all with the same ``old`` and ``new``."""
    from partnerhub_desktop.services.store.database import now

    newest = connection.exec_driver_sql("SELECT hash FROM audit_entry ORDER BY id DESC LIMIT 1").scalar()
    at, old_text, new_text = now(), _as_text(old), _as_text(new)
    rows, previous = [], newest or ""
    for key in keys:
        row = (at, actor.name, action, entity, key, old_text, new_text, previous)
        previous = _hash(row)
        rows.append((*row, previous))
    connection.exec_driver_sql(
        f"INSERT INTO audit_entry ({COLUMNS}, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows
    )


def verify(connection: driver.Connection) -> int | None:
    """The id of the first row whose hash or place in the chain is wrong; None when all are right."""
    expected = ""
    rows = connection.execute(f"SELECT id, hash, {COLUMNS} FROM audit_entry ORDER BY id")
    for identity, stored, *row in rows:
        if row[-1] != expected or stored != _hash(tuple(row)):
            return int(identity)
        expected = stored
    return None


def _as_text(value: object) -> str | None:
    from json import dumps

    return None if value is None else dumps(value, ensure_ascii=False, sort_keys=True)


def _hash(row: tuple[Any, ...]) -> str:
    from hashlib import sha256
    from json import dumps

    return sha256(dumps(row, ensure_ascii=False).encode()).hexdigest()
