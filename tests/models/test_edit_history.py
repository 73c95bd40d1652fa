"""Edits through the window: told, undone, done again, in the order in which they were asked for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models.edit_history import EditHistory
from partnerhub_desktop.models.edit_run import EditRun
from partnerhub_desktop.models.events import Events, Offer
from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.models.language import Language
from partnerhub_desktop.services.commands.customer_edit import add_tags, set_text
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.services.store.database import Store
from partnerhub_desktop.services.workspace import Workspace
from tests.services.commands.edited_stores import TODAY, put_into, rows
from tests.translated import have_translations

OWNERS = "SELECT owner FROM customer WHERE is_own = 0 ORDER BY id DESC"


class Window:
    """What a window would show."""

    def __init__(self, jobs: Jobs, workspace: Workspace) -> None:
        self.events = Events()
        self.history = EditHistory(jobs, self.events, workspace)
        self.jobs = jobs
        self.told: list[str] = []
        self.offers: list[Offer | None] = []
        self.tables: list[frozenset[str]] = []
        self.errors: list[object] = []
        self.events.offer_raised.connect(self._take)
        self.events.notice_raised.connect(self.told.append)
        self.events.tables_changed.connect(self.tables.append)
        self.events.error_raised.connect(self.errors.append)

    def _take(self, words: str, offer: Offer | None) -> None:
        self.told.append(words)
        self.offers.append(offer)


@pytest.fixture
def store(profile: Path) -> Iterator[Store]:
    made = put_into(profile)
    yield made
    made.close()


@pytest.fixture
def window(qapp: QApplication, store: Store, profile: Path) -> Iterator[Window]:
    have_translations()
    locale, language = QLocale(), Language(qapp, "en")
    jobs, workspace = Jobs(lambda error: None), Workspace(Session(Profile(profile), TODAY))
    yield Window(jobs, workspace)
    jobs.close()
    workspace.close()
    language.close()
    QLocale.setDefault(locale)


def test_an_edit_is_told_and_undone_and_done_again(window: Window, store: Store, qtbot: QtBot) -> None:
    window.history.edit([899, 898], set_text("owner", "Boris"))
    qtbot.waitUntil(lambda: len(window.told) == 1)
    assert window.told == ["2 customers assigned to Boris"]
    assert "customer" in window.tables[0]
    offer = window.offers[0]
    assert offer is not None
    assert (offer.word, offer.keys) == ("Undo", "Ctrl+Z")
    offer.run()
    qtbot.waitUntil(lambda: len(window.told) == 2)
    assert window.told[1] == "Undone: 2 customers assigned to Boris"
    assert rows(store, OWNERS)[:2] == [("Ann",), ("Ann",)]
    window.history.redo()
    qtbot.waitUntil(lambda: len(window.told) == 3)
    assert rows(store, OWNERS)[:2] == [("Boris",), ("Boris",)]
    assert window.history.can_undo
    assert not window.history.can_redo


def test_an_undo_waits_for_the_edits_asked_for_before(window: Window, store: Store, qtbot: QtBot) -> None:
    for owner in ("A", "B", "C"):
        window.history.edit([899], set_text("owner", owner))
    window.history.undo()
    window.history.undo()
    window.history.edit([899], set_text("next_step", "Call"))
    window.history.redo()
    qtbot.waitUntil(lambda: len(window.told) == 6)
    assert rows(store, "SELECT owner, next_step FROM customer WHERE id = 899") == [("A", "Call")]


def test_an_edit_that_waits_for_an_undo_is_not_lost_when_the_window_closes(
    window: Window, store: Store
) -> None:
    window.history.edit([899], set_text("owner", "Boris"))
    window.history.undo()
    window.history.edit([898], set_text("owner", "Vera"))
    window.history.finish()
    window.jobs.close()
    assert rows(store, OWNERS)[:2] == [("Boris",), ("Vera",)]


def test_what_cannot_be_undone_any_more_says_so(window: Window, store: Store, qtbot: QtBot) -> None:
    window.history.edit([899], set_text("owner", "Mine"))
    qtbot.waitUntil(lambda: len(window.told) == 1)
    with store.write() as connection:
        connection.exec_driver_sql("UPDATE customer SET owner = 'Theirs' WHERE id = 899")
    window.history.undo()
    qtbot.waitUntil(lambda: len(window.told) == 2)
    assert window.told[1] == "Nothing to undo any more · 1 changed meanwhile, left as is"
    assert window.offers[1] is None
    assert rows(store, OWNERS)[0] == ("Theirs",)


def test_a_stopped_edit_changes_nothing(window: Window, store: Store, qtbot: QtBot) -> None:
    run, ended = EditRun(), list[object]()
    run.stop_wanted = True
    window.history.edit([899], add_tags("vip"), finished=ended.append, run=run)
    qtbot.waitUntil(lambda: ended == [None])
    assert window.told == ["Stopped: nothing was changed"]
    assert rows(store, "SELECT * FROM customer_tag") == []
    assert not window.history.can_undo


def test_an_error_is_told_and_the_undo_stays(window: Window, store: Store, qtbot: QtBot) -> None:
    window.history.edit([899], set_text("owner", "Mine"))
    qtbot.waitUntil(lambda: len(window.told) == 1)
    place = store.path.rename(store.path.with_suffix(".away"))
    window.history.undo()
    qtbot.waitUntil(lambda: len(window.errors) == 1)
    place.rename(store.path)
    assert window.history.can_undo
    window.history.undo()
    qtbot.waitUntil(lambda: len(window.told) == 2)
    assert rows(store, OWNERS)[0] == ("Ann",)


def test_a_long_undo_says_that_it_has_begun(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("partnerhub_desktop.models.edit_history.LONG", 2)
    window.history.edit([899, 898], set_text("owner", "Boris"))
    window.history.undo()
    window.history.redo()
    qtbot.waitUntil(lambda: len(window.told) == 5)
    assert window.told[1::2] == ["Undoing the edit of 2 customers…", "Editing 2 customers again…"]


def test_something_else_that_was_done_is_taken_back_in_its_turn(
    window: Window, store: Store, qtbot: QtBot
) -> None:
    taken_back: list[str] = []
    window.history.edit([899], set_text("owner", "Ben"))
    qtbot.waitUntil(lambda: len(window.told) == 1)
    window.history.put(lambda: taken_back.append("view"))
    window.history.undo()
    assert taken_back == ["view"]
    assert not window.history.can_redo
    assert rows(store, OWNERS)[0] == ("Ben",)
    window.history.undo()
    qtbot.waitUntil(lambda: window.jobs.is_idle)
    assert rows(store, OWNERS)[0] == ("Ann",)
