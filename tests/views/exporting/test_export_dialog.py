"""Exporting from the window: what is offered, a real file, failures in words, stopping."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models.command_process import CommandProcess
from partnerhub_desktop.models.shown_list import ShownList
from partnerhub_desktop.services.catalog.customers import PAGE
from partnerhub_desktop.services.workspace import Workspace
from partnerhub_desktop.views.exporting.export_dialog import ExportDialog
from partnerhub_desktop.views.last_folder import LastFolder
from partnerhub_desktop.views.page_view import PageView
from partnerhub_desktop.views.surroundings import Surroundings
from partnerhub_desktop.views.theme import ThemeController
from tests.factories import awkward_store
from tests.fake_reading import TODAY, FakeReading, customer
from tests.views.conftest import RunningDialog, scripted

Make = Callable[..., ExportDialog]
VISIBLE = tuple(column for column in PAGE.columns if column.shown)
WAITS = """print('{"stage": "exporting", "table": "", "done": 1, "total": 4}', flush=True)
import threading
threading.Event().wait()"""


@pytest.fixture
def make(theme: ThemeController, folder: LastFolder, language: object, dialogs: list[RunningDialog]) -> Make:
    def build(command: Callable[[], CommandProcess], selected: tuple[int, ...] = ()) -> ExportDialog:
        shown = ShownList(PAGE, VISIBLE, [3, 1, 2], selected, "", ("list", PAGE.key))
        dialog = ExportDialog(shown, bool(selected), TODAY, folder, command, None)
        dialogs.append(dialog)
        dialog.open()
        return dialog

    return build


def said(dialog: QWidget) -> list[str]:
    labels = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible() and label.text()]
    return [*labels, *(each.text() for each in dialog.findChildren(QRadioButton) if each.isVisible())]


def button(dialog: QWidget, beginning: str) -> QPushButton:
    buttons = [each for each in dialog.findChildren(QPushButton) if each.isVisibleTo(dialog)]
    (found,) = [each for each in buttons if each.text().startswith(beginning)]
    return found


def choose(dialog: QWidget, beginning: str) -> None:
    (found,) = [each for each in dialog.findChildren(QRadioButton) if each.text().startswith(beginning)]
    found.click()


def test_what_is_offered_is_counted(make: Make) -> None:
    dialog = make(scripted(""), selected=(1, 2))
    assert {"All 3 rows", "The 2 selected rows", "The 9 visible columns, in their order"} <= set(said(dialog))
    assert "2 rows · 14 columns in the file" in said(dialog)
    assert any(each.startswith("Split into their parts: ") for each in said(dialog))
    choose(dialog, "All 3")
    choose(dialog, "PDF")
    assert "3 rows · 9 columns" in said(dialog)
    assert make(scripted("")).options.wish == (False, False, "xlsx")


def test_a_real_file_holds_the_rows_in_their_order(
    make: Make, qtbot: QtBot, profile: Path, real_command: Callable[[], CommandProcess], tmp_path: Path
) -> None:
    awkward_store(profile)
    dialog = make(real_command)
    choose(dialog, "CSV")
    notices: list[str] = []
    dialog.notice_raised.connect(notices.append)
    button(dialog, "Export").click()
    (chooser,) = dialog.findChildren(QFileDialog)
    target = tmp_path / "a list"
    with qtbot.waitSignal(dialog.finished, timeout=30_000):
        chooser.fileSelected.emit(str(target))

    with target.with_name("a list.csv").open(encoding="utf-8", newline="") as file:
        names = [row["name"] for row in csv.DictReader(file)]
    assert len(names) == 3
    assert names != sorted(names)
    assert notices == [f"3 rows exported to {target}.csv"]
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".")] == []


def test_rows_that_cannot_be_handed_over_are_told(make: Make, tmp_path: Path) -> None:
    dialog = make(scripted(""))
    dialog.run._folder.remove()
    dialog.write_to(tmp_path / "a.csv")
    assert any(line.startswith("No file was written") for line in said(dialog))
    assert button(dialog, "Export").isVisible()


def test_a_name_without_its_ending_is_asked_about(make: Make, tmp_path: Path) -> None:
    dialog = make(scripted(WAITS))
    (tmp_path / "there.xlsx").write_text("old")
    dialog._take_path(str(tmp_path / "there"))
    (asked,) = dialog.findChildren(QMessageBox)
    assert asked.text() == "there.xlsx is there already. Replace it?"
    asked.close()
    assert not dialog.run.is_running


def test_a_failure_is_said_and_everything_stays_chosen(
    make: Make, qtbot: QtBot, profile: Path, real_command: Callable[[], CommandProcess], tmp_path: Path
) -> None:
    awkward_store(profile)
    dialog = make(real_command)
    choose(dialog, "CSV")
    dialog.write_to(tmp_path / "nowhere" / "list.csv")
    with qtbot.waitSignal(dialog.run.failed, timeout=30_000):
        pass
    assert any(
        line.startswith(f"{tmp_path}/nowhere/list.csv: there is no such folder.") for line in said(dialog)
    )
    assert dialog.options.wish.format == "csv"


def test_stopping_leaves_no_file(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = make(scripted(WAITS))
    target = tmp_path / "list.xlsx"
    (tmp_path / ".list.xlsx.12345678.part").write_text("half")
    dialog.write_to(target)
    qtbot.waitUntil(lambda: "Writing rows · 1 of 4" in said(dialog), timeout=20_000)
    button(dialog, "Stop").click()
    with qtbot.waitSignal(dialog.run.failed, timeout=20_000):
        pass
    assert "Stopped. No file was written." in said(dialog)
    assert list(tmp_path.glob(".*.part")) == []


def test_closing_while_it_writes_stops_it(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = make(scripted(WAITS))
    dialog.write_to(tmp_path / "list.xlsx")
    with qtbot.waitSignal(dialog.finished, timeout=20_000):
        dialog.reject()


@pytest.mark.parametrize("offered", [True, False])
def test_the_keys_ask_for_what_the_page_shows(
    surroundings: Surroundings, workspace: Workspace, qtbot: QtBot, offered: bool
) -> None:
    page = PageView(PAGE, FakeReading([customer(number) for number in range(1, 6)]), surroundings)
    page.head.offer_export(offered)
    asked: list[tuple[ShownList, bool]] = []
    surroundings.events.export_requested.connect(lambda *wish: asked.append(wish))
    with qtbot.waitSignal(page.model.answered):
        page.model.set_query("")
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.table.setFocus()
    page.table.selectRow(2)
    QTest.keyClick(
        page.table, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert [(list(each.ids), list(each.selected), only) for each, only in asked] == (
        [([1, 2, 3, 4, 5], [3], False)] if offered else []
    )
    page.close()
    surroundings.jobs.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_list_that_is_not_read_whole_does_not_leave(surroundings: Surroundings) -> None:
    page = PageView(PAGE, FakeReading([]), surroundings)
    page.model.show_first([customer(1)], 3)
    asked: list[object] = []
    notices: list[str] = []
    surroundings.events.export_requested.connect(lambda *wish: asked.append(wish))
    surroundings.events.notice_raised.connect(notices.append)
    page.export()
    assert (asked, notices) == ([], ["The list is still being read. Try again in a moment."])
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
