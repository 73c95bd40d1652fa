"""The page on the store of ``shown_page``."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from partnerhub_desktop.views.surroundings import Surroundings
from tests.factories import empty_store
from tests.services.analytics.portfolio import fill
from tests.views.analytics.shown_page import PORTFOLIO, ShownPage

Open = Callable[..., ShownPage]


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile's folder with the four customers, made once."""
    folder = tmp_path_factory.mktemp("analytics")
    fill(empty_store(folder), PORTFOLIO)
    return folder


@pytest.fixture
def open_page(
    filled: Path, profile: Path, surroundings: Surroundings, qtbot: QtBot, failures: list[Exception]
) -> Iterator[Open]:
    """Opens the page, several at will."""
    shutil.copytree(filled, profile, dirs_exist_ok=True)
    made: list[ShownPage] = []

    def open_(only: frozenset[int] | None = None) -> ShownPage:
        made.append(ShownPage(surroundings, qtbot, only))
        return made[-1]

    yield open_
    for shown in made:
        shown.close()
    assert failures == []


@pytest.fixture
def shown(open_page: Open) -> ShownPage:
    return open_page()
