"""The statuses of a customer and why each applies (product.md, section 2).

Pure functions of the customer's subscriptions, its last administrator activity, the day and two settings.
The rules are a table; a customer carries every status whose rule holds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from partnerhub_desktop.services.offers import is_hybrid
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

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


class Reason(NamedTuple):
    """Why one status applies: the rule in words, its inputs, and the subscription ids behind it.

    ``inputs`` hold plain JSON values; dates are ISO texts.
    """

    status: str
    rule: Text
    inputs: dict[str, object]
    subscriptions: tuple[str, ...]


def is_active(held: Held, today: date) -> bool:
    """``state`` is active and today is not past ``ends_on`` (unknown: not past)."""
    return held.state == "active" and (held.ends_on is None or today <= held.ends_on)


def is_ended(held: Held, today: date) -> bool:
    """``state`` is ended, or active past its ``ends_on``."""
    return held.state == "ended" or (held.state == "active" and held.ends_on is not None and held.ends_on < today)


def renews(held: Held) -> bool:
    """Renews at its end by itself; a trial never does, and unknown counts as not."""
    return held.kind == "subscription" and held.auto_renew is True


def overage_of(line: Line) -> int:
    """Licences assigned beyond purchased; hybrid services never count (product.md, section 2)."""
    return 0 if line.assigned <= line.purchased or is_hybrid(line.offer) else line.assigned - line.purchased


def statuses(
    held: Sequence[Held], last_admin_activity: date | None, today: date, thresholds: Thresholds
) -> tuple[str, ...]:
    """Keys of every status that applies, in the order of ``STATUSES``; none without a subscription or trial."""
    if not held:
        return ()
    situation = Situation(held, last_admin_activity, today, thresholds)
    return tuple([rule.status for rule in RULES if rule.applies(situation)])


def why(
    held: Sequence[Held], last_admin_activity: date | None, today: date, thresholds: Thresholds
) -> list[Reason]:
    """A reason for each status of ``statuses``, in the same order."""
    situation = Situation(held, last_admin_activity, today, thresholds)
    applying = set(statuses(held, last_admin_activity, today, thresholds))
    return [_reason(rule, situation) for rule in RULES if rule.status in applying]


class Rule(NamedTuple):
    """One line of the table of statuses: whether it applies, to which subscriptions, from which inputs."""

    status: str
    text: Text
    applies: Callable[[Situation], bool]
    behind: Callable[[Held, Situation], bool]
    inputs: Callable[[Situation, Sequence[Held]], dict[str, object]]


def _reason(rule: Rule, situation: Situation) -> Reason:
    behind = [held for held in situation.held if rule.behind(held, situation)]
    inputs = {"today": situation.today.isoformat()} | rule.inputs(situation, behind)
    return Reason(rule.status, rule.text, inputs, tuple(held.external_id for held in behind))


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


def _ends(situation: Situation, behind: Sequence[Held]) -> dict[str, object]:
    return {"ends": [_end(held, situation.today) for held in behind]}


def _end(held: Held, today: date) -> dict[str, object]:
    known = held.ends_on
    return {
        "subscription": held.external_id,
        "kind": held.kind,
        "state": held.state,
        "ends_on": known.isoformat() if known else None,
        "days_to_end": (known - today).days if known else None,
        "auto_renew": held.auto_renew,
    }


def _soon_inputs(situation: Situation, behind: Sequence[Held]) -> dict[str, object]:
    return {"expires_soon_days": situation.thresholds.expires_soon_days} | _ends(situation, behind)


def _over_inputs(situation: Situation, behind: Sequence[Held]) -> dict[str, object]:
    over = [(held, line) for held in behind for line in held.lines if overage_of(line)]
    return {"offers": [_over(held, line) for held, line in over]}


def _over(held: Held, line: Line) -> dict[str, object]:
    return {
        "subscription": held.external_id,
        "offer": line.offer,
        "purchased": line.purchased,
        "assigned": line.assigned,
        "over": overage_of(line),
    }


def _activity_inputs(situation: Situation, behind: Sequence[Held]) -> dict[str, object]:
    last = situation.last_admin_activity
    return {
        "inactivity_days": situation.thresholds.inactivity_days,
        "last_admin_activity": last.isoformat() if last else None,
        "days_since": (situation.today - last).days if last else None,
    }


_WORDS: Mapping[str, str] = {
    "trial": QT_TRANSLATE_NOOP("services", "Has an active trial."),
    "subscription": QT_TRANSLATE_NOOP("services", "Has an active subscription."),
    "expires_soon": QT_TRANSLATE_NOOP(
        "services",
        "An active trial, or an active subscription whose auto-renew is off or unknown, ends within the days "
        "of the setting “expires soon”.",
    ),
    "license_overage": QT_TRANSLATE_NOOP(
        "services",
        "Some offer of an active subscription or trial has more licenses assigned than purchased "
        "(hybrid services do not count).",
    ),
    "no_recent_activity": QT_TRANSLATE_NOOP(
        "services",
        "The last administrator activity is known and older than the days of the setting “inactivity”.",
    ),
    "ready_for_order_setup": QT_TRANSLATE_NOOP("services", "Some subscription is waiting for its order setup."),
    "suspended": QT_TRANSLATE_NOOP("services", "Some subscription is suspended (unpaid)."),
    "expired": QT_TRANSLATE_NOOP("services", "Has at least one subscription or trial, and all of them are ended."),
}


def _rule(
    status: str,
    behind: Callable[[Held, Situation], bool],
    inputs: Callable[[Situation, Sequence[Held]], dict[str, object]] = _ends,
    applies: Callable[[Situation], bool] | None = None,
) -> Rule:
    return Rule(status, Text(_WORDS[status]), applies or _some(behind), behind, inputs)


RULES = (
    _rule("trial", _active_trial),
    _rule("subscription", _active_subscription),
    _rule("expires_soon", _ends_soon, _soon_inputs),
    _rule("license_overage", _is_over, _over_inputs),
    _rule("no_recent_activity", _none, _activity_inputs, _inactive),
    _rule("ready_for_order_setup", _awaits_setup),
    _rule("suspended", _is_suspended),
    _rule("expired", _has_ended, _ends, _all_ended),
)
