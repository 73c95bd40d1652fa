"""Marks what was typed here in ``given``, and keeps there what the source of the row had said before.

An import leaves a marked owner or note alone (interfaces.md, "Import files"); each tag tells its own origin.
"""

from __future__ import annotations

from collections.abc import Sequence
from json import dumps

from partnerhub_desktop.services.commands.customer_states import TAGS, State, plain_value
from partnerhub_desktop.services.store.database import now
from partnerhub_desktop.services.store.driver import Connection

_MARK = """
    INSERT INTO given (entity, entity_key, kind, at, fields)
    VALUES ('customer', ?, 'typed', ?, json_object(?, json(?)))
    ON CONFLICT (entity, entity_key, kind) DO UPDATE SET
        at = excluded.at, fields = json_set(given.fields, '$.' || ?, json(?))"""

_KEEP = """
    INSERT INTO given (entity, entity_key, kind, at, fields)
    SELECT 'customer', org_id, source.kind, seen_at, json_object(?, json(?))
    FROM customer JOIN source ON source.id = source_id WHERE org_id = ? AND source.kind <> 'typed'
    ON CONFLICT (entity, entity_key, kind) DO UPDATE SET
        fields = json_set(given.fields, '$.' || ?, json(?))"""

_FORGET = """
    UPDATE given SET fields = json_remove(fields, '$.' || ?)
    WHERE entity = 'customer' AND entity_key = ? AND kind IN (
        'typed', (SELECT source.kind FROM customer JOIN source ON source.id = source_id WHERE org_id = ?))"""

_EMPTY = "DELETE FROM given WHERE entity = 'customer' AND entity_key = ? AND fields = '{}'"


def mark(connection: Connection, field: str, before: State, after: State, org_ids: Sequence[str]) -> None:
    """Note that the field went from ``before`` to ``after`` in each of these customers."""
    if field == TAGS:
        return
    if not after.typed:
        _forget(connection, field, org_ids)
        return
    old, new = (dumps(plain_value(field, state.value), ensure_ascii=False) for state in (before, after))
    if not before.typed and before.value:
        connection.executemany(_KEEP, [(field, old, org_id, field, old) for org_id in org_ids])
    at = now()
    connection.executemany(_MARK, [(org_id, at, field, new, field, new) for org_id in org_ids])


def _forget(connection: Connection, field: str, org_ids: Sequence[str]) -> None:
    """An undo gives the field back to the import."""
    connection.executemany(_FORGET, [(field, org_id, org_id) for org_id in org_ids])
    connection.executemany(_EMPTY, [(org_id,) for org_id in org_ids])
