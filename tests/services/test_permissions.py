"""Who may do what: the code against the table of product.md, section 4, copied here by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from partnerhub_desktop.services.errors import PermissionDenied
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.permissions import (
    ROLES,
    Action,
    Actor,
    actor_of,
    allowed,
    is_logged,
    require,
)
from partnerhub_desktop.services.settings import DEFAULTS
from partnerhub_desktop.services.store import driver
from tests.factories import SEEN, awkward_store, with_rows

MINE, OTHER = 1, 2

COLUMNS = {
    "full": ("partner_full_administrator", MINE),
    "mine": ("partner_administrator", MINE),
    "other": ("partner_administrator", OTHER),
    "read": ("partner_read_only_administrator", MINE),
    "basic": ("help_desk_basic", MINE),
    "advanced": ("help_desk_advanced", MINE),
    "own": ("full_administrator", MINE),
    "users": ("user_administrator", MINE),
    "own_read": ("read_only_administrator", MINE),
    "support": ("support_administrator", MINE),
    "devices": ("device_administrator", MINE),
    "compliance": ("compliance_officer", MINE),
    "trouble": ("advanced_troubleshooting", MINE),
    "unknown": ("janitor", MINE),
}

TABLE = {
    Action.SEE_CUSTOMERS: "full mine read basic advanced",
    Action.SEE_ANALYTICS: "full mine read",
    Action.EDIT_CUSTOMER: "full mine",
    Action.MANAGE_TRIALS: "full mine",
    Action.ASSIGN_ADMINISTRATORS: "full",
    Action.CHANGE_ROLES: "full own",
    Action.IMPORT: "full mine",
    Action.EXPORT: "full mine read",
    Action.SHARED_SETTINGS: "full",
    Action.RESTORE: "full",
    Action.READ_AUDIT: "full read",
}
"""Action → the columns of product.md's table that say yes, for one customer."""

ANYWHERE = "full mine read basic advanced own users own_read support devices compliance trouble"

OWN_ORGANIZATION = {
    Action.SEE_OWN_ORGANIZATION: ANYWHERE,
    Action.SET_UP_OWN_ORGANIZATION: "own",
    Action.MANAGE_OWN_USERS: "own users",
    Action.EXPORT_OWN_ORGANIZATION: "full mine read own",
    Action.OWN_SETTINGS: ANYWHERE,
    Action.SYNC: ANYWHERE,
}
"""Actions that no customer is asked about."""


def actor(role: str) -> Actor:
    return Actor("someone", frozenset((role,)), frozenset((MINE,)))


def test_the_tables_name_every_action_and_role() -> None:
    assert TABLE.keys() | OWN_ORGANIZATION.keys() == set(Action)
    assert {role for role, _customer in COLUMNS.values()} == {*ROLES, "janitor"}


@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize("action", TABLE)
def test_what_is_done_to_a_customer(action: Action, column: str) -> None:
    role, customer = COLUMNS[column]
    expected = column in TABLE[action].split()
    assert allowed(actor(role), action, customer) is expected
    if expected:
        require(actor(role), action, customer)
    else:
        with pytest.raises(PermissionDenied):
            require(actor(role), action, customer)


@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize("action", OWN_ORGANIZATION)
def test_what_is_done_without_a_customer(action: Action, column: str) -> None:
    expected = column.replace("other", "mine") in OWN_ORGANIZATION[action].split()
    assert allowed(actor(COLUMNS[column][0]), action) is expected


def test_a_partner_administrator_may_start_a_trial_for_a_new_customer() -> None:
    assert allowed(actor("partner_administrator"), Action.MANAGE_TRIALS)


def test_roles_add_up() -> None:
    both = Actor("someone", frozenset(("partner_administrator", "partner_read_only_administrator")))
    assert allowed(both, Action.SEE_CUSTOMERS, OTHER)
    assert not allowed(both, Action.EDIT_CUSTOMER, OTHER)
    assert not allowed(Actor("someone", frozenset()), Action.OWN_SETTINGS)


@pytest.mark.parametrize(
    ("roles", "logged"),
    [
        (("partner_read_only_administrator",), True),
        (("partner_read_only_administrator", "user_administrator"), True),
        (("partner_read_only_administrator", "partner_administrator"), False),
        (("partner_full_administrator",), False),
    ],
)
def test_whose_exports_are_logged(roles: tuple[str, ...], logged: bool) -> None:
    someone = Actor("someone", frozenset(roles))
    assert is_logged(someone, Action.EXPORT) is logged
    assert not is_logged(someone, Action.SEE_CUSTOMERS)


def test_who_is_at_work(made_up: Profile) -> None:
    connection = driver.connect(made_up.store, read_only=True)
    nobody = actor_of(connection, DEFAULTS)
    assert nobody.roles == {"partner_full_administrator"}
    partner = DEFAULTS._replace(role="partner_administrator")
    assert actor_of(connection, partner).assigned == frozenset()
    for name in ("Ivan@Partner.example", "Иван"):
        assert actor_of(connection, partner._replace(person_name=name)).assigned == frozenset((MINE,))
    connection.close()


def test_where_nobody_is_assigned_every_customer_is_theirs(made_up: Profile) -> None:
    with_rows(made_up.store, [("DELETE FROM assignment WHERE person_id = ?", [(1,)])])
    connection = driver.connect(made_up.store, read_only=True)
    found = actor_of(connection, DEFAULTS._replace(role="partner_administrator"))
    connection.close()
    assert found.assigned is None
    assert allowed(found, Action.EDIT_CUSTOMER, OTHER)


@pytest.fixture
def made_up(profile: Path) -> Profile:
    """A store whose partner administrator Иван has customer 1."""
    place = Profile(profile)
    awkward_store(place.folder)
    person = (
        "INSERT INTO person (id, email, name, source_id, seen_at)"
        " VALUES (1, 'ivan@partner.example', 'Иван', 1, ?)"
    )
    assigned = "INSERT INTO assignment (person_id, customer_id, source_id, seen_at) VALUES (1, 1, 1, ?)"
    with_rows(place.store, [(person, [(SEEN,)]), (assigned, [(SEEN,)])])
    return place
