"""What the frame of the window says of the whole store: where it comes from and how old it is."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from partnerhub_desktop.services.store.driver import Connection

STALE_AFTER = timedelta(hours=24)
"""An older store shows a calm banner with its date (ui.md, "Window")."""


class StoreSummary(NamedTuple):
    """``content`` is ``empty``, ``sample`` or ``real``; ``kinds`` are the kinds of sources that gave rows.

    ``as_of`` is the instant (UTC) of the newest of them, None in an empty store; ``waiting`` counts the
    changes that wait to be sent.
    """

    content: str
    kinds: tuple[str, ...]
    as_of: datetime | None
    waiting: int
    generation: int

    def is_stale(self, now: datetime) -> bool:
        return self.as_of is not None and now - self.as_of > STALE_AFTER


def read_summary(connection: Connection) -> StoreSummary:
    """Four small reads by key, quick enough for the way to the first paint."""
    content, generation = connection.execute("SELECT content, generation FROM store_state").fetchone()
    given = dict(
        connection.execute("SELECT kind, max(at) FROM source WHERE kind <> 'typed' GROUP BY kind").fetchall()
    )
    waiting = connection.execute(
        "SELECT count(*) FROM change WHERE state IN ('pending', 'in_flight')"
    ).fetchone()
    as_of = datetime.fromisoformat(max(given.values())) if given else None
    return StoreSummary(content, tuple(sorted(given)), as_of, waiting[0], generation)
