"""``partnerhub attention``: the queue of the Overview, one line a customer and reason."""

from __future__ import annotations

import argparse
import json
from datetime import date

from partnerhub_desktop.services.attention.loaded import Line
from partnerhub_desktop.services.attention.queue import Asked
from partnerhub_desktop.services.attention.reading import AttentionReading
from partnerhub_desktop.services.attention.reasons import REASONS
from partnerhub_desktop.services.permissions import Action
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.services.settings import read_settings
from partnerhub_desktop.terminal.list_reading import open_access


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of ``attention``."""
    parser.add_argument("--reason", choices=REASONS, default="", help="only lines of this reason")
    parser.add_argument("--mine", action="store_true", help="only customers whose owner you are")
    parser.add_argument("--left-out", action="store_true", help="snoozed, ignored, and nothing to decide")


def run(arguments: argparse.Namespace, session: Session) -> int:
    """Print the lines; as text, or as JSON."""
    access = open_access(session, Action.SEE_ANALYTICS)
    customers = CustomerReading(lambda: access.connection, *access.scope)
    settings = read_settings(access.connection)
    reading = AttentionReading(customers, lambda: access.actor, lambda: settings)
    queue = reading.queue(Asked(arguments.mine, arguments.reason, arguments.left_out))
    lines = reading.rows(queue, [number for group in queue.groups for number in group.numbers.tolist()])
    if session.as_json:
        print(json.dumps([_plain(line) for line in lines], ensure_ascii=False, indent=1))
    else:
        print("\n".join(map(_spoken, lines)))
    return 0


def _plain(line: Line) -> dict[str, object]:
    facts = line.facts
    return {
        "customer": line.customer,
        "org_id": line.org_id,
        "reason": line.reason,
        "last_day": line.day.isoformat(),
        "seats": line.seats,
        "subscriptions": line.held,
        "subscription_id": line.subscription,
        "kind": "trial" if facts.is_trial else "subscription",
        "ends_on": _day(facts.ends_on),
        "overage": facts.overage,
        "billable_overage": facts.billable,
        "true_forward_on": _day(facts.forward_on),
        "stands": line.stands,
        "until": _day(line.until),
    }


def _spoken(line: Line) -> str:
    return f"{line.day}  {line.seats:>7}  {line.reason:<12} {line.subscription:<14} {line.customer}"


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
