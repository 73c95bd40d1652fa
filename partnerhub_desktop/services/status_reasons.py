"""Why a status applies: the rule in words, its inputs and the rows behind it (product.md, section 2)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from partnerhub_desktop.services.statuses import (
    RULES,
    Held,
    Line,
    Rule,
    Situation,
    Thresholds,
    overage_of,
    situation_of,
    statuses_in,
)
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text


class Reason(NamedTuple):
    """Why one status applies: the rule in words, its inputs, and the subscription ids behind it.

    ``inputs`` hold plain JSON values; dates are ISO texts. ``as_of`` is the instant (UTC, ISO) at which the
    newest row behind it was given, where a reading knows it.
    """

    status: str
    rule: Text
    inputs: dict[str, object]
    subscriptions: tuple[str, ...]
    as_of: str | None = None


def why(
    held: Sequence[Held], last_admin_activity: date | None, today: date, thresholds: Thresholds
) -> list[Reason]:
    """A reason for each status of ``statuses``, in the same order."""
    situation = situation_of(held, last_admin_activity, today, thresholds)
    applying = statuses_in(situation)
    return [_reason(rule, situation) for rule in RULES if rule.status in applying]


def _reason(rule: Rule, situation: Situation) -> Reason:
    behind = rule.behind(situation)
    inputs = _INPUTS.get(rule.status, _ends)(situation, behind)
    return Reason(rule.status, Text(_WORDS[rule.status]), inputs, tuple(held.external_id for held in behind))


def _ends(situation: Situation, behind: Sequence[Held]) -> dict[str, object]:
    return {"subscriptions": [_end(held, situation.today) for held in behind]}


def _end(held: Held, today: date) -> dict[str, object]:
    known = held.ends_on
    return {
        "subscription": held.external_id,
        "kind": held.kind,
        "state": held.state,
        "auto_renew": held.auto_renew,
        "ends_on": known.isoformat() if known else None,
        "days_to_end": (known - today).days if known else None,
    }


def _soon(situation: Situation, behind: Sequence[Held]) -> dict[str, object]:
    return {"expires_soon_days": situation.thresholds.expires_soon_days} | _ends(situation, behind)


def _over(situation: Situation, behind: Sequence[Held]) -> dict[str, object]:
    over = [(held, line) for held in behind for line in held.lines if overage_of(line)]
    return {"offers": [_offer(held, line) for held, line in over]}


def _offer(held: Held, line: Line) -> dict[str, object]:
    return {
        "subscription": held.external_id,
        "kind": held.kind,
        "offer": line.offer,
        "purchased": line.purchased,
        "assigned": line.assigned,
        "over": overage_of(line),
    }


def _activity(situation: Situation, behind: Sequence[Held]) -> dict[str, object]:
    last = situation.last_admin_activity
    return {
        "inactivity_days": situation.thresholds.inactivity_days,
        "last_admin_activity": last.isoformat() if last else None,
        "days_since": (situation.today - last).days if last else None,
    }


_INPUTS: Mapping[str, Callable[[Situation, Sequence[Held]], dict[str, object]]] = {
    "expires_soon": _soon,
    "license_overage": _over,
    "no_recent_activity": _activity,
}

_WORDS: Mapping[str, str] = {
    "trial": QT_TRANSLATE_NOOP("services", "Has an active trial."),
    "subscription": QT_TRANSLATE_NOOP("services", "Has an active subscription."),
    "expires_soon": QT_TRANSLATE_NOOP(
        "services",
        "An active trial, or an active subscription whose auto-renew is off or unknown, "
        "ends within the number of days set as “expires soon”.",
    ),
    "license_overage": QT_TRANSLATE_NOOP(
        "services",
        "Some offer of an active subscription or trial has more licenses assigned than purchased "
        "(hybrid services do not count).",
    ),
    "no_recent_activity": QT_TRANSLATE_NOOP(
        "services",
        "The last administrator activity is known and older than the number of days set as “inactivity”.",
    ),
    "ready_for_order_setup": QT_TRANSLATE_NOOP("services", "Some subscription is awaiting its order setup."),
    "suspended": QT_TRANSLATE_NOOP("services", "Some subscription is suspended (unpaid)."),
    "expired": QT_TRANSLATE_NOOP("services", "Has at least one subscription or trial, and all are ended."),
}
