"""Last step: the data comes, by what was chosen; then the window opens on the customers."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget

from partnerhub_desktop.models.command_process import NewCommand
from partnerhub_desktop.models.first_run import SAMPLE, FirstRunState
from partnerhub_desktop.models.import_run import ImportRun, State
from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.models.sample_fill import FILLED, FILLING, WAITING, SampleFill
from partnerhub_desktop.views.importing.import_panel import ImportPanel
from partnerhub_desktop.views.last_folder import LastFolder
from partnerhub_desktop.views.theme import ThemeController
from partnerhub_desktop.views.wizard.data_step import SAMPLE_CUSTOMERS
from partnerhub_desktop.views.wizard.sample_panel import SamplePanel
from partnerhub_desktop.views.wizard.step_page import StepPage


class ReadyStep(StepPage):
    """Imports files, or fills in the sample."""

    def __init__(
        self,
        theme: ThemeController,
        jobs: Jobs,
        state: FirstRunState,
        folder: LastFolder,
        new_command: NewCommand,
    ) -> None:
        super().__init__()
        self._jobs = jobs
        self._state = state
        self._import = ImportRun(new_command)
        self._fill = SampleFill(new_command)
        self._panel = ImportPanel(theme, jobs, self._import, folder)
        self._panel.leave.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._panel)
        self._stack.addWidget(SamplePanel(theme, self._fill))
        self.body.addWidget(self._stack, 1)
        for work in (self._import, self._fill):
            work.state_changed.connect(self._follow)
        self._follow()

    @property
    def is_running(self) -> bool:
        """Whether files are read or data is written now; one cannot go back meanwhile."""
        return self._fill.state == FILLING or self._import.is_running

    @property
    def is_done(self) -> bool:
        """Whether data came in."""
        return self._fill.state == FILLED or self._import.state is State.WRITTEN

    @property
    def fills_height(self) -> bool:
        """The preview of an import takes all the height there is."""
        return not self._takes_sample and self._import.state in (State.CHECKED, State.WRITTEN)

    @property
    def is_main_way(self) -> bool:
        return self.is_done or self._takes_sample

    def show_choice(self) -> None:
        """Follow what was chosen at the step about data."""
        self._stack.setCurrentIndex(1 if self._takes_sample else 0)
        self._follow()

    def begin(self) -> None:
        """Fill in the sample, if that was chosen and is not done yet."""
        if self._takes_sample and self._fill.state == WAITING:
            # Behind the choices that are still being stored: the command reads who is at work.
            self._jobs.write(lambda: None, lambda _none: self._fill.begin(SAMPLE_CUSTOMERS))

    def stop(self) -> None:
        """End what runs, at once and silently; for when the window goes."""
        self._import.close()
        self._fill.close()

    def continue_words(self) -> str:
        if self._takes_sample and not self.is_done:
            return self.tr("Fill in sample data")
        return self.tr("Open customers") if self.is_done else self.tr("Import later")

    def focus_first(self) -> None:
        if not self._takes_sample:
            self._panel.choosing.focus_first()

    def retranslate(self) -> None:
        if self.is_done:
            self.question.setText(self.tr("Ready"))
            self.line.setText(self.tr("From here everything works without a network."))
        elif self._takes_sample:
            self.question.setText(self.tr("Your sample data"))
            self.line.setText(self.tr("This takes less than a minute."))
        else:
            self.question.setText(self.tr("Bring in your files"))
            self.line.setText(self.tr("You see what will change first; then one press brings it in."))

    @property
    def _takes_sample(self) -> bool:
        return self._state.data == SAMPLE

    def _follow(self) -> None:
        self.retranslate()
        self.state_changed.emit()
