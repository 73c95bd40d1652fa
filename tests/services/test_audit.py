"""The audit is append-only, and tampering past the triggers shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from partnerhub_desktop.services import audit
from partnerhub_desktop.services.permissions import Actor
from partnerhub_desktop.services.store import driver
from partnerhub_desktop.services.store.database import Store
from tests.factories import empty_store

ACTOR = Actor("Иван", frozenset())
TRIGGERS = ("audit_entry_no_update", "audit_entry_no_delete")


@pytest.fixture
def path(profile: Path) -> Path:
    path = empty_store(profile)
    store = Store(path)
    for number in range(5):
        with store.write_aside() as connection:
            audit.record(
                connection, ACTOR, "edit", "customer", f"o{number}", {"name": "Стар"}, ["нов", number]
            )
    store.close()
    return path


def done_past_the_triggers(path: Path, statement: str) -> int | None:
    connection = driver.connect(path)
    for trigger in TRIGGERS:
        connection.execute(f"DROP TRIGGER {trigger}")
    connection.execute(statement)
    try:
        return audit.verify(connection)
    finally:
        connection.close()


def test_a_row_says_who_what_and_old_to_new(path: Path) -> None:
    connection = driver.connect(path)
    row = connection.execute("SELECT * FROM audit_entry WHERE id = 2").fetchone()
    connection.close()
    assert row[2:8] == ("Иван", "edit", "customer", "o1", '{"name": "Стар"}', '["нов", 1]')


@pytest.mark.parametrize("statement", ["UPDATE audit_entry SET actor = 'x'", "DELETE FROM audit_entry"])
def test_the_triggers_refuse_change_and_removal(path: Path, statement: str) -> None:
    connection = driver.connect(path)
    with pytest.raises(driver.SqliteError, match="append-only"):
        connection.execute(statement)
    assert audit.verify(connection) is None
    connection.close()


@pytest.mark.parametrize(
    ("statement", "broken"),
    [
        ("UPDATE audit_entry SET new_value = NULL WHERE id = 3", 3),
        ("UPDATE audit_entry SET actor = 'x' WHERE id = 5", 5),
        ("UPDATE audit_entry SET hash = 'x' WHERE id = 2", 2),
        ("DELETE FROM audit_entry WHERE id = 3", 4),
        ("DELETE FROM audit_entry WHERE id = 1", 2),
        ("UPDATE audit_entry SET id = 9 WHERE id = 2", 3),
    ],
)
def test_tampering_shows_where_it_begins(path: Path, statement: str, broken: int) -> None:
    assert done_past_the_triggers(path, statement) == broken


def test_a_row_is_written_with_the_callers_transaction_or_not_at_all(path: Path) -> None:
    store = Store(path)
    with pytest.raises(ZeroDivisionError), store.write_aside() as connection:
        audit.record(connection, ACTOR, "edit", "customer", "o9", None, 1 // 0)
    store.close()
    reader = driver.connect(path)
    assert reader.execute("SELECT count(*) FROM audit_entry").fetchone() == (5,)
    reader.close()
