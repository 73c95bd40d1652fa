"""``partnerhub facets``: the total and the count of every filter value, as JSON (interfaces.md)."""

from __future__ import annotations

import argparse
import json

from partnerhub_desktop.services.session import Session
from partnerhub_desktop.terminal.list_reading import add_list_arguments, open_access, open_list

LISTS = ("customers", "subscriptions", "trials")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of ``facets``."""
    add_list_arguments(parser, LISTS)


def run(arguments: argparse.Namespace, session: Session) -> int:
    """Print ``{"total": n, "facets": {field: {value: count}}}``."""
    reading = open_list(arguments.list, open_access(session))
    reading.load_index()
    answer = reading.answer(arguments.filter)
    counts = {"total": answer.total, "facets": answer.facets}
    print(json.dumps(counts, ensure_ascii=False, indent=1))
    return 0
