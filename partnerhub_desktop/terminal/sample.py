"""``partnerhub sample``: fill an empty profile with sample data, or remove it again."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping

from partnerhub_desktop.services.errors import WrongUsage
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

CUSTOMERS = 3_000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--customers", type=int, default=CUSTOMERS, metavar="N", help=f"how many ({CUSTOMERS})")
    add("--seed", type=int, default=1, metavar="S", help="another seed gives other customers (1)")
    add("--remove", action="store_true", help="empty a profile that holds sample data")
    add("--progress", action="store_true", help="print one JSON object a line while it works")


def run(arguments: argparse.Namespace, session: Session) -> int:
    store = session.open_store()
    try:
        if arguments.remove:
            from partnerhub_desktop.services.sample import remove

            _say_removed(remove(store), session.as_json)
            return 0
        _require_size(arguments.customers)
        from partnerhub_desktop.services.sample import fill

        report = _print_progress if arguments.progress else _keep_quiet
        size, seed = arguments.customers, arguments.seed
        rows = fill(store, size, seed, session.today, report, session.moment())
        _say_filled(rows, session.as_json)
        return 0
    finally:
        store.close()


def _require_size(customers: int) -> None:
    from partnerhub_desktop.services.sample.filling import MOST_CUSTOMERS

    if not 1 <= customers <= MOST_CUSTOMERS:
        raise WrongUsage(
            Text(
                QT_TRANSLATE_NOOP("services", "--customers takes a number from 1 to {most}."),
                {"most": f"{MOST_CUSTOMERS:,}"},
            )
        )


def _print_progress(done: int, total: int) -> None:
    print(json.dumps({"stage": "sample", "table": "customers", "done": done, "total": total}), flush=True)


def _keep_quiet(done: int, total: int) -> None:
    """Nobody asked for progress."""


def _say_filled(rows: Mapping[str, int], as_json: bool) -> None:
    if as_json:
        print(json.dumps({"rows": rows}))
        return
    for table, count in rows.items():
        print(f"{table:<16}{count:>12,}")


def _say_removed(customers: int, as_json: bool) -> None:
    print(json.dumps({"removed": customers}) if as_json else f"Removed {customers:,} sample customers.")
