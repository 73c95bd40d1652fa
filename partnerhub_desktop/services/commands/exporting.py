"""Writes down that somebody took data out of the store."""

from __future__ import annotations

from partnerhub_desktop.services import audit
from partnerhub_desktop.services.commands import Changes
from partnerhub_desktop.services.permissions import Action, Person
from partnerhub_desktop.services.store.database import Store, driver_connection


def log_export(
    store: Store, person: Person, action: Action, what: str, file: str, query: str = ""
) -> Changes:
    """An audit row for an export of ``what`` (a list's name, or "store") into ``file``.

    Done before the file appears, so that none leaves unlogged (product.md, section 4, "yes, logged").
    """
    with store.write_aside() as connection:
        actor = person.at(driver_connection(connection))
        audit.record(connection, actor, action.value, what, "", None, {"file": file, "filter": query})
    return Changes(("audit_entry",))
