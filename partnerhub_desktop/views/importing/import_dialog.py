"""Importing files from the window, without blocking it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QMessageBox, QVBoxLayout, QWidget

from partnerhub_desktop.models.command_process import NewCommand
from partnerhub_desktop.models.import_run import ImportRun, State
from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.services.importing.kept_mappings import KeptMappings
from partnerhub_desktop.views.importing.file_drop import FileDrop
from partnerhub_desktop.views.importing.import_panel import ImportPanel
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.last_folder import LastFolder
from partnerhub_desktop.views.theme import ThemeController

SIZE = (1160, 640)
"""At the usual text size; a larger text takes more, as far as the window reaches."""
AROUND = 40
"""Pixels of the window that stay seen beside it."""


class ImportDialog(QDialog):
    """Open it with ``open()`` and, for files dropped elsewhere, ``import_paths``.

    Closing while something runs asks first, then stops it.
    """

    imported = Signal()
    """The store has changed."""

    def __init__(
        self,
        theme: ThemeController,
        jobs: Jobs,
        folder: LastFolder,
        new_command: NewCommand,
        parent: QWidget | None,
        kept: KeptMappings | None = None,
    ) -> None:
        super().__init__(parent)
        self._question: QMessageBox | None = None
        self._closing = False
        self.run = ImportRun(new_command, kept)
        self.panel = ImportPanel(theme, jobs, self.run, folder)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._fit(theme.scale)
        self._connect()
        self._retranslate()

    def import_paths(self, paths: Sequence[str]) -> None:
        """Look at files that were chosen elsewhere; while something runs they are not taken."""
        if not self.run.is_running:
            self.run.check(paths)

    def stop(self) -> None:
        """End what runs, at once and silently; for when the window goes."""
        self.run.close()

    def reject(self) -> None:
        """Esc and the button: close, or ask first while something runs."""
        if self.run.is_running:
            self._ask()
        else:
            self.run.close()
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.run.is_running:
            event.ignore()
            self._ask()
        else:
            self.run.close()
            super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self._title = plain_label("title")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self.panel, 1)
        self.panel.choosing.focus_first()

    def _fit(self, scale: float) -> None:
        wanted = QSize(*SIZE)
        window = self.parentWidget()
        if window is not None:
            inside = window.size() - QSize(AROUND, AROUND)
            wanted = (wanted * scale).boundedTo(inside).expandedTo(wanted)
        self.resize(wanted)

    def _connect(self) -> None:
        self.panel.leave_requested.connect(self.reject)
        self.run.state_changed.connect(self._follow)
        self.run.emptied.connect(self.imported)
        FileDrop(self).files_dropped.connect(self.import_paths)

    def _follow(self) -> None:
        if self.run.state is State.WRITTEN:
            self.imported.emit()
        if self._question is not None and not self.run.is_running:
            self._question.close()
        if self._closing and not self.run.is_running:
            self.reject()
        self._retranslate()

    def _ask(self) -> None:
        if self._question is not None or self._closing:
            return
        box = QMessageBox(
            QMessageBox.Icon.Question, self.tr("Import"), self.tr("Stop the import?"), parent=self
        )
        box.setInformativeText(self.tr("The store stays as it was before it began."))
        stop = box.addButton(self.tr("Stop"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(self.tr("Go on"), QMessageBox.ButtonRole.RejectRole))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        stop.clicked.connect(self._stop_and_close)
        box.finished.connect(self._answered)
        self._question = box
        box.open()

    def _answered(self) -> None:
        self._question = None

    def _stop_and_close(self) -> None:
        self._closing = True
        self.run.cancel()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Import files"))
        self._title.setText(self.tr("Import files"))
        done = self.run.state is State.WRITTEN
        self.panel.leave.setText(self.tr("Close") if done else self.tr("Cancel"))
        self.panel.leave.setVisible(not self.run.is_running)
