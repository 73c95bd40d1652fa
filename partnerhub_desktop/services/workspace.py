"""The profile's store as the window uses it: a reading connection a thread, one writer, the settings."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, NamedTuple

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.permissions import Actor, actor_of, seen_customers
from partnerhub_desktop.services.person_at_work import PersonAtWork
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.services.settings import DEFAULTS, Settings, read_settings
from partnerhub_desktop.services.store_summary import StoreSummary, read_summary

if TYPE_CHECKING:
    from partnerhub_desktop.services.commands import Changes
    from partnerhub_desktop.services.lists.loaded_facts import LoadedFacts
    from partnerhub_desktop.services.store.database import Store
    from partnerhub_desktop.services.store.driver import Connection

NOTHING_YET = StoreSummary("empty", (), None, 0, 0)


class Found(NamedTuple):
    """What a look at the store gives. ``refusal`` says why it cannot be read; the rest is then as of none.

    ``seen_customers`` are those that the person at work may see, None for all of them.
    """

    settings: Settings
    summary: StoreSummary
    seen_customers: frozenset[int] | None = None
    refusal: UserError | None = None


NOTHING = Found(DEFAULTS, NOTHING_YET)
"""What a look at no store gives."""


class Workspace:
    """Safe to use from every thread. Reads need no SQLAlchemy; it is imported with the first write."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.person = PersonAtWork()
        self._own = threading.local()
        self._connections: list[Connection] = []
        self._store: Store | None = None
        self.problem: UserError | None = None
        self._opening = threading.Lock()

    @property
    def is_new(self) -> bool:
        """No store has ever been here: nothing to read, the first run decides what comes."""
        return not self.session.profile.store.exists() and not self.session.profile.marker.exists()

    def connection(self) -> Connection:
        """This thread's reading connection. Raises UserError when the store cannot be read.

        ``problem`` then says what is wrong with a store that can be read only in part.
        """
        connection: Connection | None = getattr(self._own, "connection", None)
        if connection is None:
            connection, self.problem = self.session.open_reader()
            self._own.connection = connection
            self._connections.append(connection)
        return connection

    def store(self) -> Store:
        """The store for writing, created or migrated when needed. Raises UserError."""
        with self._opening:
            if self._store is None:
                self._store = self.session.open_store()
            return self._store

    def look(self) -> Found:
        """Settings, summary and scope, or why there are none; never raises UserError."""
        try:
            return Found(self.settings(), self.summary(), self.seen_customers())
        except UserError as error:
            return NOTHING._replace(refusal=error)

    def settings(self) -> Settings:
        """The settings in force; their defaults before there is a store."""
        return DEFAULTS if self.is_new else read_settings(self.connection())

    def summary(self) -> StoreSummary:
        """What the frame of the window says of the store."""
        return NOTHING_YET if self.is_new else read_summary(self.connection())

    def actor(self) -> Actor:
        """Who is at work, by the settings of now; a write asks ``person`` in its transaction."""
        return actor_of(self.connection(), self.settings())

    def seen_customers(self) -> frozenset[int] | None:
        """The customers that the person at work may see; None for all of them, also of no store yet."""
        return None if self.is_new else seen_customers(self.actor())

    def change_setting(self, key: str, value: str) -> Changes:
        """Store one setting, with its permission check and audit row."""
        from partnerhub_desktop.services.commands.settings import change_setting

        return change_setting(self.store(), self.person, key, value)

    def keep_index(self, facts: LoadedFacts) -> bool:
        """Save the customer index if it had to be built: the next start need not. True when it was saved."""
        from partnerhub_desktop.services.customer_index import keep

        built = facts.unsaved()
        return built is not None and keep(self.store(), *built)

    def keep_analytics(self) -> bool:
        """Save the rows of the analytics if the store keeps none of its state. True when they were saved."""
        from partnerhub_desktop.services.analytics.stored_rows import keep

        return keep(self.store(), self.connection(), self.session.current_day())

    def start_anew(self) -> None:
        """Set the store's file aside, unchanged, and begin with an empty one beside it."""
        from partnerhub_desktop.services.store.opening import start_anew

        self.close()
        start_anew(self.session.profile)
        self.problem = None

    def close(self) -> None:
        """Let go of the file. Call when no thread uses the workspace any more."""
        for connection in self._connections:
            connection.close()
        self._connections.clear()
        self._own = threading.local()
        if self._store is not None:
            self._store.close()
            self._store = None
