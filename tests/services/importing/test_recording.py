"""What an import changes of customers that were there is kept, and no more than that."""

from __future__ import annotations

import json
from typing import Any

import pytest

from partnerhub_desktop.services.importing import recording
from partnerhub_desktop.services.importing.recording import LONGEST
from partnerhub_desktop.services.store.database import Store
from tests.services.importing.conftest import WriteFile
from tests.services.importing.stores import bring_in, change, rows, value

CUSTOMERS = "org_id,name,managed_by,tags,owner,note,last_admin_activity\n"
SUBSCRIPTIONS = "subscription_id,org_id,ends_on,auto_renew\n"
LICENSES = "subscription_id,offer,purchased,assigned,used_7d\n"


def first(store: Store, write: WriteFile) -> None:
    bring_in(
        store,
        write("customers.csv", CUSTOMERS + "a,Alpha,partner,vip,Maria,hello,2026-11-01\nb,Beta,,,,,\n"),
        write("subscriptions.csv", SUBSCRIPTIONS + "s,a,2026-12-01,no\n"),
        write("licenses.csv", LICENSES + "s,Calling,10,5,3\n"),
    )


def kept(store: Store) -> list[tuple[Any, ...]]:
    found = rows(
        store,
        "SELECT org_id, entity, entity_key, old_value, new_value FROM difference"
        " JOIN customer ON customer.id = customer_id ORDER BY difference.id",
    )
    return [(*row[:3], row[3] and json.loads(row[3]), json.loads(row[4])) for row in found]


def test_a_first_import_is_no_difference(store: Store, write: WriteFile) -> None:
    first(store, write)
    assert kept(store) == []


def test_files_that_change_nothing_leave_nothing(store: Store, write: WriteFile) -> None:
    first(store, write)
    first(store, write)
    assert kept(store) == []


def test_changed_fields_are_kept_old_and_new(store: Store, write: WriteFile) -> None:
    first(store, write)
    bring_in(
        store,
        write("customers.csv", CUSTOMERS + "a,Alpha,partner;external,vip;edu,Ivan,,2026-11-20\n"),
        write("subscriptions.csv", SUBSCRIPTIONS + "s,a,,yes\n"),
        write("licenses.csv", LICENSES + "s,Calling,10,12,9\n"),
    )
    assert kept(store) == [
        (
            *("a", "customer", "a"),
            {"managed_by": ["partner"], "owner": "Maria", "tags": ["vip"]},
            {"managed_by": ["partner", "external"], "owner": "Ivan", "tags": ["edu", "vip"]},
        ),
        (
            *("a", "subscription", "s"),
            {"ends_on": "2026-12-01", "auto_renew": False},
            {"ends_on": None, "auto_renew": True},
        ),
        ("a", "license_line", '["s","Calling"]', {"assigned": 5}, {"assigned": 12}),
    ]
    assert value(store, "SELECT count(DISTINCT source_id) FROM difference") == 3


def test_use_and_last_activity_are_no_difference(store: Store, write: WriteFile) -> None:
    first(store, write)
    bring_in(
        store,
        write("customers.csv", "org_id,name,last_admin_activity\na,Alpha,2026-11-20\n"),
        write("licenses.csv", LICENSES + "s,Calling,10,5,4\n"),
    )
    assert kept(store) == []


def test_what_is_new_is_one_line(store: Store, write: WriteFile) -> None:
    first(store, write)
    bring_in(
        store,
        write("customers.csv", CUSTOMERS + "c,Gamma,partner,,,,\n"),
        write("subscriptions.csv", SUBSCRIPTIONS + "t,b,2027-01-01,\nu,c,,\n"),
        write("licenses.csv", LICENSES + "s,Meetings,7,1,\nt,Calling,1,1,\nu,Calling,2,2,\n"),
        write("administrators.csv", "email,name\nmaria@x.bg,Maria\n"),
        write("assignments.csv", "email,org_id,role\nmaria@x.bg,a,partner_administrator\nmaria@x.bg,c,\n"),
    )
    assert [(row[0], row[1], row[2], row[3]) for row in kept(store)] == [
        ("c", "customer", "c", None),
        ("b", "subscription", "t", None),
        ("a", "license_line", '["s","Meetings"]', None),
        ("a", "assignment", "maria@x.bg", None),
    ]
    assert kept(store)[2][4] == {"product": "meetings", "purchased": 7, "assigned": 1}


def test_a_moved_subscription_is_told_to_both(store: Store, write: WriteFile) -> None:
    first(store, write)
    bring_in(store, write("subscriptions.csv", "subscription_id,org_id\ns,b\n"))
    moved = ("subscription", "s", {"org_id": "a"}, {"org_id": "b"})
    assert kept(store) == [("a", *moved), ("b", *moved)]


def test_long_texts_are_cut(store: Store, write: WriteFile) -> None:
    first(store, write)
    bring_in(store, write("customers.csv", f"org_id,name,note\na,Alpha,{'x' * 10_000}\n"))
    assert kept(store)[0][4] == {"note": "x" * LONGEST + "…"}


def test_the_newest_of_a_customer_stay(
    store: Store, write: WriteFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recording, "MOST_OF_A_CUSTOMER", 2)
    first(store, write)
    for name in ("B", "C", "D", "E"):
        bring_in(store, write("customers.csv", f"org_id,name\na,{name}\nb,Beta {name}\n"))
    assert [(row[0], row[4]["name"]) for row in kept(store)] == [
        ("a", "D"),
        ("b", "Beta D"),
        ("a", "E"),
        ("b", "Beta E"),
    ]


def test_old_differences_go(store: Store, write: WriteFile) -> None:
    first(store, write)
    bring_in(store, write("customers.csv", "org_id,name\na,Alpha 2\n"))
    change(store, "UPDATE source SET at = '2024-01-01T00:00:00+00:00'")
    bring_in(store, write("customers.csv", "org_id,name\na,Alpha 3\n"))
    assert [row[4] for row in kept(store)] == [{"name": "Alpha 3"}]
