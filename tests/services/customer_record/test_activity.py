"""The time line of a customer: what imports changed and what people wrote, for those who may see it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from partnerhub_desktop.services import audit
from partnerhub_desktop.services.customer_record.activity import (
    EDIT,
    IMPORT,
    MOST_EDITS,
    NOTE,
    Activity,
    read_activity,
)
from partnerhub_desktop.services.permissions import Actor
from partnerhub_desktop.services.store import driver
from partnerhub_desktop.services.store.database import Store
from tests.services.importing.stores import bring_in, new_store

FULL = Actor("Maria", frozenset(("partner_full_administrator",)))
PARTNER = Actor("Ivan", frozenset(("partner_administrator",)), None)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = new_store(tmp_path)
    bring(made, tmp_path, "org_id,name,note\na,Alpha,one\nb,Beta,\n")
    yield made
    made.close()


def bring(store: Store, folder: Path, text: str) -> None:
    path = folder / "customers.csv"
    path.write_text(text, encoding="utf-8")
    bring_in(store, path)


def edit(
    store: Store, actor: Actor, old: object, new: object, key: str = "a", action: str = "edit_customer"
) -> None:
    with store.write() as connection:
        audit.record(connection, actor, action, "customer", key, old, new)


def seen(store: Store, actor: Actor = FULL) -> Activity:
    with closing(driver.connect(store.path, read_only=True)) as connection:
        return read_activity(connection, 1, "a", actor)


def test_imports_edits_and_notes_are_told_newest_first(store: Store, tmp_path: Path) -> None:
    edit(store, FULL, {"note": "one", "tags": []}, {"note": "two", "tags": ["vip"]})
    bring(store, tmp_path, "org_id,name\na,Alpha 2\n")
    found = seen(store).happenings
    assert {(each.kind, each.who) for each in found} == {
        (IMPORT, "customers.csv"),
        (EDIT, "Maria"),
        (NOTE, "Maria"),
    }
    assert [each.at for each in found] == sorted((each.at for each in found), reverse=True)
    assert [(each.old, each.new) for each in found if each.kind == NOTE] == [
        ({"note": "one"}, {"note": "two"})
    ]


def test_another_customers_edits_are_not_told(store: Store) -> None:
    edit(store, FULL, {"owner": None}, {"owner": "Maria"}, key="b")
    assert seen(store).happenings == []


def test_who_may_not_read_the_audit_sees_only_their_own_edits(store: Store, tmp_path: Path) -> None:
    edit(store, FULL, {"owner": None}, {"owner": "Maria"})
    edit(store, PARTNER, {"owner": "Maria"}, {"owner": "Ivan"})
    bring(store, tmp_path, "org_id,name\na,Alpha 2\n")
    found = seen(store, PARTNER)
    assert not found.is_whole
    assert sorted((each.kind, each.who) for each in found.happenings) == [
        (EDIT, "Ivan"),
        (IMPORT, "customers.csv"),
    ]


def test_edits_are_bounded(store: Store) -> None:
    with store.write() as connection:
        for number in range(MOST_EDITS + 5):
            audit.record(
                connection, FULL, "edit_customer", "customer", "a", {"owner": number}, {"owner": number + 1}
            )
    found = seen(store).happenings
    assert len(found) == MOST_EDITS
    assert found[0].new == {"owner": MOST_EDITS + 5}


def test_a_value_that_is_not_by_field_is_kept_as_it_is(store: Store) -> None:
    edit(store, FULL, None, "something", action="confirmed")
    assert [(each.old, each.new) for each in seen(store).happenings] == [({}, {"": "something"})]
