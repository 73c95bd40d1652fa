"""What has changed since an instant: from the differences that imports record, each line with its rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from partnerhub_desktop.services.lists.customer_rows import one_state
from partnerhub_desktop.services.overview.licence_changes import assigned, over_limit
from partnerhub_desktop.services.overview.net_changes import NetChanges, read_net_changes
from partnerhub_desktop.services.overview.rows_changed import Line, Part
from partnerhub_desktop.services.overview.state_changes import added, dates_moved, owners, trials
from partnerhub_desktop.services.store.driver import Connection

__all__ = ["Digest", "Line", "Part", "last_import", "read_digest"]


class Digest(NamedTuple):
    """What changed after ``since`` (UTC, ISO; "" = ever). ``newest`` is the instant of the newest import that
    is told, "" when there is none. Lines without any row are left out."""

    since: str
    newest: str
    lines: tuple[Line, ...]


_RULES: tuple[Callable[[Connection, NetChanges, date], Line], ...] = (
    added,
    over_limit,
    trials,
    dates_moved,
    assigned,
    owners,
)
"""In the order of the card."""


def read_digest(connection: Connection, since: str, today: date, only: frozenset[int] | None) -> Digest:
    """``only``: the customers that the person at work may see, None for all."""
    with one_state(connection):
        changes = read_net_changes(connection, since, only)
        lines = [rule(connection, changes, today) for rule in _RULES]
    return Digest(since, changes.newest, tuple(line for line in lines if line.rows))


def last_import(connection: Connection) -> str:
    """The instant after which just what the newest import (or sync) gave is left; "" without any."""
    found: Sequence[str] | None = connection.execute(
        "SELECT max(at) FROM source WHERE kind IN ('import', 'sync') AND at < "
        "(SELECT max(at) FROM source WHERE kind IN ('import', 'sync'))"
    ).fetchone()
    return (found[0] if found else None) or ""
