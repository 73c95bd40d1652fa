"""What comes in the pages' place or over them: the first run, a store that cannot be opened, an import."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.models.language import Language
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.services.workspace import Workspace
from partnerhub_desktop.views.main_window import MainWindow
from partnerhub_desktop.views.settings.settings_in_force import SettingsInForce
from partnerhub_desktop.views.theme import ThemeController

if TYPE_CHECKING:
    from datetime import date

    from partnerhub_desktop.models.command_process import CommandProcess
    from partnerhub_desktop.models.shown_list import ShownList
    from partnerhub_desktop.views.exporting.export_dialog import ExportDialog
    from partnerhub_desktop.views.importing.import_dialog import ImportDialog
    from partnerhub_desktop.views.last_folder import LastFolder
    from partnerhub_desktop.views.sample_dialog import SampleDialog
    from partnerhub_desktop.views.wizard.first_run import FirstRun


class Interludes(QObject):
    """Builds each on its occasion: nothing of them is imported on the way to the first paint."""

    first_run_finished = Signal()
    start_anew_chosen = Signal()
    imported = Signal()
    notice_raised = Signal(str)

    def __init__(
        self,
        session: Session,
        window: MainWindow,
        theme: ThemeController,
        language: Language,
        jobs: Jobs,
        workspace: Workspace,
        settings: SettingsInForce,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._theme = theme
        self._language = language
        self._jobs = jobs
        self._workspace = workspace
        self._settings = settings
        self._first_run: FirstRun | None = None
        self._import: ImportDialog | None = None
        self._sample: SampleDialog | None = None
        self._export: ExportDialog | None = None

    @cached_property
    def _folder(self) -> LastFolder:
        from partnerhub_desktop.views.last_folder import LastFolder

        return LastFolder(self._settings)

    def show_first_run(self) -> FirstRun:
        """The first run fills the window until it is finished; it stands where it was left."""
        from partnerhub_desktop.views.wizard.first_run import FirstRun

        view = FirstRun(
            self._theme, self._language, self._jobs, self._workspace, self._folder, self._new_command
        )
        view.finished.connect(self._end_first_run)
        self._first_run = view
        self._window.show_alone(view)
        return view

    def show_refusal(self, problem: UserError) -> QWidget:
        """Why the store was not opened fills the window."""
        from partnerhub_desktop.views.recovery_view import RecoveryView

        view = RecoveryView(problem, self._theme)
        view.close_chosen.connect(self._window.close)
        view.start_anew_chosen.connect(self.start_anew_chosen)
        self._window.show_alone(view)
        return view

    def open_import(self, paths: tuple[str, ...] = ()) -> None:
        """The import over the page; a second wish brings the open one to the front."""
        if self._import is None:
            from partnerhub_desktop.services.importing.kept_mappings import KeptMappings
            from partnerhub_desktop.views.importing.import_dialog import ImportDialog

            kept = KeptMappings(self._session.profile.mappings)
            self._import = ImportDialog(
                self._theme, self._jobs, self._folder, self._new_command, self._window, kept
            )
            self._import.imported.connect(self.imported)
            self._import.destroyed.connect(self._forget_import)
            self._import.open()
        self._import.raise_()
        if paths:
            self._import.import_paths(paths)

    def open_export(self, shown: ShownList, selection_only: bool, today: date) -> None:
        """The export over the page."""
        if self._export is None:
            from partnerhub_desktop.views.exporting.export_dialog import ExportDialog

            self._export = ExportDialog(
                shown, selection_only, today, self._folder, self._new_command, self._window
            )
            self._export.notice_raised.connect(self.notice_raised)
            self._export.destroyed.connect(self._forget_export)
            self._export.open()

    def open_sample(self) -> None:
        """Sample data over the page, for a store that is empty."""
        if self._sample is None:
            from partnerhub_desktop.views.sample_dialog import SampleDialog

            self._sample = SampleDialog(self._theme, self._new_command, self._window)
            self._sample.filled.connect(self.imported)
            self._sample.destroyed.connect(self._forget_sample)
            self._sample.open()

    def show_shortcuts(self) -> None:
        """Every key of the window."""
        from partnerhub_desktop.views.shortcuts_dialog import ShortcutsDialog

        ShortcutsDialog(self._window).open()

    def take_drops(self) -> None:
        """From now on files dropped anywhere on the window are imported."""
        from partnerhub_desktop.views.importing.file_drop import FileDrop

        FileDrop(self._window).files_dropped.connect(lambda paths: self.open_import(tuple(paths)))

    def stop(self) -> None:
        """End what runs in them, before the window goes."""
        for guest in (self._first_run, self._import, self._sample, self._export):
            if guest is not None:
                guest.stop()

    def _new_command(self) -> CommandProcess:
        from partnerhub_desktop.models.command_process import CommandProcess, program

        return CommandProcess(program(self._session._replace(language=self._language.code)))

    def _end_first_run(self) -> None:
        self._first_run = None
        self._window.show_frame()
        self.first_run_finished.emit()

    def _forget_import(self) -> None:
        self._import = None

    def _forget_export(self) -> None:
        self._export = None

    def _forget_sample(self) -> None:
        self._sample = None
