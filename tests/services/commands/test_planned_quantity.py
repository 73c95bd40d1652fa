"""An own figure of the renewal plan: who may, what is written, undone, refused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from partnerhub_desktop.services.commands.planned_quantity import MOST, Planned, plan, swap_back
from partnerhub_desktop.services.errors import PermissionDenied, UserError, WrongUsage
from partnerhub_desktop.services.permissions import ROLES, Actor
from partnerhub_desktop.services.store import driver
from partnerhub_desktop.services.store.database import Store
from tests.factories import empty_store
from tests.services.analytics.portfolio import Line, Portfolio, Sub, customer_id, fill, subscription_id

FULL = Actor("Мария", frozenset(("partner_full_administrator",)))
KEY = subscription_id(0)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    path = empty_store(tmp_path)
    fill(path, Portfolio(date(2026, 11, 24), 2, (Sub(0, (Line("Meeting - Suite", 5, 1),)),)))
    store = Store(path)
    yield store
    store.close()


def kept(store: Store, question: str) -> list[tuple[object, ...]]:
    connection = driver.connect(store.path)
    try:
        return connection.execute(question).fetchall()
    finally:
        connection.close()


def test_a_figure_is_kept_audited_and_taken_back(store: Store) -> None:
    done = plan(store, FULL, KEY, "meetings", 7)
    assert done.planned == Planned(KEY, "meetings", None, 7)
    assert kept(store, "SELECT quantity, created_by FROM planned_quantity") == [(7, "Мария")]
    assert plan(store, FULL, KEY, "meetings", 7).planned is None, "as it is already"
    changed = plan(store, FULL, KEY, "meetings", 9).planned
    assert changed is not None
    undone = swap_back(store, FULL, changed.inverse, "undo_edit").planned
    assert undone is not None
    assert kept(store, "SELECT quantity FROM planned_quantity") == [(7,)]
    plan(store, FULL, KEY, "meetings", None)
    assert kept(store, "SELECT * FROM planned_quantity") == []
    audit = kept(store, "SELECT action, entity_key, old_value, new_value FROM audit_entry ORDER BY id")
    assert audit == [
        ("plan_quantity", "Sub0000", '{"meetings": null}', '{"meetings": 7}'),
        ("plan_quantity", "Sub0000", '{"meetings": 7}', '{"meetings": 9}'),
        ("undo_edit", "Sub0000", '{"meetings": 9}', '{"meetings": 7}'),
        ("plan_quantity", "Sub0000", '{"meetings": 7}', '{"meetings": null}'),
    ]


def test_an_undo_finds_another_figure(store: Store) -> None:
    first = plan(store, FULL, KEY, "meetings", 7).planned
    plan(store, FULL, KEY, "meetings", 8)
    assert first is not None
    with pytest.raises(UserError) as refused:
        swap_back(store, FULL, first.inverse, "undo_edit")
    assert refused.value.code == "plan_changed"
    assert kept(store, "SELECT quantity FROM planned_quantity") == [(8,)]


@pytest.mark.parametrize("quantity", [-1, MOST + 1])
def test_out_of_bounds(store: Store, quantity: int) -> None:
    with pytest.raises(WrongUsage):
        plan(store, FULL, KEY, "meetings", quantity)
    assert kept(store, "SELECT * FROM planned_quantity") == kept(store, "SELECT * FROM audit_entry") == []


def test_a_subscription_that_is_gone(store: Store) -> None:
    with pytest.raises(UserError) as refused:
        plan(store, FULL, 9999, "meetings", 1)
    assert refused.value.code == "subscription_gone"


@pytest.mark.parametrize("role", [*ROLES, "janitor"])
def test_who_may(store: Store, role: str) -> None:
    for assigned, is_theirs in ((frozenset((customer_id(0),)), True), (frozenset((customer_id(1),)), False)):
        actor = Actor("someone", frozenset((role,)), assigned)
        may = role == "partner_full_administrator" or (role == "partner_administrator" and is_theirs)
        if may:
            assert plan(store, actor, KEY, "meetings", 3 + is_theirs).planned is not None
        else:
            with pytest.raises(PermissionDenied):
                plan(store, actor, KEY, "meetings", 3)
