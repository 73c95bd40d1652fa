"""The list that a command names, read for the person at work."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from typing import Any, Protocol

from partnerhub_desktop.services.catalog import list_page
from partnerhub_desktop.services.permissions import Action, actor_of, require, seen_customers
from partnerhub_desktop.services.reading import CustomerReading, ListAnswer, Order, Scope
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.services.settings import read_settings
from partnerhub_desktop.services.store.driver import Connection


class ListReading(Protocol):
    """What commands ask of a list."""

    def answer(self, query_text: str = "", order: Order = ()) -> ListAnswer: ...
    def iterate_rows(self, ids: Sequence[int]) -> Iterator[Any]: ...
    def load_index(self) -> None: ...


def open_reading(name: str, session: Session, action: Action = Action.SEE_CUSTOMERS) -> ListReading:
    """The reading of the list ``name``. Raises PermissionDenied when the person may not ``action``."""
    connection, scope = open_scope(session, action)
    if name == "customers":
        return CustomerReading(lambda: connection, *scope)
    from partnerhub_desktop.services.record_reading import SqlReading

    return SqlReading(lambda: connection, list_page(name), scope)


def open_scope(session: Session, action: Action = Action.SEE_CUSTOMERS) -> tuple[Connection, Scope]:
    """A reading connection, and what the person at work looks at through it."""
    connection = session.reader()
    settings = read_settings(connection)
    actor = actor_of(connection, settings)
    require(actor, action)
    return connection, Scope(session.today, settings.thresholds, seen_customers(actor))


def add_list_arguments(parser: argparse.ArgumentParser, names: Sequence[str]) -> None:
    """The list's name and the query, as ``list`` and ``facets`` take them."""
    parser.add_argument("list", choices=names, help="which list")
    parser.add_argument("--filter", default="", metavar="QUERY", help="only rows that match the query")
