"""Brings the stored history up to what became of subscriptions since: those gone, those that changed sides.

A trigger notes a deleted subscription in ``usage_gone``: its rows count no more from then on. The next
write clears its line and takes it out of the trend.
"""

from __future__ import annotations

import numpy as np

from partnerhub_desktop.services.store.driver import Connection
from partnerhub_desktop.services.store.usage_history import lines, trend
from partnerhub_desktop.services.store.usage_history.chunks import FIRST, LAST
from partnerhub_desktop.services.store.usage_history.columns import without
from partnerhub_desktop.services.store.usage_history.lines import NOBODY, Numbers, Places, Segment

_OWN_KNOWN = "SELECT subscription_id FROM usage_own"


def settle(connection: Connection) -> Numbers:
    """Make what is stored that of the present subscriptions, in the caller's transaction.

    Gives the subscriptions that the trend leaves out: our own organization's.
    """
    gone = lines.gone_ids(connection)
    own = trend.own_ids(connection)
    known = np.array([row[0] for row in connection.execute(_OWN_KNOWN)], np.int64)
    if len(gone):
        connection.execute("DELETE FROM usage_gone")
        _move(connection, np.setdiff1d(gone, known), -1)
        _clear(connection, gone)
    stayed = np.setdiff1d(known, gone)
    _move(connection, np.setdiff1d(own, stayed), -1)
    _move(connection, np.setdiff1d(stayed, own), 1)
    if len(np.setxor1d(own, known)):
        connection.execute("DELETE FROM usage_own")
        connection.executemany("INSERT INTO usage_own VALUES (?)", [(key,) for key in own.tolist()])
    return own


def _move(connection: Connection, subscriptions: Numbers, times: int) -> None:
    """Add these lines to the trend, or take them out of it."""
    for product in lines.products(connection) if len(subscriptions) else ():
        weeks: trend.Weeks = {}
        chosen = lines.places(connection, product, subscriptions)
        for monday, week in trend.summed(connection, chosen, FIRST, LAST).items():
            trend.add_week(weeks, monday, week, times)
        trend.change(connection, product, weeks)


def _clear(connection: Connection, gone: Numbers) -> None:
    """Empty the lines of these subscriptions and give them to nobody."""
    for product in lines.products(connection):
        for place in list(lines.places(connection, product, gone)):
            _clear_slots(connection, place)
            ids = place.segment.subscriptions.copy()
            ids[place.slots] = NOBODY
            lines.put(connection, Segment(product, place.segment.number, ids))


def _clear_slots(connection: Connection, place: Places) -> None:
    chunks = place.segment.chunks(connection)
    for day, columns in list(chunks.each()):
        if columns.mark[place.slots].any():
            chunks.put(day, without(columns, place.slots))
