"""Reads what the Overview page shows beside the queue; called beside the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import NamedTuple

from partnerhub_desktop.services.list_readings import CUSTOMERS, ListReadings
from partnerhub_desktop.services.lists.customer_rows import one_state
from partnerhub_desktop.services.overview.data_age import DataAge, read_ages
from partnerhub_desktop.services.overview.digest import Digest, last_import, read_digest
from partnerhub_desktop.services.overview.sparks import over_limit_in_week, sparks
from partnerhub_desktop.services.permissions import Action, Actor, require

TRIALS = "trials"


class Door(NamedTuple):
    """A list page and the query that opens exactly the rows that a figure counts."""

    page: str
    query: str


class Card(NamedTuple):
    """A figure with its door, a second one with its own; a number a week (``sparks``; empty: none yet)."""

    key: str
    value: int
    door: Door
    note: int
    note_door: Door
    spark: tuple[int, ...] = ()


DOORS: dict[str, tuple[Door, Door]] = {
    "customers": (Door(CUSTOMERS, ""), Door(CUSTOMERS, "added<=30d")),
    "expires_soon": (
        Door(CUSTOMERS, "status:expires_soon"),
        Door(CUSTOMERS, "status:expires_soon expires<=7d"),
    ),
    "license_overage": (Door(CUSTOMERS, "status:license_overage"), Door(CUSTOMERS, "status:license_overage")),
    "trials": (Door(TRIALS, "status:trial"), Door(TRIALS, "status:trial expires<=7d")),
}
"""By card, in their order: the door of the figure and of its note, which for the overage is its licences."""


class OverviewReading:
    """Safe from every thread. Answers for the day and the person of ``lists``.

    ``actor`` gives who is at work. Raises PermissionDenied for who may not see analytics.
    """

    def __init__(self, lists: ListReadings, actor: Callable[[], Actor]) -> None:
        self._lists = lists
        self._actor = actor

    def cards(self) -> list[Card]:
        """The four figures, each as its door's list counts it."""
        self._require()
        self._lists.customers.load_index()
        today, _, only = self._lists.customers.scope
        connection = self._lists.customers.connection()
        with one_state(connection):
            facts = self._lists.customers.facts.current(connection).facts
        weeks = sparks(facts, today, only)
        return [self._card(key, *doors, weeks.get(key, ())) for key, doors in DOORS.items()]

    def over_limit(self, weeks_ago: int) -> int | None:
        """Customers over their limit in the week that began so many Mondays ago (0: this week)."""
        self._require()
        customers = self._lists.customers
        today, _, only = customers.scope
        monday = today - timedelta(today.weekday() + 7 * weeks_ago)
        connection = customers.connection()
        with one_state(connection):
            (facts, _generation), details = customers.facts.with_details(connection)
            return over_limit_in_week(connection, facts, details, monday, only)

    def digest(self, since: str) -> Digest:
        """What changed after ``since`` (UTC, ISO); "" stands for the newest import."""
        self._require()
        customers = self._lists.customers
        connection = customers.connection()
        return read_digest(
            connection, since or last_import(connection), customers.scope.today, customers.scope.only
        )

    def ages(self) -> list[DataAge]:
        """How old each kind of data is."""
        return read_ages(self._lists.customers.connection())

    def _require(self) -> None:
        require(self._actor(), Action.SEE_ANALYTICS)

    def _card(self, key: str, door: Door, note_door: Door, spark: tuple[int, ...]) -> Card:
        ids = self._lists.of(door.page).answer(door.query).ids
        if key == "license_overage":
            sums = self._lists.of(door.page).sums(ids)
            note = 0 if sums is None else sums.overage
        else:
            note = self._lists.of(note_door.page).answer(note_door.query).total
        return Card(key, len(ids), door, note, note_door, spark)
