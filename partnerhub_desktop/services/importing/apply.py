"""Writes a plan in one transaction: the differences, the audit row, the day's snapshots, the index."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date

from sqlalchemy import Connection

from partnerhub_desktop.services import audit
from partnerhub_desktop.services.importing.metering import Meter
from partnerhub_desktop.services.importing.planning import Plan
from partnerhub_desktop.services.importing.provenance import keep_other_sources, keep_spared
from partnerhub_desktop.services.importing.recording import Recorder
from partnerhub_desktop.services.importing.result import ImportResult
from partnerhub_desktop.services.importing.writing import Origin, write_step
from partnerhub_desktop.services.permissions import Action, Person, require
from partnerhub_desktop.services.store import usage_history
from partnerhub_desktop.services.store.database import Store, driver_connection, now


class Moved(Exception):
    """The store changed after the plan was made."""


def apply(store: Store, plan: Plan, result: ImportResult, person: Person, today: date, meter: Meter) -> None:
    """Write the plan whole or not at all.

    Raises Moved when the store's generation or the person's roles are no longer the plan's,
    PermissionDenied, Cancelled.
    """
    with store.write() as connection:
        actor = person.at(driver_connection(connection))
        require(actor, Action.IMPORT)
        generation = connection.exec_driver_sql("SELECT generation FROM store_state").scalar()
        if (generation, actor) != (plan.generation, plan.actor):
            raise Moved
        write_steps(connection, plan, meter)
        if plan.has_licenses:
            meter.say("snapshots", "", 0, 0)
            usage_history.record_active(connection, today)
        usage_history.tidy(connection, today)
        connection.exec_driver_sql("UPDATE store_state SET content = 'real'")
        tables = {table: asdict(counts) for table, counts in result.tables.items()}
        audit.record(connection, actor, Action.IMPORT.value, "store", "", None, tables)
        meter.say("indexing", "", 0, 0)
        _rebuild_index(connection, plan.generation + 1, today)
        meter.check()


def write_steps(connection: Connection, plan: Plan, meter: Meter) -> None:
    """Write the differences, and nothing else, in the caller's transaction."""
    done = 0
    seen_at = now()
    recorder = Recorder(connection)
    for step in plan.steps:
        keep_other_sources(connection, step)
        origin = Origin(_add_source(connection, step.file, seen_at), seen_at)
        for size in write_step(connection, step, origin):
            done += size
            meter.say("writing", step.target.table, done, plan.rows)
        recorder.record(step, origin)
    keep_spared(connection, plan.spared, seen_at)
    recorder.prune()


def _add_source(connection: Connection, file: str, at: str) -> int:
    statement = "INSERT INTO source (kind, name, at) VALUES ('import', ?, ?) RETURNING id"
    return int(connection.exec_driver_sql(statement, (file, at)).scalar_one())


def _rebuild_index(connection: Connection, generation: int, today: date) -> None:
    """Readers of the new generation find the customer index and the rows of the analytics ready."""
    from partnerhub_desktop.services.analytics import stored_rows
    from partnerhub_desktop.services.customer_index import build, save

    save(connection, build(connection), generation)
    stored_rows.save(connection, today, generation)
