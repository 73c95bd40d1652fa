"""Looking at a store that changes: the window's own edits are known, those of others are not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.models.store_watch import StoreWatch
from partnerhub_desktop.services.workspace import NOTHING, Found


def at(generation: int, theme: str = "light") -> Found:
    settings = NOTHING.settings._replace(theme=theme)
    return NOTHING._replace(settings=settings, summary=NOTHING.summary._replace(generation=generation))


class Watched:
    """A watch on a store that is as ``found`` says; ``told`` is whether rows may be others, once a change."""

    def __init__(self, jobs: Jobs, qtbot: QtBot) -> None:
        self.found, self.told = at(5), list[bool]()
        self._jobs, self._qtbot = jobs, qtbot
        self.watch = StoreWatch(jobs, lambda: self.found, self.found, lambda: date(2026, 11, 23))
        self.watch.found_changed.connect(lambda _found, has_other_rows: self.told.append(has_other_rows))

    def look(self, found: Found) -> list[bool]:
        self.found, self.told = found, []
        self.watch.look()
        self._qtbot.waitUntil(lambda: self._jobs.is_idle)
        return self.told


@pytest.fixture
def watched(qapp: QApplication, qtbot: QtBot) -> Iterator[Watched]:
    jobs = Jobs(lambda error: None)
    made = Watched(jobs, qtbot)
    yield made
    made.watch.stop()
    jobs.close()


def test_what_others_write_may_be_other_rows(watched: Watched) -> None:
    assert watched.look(at(5)) == []
    assert watched.look(at(6)) == [True]
    assert watched.look(at(6)) == []


def test_the_windows_own_edit_is_told_once(watched: Watched) -> None:
    watched.watch.expect(6)
    watched.watch.expect(7)
    assert watched.look(at(7)) == [False]
    assert watched.look(at(7)) == []
    assert watched.look(at(8)) == [True]


def test_an_edit_between_those_of_others_hides_none_of_them(watched: Watched) -> None:
    watched.watch.expect(7)
    assert watched.look(at(7)) == [True]


def test_an_older_store_in_its_place_is_another_one(watched: Watched) -> None:
    watched.watch.expect(6)
    assert watched.look(at(6)) == [False]
    assert watched.look(at(2)) == [True]


def test_a_setting_changes_no_rows(watched: Watched) -> None:
    watched.watch.expect(6)
    assert watched.look(at(6, theme="dark")) == [False]
