"""An empty store whose rows go with the test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from partnerhub_desktop.services.store import driver
from tests.factories import empty_store


@pytest.fixture(scope="session")
def attention_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return empty_store(tmp_path_factory.mktemp("attention"))


@pytest.fixture
def connection(attention_store: Path) -> Iterator[driver.Connection]:
    connection = driver.connect(attention_store)
    connection.execute("BEGIN")
    yield connection
    connection.execute("ROLLBACK")
    connection.close()
