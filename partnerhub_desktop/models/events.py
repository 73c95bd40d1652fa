"""Signals that concern the whole window. Everything else is connected where it belongs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal


class RowsBehind(NamedTuple):
    """Subscriptions or trials of one customer, by the ids they came with, to be pointed at on its page."""

    are_trials: bool
    subscriptions: Sequence[str]


class OpenedRecord(NamedTuple):
    """A record to be shown on its own page, at ``place`` of the list ``ids`` that it was opened from.

    ``behind``: what to point at on the page, once.
    """

    id: int
    ids: Sequence[int]
    place: int
    behind: RowsBehind | None = None


class Offer(NamedTuple):
    """What one can do about a notice: the word on its button, the keys that do the same, the deed."""

    word: str
    keys: str
    run: Callable[[], None]


class Events(QObject):
    """One per window, made by ``app.py`` and handed to whoever tells or listens."""

    tables_changed = Signal(object)
    """A write is committed; the names of the tables it changed (``Changes``)."""

    index_loaded = Signal()
    """The customer index can answer filters from now on."""

    import_requested = Signal()
    """Someone wants to bring in files."""

    export_requested = Signal(object, bool)
    """Someone wants to take out a list: the ``ShownList``, and whether its selection only."""

    sample_requested = Signal()
    """Someone wants to fill the empty store with sample data."""

    customer_opened = Signal(object)
    """Show a customer's own page; the ``OpenedRecord``."""

    list_requested = Signal(str, str)
    """Show the list page with this key, filtered by this query."""

    launch_requested = Signal(str)
    """Open the organization with this ``org_id`` in the browser."""

    notice_raised = Signal(str)
    """A sentence for the person, shown as a toast for a few seconds."""

    offer_raised = Signal(str, object)
    """A notice with something that one can do about it; the ``Offer``, or None."""

    error_raised = Signal(object)
    """A UserError that no place of its own can show."""
