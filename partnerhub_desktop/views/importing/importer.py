"""Opens the import wherever it is asked for: a button, a key, files dropped on the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from partnerhub_desktop.models.command_process import NewCommand
from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.views.import_dialog import ImportDialog
from partnerhub_desktop.views.importing.file_drop import FileDrop
from partnerhub_desktop.views.theme import ThemeController


class Importer(QObject):
    """One dialog at a time, over ``window``, whose content stays alive behind it."""

    imported = Signal()
    """The store has changed."""

    def __init__(self, window: QWidget, theme: ThemeController, jobs: Jobs, new_command: NewCommand) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._jobs = jobs
        self._new_command = new_command
        self._dialog: ImportDialog | None = None
        FileDrop(window).files_dropped.connect(self.open)

    def open(self, paths: Sequence[str] = ()) -> None:
        """Show the dialog; with ``paths``, look at them at once."""
        if self._dialog is None:
            self._dialog = ImportDialog(self._theme, self._jobs, self._new_command, self._window)
            self._dialog.imported.connect(self.imported)
            self._dialog.finished.connect(self._closed)
            self._dialog.open()
        if paths:
            self._dialog.import_paths(paths)

    def stop(self) -> None:
        """End what runs; for when the window goes."""
        if self._dialog is not None:
            self._dialog.stop()

    def _closed(self) -> None:
        self._dialog = None
