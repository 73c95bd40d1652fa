"""``partnerhub trend``: purchased, assigned and used licences week by week (interfaces.md)."""

from __future__ import annotations

import argparse
import json
from datetime import date

from partnerhub_desktop.services.errors import WrongUsage
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.services.store.usage_history import Point
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text
from partnerhub_desktop.terminal.analytics_access import add_product, open_analytics


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of ``trend``."""
    add_product(parser)
    parser.add_argument("--from", dest="first", type=_day, metavar="D", help="first day, YYYY-MM-DD")
    parser.add_argument("--to", dest="last", type=_day, metavar="D", help="last day, YYYY-MM-DD")


def run(arguments: argparse.Namespace, session: Session) -> int:
    """Print a line a week that has snapshots."""
    first, last = arguments.first, arguments.last
    if first is not None and first > (last or session.today):
        raise WrongUsage(Text(QT_TRANSLATE_NOOP("services", "The first day is after the last one.")))
    analytics, _access = open_analytics(session)
    weeks = analytics.weeks(arguments.product, first, last)
    if session.as_json:
        print(json.dumps([_plain(week) for week in weeks], indent=1))
    else:
        print("\n".join(["week        purchased  assigned      used", *map(_line, weeks)]))
    return 0


def _plain(week: Point) -> dict[str, object]:
    return {
        "week": week.day.isoformat(),
        "purchased": week.purchased,
        "assigned": week.assigned,
        "used": week.used,
    }


def _line(week: Point) -> str:
    used = "–" if week.used is None else str(week.used)
    return f"{week.day.isoformat()} {week.purchased:>10} {week.assigned:>9} {used:>9}"


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("a day, YYYY-MM-DD") from None
