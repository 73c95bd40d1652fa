"""Who is at work by the settings of a store, asked when it matters: inside the transaction that writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerhub_desktop.services.permissions import Actor, actor_of
from partnerhub_desktop.services.settings import read_settings

if TYPE_CHECKING:
    from partnerhub_desktop.services.store.driver import Connection


class PersonAtWork:
    """A ``permissions.Person`` whose roles are those of the moment: another window may have changed them."""

    def at(self, connection: Connection) -> Actor:
        """By the settings as the connection sees them."""
        return actor_of(connection, read_settings(connection))
