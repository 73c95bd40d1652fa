"""Who looks after a customer: who is assigned to it, and who has access to all customers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from partnerhub_desktop.services.folding import name_key
from partnerhub_desktop.services.lists.customer_rows import one_state
from partnerhub_desktop.services.permissions import ALLOWED, PARTNER, ROLES, Action
from partnerhub_desktop.services.store.driver import Connection

EVERYWHERE = tuple(role for role in ROLES if role in ALLOWED[Action.SEE_CUSTOMERS] and role != PARTNER)
"""Roles that reach every customer, the widest first (product.md, section 4)."""


class Administrator(NamedTuple):
    """A person and the roles that count here; an unknown role is kept as text and grants nothing."""

    email: str
    name: str | None
    roles: tuple[str, ...]


class Administrators(NamedTuple):
    """``assigned`` to this customer, and those with access to all of them, each in order of name."""

    assigned: Sequence[Administrator]
    everywhere: Sequence[Administrator]


def read_administrators(connection: Connection, customer_id: int) -> Administrators:
    """An assignment's own role counts; one that names none leaves the person's roles."""
    with one_state(connection):
        assigned = [
            Administrator(email, name, (role,) if role else _split(roles))
            for email, name, role, roles in connection.execute(_ASSIGNED, (customer_id,))
        ]
        everywhere = [
            Administrator(email, name, tuple(role for role in EVERYWHERE if role in _split(roles)))
            for email, name, roles in connection.execute(_EVERYWHERE, EVERYWHERE)
        ]
    return Administrators(sorted(assigned, key=_by_name), sorted(everywhere, key=_by_name))


_ROLES = """
    (SELECT group_concat(role, char(31)) FROM
        (SELECT role FROM person_role WHERE person_id = person.id ORDER BY role))"""

_ASSIGNED = f"""
    SELECT email, name, role, {_ROLES}
    FROM assignment JOIN person ON person.id = assignment.person_id
    WHERE customer_id = ?"""

_EVERYWHERE = f"""
    SELECT email, name, {_ROLES} FROM person
    WHERE EXISTS (SELECT 1 FROM person_role WHERE person_id = person.id
        AND role IN ({", ".join("?" * len(EVERYWHERE))}))"""


def _split(joined: str | None) -> tuple[str, ...]:
    return tuple(joined.split("\x1f")) if joined else ()


def _by_name(person: Administrator) -> tuple[str, str]:
    return name_key(person.name or person.email), person.email
