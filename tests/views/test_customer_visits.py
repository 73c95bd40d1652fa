"""From the list to a customer and back: the list is as it was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from partnerhub_desktop.app import Program
from partnerhub_desktop.services.commands.customer_edit import set_text
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.views.page_view import PageView
from partnerhub_desktop.views.status_bar import StatusBar
from tests.factories import empty_store, fill, with_rows
from tests.views.details.customer_store import CUSTOMERS, SUBSCRIPTIONS, TODAY

MORE = [{"org_id": f"org-{number:03}", "name": f"Filler {number:03}"} for number in range(120)]


@pytest.fixture
def program(qapp: QApplication, profile: Path, qtbot: QtBot) -> Iterator[Program]:
    path = empty_store(profile)
    fill(path, [*CUSTOMERS, *MORE], SUBSCRIPTIONS, [])
    with_rows(path, [("INSERT INTO setting (key, value) VALUES (?, ?)", [("first_run", "done")])])
    made = Program(Session(Profile(profile), TODAY, "en"), qapp)
    made.window.resize(1280, 720)
    with qtbot.waitSignal(made.window.first_painted):
        made.open()
    qtbot.waitUntil(lambda: list_of(made).model.rowCount() == 123 and made.desk.jobs.is_idle)
    yield made
    made.window.close()
    made.close()
    made.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")
    QLocale.setDefault(QLocale("en_US"))


def list_of(program: Program) -> PageView:
    return cast(PageView, program.window.page("customers"))


def test_back_leads_to_the_list_as_it_was(program: Program, qtbot: QtBot) -> None:
    table = list_of(program).table
    table.setFocus()
    # Not selectRow: it asks for the keys that are held, and a test before may have left Ctrl and Shift so.
    flags = QItemSelectionModel.SelectionFlag
    table.selectionModel().setCurrentIndex(table.model().index(60, 0), flags.ClearAndSelect | flags.Rows)
    table.verticalScrollBar().setValue(1500)
    QTest.keyClick(table, Qt.Key.Key_Return)
    page = program.desk.visits.page
    qtbot.waitUntil(lambda: page.record is not None and program.desk.jobs.is_idle)
    assert program.window.shown_page == "customer"
    assert page.record is not None
    assert page.record.row.id == list_of(program).model.ids[60]
    before = (table.currentIndex().row(), table.verticalScrollBar().value())

    QTest.keyClick(page.tabs, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: page.record is not None and page.record.row.id == list_of(program).model.ids[61])
    QTest.keyClick(page.tabs, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    assert program.window.shown_page == "customers"
    assert (table.currentIndex().row(), table.verticalScrollBar().value()) == before
    assert [index.row() for index in table.selectionModel().selectedRows()] == [60]
    assert table.hasFocus()


def test_the_navigation_keeps_the_list_marked(program: Program, qtbot: QtBot) -> None:
    table = list_of(program).table
    table.setFocus()
    table.begin()
    QTest.keyClick(table, Qt.Key.Key_Return)
    marked = [key for key, button in program.window.navigation._buttons.items() if button.isChecked()]
    assert marked == ["customers"]
    assert program.desk.visits.page.head.list_title.source == "Customers"
    qtbot.waitUntil(lambda: program.desk.jobs.is_idle)


def open_customer(program: Program, qtbot: QtBot) -> None:
    QTest.keyClick(list_of(program).table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.desk.visits.page.record is not None and program.desk.jobs.is_idle)


def test_the_status_bar_speaks_of_the_selection_again(program: Program, qtbot: QtBot) -> None:
    list_of(program).table.begin()
    list_of(program).table.selectAll()
    qtbot.waitUntil(lambda: list_of(program).selected_sums[0] == 123)
    bar = program.window.status_bar
    open_customer(program, qtbot)
    assert "selected" not in words_of(bar)
    program.desk.visits.go_back()
    assert "123 selected" in words_of(bar)


def test_the_next_start_begins_on_the_list_behind_a_customer(program: Program, qtbot: QtBot) -> None:
    list_of(program).table.begin()
    open_customer(program, qtbot)
    program.window.close()
    qtbot.waitUntil(lambda: program.desk.jobs.is_idle)
    assert program.workspace.settings().last_page == "customers"


def test_an_edit_is_read_once(program: Program, qtbot: QtBot) -> None:
    told: list[object] = []
    program.desk.events.tables_changed.connect(told.append)
    program.desk.history.edit([int(list_of(program).model.ids[0])], set_text("owner", "Ann"))
    qtbot.waitUntil(lambda: bool(told) and program.desk.jobs.is_idle)
    with qtbot.waitSignal(program.desk.watch.found_changed):
        program.desk.watch.look()
    qtbot.waitUntil(lambda: program.desk.jobs.is_idle)
    assert len(told) == 1


def words_of(bar: StatusBar) -> str:
    return " ".join(label.text() for label in bar.findChildren(QLabel) if not label.isHidden())
