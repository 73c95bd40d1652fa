"""One line a customer and reason, in the order in which one has to act."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

import numpy as np

from partnerhub_desktop.services.attention.ending import ending
from partnerhub_desktop.services.attention.overage import over
from partnerhub_desktop.services.attention.reasons import CODES, QUIET, Due, Holdings, Numbers, Rules
from partnerhub_desktop.services.attention.renewal import renewing
from partnerhub_desktop.services.attention.set_aside import Scope
from partnerhub_desktop.services.attention.waiting import waiting

SHOWN, NOTHING_TO_DECIDE, SNOOZED, IGNORED = "shown", "nothing_to_decide", "snoozed", "ignored"
LEFT_OUT = (SNOOZED, IGNORED, NOTHING_TO_DECIDE)
"""Why a line is not in the queue, in the order in which they are shown."""

STANDINGS = (SHOWN, *LEFT_OUT)
"""Where a line stands, by its number in arrays."""

QUIET_CODE = CODES.index(QUIET)


class Lines(NamedTuple):
    """Arrays with an entry a line, ordered by the last day to act, then the most seats, then the customer.

    ``customer`` is its place in the order of the customers list, ``code`` a place in ``CODES``, ``day`` the
    last day to act (``date.toordinal``), ``place`` what decides it (a place in ``Holdings``), ``held`` how
    many subscriptions or trials there are behind it, ``seats`` their sum.
    """

    customer: Numbers
    code: Numbers
    day: Numbers
    seats: Numbers
    place: Numbers
    held: Numbers

    @property
    def key(self) -> Numbers:
        """A number for each line that no other has."""
        keys: Numbers = self.customer.astype(np.int64) * len(CODES) + self.code
        return keys


def find_lines(held: Holdings, today: int, rules: Rules) -> Lines:
    """Every line of these subscriptions and trials on that day, also those with nothing to decide."""
    return _in_order(_joined(held, find_due(held, today, rules)))


def find_due(held: Holdings, today: int, rules: Rules) -> list[Due]:
    """What each of the rules finds, one ``Due`` for each of ``CODES``."""
    return [each for rule in (ending, renewing, over, waiting) for each in rule(held, today, rules)]


def _joined(held: Holdings, found: Sequence[Due]) -> Lines:
    """What a customer has for one reason is one line: its earliest day, all of its seats."""
    places = np.concatenate([each.places for each in found])
    codes = np.concatenate([np.full(len(each.places), each.code) for each in found])
    days, seats = (np.concatenate([getattr(each, name) for each in found]) for name in ("day", "seats"))
    customer = held.customer[places].astype(np.int64)
    order = np.lexsort((places, days, codes, customer))
    keys = (customer * len(CODES) + codes)[order]
    first = np.flatnonzero(np.diff(keys, prepend=-1))
    taken = order[first]
    total = np.add.reduceat(seats[order], first) if len(first) else seats[:0]
    count = np.diff(np.append(first, len(keys)))
    return Lines(customer[taken], codes[taken], days[taken], total, places[taken], count)


def _in_order(lines: Lines) -> Lines:
    order = np.lexsort((lines.code, lines.customer, -lines.seats, lines.day))
    return Lines(*(array[order] for array in lines))


def standings(lines: Lines, ids: Numbers, aside: Mapping[Scope, date | None]) -> Numbers:
    """Where each line stands, a place in ``STANDINGS``; ``ids`` are the ids of ``lines.customer``.

    The widest scope wins where several hold: what is ignored altogether is not merely snoozed.
    """
    stands = np.where(lines.code == QUIET_CODE, STANDINGS.index(NOTHING_TO_DECIDE), 0)
    for wanted in (SNOOZED, IGNORED):
        scopes = [scope for scope, until in aside.items() if (until is None) == (wanted == IGNORED)]
        stands[_within(lines, ids, scopes)] = STANDINGS.index(wanted)
    return stands


def _within(lines: Lines, ids: Numbers, scopes: Sequence[Scope]) -> Numbers:
    codes = {reason: code for code, reason in enumerate(CODES)}
    whole = [scope.customer_id for scope in scopes if scope.reason is None]
    rules = [codes[scope.reason] for scope in scopes if scope.customer_id is None and scope.reason in codes]
    pairs = [
        scope.customer_id * len(CODES) + codes[scope.reason]
        for scope in scopes
        if scope.customer_id is not None and scope.reason in codes
    ]
    found: Numbers = (
        np.isin(ids, np.array(whole, np.int64))
        | np.isin(lines.code, np.array(rules, np.int64))
        | np.isin(ids * len(CODES) + lines.code, np.array(pairs, np.int64))
    )
    return found
