from __future__ import annotations

from pathlib import Path

import pytest

from tests.factories import empty_store
from tests.services.analytics.any_portfolio import TODAYS
from tests.services.analytics.edges import edge_portfolio
from tests.services.analytics.portfolio import Portfolio, fill


@pytest.fixture(scope="module")
def edges(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Portfolio]:
    """A store with every edge, on the first of the days; nobody writes into it."""
    portfolio = edge_portfolio(TODAYS[0])
    path = empty_store(tmp_path_factory.mktemp("edges"))
    fill(path, portfolio)
    return path, portfolio
