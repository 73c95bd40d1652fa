"""Stores filled with sample data."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from shutil import copyfile

import pytest

from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.sample import fill
from partnerhub_desktop.services.store import driver, opening, usage_history

TODAY = date(2026, 11, 23)

Filled = Callable[..., Path]


def fill_new(folder: Path, customers: int, seed: int = 1, today: date = TODAY) -> Path:
    """A new store with that many sample customers; gives its file."""
    place = Profile(folder)
    with closing(opening.open_store(place)) as store:
        fill(store, customers, seed, today)
    return place.store


@pytest.fixture(scope="session")
def partner(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a store with the 3,000 customers of the first run; for reading only."""
    return fill_new(tmp_path_factory.mktemp("partner"), 3_000)


@pytest.fixture(scope="session")
def with_history(partner: Path) -> Path:
    """The same store with every snapshot as a row of a table ``usage_snapshot``."""
    path = partner.with_name("with-history.sqlite")
    copyfile(partner, path)
    with closing(driver.connect(path)) as connection:
        rows = list(usage_history.everything(connection))
        connection.execute("BEGIN")
        connection.execute(
            "CREATE TABLE usage_snapshot (subscription_id, product, taken_on, purchased, assigned, used_7d,"
            " imported, PRIMARY KEY (subscription_id, product, taken_on)) WITHOUT ROWID"
        )
        connection.executemany("INSERT INTO usage_snapshot VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
        connection.execute("COMMIT")
    return path


@pytest.fixture
def rows(with_history: Path) -> Iterator[driver.Connection]:
    with closing(driver.connect(with_history, read_only=True)) as connection:
        yield connection
