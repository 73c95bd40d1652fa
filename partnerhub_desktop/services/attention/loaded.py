"""The lines of one state of the store on one day, for one person, and what their words are made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

import numpy as np

from partnerhub_desktop.services.attention.held import holdings
from partnerhub_desktop.services.attention.lines import STANDINGS, Lines, find_lines, standings
from partnerhub_desktop.services.attention.overage import forward_days
from partnerhub_desktop.services.attention.reasons import CODES, Holdings, Numbers, Rules
from partnerhub_desktop.services.attention.set_aside import Scope
from partnerhub_desktop.services.customer_index import IndexFacts
from partnerhub_desktop.services.customer_index.facts import UNKNOWN
from partnerhub_desktop.services.customer_index.held_details import HeldDetails
from partnerhub_desktop.services.folding import fold
from partnerhub_desktop.services.store.driver import Connection

_TEXTS = """
    SELECT subscription.id, external_id, org_id, name
    FROM json_each(?) AS wanted CROSS JOIN subscription ON subscription.id = wanted.value
    JOIN customer ON customer.id = customer_id"""


class Facts(NamedTuple):
    """A subscription or trial as the rules see it; None = not known."""

    is_trial: bool
    starts_on: date | None
    ends_on: date | None
    auto_renew: bool | None
    term_months: int | None
    purchased: int
    assigned: int
    used_7d: int | None
    overage: int
    billable: int
    free: int
    forward_on: date | None


class Line(NamedTuple):
    """One line in plain values. ``subscription`` is the external id of what has to be acted on first, and
    ``facts`` are of it; ``seats`` and ``held`` count all that is behind the line. ``stands`` is one of
    ``STANDINGS``, ``scopes`` are what sets the line aside, and ``until`` (None: for good) how long."""

    key: int
    customer_id: int
    org_id: str
    customer: str
    reason: str
    day: date
    seats: int
    held: int
    subscription: str
    facts: Facts
    stands: str
    until: date | None
    scopes: tuple[Scope, ...]


class Loaded(NamedTuple):
    """``ids`` are the customers of ``lines``, ``mine`` says which are the person's; ``held_ids`` and ``used``
    are of each place of ``held``."""

    today: date
    lines: Lines
    held: Holdings
    ids: Numbers
    mine: Numbers
    held_ids: Numbers
    used: Numbers
    has_name: bool
    stands: Numbers
    aside: Mapping[Scope, date | None]

    def setting_aside(self, aside: Mapping[Scope, date | None]) -> Loaded:
        """The same with this set aside."""
        return self._replace(stands=standings(self.lines, self.ids, aside), aside=aside)


def load_lines(
    connection: Connection, facts: IndexFacts, details: HeldDetails, today: date, rules: Rules
) -> Loaded:
    """The lines of everyone; ``connection`` sees the state that the facts are of."""
    held = holdings(connection, facts, details)
    lines = find_lines(held, today.toordinal(), rules)
    none = np.zeros(len(lines.code), np.int64)
    ids = facts.customers["ids"][lines.customer]
    used = facts.held["used_7d"]
    return Loaded(today, lines, held, ids, none != 0, details.arrays["ids"], used, False, none, {})


def seen_by(loaded: Loaded, facts: IndexFacts, person: str, only: frozenset[int] | None) -> Loaded:
    """The lines that the person may see, and which of them are theirs."""
    wanted = fold(person)
    owners = np.array([*(bool(wanted) and fold(owner) == wanted for owner in facts.owners), False])
    mine = owners[facts.customers["owner"][loaded.lines.customer]]
    loaded = loaded._replace(mine=mine, has_name=bool(wanted))
    if only is None:
        return loaded
    kept = np.flatnonzero(np.isin(loaded.ids, np.array(sorted(only), np.int64)))
    lines = Lines(*(array[kept] for array in loaded.lines))
    return loaded._replace(lines=lines, ids=loaded.ids[kept], mine=mine[kept], stands=loaded.stands[kept])


def read_lines(connection: Connection, loaded: Loaded, numbers: Sequence[int]) -> list[Line]:
    """The lines at these places, in that order; one whose subscription is gone meanwhile is left out."""
    wanted = loaded.held_ids[loaded.lines.place[np.asarray(numbers, np.int64)]].tolist()
    asked = f"[{','.join(map(str, wanted))}]"
    texts = {key: words for key, *words in connection.execute(_TEXTS, (asked,))}
    pairs = zip(numbers, wanted, strict=True)
    return [_line(loaded, number, texts[key]) for number, key in pairs if key in texts]


def _line(loaded: Loaded, number: int, texts: Sequence[str]) -> Line:
    lines = loaded.lines
    place, customer = int(lines.place[number]), int(loaded.ids[number])
    reason = CODES[lines.code[number]]
    subscription, org_id, name = texts
    scopes = (Scope(None, reason), Scope(customer, None), Scope(customer, reason))
    in_force = tuple(scope for scope in scopes if scope in loaded.aside)
    return Line(
        key=int(lines.key[number]),
        customer_id=customer,
        org_id=org_id,
        customer=name,
        reason=reason,
        day=date.fromordinal(int(lines.day[number])),
        seats=int(lines.seats[number]),
        held=int(lines.held[number]),
        subscription=subscription,
        facts=facts_of(loaded, place),
        stands=STANDINGS[loaded.stands[number]],
        until=_until([loaded.aside[scope] for scope in in_force]),
        scopes=in_force,
    )


def facts_of(loaded: Loaded, place: int) -> Facts:
    """What is known of the subscription or trial at this place of ``loaded.held``."""
    held = loaded.held
    forward = forward_days(held, np.array([place]), loaded.today.toordinal())[0]
    return Facts(
        is_trial=bool(held.is_trial[place]),
        starts_on=known_day(held.starts_on[place]),
        ends_on=known_day(held.ends_on[place]),
        auto_renew=None if held.auto_renew[place] == UNKNOWN else bool(held.auto_renew[place]),
        term_months=_known(held.term_months[place]),
        purchased=int(held.purchased[place]),
        assigned=int(held.assigned[place]),
        used_7d=_known(loaded.used[place]),
        overage=int(held.overage[place]),
        billable=int(held.billable[place]),
        free=int(held.free[place]),
        forward_on=known_day(forward),
    )


def _until(untils: Sequence[date | None]) -> date | None:
    """When all of them have ended; None when one of them never does."""
    known = [until for until in untils if until is not None]
    return max(known) if known and len(known) == len(untils) else None


def known_day(number: int) -> date | None:
    """The date of a ``toordinal`` number, None for one that is not known."""
    return date.fromordinal(int(number)) if number > 0 else None


def _known(number: int) -> int | None:
    return int(number) if number >= 0 else None
