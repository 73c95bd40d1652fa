"""The list that a command names, read for the person at work."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from partnerhub_desktop.services.catalog import list_page
from partnerhub_desktop.services.list_readings import ListReadings
from partnerhub_desktop.services.permissions import (
    Action,
    Actor,
    actor_of,
    is_logged,
    require,
    seen_customers,
)
from partnerhub_desktop.services.reading import CustomerReading, ListAnswer, Order
from partnerhub_desktop.services.scope import Scope
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.services.settings import read_settings
from partnerhub_desktop.services.store.driver import Connection

OWN_ORGANIZATION = ("administrators", "users", "resources")
"""Lists without anything of a customer in them: every role sees its own organization."""


class ListReading(Protocol):
    """What commands ask of a list."""

    def answer(self, query_text: str = "", order: Order = ()) -> ListAnswer: ...
    def iterate_rows(self, ids: Sequence[int]) -> Iterator[Any]: ...
    def load_index(self) -> None: ...


class Access(NamedTuple):
    """A reading connection, who is at work, and what that person looks at through it."""

    connection: Connection
    actor: Actor
    scope: Scope


def open_access(session: Session, action: Action = Action.SEE_CUSTOMERS) -> Access:
    """Raises PermissionDenied when the person may not do ``action``."""
    connection = session.reader()
    settings = read_settings(connection)
    actor = actor_of(connection, settings)
    require(actor, action)
    return Access(connection, actor, Scope(session.today, settings.thresholds, seen_customers(actor)))


def open_list(name: str, access: Access) -> ListReading:
    """The reading of the list ``name``."""
    if name not in OWN_ORGANIZATION:
        return ListReadings(CustomerReading(lambda: access.connection, *access.scope)).of(name)
    from partnerhub_desktop.services.lists.record_reading import SqlReading

    return SqlReading(lambda: access.connection, list_page(name), access.scope)


def log_export(
    session: Session, access: Access, action: Action, what: str, file: Path, query: str = ""
) -> None:
    """Write an export down when the person's role has it so; call before the file is in its place."""
    if not is_logged(access.actor, action):
        return
    from partnerhub_desktop.services.commands.exporting import log_export as write_down

    with closing(session.open_store()) as store:
        write_down(store, access.actor, action, what, file.name, query)


def add_list_arguments(parser: argparse.ArgumentParser, names: Sequence[str]) -> None:
    """The list's name and the query, as ``list`` and ``facets`` take them."""
    parser.add_argument("list", choices=names, help="which list")
    parser.add_argument("--filter", default="", metavar="QUERY", help="only rows that match the query")
