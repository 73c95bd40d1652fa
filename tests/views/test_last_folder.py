"""Dialogs for files open in the folder used last, at first in the person's documents."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QFileDialog

from partnerhub_desktop.views import last_folder
from partnerhub_desktop.views.last_folder import LastFolder
from tests.views.conftest import FolderMemory


class Documents:
    """Stands for the system's answer."""

    def __init__(self, place: Path) -> None:
        self._place = place

    def writableLocation(self, _kind: QStandardPaths.StandardLocation) -> str:
        return str(self._place)


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "Documents"
    place.mkdir()
    monkeypatch.setattr(last_folder, "QStandardPaths", Documents(place))
    return place


def shown(folder: LastFolder, name: str = "") -> QFileDialog:
    dialog = QFileDialog()
    if name:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
    folder.open(dialog)
    return dialog


def drop(dialog: QFileDialog) -> None:
    dialog.close()
    dialog.deleteLater()


def test_the_first_dialog_opens_in_the_documents(
    qapp: QApplication, folder: LastFolder, documents: Path
) -> None:
    dialog = shown(folder, "rows.csv")
    assert Path(dialog.directory().path()) == documents
    assert dialog.selectedFiles() == [str(documents / "rows.csv")], "the name that was proposed stays"
    drop(dialog)


def test_the_next_opens_where_something_was_chosen(
    qapp: QApplication, folder: LastFolder, folder_memory: FolderMemory, tmp_path: Path, documents: Path
) -> None:
    first = shown(folder)
    first.filesSelected.emit([str(tmp_path / "june.csv"), str(tmp_path / "july.csv")])
    assert folder_memory.value.last_folder == str(tmp_path)
    after_a_restart = LastFolder(folder_memory)
    assert after_a_restart.path() == str(tmp_path)
    after_a_restart.use(str(documents))
    assert after_a_restart.path() == str(documents), "a folder that was chosen itself"
    drop(first)


def test_a_folder_that_is_gone_is_no_place_to_begin(
    qapp: QApplication, folder: LastFolder, tmp_path: Path, documents: Path
) -> None:
    folder.use(str(tmp_path / "stick" / "june.csv"))
    assert folder.path() == str(documents)
    documents.rmdir()
    assert folder.path() == str(Path.home())
