"""Empties a store of its sample data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerhub_desktop.services import audit
from partnerhub_desktop.services.sample.gate import permitted, require_sample
from partnerhub_desktop.services.store import driver

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from partnerhub_desktop.services.store.database import Store

EMPTIED = (
    "difference",
    "set_aside",
    "planned_quantity",
    "change",
    "trial_request",
    "assignment",
    "person_role",
    "person",
    "invoice",
    "order_line",
    "usage_chunk",
    "usage_trend",
    "usage_segment",
    "usage_own",
    "license_line",
    "subscription",
    "usage_gone",
    "customer_tag",
    "customer",
    "given",
    "index_part",
)
"""Tables with data of customers, those that refer to others first. Settings, links and the audit stay."""


COUNT = "SELECT count(*) FROM customer WHERE is_own = 0"


def remove(store: Store) -> int:
    """Empty a store of sample data in one transaction; returns how many customers went.

    Whatever was typed onto sample customers goes with them. Raises UserError when the store holds
    real data or none.
    """
    with store.write() as connection:
        actor = permitted(connection)
        require_sample(connection)
        customers = int(connection.exec_driver_sql(COUNT).scalar_one())
        _empty(connection)
        audit.record(connection, actor, "sample_removed", "store", "sample", {"customers": customers}, None)
    _give_space_back(store)
    return customers


def _empty(connection: Connection) -> None:
    for table in EMPTIED:
        connection.exec_driver_sql(f"DELETE FROM {table}")
    connection.exec_driver_sql("DELETE FROM source WHERE id NOT IN (SELECT source_id FROM resource)")
    connection.exec_driver_sql("UPDATE store_state SET content = 'empty'")
    counts = (f"SELECT '{table}' FROM {table} LIMIT 1" for table in EMPTIED)
    left = [count for count in counts if connection.exec_driver_sql(count).first()]
    if left or connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise RuntimeError(f"sample data is left: {left}")


def _give_space_back(store: Store) -> None:
    """Shrink the file. The data is gone either way; a full disk only leaves the free pages for later."""
    connection = driver.connect(store.path)
    try:
        connection.execute("VACUUM")
    except driver.SqliteError:
        return
    finally:
        connection.close()
