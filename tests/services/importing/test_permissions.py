"""Who may import what (product.md, section 4)."""

from __future__ import annotations

import pytest

from partnerhub_desktop.services.errors import PermissionDenied
from partnerhub_desktop.services.importing.apply import Moved, apply
from partnerhub_desktop.services.importing.metering import Meter
from partnerhub_desktop.services.importing.planning import Plan
from partnerhub_desktop.services.importing.result import ImportResult
from partnerhub_desktop.services.permissions import ALLOWED, PARTNER_FULL, ROLES, Action, Actor, Person
from partnerhub_desktop.services.person_at_work import PersonAtWork
from partnerhub_desktop.services.store.database import Store
from tests.services.importing.conftest import WriteFile
from tests.services.importing.stores import TODAY, bring_in, change, content, rejected, rows, value

CUSTOMERS = "org_id,name\na,Alpha\nb,Beta\n"
OTHERS = sorted(set(ROLES) - ALLOWED[Action.IMPORT])
REASON = "Your role imports rows of the customers assigned to you only."


def become(store: Store, role: str) -> None:
    change(store, f"INSERT INTO setting VALUES ('role', '{role}'), ('person_name', 'me@x.bg')")


@pytest.mark.parametrize("role", OTHERS)
def test_roles_without_import_are_refused_before_anything(store: Store, write: WriteFile, role: str) -> None:
    become(store, role)
    before = content(store)
    with pytest.raises(PermissionDenied):
        bring_in(store, write("customers.csv", CUSTOMERS))
    assert content(store) == before


def planned(store: Store, actor: Actor) -> Plan:
    return Plan(value(store, "SELECT generation FROM store_state"), actor, has_licenses=False)


def write_as(store: Store, person: Person, plan: Plan) -> None:
    apply(store, plan, ImportResult(), person, TODAY, Meter(lambda progress: None, lambda: False))


def test_the_write_itself_asks_again(store: Store) -> None:
    someone = Actor("someone", frozenset((OTHERS[0],)))
    with pytest.raises(PermissionDenied):
        write_as(store, someone, planned(store, someone))


def test_a_role_changed_after_the_plan_counts(store: Store) -> None:
    before = Actor("local", frozenset((PARTNER_FULL,)))
    become(store, PARTNER_FULL)
    with pytest.raises(Moved):
        write_as(store, PersonAtWork(), planned(store, before))
    change(store, f"UPDATE setting SET value = '{OTHERS[0]}' WHERE key = 'role'")
    with pytest.raises(PermissionDenied):
        write_as(store, PersonAtWork(), planned(store, before))


@pytest.fixture
def mine(store: Store, write: WriteFile) -> Store:
    """A store in which the partner administrator at work has customer a and not customer b."""
    bring_in(
        store,
        write("customers.csv", CUSTOMERS),
        write("subscriptions.csv", "subscription_id,org_id\ns,a\nt,b\n"),
        write("administrators.csv", "email,roles\nme@x.bg,partner_administrator\n"),
        write("assignments.csv", "email,org_id\nme@x.bg,a\n"),
    )
    become(store, "partner_administrator")
    return store


def test_a_partner_administrator_imports_rows_of_assigned_customers(mine: Store, write: WriteFile) -> None:
    result = bring_in(
        mine,
        write("customers.csv", "org_id,name\na,Alpha 2\nb,Beta 2\nc,New\n"),
        write("subscriptions.csv", "subscription_id,org_id\ns2,a\nt,a\nt2,b\n"),
        write("licenses.csv", "subscription_id,offer,purchased,assigned\ns,O,1,1\ns2,O,1,1\nt,O,1,1\n"),
        write("administrators.csv", "email,roles\nme@x.bg,partner_full_administrator\n"),
        write("assignments.csv", "email,org_id\nme@x.bg,b\n"),
        skip_rejected=True,
    )
    assert [(row[0], row[1], row[3]) for row in rejected(result)] == [
        ("customers.csv", 3, REASON),
        ("customers.csv", 4, REASON),
        ("subscriptions.csv", 3, REASON),
        ("subscriptions.csv", 4, REASON),
        ("licenses.csv", 4, REASON),
        ("administrators.csv", 2, REASON),
        ("assignments.csv", 2, REASON),
    ]
    assert rows(mine, "SELECT name FROM customer ORDER BY org_id") == [("Alpha 2",), ("Beta",)]
    assert rows(mine, "SELECT external_id FROM subscription ORDER BY 1") == [("s",), ("s2",), ("t",)]
    assert rows(mine, "SELECT role FROM person_role") == [("partner_administrator",)]


def test_without_leave_to_skip_nothing_is_written(mine: Store, write: WriteFile) -> None:
    before = content(mine)
    assert not bring_in(mine, write("customers.csv", "org_id,name\na,Alpha 2\nb,Beta 2\n")).written
    assert content(mine) == before
