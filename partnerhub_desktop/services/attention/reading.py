"""Reads the queue, beside the window."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import NamedTuple

from partnerhub_desktop.services.attention.explaining import Explanation, explain
from partnerhub_desktop.services.attention.loaded import Line, Loaded, load_lines, read_lines, seen_by
from partnerhub_desktop.services.attention.queue import Asked, Queue, make_queue
from partnerhub_desktop.services.attention.reasons import Rules
from partnerhub_desktop.services.attention.set_aside import read_set_aside
from partnerhub_desktop.services.lists.customer_rows import one_state
from partnerhub_desktop.services.lists.loaded_facts import generation_of
from partnerhub_desktop.services.permissions import Action, Actor, require
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.scope import Scope
from partnerhub_desktop.services.settings import Settings

EVERYTHING = Asked()


class _Kept(NamedTuple):
    """The lines without what is set aside, and what they were made for."""

    loaded: Loaded
    generation: int
    scope: Scope
    person: str
    rules: Rules


class AttentionReading:
    """Safe from every thread. Answers for the day and the person of ``customers``, from the same index.

    ``actor`` gives who is at work, ``settings`` those in force: the person's name, by which owners are found,
    and the window of the rules. Raises PermissionDenied for who may not see analytics.
    """

    def __init__(
        self,
        customers: CustomerReading,
        actor: Callable[[], Actor],
        settings: Callable[[], Settings],
    ) -> None:
        self._customers = customers
        self._actor = actor
        self._settings = settings
        self._kept: _Kept | None = None
        self._loading = threading.Lock()

    def queue(self, asked: Asked = EVERYTHING) -> Queue:
        """The lines as they are now."""
        loaded = self._load()
        aside = read_set_aside(self._customers.connection(), loaded.today)
        return make_queue(loaded.setting_aside(aside), asked)

    def rows(self, queue: Queue, numbers: Sequence[int]) -> list[Line]:
        """The lines at these places of a queue, in that order; one that is gone is left out."""
        require(self._actor(), Action.SEE_ANALYTICS)
        return read_lines(self._customers.connection(), queue.loaded, numbers)

    def why(self, queue: Queue, line: Line) -> Explanation:
        """Rule, inputs, rows and date behind a line of the queue."""
        require(self._actor(), Action.SEE_ANALYTICS, line.customer_id)
        return explain(self._customers.connection(), queue.loaded, line, _rules(self._settings()))

    def _load(self) -> Loaded:
        require(self._actor(), Action.SEE_ANALYTICS)
        with self._loading:
            scope, connection = self._customers.scope, self._customers.connection()
            settings = self._settings()
            person, rules = settings.person_name, _rules(settings)
            asked_for = (generation_of(connection), scope, person, rules)
            if self._kept is None or self._kept[1:] != asked_for:
                self._kept = None
                with one_state(connection):
                    (facts, generation), details = self._customers.facts.with_details(connection)
                    everyone = load_lines(connection, facts, details, scope.today, rules)
                loaded = seen_by(everyone, facts, person, scope.only)
                self._kept = _Kept(loaded, generation, scope, person, rules)
            return self._kept.loaded


def _rules(settings: Settings) -> Rules:
    return Rules(window_days=settings.analytics_window_days)
