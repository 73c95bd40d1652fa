"""The tabs Trials, Partner administrators and Activity: awkward data, nothing at all, language and theme."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models.administrator_words import lines_of
from partnerhub_desktop.services.customer_record.activity import EDIT, NOTE
from partnerhub_desktop.services.customer_record.administrators import Administrator
from partnerhub_desktop.services.customer_record.header import CustomerRecord
from partnerhub_desktop.services.store import driver
from partnerhub_desktop.views.details.activity_tab import ActivityTab
from partnerhub_desktop.views.details.administrators_tab import AdministratorsTab
from partnerhub_desktop.views.details.line_list import LineList
from partnerhub_desktop.views.details.trial_card import TrialCard
from partnerhub_desktop.views.details.trials_tab import TrialsTab
from partnerhub_desktop.views.surroundings import Surroundings
from tests.factories import SEEN, empty_store, fill, with_rows
from tests.fake_reading import customer

AWKWARD = ("<b>bold</b>", "two\nlines", "x" * 10_000, "\u202eevil", "شركة")
Tab = ActivityTab | AdministratorsTab | TrialsTab


@pytest.fixture
def store(profile: Path) -> Path:
    """Two customers; the first with awkward things of every kind, the second with nothing."""
    path = empty_store(profile)
    held = [
        {"subscription_id": f"t{place}{text}", "org_id": "org-1", "kind": "trial", "ends_on": ""}
        for place, text in enumerate(AWKWARD * 8)
    ]
    ended = [each | {"subscription_id": f"e{place}", "state": "ended"} for place, each in enumerate(held)]
    lines = [
        {"subscription_id": held[0]["subscription_id"], "offer": text, "purchased": "1", "assigned": "400"}
        for text in AWKWARD
    ]
    customers = [{"org_id": "org-1", "name": "Alpha"}, {"org_id": "org-2", "name": "Beta"}]
    fill(path, customers, held + ended, lines)
    with_rows(path, list(happened()))
    return path


def happened() -> Iterator[tuple[str, list[tuple[Any, ...]]]]:
    texts = [text.replace("\n", "\\n") for text in AWKWARD]
    yield (
        "INSERT INTO difference (customer_id, source_id, entity, entity_key, old_value, new_value)"
        " VALUES (1, 1, 'customer', 'org-1', ?, ?)",
        [(f'{{"name": "{text}"}}', '{"name": null}') for text in texts],
    )
    yield (
        "INSERT INTO audit_entry (at, actor, action, entity, entity_key, old_value, new_value,"
        " previous_hash, hash) VALUES (?, ?, 'edit_customer', 'customer', 'org-1', ?, ?, '', ?)",
        [
            (SEEN, text, f'{{"{field}": null}}', f'{{"{field}": "{text}"}}', f"{field}{text}")
            for text in texts
            for field in ("note", "owner")
        ],
    )
    people = [(place, f"{place}{text}", text) for place, text in enumerate(AWKWARD)]
    yield "INSERT INTO person (id, email, name, source_id, seen_at) VALUES (?, ?, ?, 1, '')", people
    yield "INSERT INTO person_role VALUES (?, ?)", [(0, "partner_full_administrator"), (0, "boss")]
    yield "INSERT INTO assignment VALUES (?, 1, ?, 1, '')", list(enumerate(AWKWARD))


def record(number: int) -> CustomerRecord:
    return CustomerRecord(customer(number, "Alpha"), None, None, 1, None)


@pytest.fixture(params=[ActivityTab, AdministratorsTab, TrialsTab])
def tab(request: pytest.FixtureRequest, surroundings: Surroundings, store: Path) -> Iterator[Tab]:
    yield from shown(request.param(surroundings))


@pytest.fixture
def trials(surroundings: Surroundings, store: Path) -> Iterator[TrialsTab]:
    yield from shown(TrialsTab(surroundings))


@pytest.fixture
def activity(surroundings: Surroundings, store: Path) -> Iterator[ActivityTab]:
    yield from shown(ActivityTab(surroundings))


@pytest.fixture
def administrators(surroundings: Surroundings, store: Path) -> Iterator[AdministratorsTab]:
    yield from shown(AdministratorsTab(surroundings))


def shown(widget: QWidget) -> Iterator[Any]:
    widget.resize(1008, 460)
    widget.show()
    yield widget
    widget.hide()
    widget.deleteLater()


def show(tab: Tab, number: int, around: Surroundings, qtbot: QtBot) -> None:
    tab.show_record(record(number))
    qtbot.waitUntil(lambda: around.jobs.is_idle)


def words(tab: QWidget) -> list[str]:
    return [each.text() for each in tab.findChildren(QLabel) if each.isVisible()]


def test_awkward_data_is_painted_as_plain_text(tab: Tab, surroundings: Surroundings, qtbot: QtBot) -> None:
    for number in (1, 2, 1):
        show(tab, number, surroundings, qtbot)
        tab.grab()
    labels = [each for each in tab.findChildren(QLabel) if not each.property("pill")]
    assert all(each.textFormat() is Qt.TextFormat.PlainText for each in labels if "<" in each.text())
    assert tab.width() == 1008


def test_the_words_follow_the_language(
    tab: Tab, surroundings: Surroundings, qtbot: QtBot, language: Any
) -> None:
    show(tab, 2, surroundings, qtbot)
    english = words(tab)
    language.choose("bg")
    surroundings.formats.speak(surroundings.formats.locale)
    qtbot.waitUntil(lambda: words(tab) != english)
    surroundings.theme.choose("dark")
    tab.grab()


def test_nothing_says_so(tab: Tab, surroundings: Surroundings, qtbot: QtBot) -> None:
    show(tab, 2, surroundings, qtbot)
    said = {
        ActivityTab: "Nothing has happened yet",
        AdministratorsTab: "Nobody is assigned",
        TrialsTab: "No trials yet",
    }
    assert said[type(tab)] in words(tab)


def test_every_trial_behind_a_status_is_marked(
    trials: TrialsTab, surroundings: Surroundings, qtbot: QtBot
) -> None:
    show(trials, 1, surroundings, qtbot)
    ongoing = [trial.held.external_id for trial in trials._trials.ongoing]
    ended = [line.subject for line in trials.history.lines.lines]
    trials.point_at((ongoing[2], ongoing[5], ended[1], ended[3]))
    cards = trials.scroller.findChildren(TrialCard)
    assert [place for place, card in enumerate(cards) if card.property("card") == "chosen"] == [2, 5]
    marked = trials.history.selectionModel().selectedIndexes()
    assert sorted(index.row() for index in marked) == [1, 3]


def test_the_kinds_filter_and_count(activity: ActivityTab, surroundings: Surroundings, qtbot: QtBot) -> None:
    show(activity, 1, surroundings, qtbot)
    counted = len(AWKWARD)
    assert activity.kinds[""].text() == f"All {3 * counted}"
    for kind in (NOTE, EDIT):
        activity.kinds[kind].click()
        lines = [line for line in activity.list.lines.lines if not line.is_heading]
        assert {line.subject.kind for line in lines} == {kind}
        assert len(lines) == counted


def test_f2_asks_what_a_role_may_do(surroundings: Surroundings, qtbot: QtBot) -> None:
    people = [Administrator("ana@x.bg", None, ("partner_administrator",))]
    for view in shown(LineList(surroundings.theme)):
        view.show_lines(lines_of(people, surroundings.formats))
        view.setCurrentIndex(view.lines.index(1))
        with qtbot.waitSignal(view.explain_requested) as asked:
            QTest.keyClick(view, Qt.Key.Key_F2)
        assert "✓ Import files (assigned customers)" in asked.args[0].tip


def test_unknown_roles_are_text_and_grant_nothing(
    administrators: AdministratorsTab, surroundings: Surroundings, qtbot: QtBot
) -> None:
    show(administrators, 1, surroundings, qtbot)
    headings = [line.title for line in administrators.assigned.list.lines.lines if line.is_heading]
    assert "<b>bold</b>: grants nothing here" in headings
    assert len(headings) == len(AWKWARD)


def test_a_customer_that_is_gone_has_no_activity(
    activity: ActivityTab, surroundings: Surroundings, store: Path, qtbot: QtBot
) -> None:
    connection = driver.connect(store)
    connection.execute("DELETE FROM difference")
    connection.close()
    show(activity, 99, surroundings, qtbot)
    assert activity.list.lines.rowCount() == 0
