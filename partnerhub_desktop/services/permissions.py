"""Who may do what here: the table of product.md, section 4, as data. Roles add up; the default is no."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple, Protocol

from partnerhub_desktop.services.errors import PermissionDenied
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from partnerhub_desktop.services.settings import Settings
    from partnerhub_desktop.services.store.driver import Connection


class Action(Enum):
    """What a person may ask for; the value names it in the audit and in messages."""

    SEE_CUSTOMERS = "see_customers"
    SEE_ANALYTICS = "see_analytics"
    EDIT_CUSTOMER = "edit_customer"
    MANAGE_TRIALS = "manage_trials"
    ASSIGN_ADMINISTRATORS = "assign_administrators"
    CHANGE_ROLES = "change_roles"
    SEE_OWN_ORGANIZATION = "see_own_organization"
    SET_UP_OWN_ORGANIZATION = "set_up_own_organization"
    MANAGE_OWN_USERS = "manage_own_users"
    IMPORT = "import"
    EXPORT = "export"
    EXPORT_OWN_ORGANIZATION = "export_own_organization"
    SHARED_SETTINGS = "shared_settings"
    RESTORE = "restore"
    READ_AUDIT = "read_audit"
    OWN_SETTINGS = "own_settings"
    SYNC = "sync"


PARTNER_FULL = "partner_full_administrator"
PARTNER = "partner_administrator"
READ_ONLY = "partner_read_only_administrator"
HELP_DESK = ("help_desk_basic", "help_desk_advanced")
FULL = "full_administrator"
USERS = "user_administrator"
OTHERS = (
    "read_only_administrator",
    "support_administrator",
    USERS,
    "device_administrator",
    "compliance_officer",
    "advanced_troubleshooting",
)

ROLES = (PARTNER_FULL, PARTNER, READ_ONLY, *HELP_DESK, FULL, *OTHERS)
"""Every known role (interfaces.md, "Import files"); an unknown one grants nothing."""

ALLOWED: Mapping[Action, frozenset[str]] = {
    Action.SEE_CUSTOMERS: frozenset((PARTNER_FULL, PARTNER, READ_ONLY, *HELP_DESK)),
    Action.SEE_ANALYTICS: frozenset((PARTNER_FULL, PARTNER, READ_ONLY)),
    Action.EDIT_CUSTOMER: frozenset((PARTNER_FULL, PARTNER)),
    Action.MANAGE_TRIALS: frozenset((PARTNER_FULL, PARTNER)),
    Action.ASSIGN_ADMINISTRATORS: frozenset((PARTNER_FULL,)),
    Action.CHANGE_ROLES: frozenset((PARTNER_FULL, FULL)),
    Action.SEE_OWN_ORGANIZATION: frozenset(ROLES),
    Action.SET_UP_OWN_ORGANIZATION: frozenset((FULL,)),
    Action.MANAGE_OWN_USERS: frozenset((FULL, USERS)),
    Action.IMPORT: frozenset((PARTNER_FULL, PARTNER)),
    Action.EXPORT: frozenset((PARTNER_FULL, PARTNER, READ_ONLY)),
    Action.EXPORT_OWN_ORGANIZATION: frozenset((PARTNER_FULL, PARTNER, READ_ONLY, FULL)),
    Action.SHARED_SETTINGS: frozenset((PARTNER_FULL,)),
    Action.RESTORE: frozenset((PARTNER_FULL,)),
    Action.READ_AUDIT: frozenset((PARTNER_FULL, READ_ONLY)),
    Action.OWN_SETTINGS: frozenset(ROLES),
    Action.SYNC: frozenset(ROLES),
}
"""Roles that may do an action at all. A partner administrator's yes covers assigned customers only."""

LOGGED: Mapping[Action, frozenset[str]] = {
    Action.EXPORT: frozenset((READ_ONLY,)),
    Action.EXPORT_OWN_ORGANIZATION: frozenset((READ_ONLY,)),
}
"""Roles whose use of an action is written in the audit although it changes nothing ("yes, logged")."""


NOBODYS = -1
"""A customer that is assigned to no one: who may do something to it may do it to all."""


class Actor(NamedTuple):
    """The person at work. ``assigned`` holds the customers of a partner administrator, None all of them."""

    name: str
    roles: frozenset[str]
    assigned: frozenset[int] | None = frozenset()

    def at(self, _connection: Connection) -> Actor:
        """Is a ``Person`` whatever the store says."""
        return self


class Person(Protocol):
    """Who wants to write; which roles that person has is asked inside the transaction."""

    def at(self, connection: Connection) -> Actor: ...


def allowed(actor: Actor, action: Action, customer_id: int | None = None) -> bool:
    """Whether the person may do it to this customer; without one, to some customer or to no customer."""
    granting = actor.roles & ALLOWED[action]
    if granting != {PARTNER} or customer_id is None:
        return bool(granting)
    return actor.assigned is None or customer_id in actor.assigned


def require(actor: Actor, action: Action, customer_id: int | None = None) -> None:
    """Raise PermissionDenied unless :func:`allowed`."""
    if not allowed(actor, action, customer_id):
        source = QT_TRANSLATE_NOOP("services", "Your role does not allow this.")
        safe = QT_TRANSLATE_NOOP("services", "Nothing was changed. Ask a partner full administrator.")
        raise PermissionDenied(Text(source), Text(safe), code=f"denied_{action.value}")


def is_logged(actor: Actor, action: Action) -> bool:
    """Whether the person may do it only by roles whose use of it is written in the audit."""
    granting = actor.roles & ALLOWED[action]
    return bool(granting) and granting <= LOGGED.get(action, frozenset())


def seen_customers(actor: Actor) -> frozenset[int] | None:
    """The customers that the person may see; None for all of them."""
    granting = actor.roles & ALLOWED[Action.SEE_CUSTOMERS]
    if not granting:
        return frozenset()
    return actor.assigned if granting == {PARTNER} else None


def actor_of(connection: Connection, settings: Settings) -> Actor:
    """The person that the settings name, read through a driver connection.

    Until someone says who they are, a local store is used as its partner full administrator. A partner
    administrator's customers are those assigned to the person of that e-mail or name; in a store that
    holds no assignment at all nobody has said who manages whom, so every customer counts as theirs.
    """
    roles = frozenset(settings.role.split(";")) if settings.role else frozenset((PARTNER_FULL,))
    assigned = _assigned(connection, settings.person_name) if PARTNER in roles else frozenset()
    return Actor(settings.person_name or "local", roles, assigned)


def _assigned(connection: Connection, name: str) -> frozenset[int] | None:
    if connection.execute("SELECT 1 FROM assignment LIMIT 1").fetchone() is None:
        return None
    rows = connection.execute(
        "SELECT customer_id FROM assignment JOIN person ON person.id = person_id WHERE email = ? OR name = ?",
        (name.lower(), name),
    )
    return frozenset(customer_id for (customer_id,) in rows)
