"""Rows of the lists of people and of resources, which are found by words alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from partnerhub_desktop.services.folding import search_forms
from partnerhub_desktop.services.scope import Scope
from partnerhub_desktop.services.store.driver import Connection


class AdministratorRow(NamedTuple):
    """``customers`` is how many are assigned to the person."""

    id: int
    email: str
    name: str | None
    roles: tuple[str, ...]
    customers: int


class UserRow(NamedTuple):
    """A user of our own organization."""

    id: int
    email: str
    first_name: str | None
    last_name: str | None
    status: str | None
    roles: tuple[str, ...]
    licenses: tuple[str, ...]


class ResourceRow(NamedTuple):
    """An entry of Resources & help."""

    id: int
    title: str
    address: str
    section: str
    category: str | None
    product: str | None
    kind: str | None
    language: str | None


class Record(NamedTuple):
    """A row, and the folded texts that words are looked for in."""

    row: Any
    texts: tuple[str, ...]


_ADMINISTRATORS = """
    SELECT id, email, name, (SELECT count(*) FROM assignment WHERE person_id = person.id)
    FROM person WHERE is_administrator = 1"""

_USERS = "SELECT id, email, first_name, last_name, status, licenses FROM person WHERE is_user = 1"

_RESOURCES = "SELECT id, title, address, section, category, product, kind, language FROM resource"


def _read_administrators(connection: Connection, scope: Scope) -> Iterator[Record]:
    roles = _roles(connection)
    for key, email, name, customers in connection.execute(_ADMINISTRATORS):
        yield _found_by_words(AdministratorRow(key, email, name, roles.get(key, ()), customers))


def _read_users(connection: Connection, scope: Scope) -> Iterator[Record]:
    roles = _roles(connection)
    for key, email, first_name, last_name, status, licenses in connection.execute(_USERS):
        held = tuple(licenses.split(";")) if licenses else ()
        yield _found_by_words(UserRow(key, email, first_name, last_name, status, roles.get(key, ()), held))


def _read_resources(connection: Connection, scope: Scope) -> Iterator[Record]:
    for row in connection.execute(_RESOURCES):
        yield _found_by_words(ResourceRow(*row))


def _roles(connection: Connection) -> dict[int, tuple[str, ...]]:
    roles: dict[int, tuple[str, ...]] = {}
    for person, role in connection.execute(
        "SELECT person_id, role FROM person_role ORDER BY person_id, role"
    ):
        roles[person] = (*roles.get(person, ()), role)
    return roles


def _found_by_words(row: Any) -> Record:
    return Record(row, tuple(form for text in row if isinstance(text, str) for form in search_forms(text)))


READERS: Mapping[str, Callable[[Connection, Scope], Iterator[Record]]] = {
    "administrators": _read_administrators,
    "users": _read_users,
    "resources": _read_resources,
}
"""Every list of people and of resources, by its name."""
