"""Who looks after a customer: assigned people, and those whose role reaches every customer."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from partnerhub_desktop.services.customer_record.administrators import EVERYWHERE, read_administrators
from partnerhub_desktop.services.permissions import ROLES, Actor, seen_customers
from partnerhub_desktop.services.store import driver
from tests.factories import SEEN, empty_store, fill, with_rows

PEOPLE = {
    1: ("full@x.bg", "Zoya", ("partner_full_administrator", "help_desk_basic")),
    2: ("own@x.bg", "Own", ("full_administrator", "user_administrator")),
    3: ("boss@x.bg", None, ("regional_boss",)),
    4: ("desk@x.bg", "Ana", ("help_desk_advanced",)),
    5: ("none@x.bg", "None", ()),
}


def test_assigned_and_everywhere(tmp_path: Path) -> None:
    path = empty_store(tmp_path)
    fill(path, [{"org_id": "a", "name": "Alpha"}, {"org_id": "b", "name": "Beta"}], [], [])
    people = [(key, email, name, 1, SEEN) for key, (email, name, _) in PEOPLE.items()]
    roles = [(key, role) for key, (_, _, listed) in PEOPLE.items() for role in listed]
    assigned = [(3, 1, None), (4, 1, "partner_administrator"), (5, 1, None), (1, 2, None)]
    with_rows(
        path,
        [
            ("INSERT INTO person (id, email, name, source_id, seen_at) VALUES (?, ?, ?, ?, ?)", people),
            ("INSERT INTO person_role VALUES (?, ?)", roles),
            ("INSERT INTO assignment VALUES (?, ?, ?, 1, '')", assigned),
        ],
    )
    with closing(driver.connect(path, read_only=True)) as connection:
        found = read_administrators(connection, 1)
    assert [(each.email, each.roles) for each in found.assigned] == [
        ("desk@x.bg", ("partner_administrator",)),
        ("boss@x.bg", ("regional_boss",)),
        ("none@x.bg", ()),
    ]
    assert [(each.email, each.roles) for each in found.everywhere] == [
        ("desk@x.bg", ("help_desk_advanced",)),
        ("full@x.bg", ("partner_full_administrator", "help_desk_basic")),
    ]


def test_everywhere_are_the_roles_that_see_every_customer() -> None:
    reaching = [role for role in ROLES if seen_customers(Actor("x", frozenset((role,)))) is None]
    assert list(EVERYWHERE) == reaching
