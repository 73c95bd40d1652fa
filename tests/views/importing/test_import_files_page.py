"""How each file is read, seen and corrected in the window: at once, and before anything is written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models.command_process import CommandProcess
from partnerhub_desktop.models.import_run import State
from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.models.plain_tip import plain_tip
from partnerhub_desktop.services.importing.kept_mappings import KeptMappings
from partnerhub_desktop.services.workspace import Workspace
from partnerhub_desktop.views.importing.files_page import FilesPage
from partnerhub_desktop.views.importing.import_dialog import ImportDialog
from partnerhub_desktop.views.last_folder import LastFolder
from partnerhub_desktop.views.theme import ThemeController
from tests.views.conftest import RunningDialog

Make = Callable[[], ImportDialog]


@pytest.fixture
def make(
    theme: ThemeController,
    jobs: Jobs,
    folder: LastFolder,
    language: object,
    real_command: Callable[[], CommandProcess],
    tmp_path: Path,
    dialogs: list[RunningDialog],
) -> Make:
    def build() -> ImportDialog:
        kept = KeptMappings(tmp_path / "mappings")
        dialog = ImportDialog(theme, jobs, folder, real_command, None, kept)
        dialogs.append(dialog)
        dialog.open()
        return dialog

    return build


def write(folder: Path, name: str, text: str, encoding: str = "utf-8") -> str:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return str(path)


def checked(dialog: ImportDialog, qtbot: QtBot, *paths: str) -> FilesPage:
    if paths:
        dialog.import_paths(paths)
    qtbot.waitUntil(lambda: dialog.run.state is State.CHECKED, timeout=30_000)
    return dialog.panel.files


def pick(box: QComboBox | None, word: str) -> None:
    """Choose as the keyboard does."""
    assert box is not None
    place = box.findData(word)
    assert place >= 0
    box.setCurrentIndex(place)
    box.activated.emit(place)


def words(dialog: QWidget) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible() and label.text()]


def button(dialog: QWidget, beginning: str) -> QPushButton:
    buttons = [each for each in dialog.findChildren(QPushButton) if each.isVisibleTo(dialog)]
    (found,) = [each for each in buttons if each.text().startswith(beginning)]
    return found


def names(workspace: Workspace) -> list[str]:
    return [name for (name,) in workspace.connection().execute("SELECT name FROM customer ORDER BY org_id")]


def test_a_column_is_given_its_meaning_and_the_mapping_is_remembered(
    make: Make, qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    dialog = make()
    page = checked(
        dialog, qtbot, write(tmp_path, "june.csv", "Org ID;Firm;Country;Colour\na;Алфа;BG;red\n", "cp1251")
    )
    assert page.isVisible()
    assert "It looks like customers, but this is missing: Name." in words(dialog)
    assert page.files.hasFocus()
    assert page.panel.fields["encoding"].box.currentText() == "Windows-1251"
    assert page.panel.fields["delimiter"].box.currentText() == "; semicolon"
    assert [page.panel.columns.model.index(1, place).data() for place in range(3)] == ["Firm", "", "Алфа"]

    firm = page.panel.columns.box(1)
    assert firm is not None
    firm.setFocus()
    with qtbot.waitSignal(dialog.run.looked, timeout=30_000):
        pick(firm, "name")
    assert "3 of 4 columns are taken." in words(dialog)
    assert dialog.focusWidget() is page.panel.columns.box(1), "the keyboard goes on from there"
    assert [page.panel.columns.model.index(line, 1).data() for line in range(4)] == [
        "Organization ID",
        "Name",
        "Country",
        "",
    ]
    assert firm.currentText() == "Name *"
    assert firm.itemData(firm.currentIndex(), Qt.ItemDataRole.ToolTipRole) == plain_tip("name")
    page.panel.keep("Distributor")
    assert "Saved mapping: Distributor" in words(dialog)

    button(dialog, "Check all rows").click()
    checked(dialog, qtbot)
    button(dialog, "Import 1 row").click()
    qtbot.waitUntil(lambda: dialog.run.state is State.WRITTEN, timeout=30_000)
    assert names(workspace) == ["Алфа"]

    again = make()
    page = checked(again, qtbot, write(tmp_path, "july.csv", "firm,colour,ORG_ID,country\nBeta,blue,b,DE\n"))
    assert again.run.outcome.to_write == 1
    assert again.run.looks["july.csv"]["columns"] == ["name", "", "org_id", "country"]
    button(again, "Files and columns").click()
    button(again, "Forget").click()
    qtbot.waitUntil(lambda: again.run.looks["july.csv"]["problem"] is not None, timeout=30_000)


def test_choices_that_are_quicker_than_the_looks_are_kept(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = make()
    page = checked(dialog, qtbot, write(tmp_path, "a.csv", "E-mail address,Full name,Roles\nm@x.bg,Maria,\n"))
    columns = page.panel.columns
    before = dialog.run.looks["a.csv"]
    pick(columns.box(0), "email")
    for passed in ("email", "name"):  # the arrow passes over the e-mail on its way to the name
        pick(columns.box(1), passed)
    page.panel.show_look(before)
    assert [columns.model.becomes(line) for line in range(3)] == ["email", "name", "roles"]
    qtbot.waitUntil(
        lambda: dialog.run.looks["a.csv"]["columns"] == ["email", "name", "roles"], timeout=30_000
    )


def test_titles_that_stand_lower_are_found_and_another_row_can_be_chosen(
    make: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    text = "Report of June\nmade by hand,1\norg_id,name\na,Alpha\n"
    dialog = make()
    page = checked(dialog, qtbot, write(tmp_path, "june.csv", text))
    assert any("june.csv: the column titles are taken from row 3" in said for said in words(dialog))
    box = page.panel.fields["title_row"].box
    assert box.currentText() == "Row 3"
    with qtbot.waitSignal(dialog.run.looked, timeout=30_000):
        pick(box, "2")
    assert page.panel.columns.model.header(0) == "made by hand"
    with qtbot.waitSignal(dialog.run.looked, timeout=30_000):
        pick(box, "")
    assert page.panel.columns.model.header(0) == "org_id"
    assert page.panel.columns.box(1) is not None, "the boxes are there for the row that came back"


def test_a_sheet_that_is_no_table_is_shown_with_its_reason_and_can_be_made_one(
    make: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "book.xlsx"
    book = xlsxwriter.Workbook(str(path))
    for name, rows in (
        ("Customers", [["org_id", "name"], ["a", "Alpha"]]),
        ("Firms", [["Number", "Firm"], ["b", "Beta"]]),
    ):
        sheet = book.add_worksheet(name)
        for line, row in enumerate(rows):
            sheet.write_row(line, 0, row)
    book.close()
    dialog = make()
    page = checked(dialog, qtbot, str(path))
    assert not page.isVisible(), "a sheet beside the tables is no reason to stop"
    assert any(said.startswith("book.xlsx/Firms: not imported, since no known") for said in words(dialog))
    shown = [page.files.item(place).text() for place in range(2)]
    assert shown == ["book.xlsx/Customers\nCustomers", "book.xlsx/Firms\nleft out"]
    page.files.setCurrentRow(1)
    with qtbot.waitSignal(dialog.run.looked, timeout=30_000):
        pick(page.panel.fields["table"].box, "customers")
    for line, column in enumerate(("org_id", "name")):
        with qtbot.waitSignal(dialog.run.looked, timeout=30_000):
            pick(page.panel.columns.box(line), column)
    assert page.files.item(1).text() == "book.xlsx/Firms\nCustomers"


def test_fields_close_up_where_some_are_hidden(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "broken.csv"
    path.write_bytes(bytes(range(256)) * 30)
    page = checked(make(), qtbot, str(path))
    fields = page.panel.fields
    assert [part for part, field in fields.items() if not field.isHidden()] == ["encoding", "delimiter"]
    page.grab()
    assert fields["encoding"].x() == 0


def test_a_wrong_guess_of_the_encoding_is_corrected_at_once(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = make()
    page = checked(dialog, qtbot, write(tmp_path, "c.csv", "org_id,name\n1,Müller\n", "cp1252"))
    button(dialog, "Files and columns").click()
    assert page.panel.columns.model.index(1, 2).data() != "Müller"
    with qtbot.waitSignal(dialog.run.looked, timeout=30_000):
        pick(page.panel.fields["encoding"].box, "cp1252")
    assert page.panel.columns.model.index(1, 2).data() == "Müller"
    assert button(dialog, "Check all rows").isEnabled()


def test_two_files_with_opposite_dates_are_answered_apart(
    make: Make, qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    header = "org_id,name,last_admin_activity\n"
    paths = [write(tmp_path, f"{key}.csv", f"{header}{key},{key},01/02/2026\n") for key in "ab"]
    dialog = make()
    checked(dialog, qtbot, *paths)
    focused = dialog.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "01/02/2026 = 1 Feb 2026", "the keyboard is at the first answer"
    button(dialog, "Ask file by file").click()
    asked = list(dialog.run.asked)
    assert [question.files for question in asked] == [("a.csv",), ("b.csv",)]
    for question, word in zip(asked, ("DD/MM/YYYY", "MM/DD/YYYY"), strict=True):
        dialog.run.answer(question, word)
        checked(dialog, qtbot)
    assert dialog.run.asked == asked
    button(dialog, "Import 2 rows").click()
    qtbot.waitUntil(lambda: dialog.run.state is State.WRITTEN, timeout=30_000)
    days = (
        workspace.connection()
        .execute("SELECT last_admin_activity_at FROM customer ORDER BY org_id")
        .fetchall()
    )
    assert days == [("2026-02-01",), ("2026-01-02",)]


def test_a_file_without_any_table_says_so_and_the_others_go_on(
    make: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = make()
    paths = [write(tmp_path, "good.csv", "org_id,name\n1,A\n"), write(tmp_path, "empty.csv", "")]
    page = checked(dialog, qtbot, *paths)
    assert not page.isVisible()
    button(dialog, "Files and columns (2)").click()
    assert [page.files.item(place).text() for place in range(2)] == [
        "good.csv\nCustomers",
        "empty.csv\nnot read",
    ]
    page.files.setFocus()
    QTest.keyClick(page.files, Qt.Key.Key_End)
    assert "The file is empty." in words(dialog)
    assert not page.panel.columns.isVisible()


def test_letters_typed_in_a_box_take_no_column_from_another(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = make()
    page = checked(dialog, qtbot, write(tmp_path, "s.csv", "subscription_id,org_id,From\nS-1,a,2026-10-01\n"))
    box = page.panel.columns.box(2)
    for word in ("subscription_id", "starts_on"):
        with qtbot.waitSignal(dialog.run.looked, timeout=30_000):
            pick(box, word)
    assert [page.panel.columns.model.becomes(line) for line in range(3)] == [
        "subscription_id",
        "org_id",
        "starts_on",
    ]
