"""Importing in the window: a real small import, rejects shown, closing while it runs."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models.command_process import CommandProcess
from partnerhub_desktop.models.import_run import Outcome, State
from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.models.language import Language
from partnerhub_desktop.services.workspace import Workspace
from partnerhub_desktop.views.importing.file_drop import FileDrop
from partnerhub_desktop.views.importing.import_dialog import ImportDialog
from partnerhub_desktop.views.importing.reject_list import RejectList
from partnerhub_desktop.views.last_folder import LastFolder
from partnerhub_desktop.views.theme import ThemeController
from tests.views.conftest import RunningDialog, scripted

Make = Callable[[Callable[[], CommandProcess]], ImportDialog]
NAMELESS = {"file": "a.csv", "line": 2, "column": "name", "reason": "no name"}
WAITS = """print('{"stage": "writing", "table": "customer", "done": 1, "total": 4}', flush=True)
import threading
threading.Event().wait()"""


@pytest.fixture
def make(theme: ThemeController, jobs: Jobs, folder: LastFolder, dialogs: list[RunningDialog]) -> Make:
    def build(command: Callable[[], CommandProcess]) -> ImportDialog:
        dialog = ImportDialog(theme, jobs, folder, command, None)
        dialog.open()
        dialogs.append(dialog)
        return dialog

    return build


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """Two good customers, one without a name, and a date that can be read in two ways."""
    folder = tmp_path / "files"
    folder.mkdir()
    rows = ("org_id,name,last_admin_activity", "a,Алфа,01/02/2026", "b,Beta,", "c,,")
    (folder / "customers.csv").write_text("\n".join(rows), "utf-8")
    return folder


def words(dialog: QWidget) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible() and label.text()]


def button(dialog: QWidget, beginning: str) -> QPushButton:
    (found,) = [
        each
        for each in dialog.findChildren(QPushButton)
        if each.isVisibleTo(dialog) and each.text().startswith(beginning)
    ]
    return found


def until(qtbot: QtBot, dialog: ImportDialog, state: State) -> None:
    qtbot.waitUntil(lambda: dialog.run.state is state, timeout=30_000)


def names(workspace: Workspace) -> list[str]:
    return [name for (name,) in workspace.connection().execute("SELECT name FROM customer ORDER BY org_id")]


def test_sample_data_makes_place_for_ones_own(
    make: Make,
    real_command: Callable[[], CommandProcess],
    workspace: Workspace,
    files: Path,
    qtbot: QtBot,
) -> None:
    (files / "customers.csv").write_text("org_id,name\na,Алфа\n", "utf-8")
    filling = real_command()
    with qtbot.waitSignal(filling.finished_with, timeout=30_000):
        filling.start(["sample", "--customers", "3"])
    dialog = make(real_command)
    dialog.import_paths([str(files)])
    qtbot.waitUntil(lambda: not dialog.run.is_running and bool(dialog.run.message), timeout=30_000)
    assert "--remove" not in " ".join(words(dialog))

    button(dialog, "Remove the sample data").click()
    question = dialog.findChild(QMessageBox)
    assert isinstance(question, QMessageBox)
    with qtbot.waitSignal(dialog.imported, timeout=30_000):
        button(question, "Remove").click()
    until(qtbot, dialog, State.CHECKED)
    assert names(workspace) == []
    assert dialog.run.outcome.to_write == 1


def test_a_real_import_asks_shows_rejects_and_writes_the_rest(
    make: Make, qtbot: QtBot, real_command: Callable[[], CommandProcess], workspace: Workspace, files: Path
) -> None:
    dialog = make(real_command)
    imported: list[bool] = []
    dialog.imported.connect(lambda: imported.append(True))
    dialog.import_paths([str(files)])
    until(qtbot, dialog, State.CHECKED)
    asked = "Customers (customers.csv), column Last admin activity: how is “01/02/2026” meant?"
    assert asked in words(dialog)

    button(dialog, "01/02/2026 = 1 Feb 2026").click()
    until(qtbot, dialog, State.CHECKED)
    rejects = dialog.findChildren(QTableView)[-1].model()
    assert [rejects.index(0, column).data() for column in range(3)] == ["customers.csv", "4", "Name"]
    assert names(workspace) == []

    button(dialog, "Import without").click()
    until(qtbot, dialog, State.WRITTEN)
    assert names(workspace) == ["Алфа", "Beta"]
    assert imported == [True]
    assert "Your data is here" in words(dialog)


@pytest.mark.parametrize("way", ["Choose files", "Choose a folder"])
def test_chosen_files_are_looked_at(make: Make, way: str) -> None:
    dialog = make(scripted(WAITS))
    button(dialog, way).click()
    (chooser,) = dialog.findChildren(QFileDialog)
    chooser.filesSelected.emit(["/data/a.csv", "/data/b.csv"])
    chooser.close()

    assert dialog.run.state is State.CHECKING


def test_nothing_to_write_can_not_be_written(make: Make, qtbot: QtBot) -> None:
    counts = '{"read": 2, "added": 0, "changed": 0, "unchanged": 2, "rejected": 0}'
    dialog = make(scripted(f'print(\'{{"tables": {{"customers": {counts}}}, "rejects": []}}\')'))
    dialog.import_paths(["/data"])
    until(qtbot, dialog, State.CHECKED)

    assert not button(dialog, "Import 0").isEnabled()
    assert "The store holds all of this already; there is nothing to write." in words(dialog)


def told(rejects: list[dict[str, object]]) -> Callable[[], CommandProcess]:
    """A look that found four good rows, and one rejected for each line that ``rejects`` names."""
    lines = {reject["line"] for reject in rejects} - {None}
    counts = {"read": 4 + len(lines), "added": 4, "changed": 0, "unchanged": 0, "rejected": len(lines)}
    result = json.dumps({"tables": {"customers": counts}, "rejects": rejects})
    return scripted(f"import sys; print({result!r}); sys.exit(1)")


FILE = {"file": "b.csv", "line": None, "column": None, "reason": "empty"}


@pytest.mark.parametrize(
    ("rejects", "title", "button_words"),
    [
        (
            [NAMELESS, NAMELESS | {"column": "country"}],
            "1 rejected row",
            "Import without the 1 rejected row",
        ),
        ([FILE], "1 unreadable file", "Import without the 1 unreadable file"),
        (
            [NAMELESS, NAMELESS | {"line": 3}, FILE],
            "2 rejected rows · 1 unreadable file",
            "Import without the rejected rows and unreadable files",
        ),
    ],
)
def test_rows_are_counted_and_not_their_reasons(
    language: Language,
    make: Make,
    qtbot: QtBot,
    rejects: list[dict[str, object]],
    title: str,
    button_words: str,
) -> None:
    dialog = make(told(rejects))
    dialog.import_paths(["/data"])
    until(qtbot, dialog, State.CHECKED)

    assert title in words(dialog)
    assert button(dialog, "Import without").text() == button_words


def test_progress_has_its_real_total_and_can_be_stopped(make: Make, qtbot: QtBot) -> None:
    dialog = make(scripted(WAITS))
    dialog.import_paths(["/data"])
    qtbot.waitUntil(lambda: "Writing · Customers · 1 of 4" in words(dialog), timeout=20_000)
    button(dialog, "Stop").click()
    until(qtbot, dialog, State.CHOOSING)

    assert "Stopped. The store is as it was before." in words(dialog)


def test_closing_while_it_runs_asks_first(make: Make, qtbot: QtBot) -> None:
    dialog = make(scripted(WAITS))
    dialog.import_paths(["/data"])
    dialog.reject()
    dialog.reject()
    (asked,) = dialog.findChildren(QMessageBox)
    assert dialog.isVisible()

    with qtbot.waitSignal(dialog.finished, timeout=20_000):
        button(asked, "Stop").click()


def test_going_on_keeps_it_running(make: Make, qtbot: QtBot) -> None:
    dialog = make(scripted(WAITS))
    dialog.import_paths(["/data"])
    dialog.close()
    (asked,) = dialog.findChildren(QMessageBox)
    button(asked, "Go on").click()

    assert dialog.isVisible()
    assert dialog.run.is_running


def test_rejects_are_saved_and_a_full_disk_is_told(
    qtbot: QtBot, theme: ThemeController, jobs: Jobs, folder: LastFolder, tmp_path: Path
) -> None:
    shown = RejectList(theme, jobs, folder)
    shown.show_outcome(Outcome(rejects=[NAMELESS]))
    told: list[str] = []
    shown.told.connect(told.append)
    for place in (tmp_path / "rejects.csv", tmp_path / "nowhere" / "rejects.csv"):
        shown.save_to(place)
        qtbot.waitUntil(lambda: jobs.is_idle)
    shown.deleteLater()

    assert (tmp_path / "rejects.csv").read_text("utf-8-sig").splitlines()[1] == "a.csv,2,name,no name"
    assert told[0] == "Saved as rejects.csv."
    assert told[1].startswith("rejects.csv could not be written:")


def dropped(window: QWidget, data: QMimeData) -> bool:
    """Drag the data over the window and let it go; whether the window took it."""
    at, action, left = QPointF(5, 5), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(at.toPoint(), action, data, left, keys)
    entered.ignore()
    QCoreApplication.sendEvent(window, entered)
    QCoreApplication.sendEvent(window, QDropEvent(at, action, data, left, keys))
    return entered.isAccepted()


def test_rejects_are_saved_where_the_person_says(
    qtbot: QtBot, theme: ThemeController, jobs: Jobs, folder: LastFolder, tmp_path: Path
) -> None:
    shown = RejectList(theme, jobs, folder)
    shown.show_outcome(Outcome(rejects=[NAMELESS]))
    button(shown, "Save as CSV").click()
    (chooser,) = shown.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "rejects.csv"))
    qtbot.waitUntil(lambda: jobs.is_idle)
    button(shown, "Copy all").click()
    qtbot.waitUntil(lambda: jobs.is_idle)
    chooser.close()
    shown.deleteLater()

    assert (tmp_path / "rejects.csv").exists()
    assert QApplication.clipboard().text() == "a.csv\t2\tname\tno name"


def test_files_dropped_on_a_widget_are_taken_and_nothing_else(qapp: QApplication) -> None:
    window = QWidget()
    drop = FileDrop(window)
    taken: list[list[str]] = []
    drop.files_dropped.connect(taken.append)
    files, words_only = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile("/data/a.csv"), QUrl("https://example.com/b.csv")])
    words_only.setText("hello")

    assert dropped(window, files)
    assert not dropped(window, words_only)
    assert taken == [["/data/a.csv"]]
    window.deleteLater()
