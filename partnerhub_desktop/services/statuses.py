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
    """Everything the rules look at; ``running`` are those of the held that are not ended."""

    held: Sequence[Held]
    running: Sequence[Held]
    active: Sequence[Held]
    last_admin_activity: date | None
    today: date
    thresholds: Thresholds


def is_active(held: Held, today: date) -> bool:
    """``state`` is active and today is not past ``ends_on`` (unknown: not past)."""
    return held.state == "active" and (held.ends_on is None or today <= held.ends_on)


def is_ended(held: Held, today: date) -> bool:
    """``state`` is ended, or active past its ``ends_on``."""
    if held.state == "active":
        return held.ends_on is not None and held.ends_on < today
    return held.state == "ended"


def renews(held: Held) -> bool:
    """Renews at its end by itself; a trial never does, and unknown counts as not."""
    return held.kind == "subscription" and held.auto_renew is True


def overage_of(line: Line) -> int:
    """Licences assigned beyond purchased; hybrid services never count (product.md, section 2)."""
    return 0 if line.assigned <= line.purchased or is_hybrid(line.offer) else line.assigned - line.purchased


def overage_in(held: Held) -> int:
    """Licences over, summed offer by offer: free ones of one offer never hide the overage of another."""
    over = 0
    for line in held.lines:
        if line.assigned > line.purchased:
            over += overage_of(line)
    return over


def situation_of(
    held: Sequence[Held], last_admin_activity: date | None, today: date, thresholds: Thresholds
) -> Situation:
    """The situation of a customer that holds these subscriptions and trials."""
    running = [one for one in held if not is_ended(one, today)]
    active = [one for one in running if one.state == "active"]
    return Situation(held, running, active, last_admin_activity, today, thresholds)


def statuses(
    held: Sequence[Held], last_admin_activity: date | None, today: date, thresholds: Thresholds
) -> tuple[str, ...]:
    """Keys of every status that applies, in the order of ``STATUSES``; none where nothing is held."""
    return statuses_in(situation_of(held, last_admin_activity, today, thresholds))


def statuses_in(situation: Situation) -> tuple[str, ...]:
    """``statuses`` of a situation."""
    if not situation.held:
        return ()
    return tuple([status for status, _, applies in RULES if applies(situation)])


def _active_trials(situation: Situation) -> Sequence[Held]:
    return [one for one in situation.active if one.kind == "trial"]


def _active_subscriptions(situation: Situation) -> Sequence[Held]:
    return [one for one in situation.active if one.kind == "subscription"]


def _ending_soon(situation: Situation) -> Sequence[Held]:
    return [one for one in situation.active if _ends_soon(one, situation) and not renews(one)]


def _ends_soon(held: Held, situation: Situation) -> bool:
    if held.ends_on is None:
        return False
    return (held.ends_on - situation.today).days <= situation.thresholds.expires_soon_days


def _over_limit(situation: Situation) -> Sequence[Held]:
    return [one for one in situation.active if overage_in(one)]


def _inactive(situation: Situation) -> bool:
    last = situation.last_admin_activity
    return last is not None and (situation.today - last).days > situation.thresholds.inactivity_days


def _awaiting_setup(situation: Situation) -> Sequence[Held]:
    return [one for one in situation.running if one.state == "awaiting_setup"]


def _suspended(situation: Situation) -> Sequence[Held]:
    return [one for one in situation.running if one.state == "suspended"]


def _all_ended(situation: Situation) -> Sequence[Held]:
    return () if situation.running else situation.held


def _none(situation: Situation) -> Sequence[Held]:
    return ()


class Rule(NamedTuple):
    """One line of the table of statuses: the subscriptions and trials behind it, and whether it applies."""

    status: str
    behind: Callable[[Situation], Sequence[Held]]
    applies: Callable[[Situation], object]


def _of_some(status: str, behind: Callable[[Situation], Sequence[Held]]) -> Rule:
    """A rule that applies when something is behind it."""
    return Rule(status, behind, applies=behind)


RULES = (
    _of_some("trial", _active_trials),
    _of_some("subscription", _active_subscriptions),
    _of_some("expires_soon", _ending_soon),
    _of_some("license_overage", _over_limit),
    Rule("no_recent_activity", behind=_none, applies=_inactive),
    _of_some("ready_for_order_setup", _awaiting_setup),
    _of_some("suspended", _suspended),
    _of_some("expired", _all_ended),
)
"""The table of product.md, section 2, in the order of ``STATUSES``."""
