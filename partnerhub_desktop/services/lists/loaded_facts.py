"""The index's facts in memory: loaded once, for all lists that answer from them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from partnerhub_desktop.services.store.driver import Connection

if TYPE_CHECKING:
    from partnerhub_desktop.services.customer_index import IndexFacts
    from partnerhub_desktop.services.customer_index.held_details import HeldDetails


class Loaded(NamedTuple):
    """Facts and the generation of the store that they are of."""

    facts: IndexFacts
    generation: int


class LoadedFacts:
    """Safe from every thread; ``connect`` gives each its own connection. Those handed over are the calling
    thread's, in a read transaction."""

    def __init__(self, connect: Callable[[], Connection]) -> None:
        self._connect = connect
        self._loaded: Loaded | None = None
        self._details: HeldDetails | None = None
        self._told: int | None = None
        self._loading = threading.Lock()

    def current(self, connection: Connection) -> Loaded:
        """The facts of the store as the connection sees it."""
        with self._loading:
            return self._current(connection)

    def with_details(self, connection: Connection) -> tuple[Loaded, HeldDetails]:
        """The same with what only the lists of subscriptions and trials need."""
        with self._loading:
            loaded = self._current(connection)
            if self._details is None:
                self._details = _details(connection, loaded.facts)
            return loaded, self._details

    def unsaved(self) -> Loaded | None:
        """Facts that had to be built, because the store kept none or older ones; told once."""
        with self._loading:
            loaded, told = self._loaded, self._told
            if loaded is None or loaded.facts.details is None or loaded.generation == told:
                return None
            self._told = loaded.generation
            return loaded

    def _current(self, connection: Connection) -> Loaded:
        generation = generation_of(connection)
        if self._loaded is None or self._loaded.generation != generation:
            from partnerhub_desktop.services.customer_index import build, load

            self._loaded = self._details = None
            self._loaded = Loaded(load(connection, self._connect) or build(connection), generation)
        return self._loaded


def _details(connection: Connection, facts: IndexFacts) -> HeldDetails:
    if facts.details is not None:
        return facts.details
    from partnerhub_desktop.services.customer_index.storage import load_details

    found = load_details(connection, facts)
    assert found is not None, "saved in one transaction with the facts that this connection sees"
    return found


def generation_of(connection: Connection) -> int:
    """The state of the store that the connection sees: one more with every write."""
    row = connection.execute("SELECT generation FROM store_state").fetchone()
    return int(row[0])
