"""Where dialogs for files open: the folder used last, at first the person's documents."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from partnerhub_desktop.services.settings import Settings

DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation


class Memory(Protocol):
    """The settings in force, and how one is changed without a word (``SettingsInForce``)."""

    value: Settings

    def remember(self, key: str, revise: Callable[[str], str], /) -> None: ...


class LastFolder:
    """Kept as a setting; before there is a store, and after a folder is gone, as well as it can be."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._used = ""

    def path(self) -> str:
        """A folder that is there."""
        for folder in (
            self._used,
            self._memory.value.last_folder,
            QStandardPaths.writableLocation(DOCUMENTS),
        ):
            if folder and Path(folder).is_dir():
                return folder
        return str(Path.home())

    def open(self, dialog: QFileDialog) -> None:
        """Show the dialog there, and remember the folder of what is chosen in it."""
        chosen = dialog.selectedFiles()
        dialog.setDirectory(self.path())
        for name in chosen[:1]:
            dialog.selectFile(Path(name).name)
        dialog.filesSelected.connect(lambda files: self.use(files[0]) if files else None)
        dialog.open()

    def use(self, chosen: str) -> None:
        """A file or a folder was chosen."""
        path = Path(chosen)
        self._used = str(path if path.is_dir() else path.parent)
        self._memory.remember("last_folder", lambda _before: self._used)
