"""An index that had to be built is saved beside the data, so that the next start reads it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from partnerhub_desktop.services.customer_index import load
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.sample import fill
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.workspace import Workspace

TODAY = date(2026, 11, 23)


@pytest.fixture
def workspace(profile: Path) -> Iterator[Workspace]:
    """On a store of a few customers that keeps no index, as after a migration."""
    workspace = Workspace(Session(Profile(profile), TODAY))
    store = workspace.store()
    fill(store, 12, 1, TODAY)
    with store.write_aside() as connection:
        connection.exec_driver_sql("DELETE FROM index_part")
    yield workspace
    workspace.close()


def test_a_built_index_is_saved_once(workspace: Workspace) -> None:
    assert load(workspace.connection()) is None
    reading = CustomerReading(workspace.connection, TODAY, Thresholds())
    reading.load_index()
    assert workspace.keep_index(reading.facts)
    saved = load(workspace.connection())
    assert saved is not None
    assert saved.size == 12
    assert not workspace.keep_index(reading.facts)


def test_an_index_that_was_read_is_left_alone(workspace: Workspace) -> None:
    first = CustomerReading(workspace.connection, TODAY, Thresholds())
    first.load_index()
    workspace.keep_index(first.facts)
    second = CustomerReading(workspace.connection, TODAY, Thresholds())
    second.load_index()
    assert not workspace.keep_index(second.facts)


def test_an_index_of_an_older_state_is_not_saved(workspace: Workspace) -> None:
    reading = CustomerReading(workspace.connection, TODAY, Thresholds())
    reading.load_index()
    with workspace.store().write() as connection:
        connection.exec_driver_sql("UPDATE customer SET owner = 'Maria' WHERE is_own = 0")
    assert not workspace.keep_index(reading.facts)
    assert load(workspace.connection()) is None
