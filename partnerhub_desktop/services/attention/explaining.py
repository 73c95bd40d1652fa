"""What is behind a line: the rule in words, the subscriptions and trials with their numbers, the date."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

import numpy as np

from partnerhub_desktop.services.attention.lines import find_due
from partnerhub_desktop.services.attention.loaded import Facts, Line, Loaded, facts_of
from partnerhub_desktop.services.attention.reasons import (
    CODES,
    ENDING,
    ORDER_SETUP,
    OVERAGE,
    QUIET,
    RENEWAL,
    SUSPENDED,
    TRIAL,
    Holdings,
    Rules,
)
from partnerhub_desktop.services.lists.customer_rows import given_at
from partnerhub_desktop.services.lists.holdings import read_one_by_one
from partnerhub_desktop.services.statuses import Held
from partnerhub_desktop.services.store.driver import Connection
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

RULES: Mapping[str, str] = {
    ENDING: QT_TRANSLATE_NOOP(
        "services",
        "An active subscription whose auto-renew is off or unknown ends within {window_days} days. "
        "Act before its end; the seats are those purchased.",
    ),
    TRIAL: QT_TRANSLATE_NOOP(
        "services",
        "An active trial ends within {window_days} days. Act before its end; the seats are those purchased.",
    ),
    RENEWAL: QT_TRANSLATE_NOOP(
        "services",
        "A subscription renews by itself within {window_days} days, and less than {least_assigned}% of its "
        "licenses are assigned, or it is over its limit. Act before the renewal; the seats are those to give "
        "back or to buy. Monthly terms never appear.",
    ),
    OVERAGE: QT_TRANSLATE_NOOP(
        "services",
        "More licenses are assigned than purchased (hybrid services do not count). Act before the "
        "true-forward date, the last day of month 11 of a year of the term; where it is not known or over, "
        "within {overage_days} days. The seats are those over.",
    ),
    ORDER_SETUP: QT_TRANSLATE_NOOP(
        "services",
        "An order is awaiting its setup. Act before its start; where that is not known, within {setup_days} "
        "days. The seats are those purchased.",
    ),
    SUSPENDED: QT_TRANSLATE_NOOP(
        "services",
        "A subscription is suspended (unpaid): nobody can use it. Act today; the seats are those purchased.",
    ),
    QUIET: QT_TRANSLATE_NOOP(
        "services",
        "Renews by itself within {window_days} days, and there is nothing to decide: the term is monthly, or "
        "at least {least_assigned}% of the licenses are assigned and none is over.",
    ),
}
"""By reason; the numbers are those of ``Rules``."""


class Behind(NamedTuple):
    """A subscription or trial behind a line: the last day to act for it, its seats, and what they rest on."""

    held: Held
    day: date
    seats: int
    facts: Facts


class Explanation(NamedTuple):
    """``as_of`` is the instant (UTC, ISO) at which the newest of the customer's rows was given."""

    rule: Text
    behind: tuple[Behind, ...]
    as_of: str | None


def explain(connection: Connection, loaded: Loaded, line: Line, rules: Rules) -> Explanation:
    """Why the line is there. What is gone meanwhile is left out."""
    row = line.key // len(CODES)
    places = np.flatnonzero(loaded.held.customer == row)
    own = Holdings(*(array[places] for array in loaded.held))
    today = loaded.today.toordinal()
    found = next(due for due in find_due(own, today, rules) if CODES[due.code] == line.reason)
    mine = places[found.places].tolist()
    ids = loaded.held_ids[mine].tolist()
    read = read_one_by_one(connection, f"[{','.join(map(str, ids))}]")
    rows = zip(mine, ids, found.day.tolist(), found.seats.tolist(), strict=True)
    behind = [
        Behind(read[key], date.fromordinal(day), seats, facts_of(loaded, place))
        for place, key, day, seats in rows
        if key in read
    ]
    behind.sort(key=lambda each: each.day)
    rule = Text(RULES[line.reason], rules._asdict())
    return Explanation(rule, tuple(behind), given_at(connection, line.customer_id))
