"""How a command begins: one transaction, and in it the question whether this person may."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from partnerhub_desktop.services.permissions import Action, Actor, Person, require
from partnerhub_desktop.services.store.database import Store, driver_connection

if TYPE_CHECKING:
    from sqlalchemy import Connection


@contextmanager
def writing(
    store: Store, person: Person, action: Action, customer: int | None = None
) -> Iterator[tuple[Connection, Actor]]:
    """A transaction (``Store.write_aside``), and who the person is in it.

    No role can change between the check and the write, since the write lock is held. Raises
    PermissionDenied.
    """
    with store.write_aside() as connection:
        actor = person.at(driver_connection(connection))
        require(actor, action, customer)
        yield connection, actor
