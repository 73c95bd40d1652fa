"""The statuses of a customer (product.md, section 2); ``status_reasons`` says why each applies.

Pure functions of the customer's subscriptions, its last administrator activity, the day and two settings.
The rules are a table; a customer carries every status whose rule holds.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from partnerhub_desktop.services.offers import is_hybrid

STATUSES = (
    "trial",
    "subscription",
    "expires_soon",
    "license_overage",
    "no_recent_activity",
    "ready_for_order_setup",
    "suspended",
    "expired",
)
"""Status keys in the order in which they are shown."""


class Thresholds(NamedTuple):
    """The two settings of the rules, in days."""

    expires_soon_days: int = 30
    inactivity_days: int = 30


class Line(NamedTuple):
    """Licences of one offer in one subscription; ``used_7d`` None = not known."""

    offer: str
    product: str
    purchased: int
    assigned: int
    used_7d: int | None = None


class Held(NamedTuple):
    """One subscription or trial of a customer; None = not known."""

    external_id: str
    kind: str = "subscription"
    state: str = "active"
    added_on: date | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    auto_renew: bool | None = None
    lines: tuple[Line, ...] = ()


class Situation(NamedTuple):
    """Everything the rules look at."""

    held: Sequence[Held]
    last_admin_activity: date | None
    today: date
    thresholds: Thresholds


def is_active(held: Held, today: date) -> bool:
    """``state`` is active and today is not past ``ends_on`` (unknown: not past)."""
    return held.state == "active" and (held.ends_on is None or today <= held.ends_on)


def is_ended(held: Held, today: date) -> bool:
    """``state`` is ended, or active past its ``ends_on``."""
    past = held.ends_on is not None and held.ends_on < today
    return held.state == "ended" or (held.state == "active" and past)


def renews(held: Held) -> bool:
    """Renews at its end by itself; a trial never does, and unknown counts as not."""
    return held.kind == "subscription" and held.auto_renew is True


def overage_of(line: Line) -> int:
    """Licences assigned beyond purchased; hybrid services never count (product.md, section 2)."""
    return 0 if line.assigned <= line.purchased or is_hybrid(line.offer) else line.assigned - line.purchased


def statuses(
    held: Sequence[Held], last_admin_activity: date | None, today: date, thresholds: Thresholds
) -> tuple[str, ...]:
    """Keys of every status that applies, in the order of ``STATUSES``; none where nothing is held."""
    if not held:
        return ()
    situation = Situation(held, last_admin_activity, today, thresholds)
    return tuple([rule.status for rule in RULES if rule.applies(situation)])


class Rule(NamedTuple):
    """One line of the table of statuses: whether it applies, and which subscriptions are behind it."""

    status: str
    applies: Callable[[Situation], bool]
    behind: Callable[[Held, Situation], bool]


def _active_trial(held: Held, situation: Situation) -> bool:
    return held.kind == "trial" and is_active(held, situation.today)


def _active_subscription(held: Held, situation: Situation) -> bool:
    return held.kind == "subscription" and is_active(held, situation.today)


def _ends_soon(held: Held, situation: Situation) -> bool:
    if held.ends_on is None or renews(held) or not is_active(held, situation.today):
        return False
    return (held.ends_on - situation.today).days <= situation.thresholds.expires_soon_days


def _is_over(held: Held, situation: Situation) -> bool:
    return any(overage_of(line) for line in held.lines) and is_active(held, situation.today)


def _inactive(situation: Situation) -> bool:
    last = situation.last_admin_activity
    return last is not None and (situation.today - last).days > situation.thresholds.inactivity_days


def _awaits_setup(held: Held, situation: Situation) -> bool:
    return held.state == "awaiting_setup"


def _is_suspended(held: Held, situation: Situation) -> bool:
    return held.state == "suspended"


def _has_ended(held: Held, situation: Situation) -> bool:
    return is_ended(held, situation.today)


def _none(held: Held, situation: Situation) -> bool:
    return False


def _some(test: Callable[[Held, Situation], bool]) -> Callable[[Situation], bool]:
    def applies(situation: Situation) -> bool:
        for held in situation.held:  # noqa: SIM110  any() over a generator takes three times as long
            if test(held, situation):
                return True
        return False

    return applies


def _all_ended(situation: Situation) -> bool:
    return bool(situation.held) and all(is_ended(held, situation.today) for held in situation.held)


RULES = (
    Rule("trial", _some(_active_trial), _active_trial),
    Rule("subscription", _some(_active_subscription), _active_subscription),
    Rule("expires_soon", _some(_ends_soon), _ends_soon),
    Rule("license_overage", _some(_is_over), _is_over),
    Rule("no_recent_activity", _inactive, _none),
    Rule("ready_for_order_setup", _some(_awaits_setup), _awaits_setup),
    Rule("suspended", _some(_is_suspended), _is_suspended),
    Rule("expired", _all_ended, _has_ended),
)
"""The table of product.md, section 2, in the order of ``STATUSES``."""
