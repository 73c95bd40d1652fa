"""Rows of the lists beside customers, and what a query can ask of each.

A row of subscriptions or trials stands for one of them: a query asks of it what it would ask of its
customer, held nothing else. People and resources are found by words alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from partnerhub_desktop.services.filtering.customer_filter import SearchFacts, facts_of
from partnerhub_desktop.services.folding import search_forms
from partnerhub_desktop.services.lists.customer_rows import (
    CustomerRow,
    first_ids,
    holding_only,
    iterate_customers,
)
from partnerhub_desktop.services.reading import Scope
from partnerhub_desktop.services.statuses import Held
from partnerhub_desktop.services.store.driver import Connection


class HeldRow(NamedTuple):
    """One subscription or trial; sums and statuses are its own (see ``CustomerRow``)."""

    id: int
    subscription_id: str
    customer: str
    org_id: str
    state: str
    statuses: tuple[str, ...]
    products: tuple[str, ...]
    purchased: int
    assigned: int
    used_7d: int | None
    overage: int
    added_on: date | None
    starts_on: date | None
    ends_on: date | None
    auto_renew: bool | None
    term_months: int | None
    allowance_percent: int


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
    """A row, the folded texts that words are looked for in, and for a thing held its facts."""

    row: Any
    texts: tuple[str, ...]
    facts: SearchFacts | None = None


def _read_held(connection: Connection, scope: Scope, kind: str) -> Iterator[Record]:
    more = {row[0]: row[1:] for row in connection.execute(_TERMS, (kind,))}
    ids = [key for key in first_ids(connection) if scope.only is None or key in scope.only]
    for customer, held in iterate_customers(connection, ids, scope.today, scope.thresholds):
        for one in held:
            if one.kind == kind:
                row = holding_only(customer, one, scope.today, scope.thresholds)
                facts = facts_of(row, [one], scope.today)
                yield Record(_held_row(row, one, *more[one.external_id]), facts.texts, facts)


def _held_row(row: CustomerRow, one: Held, key: int, term: int | None, allowance: int) -> HeldRow:
    return HeldRow(
        key,
        one.external_id,
        row.name,
        row.org_id,
        one.state,
        row.statuses,
        row.products,
        row.purchased,
        row.assigned,
        row.used_7d,
        row.overage,
        one.added_on,
        one.starts_on,
        one.ends_on,
        one.auto_renew,
        term,
        allowance,
    )


_TERMS = "SELECT external_id, id, term_months, allowance_percent FROM subscription WHERE kind = ?"

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
    "subscriptions": partial(_read_held, kind="subscription"),
    "trials": partial(_read_held, kind="trial"),
    "administrators": _read_administrators,
    "users": _read_users,
    "resources": _read_resources,
}
"""Every list beside customers, by its name."""
