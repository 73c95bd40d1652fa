"""Snoozing and ignoring: who may, what is stored, the audit, and undo."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from partnerhub_desktop.services.attention.set_aside import Scope
from partnerhub_desktop.services.commands.attention import (
    Aside,
    Swap,
    set_aside,
    show_again,
    swap_back,
)
from partnerhub_desktop.services.errors import PermissionDenied, UserError, WrongUsage
from partnerhub_desktop.services.permissions import READ_ONLY, Actor
from partnerhub_desktop.services.store.database import Store
from tests.services.commands.edited_stores import ADMINISTRATOR, READER, TODAY, partner_of, put_into, rows

LINE, CUSTOMER, RULE = Scope(899, "ending"), Scope(899, None), Scope(None, "ending")
SNOOZE, IGNORE = Aside(TODAY + timedelta(7)), Aside(None)
STORED = "SELECT customer_id, reason, until FROM set_aside ORDER BY id"


@pytest.fixture
def store(profile: Path) -> Iterator[Store]:
    made = put_into(profile)
    yield made
    made.close()


def audited(store: Store) -> list[tuple[object, ...]]:
    found = rows(store, "SELECT actor, action, entity_key, old_value, new_value FROM audit_entry ORDER BY id")
    return [(*row[:3], row[3] and json.loads(row[3]), row[4] and json.loads(row[4])) for row in found]


@pytest.mark.parametrize("scope", [LINE, CUSTOMER, RULE])
def test_a_scope_is_snoozed_and_shown_again(store: Store, scope: Scope) -> None:
    done = set_aside(store, ADMINISTRATOR, scope, SNOOZE, TODAY)
    assert done.changes == {"set_aside", "audit_entry"}
    assert done.swap == Swap(scope, None, SNOOZE)
    assert rows(store, STORED) == [(*scope, "2026-11-30")]
    again = show_again(store, ADMINISTRATOR, scope)
    assert again.swap == Swap(scope, SNOOZE, None)
    assert rows(store, STORED) == []


def test_each_change_is_audited_with_what_it_was(store: Store) -> None:
    set_aside(store, ADMINISTRATOR, LINE, SNOOZE, TODAY)
    set_aside(store, ADMINISTRATOR, LINE, IGNORE, TODAY)
    show_again(store, ADMINISTRATOR, LINE)
    org = rows(store, "SELECT org_id FROM customer WHERE id = 899")[0][0]
    snoozed, ignored = {"reason": "ending", "until": "2026-11-30"}, {"reason": "ending", "until": None}
    assert audited(store) == [
        ("Maria", "snooze_attention", org, None, snoozed),
        ("Maria", "ignore_attention", org, snoozed, ignored),
        ("Maria", "show_attention_again", org, ignored, None),
    ]


def test_what_is_so_already_changes_nothing(store: Store) -> None:
    set_aside(store, ADMINISTRATOR, LINE, IGNORE, TODAY)
    again = set_aside(store, ADMINISTRATOR, LINE, IGNORE, TODAY)
    assert (again.changes, again.swap) == (frozenset(), None)
    assert show_again(store, ADMINISTRATOR, RULE).swap is None
    assert len(audited(store)) == 1


@pytest.mark.parametrize("away", [0, -1])
def test_a_snooze_ends_after_today(store: Store, away: int) -> None:
    with pytest.raises(UserError, match="after today") as caught:
        set_aside(store, ADMINISTRATOR, LINE, Aside(TODAY + timedelta(away)), TODAY)
    assert caught.value.code == "snooze_past"
    assert rows(store, STORED) == []


def test_who_may_edit_the_customer_may_set_it_aside(store: Store) -> None:
    set_aside(store, partner_of(899), LINE, SNOOZE, TODAY)
    show_again(store, partner_of(899), LINE)
    for actor, scope in (
        (partner_of(898), LINE),
        (partner_of(899), RULE),
        (READER, LINE),
        (READER, RULE),
        (Actor("Nobody", frozenset(), None), LINE),
    ):
        with pytest.raises(PermissionDenied):
            set_aside(store, actor, scope, SNOOZE, TODAY)
        with pytest.raises(PermissionDenied):
            show_again(store, actor, scope)
        with pytest.raises(PermissionDenied):
            swap_back(store, actor, Swap(scope, None, SNOOZE), "undo_edit")
    assert READER.roles == {READ_ONLY}
    assert rows(store, STORED) == []


@pytest.mark.parametrize("scope", [Scope(None, None), Scope(899, "weather"), Scope(899, "quiet")])
def test_only_reasons_of_the_queue_are_set_aside(store: Store, scope: Scope) -> None:
    with pytest.raises(WrongUsage):
        set_aside(store, ADMINISTRATOR, scope, IGNORE, TODAY)


def test_a_customer_that_is_gone_is_told(store: Store) -> None:
    with pytest.raises(UserError) as caught:
        set_aside(store, ADMINISTRATOR, Scope(7, "ending"), IGNORE, TODAY)
    assert caught.value.code == "customer_gone"


def test_undo_brings_back_what_was_before_and_redo_does_it_again(store: Store) -> None:
    set_aside(store, ADMINISTRATOR, LINE, SNOOZE, TODAY)
    done = set_aside(store, ADMINISTRATOR, LINE, IGNORE, TODAY)
    assert done.swap is not None
    undone = swap_back(store, ADMINISTRATOR, done.swap.inverse, "undo_edit")
    assert rows(store, STORED) == [(899, "ending", "2026-11-30")]
    assert undone.swap is not None
    swap_back(store, ADMINISTRATOR, undone.swap.inverse, "redo_edit")
    assert rows(store, STORED) == [(899, "ending", None)]
    assert [row[1] for row in audited(store)][2:] == ["undo_edit", "redo_edit"]


def test_an_undo_does_not_overwrite_what_happened_meanwhile(store: Store) -> None:
    done = set_aside(store, ADMINISTRATOR, LINE, SNOOZE, TODAY)
    set_aside(store, ADMINISTRATOR, LINE, Aside(date(2027, 1, 1)), TODAY)
    assert done.swap is not None
    with pytest.raises(UserError) as caught:
        swap_back(store, ADMINISTRATOR, done.swap.inverse, "undo_edit")
    assert caught.value.code == "aside_changed"
    assert rows(store, STORED) == [(899, "ending", "2027-01-01")]


def test_the_generation_stays_so_that_no_list_is_read_anew(store: Store) -> None:
    before = rows(store, "SELECT generation FROM store_state")
    set_aside(store, ADMINISTRATOR, LINE, SNOOZE, TODAY)
    assert rows(store, "SELECT generation FROM store_state") == before


def test_a_deleted_customer_takes_its_lines_along(store: Store) -> None:
    set_aside(store, ADMINISTRATOR, LINE, SNOOZE, TODAY)
    with store.write() as connection:
        connection.exec_driver_sql("DELETE FROM customer WHERE id = 899")
    assert rows(store, STORED) == []
