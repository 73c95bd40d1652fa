"""A customer's trials: what is going on, what has ended, and what was asked for here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from json import loads
from typing import Any, NamedTuple

from partnerhub_desktop.services.lists.customer_rows import one_state
from partnerhub_desktop.services.lists.holdings import day, read_held
from partnerhub_desktop.services.statuses import Held, is_ended
from partnerhub_desktop.services.store.driver import Connection


class EndMoved(NamedTuple):
    """The end of a trial became another one; ``at`` is the instant (UTC, ISO). None = not known."""

    at: str
    old: date | None
    new: date | None


class Trial(NamedTuple):
    """One trial with every known move of its end, the oldest first."""

    held: Held
    moves: tuple[EndMoved, ...] = ()


class TrialRequest(NamedTuple):
    """A trial being prepared here (product.md, section 3); ``request`` is what was asked for."""

    state: str
    created_at: str
    request: Mapping[str, Any]


class Trials(NamedTuple):
    """``ongoing`` by their end, the earliest first and unknown last; the others newest first."""

    ongoing: Sequence[Trial]
    ended: Sequence[Trial]
    requests: Sequence[TrialRequest]


def read_trials(connection: Connection, customer_id: int, today: date) -> Trials:
    """Every trial of the customer. Suspended and awaiting ones are not ended, so they are ongoing."""
    with one_state(connection):
        held = read_held(connection, f"[{customer_id}]").get(customer_id, [])
        moves = _moves(connection, customer_id)
        requests = [
            TrialRequest(row[0], row[1], _request(row[2]))
            for row in connection.execute(_REQUESTS, (customer_id,))
        ]
    trials = [Trial(one, tuple(moves.get(one.external_id, ()))) for one in held if one.kind == "trial"]
    ended = [trial for trial in trials if is_ended(trial.held, today)]
    ongoing = [trial for trial in trials if not is_ended(trial.held, today)]
    ongoing.sort(key=lambda trial: (trial.held.ends_on or date.max, trial.held.external_id))
    ended.sort(key=lambda trial: (trial.held.ends_on or date.min, trial.held.external_id), reverse=True)
    return Trials(ongoing, ended, requests)


_REQUESTS = """
    SELECT state, created_at, request FROM trial_request
    WHERE customer_id = ? ORDER BY created_at DESC, id DESC"""

_MOVES = """
    SELECT entity_key, at, old_value ->> 'ends_on', new_value ->> 'ends_on'
    FROM difference JOIN source ON source.id = source_id
    WHERE customer_id = ? AND entity = 'subscription' AND old_value IS NOT NULL
        AND json_type(new_value, '$.ends_on') IS NOT NULL
    ORDER BY difference.id"""


def _moves(connection: Connection, customer_id: int) -> dict[str, list[EndMoved]]:
    moves: dict[str, list[EndMoved]] = {}
    for key, at, old, new in connection.execute(_MOVES, (customer_id,)):
        moves.setdefault(key, []).append(EndMoved(at, day(old), day(new)))
    return moves


def _request(text: str) -> Mapping[str, Any]:
    found = loads(text)
    return found if isinstance(found, dict) else {}
