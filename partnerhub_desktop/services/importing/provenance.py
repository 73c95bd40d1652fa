"""What other sources gave is kept in ``given`` before an import changes it (product.md, introduction)."""

from __future__ import annotations

from collections.abc import Sequence
from json import dumps

from sqlalchemy import Connection

from partnerhub_desktop.services.importing.differences import Step
from partnerhub_desktop.services.importing.preparing import Spared
from partnerhub_desktop.services.importing.targets import KEY_OF, USAGE_SNAPSHOT, Target
from partnerhub_desktop.services.importing.writing import columns_of

NAMES = {
    "subscription_id": "(SELECT external_id FROM subscription WHERE subscription.id = subscription_id)",
    "person_id": "(SELECT email FROM person WHERE person.id = person_id)",
    "customer_id": "(SELECT org_id FROM customer WHERE customer.id = customer_id)",
}
"""Ids of the store mean nothing outside it."""

_SPARED = """
    INSERT INTO given (entity, entity_key, kind, at, fields)
    VALUES ('customer', ?1, 'import', ?2, json_object(?3, json(?4)))
    ON CONFLICT (entity, entity_key, kind) DO UPDATE SET
        at = excluded.at, fields = json_set(given.fields, '$.' || ?3, json(?4))"""


def keep_spared(connection: Connection, spared: Sequence[Spared], at: str) -> None:
    """Note what the files said where something else was given here: an undo of that goes back to it."""
    rows = [(org_id, at, field, dumps(value, ensure_ascii=False)) for org_id, field, value in spared]
    if rows:
        connection.exec_driver_sql(_SPARED, rows)


def keep_other_sources(connection: Connection, step: Step) -> None:
    """Copy the values of changed rows that a source of another kind gave; nulls are left out."""
    if not step.changed or step.target is USAGE_SNAPSHOT or not _has_other_sources(connection):
        return
    target = step.target
    keys = [row[:1] if target.has_id else row[: target.keys] for row in step.changed]
    connection.exec_driver_sql(_copy(target), keys)


def _has_other_sources(connection: Connection) -> bool:
    return bool(
        connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM source WHERE kind <> 'import')").scalar()
    )


def _copy(target: Target) -> str:
    columns = columns_of(target)
    keys = ("id",) if target.has_id else columns[: target.keys]
    fields = ", ".join(f"'{column}', {target.table}.{column}" for column in columns if column != "id")
    found = " AND ".join(f"{target.table}.{key} = ?" for key in keys)
    return (
        "INSERT INTO given (entity, entity_key, kind, at, fields)"
        f" SELECT '{target.table}', {_entity_key(target)}, source.kind, seen_at,"
        f" json_patch('{{}}', json_object({fields}))"
        f" FROM {target.table} JOIN source ON source.id = source_id WHERE {found} AND source.kind <> 'import'"
        " ON CONFLICT (entity, entity_key, kind) DO UPDATE SET"
        " at = excluded.at, fields = json_patch(given.fields, excluded.fields)"
    )


def _entity_key(target: Target) -> str:
    """The key as people know it; a JSON list where several columns make it."""
    if target.keys == 1:
        return KEY_OF.get(target.table, target.columns[0].name)
    names = [column.name for column in target.columns[: target.keys]]
    return f"json_array({', '.join(NAMES.get(name, name) for name in names)})"
