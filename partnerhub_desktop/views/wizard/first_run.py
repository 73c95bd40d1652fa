"""The first run: language, where the data comes from, who one is, ready (product.md, section 7)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from partnerhub_desktop.models.command_process import NewCommand
from partnerhub_desktop.models.first_run import STEPS, FirstRunState
from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.models.language import Language, translated
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.workspace import Workspace
from partnerhub_desktop.views.last_folder import LastFolder
from partnerhub_desktop.views.theme import ThemeController
from partnerhub_desktop.views.wizard.data_step import DataStep
from partnerhub_desktop.views.wizard.foot import Foot
from partnerhub_desktop.views.wizard.language_step import LanguageStep
from partnerhub_desktop.views.wizard.language_switch import LanguageSwitch
from partnerhub_desktop.views.wizard.ready_step import ReadyStep
from partnerhub_desktop.views.wizard.role_step import RoleStep
from partnerhub_desktop.views.wizard.side_panel import SidePanel
from partnerhub_desktop.views.wizard.step_page import StepPage
from partnerhub_desktop.views.wizard.step_row import StepButton, StepRow

SIDE_NEEDS = 1200
WIDEST = 1080
TIGHT_BELOW = 820


class FirstRun(QFrame):
    """The window's whole content until the person opens the customers. Every choice is stored as it is made.

    ``finished`` comes once, when all of them are stored. Call ``stop`` before the window goes.
    """

    finished = Signal()

    def __init__(
        self,
        theme: ThemeController,
        language: Language,
        jobs: Jobs,
        workspace: Workspace,
        folder: LastFolder,
        new_command: NewCommand,
    ) -> None:
        super().__init__()
        self._theme, self._language = theme, language
        self._state = FirstRunState(jobs, workspace)
        self.ready = ReadyStep(theme, jobs, self._state, folder, new_command)
        self._language_step = LanguageStep(theme)
        self._pages: dict[str, StepPage] = {
            "language": self._language_step,
            "data": DataStep(theme, self._state),
            "role": RoleStep(theme, self._state),
            "ready": self.ready,
        }
        self.setProperty("area", "page")
        self._build()
        self._connect()
        self.show_step(self._state.step)
        self._retranslate()

    def show_step(self, step: str) -> None:
        """Bring the step to the front without storing that one stands there."""
        self.step = step
        self.ready.show_choice()
        self._stack.setCurrentWidget(self._frames[step])
        self._steps.show_current(STEPS.index(step))
        self._pages[step].focus_first()
        self._refresh()

    def stop(self) -> None:
        """End what runs beside the window."""
        self.ready.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pages[self.step].focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._side.setVisible(event.size().width() >= SIDE_NEEDS * self._theme.scale)
        tight = event.size().height() < TIGHT_BELOW
        self._column.setContentsMargins(56, 20 if tight else 32, 56, 20 if tight else 32)
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self._side = SidePanel(self._theme)
        self._steps = StepRow(self._theme, self._step_names)
        self._switch = LanguageSwitch(self._theme)
        self._stack = QStackedWidget()
        self._columns = {step: QVBoxLayout() for step in STEPS}
        self._frames = {step: self._build_frame(step) for step in STEPS}
        content = QWidget()
        content.setMaximumWidth(WIDEST + 112)
        self._column = QVBoxLayout(content)
        self._column.setSpacing(12)
        top = QHBoxLayout()
        top.addWidget(self._steps)
        top.addStretch(1)
        top.addWidget(self._switch)
        self._column.addLayout(top)
        self._column.addWidget(self._stack, 1)
        self._foot = Foot(self._theme)
        self._column.addWidget(self._foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addWidget(content, 1)

    def _build_frame(self, step: str) -> QScrollArea:
        """The page between two springs; it scrolls when the height is too little."""
        inside = QWidget()
        column = self._columns[step]
        inside.setLayout(column)
        column.setContentsMargins(0, 12, 0, 0)
        column.addStretch(1)
        column.addWidget(self._pages[step])
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        self._stack.addWidget(area)
        return area

    def _connect(self) -> None:
        self._steps.step_chosen.connect(lambda index: self._go(STEPS[index]))
        self._foot.back_pressed.connect(self.go_back)
        self._foot.continue_pressed.connect(self.go_on)
        for source in (self._switch, self._language_step):
            source.language_chosen.connect(self._choose_language)
        for page in self._pages.values():
            page.state_changed.connect(self._refresh)
        self._state.ended.connect(self.finished)
        self._state.failed.connect(self._show_failure)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, or goes on; Esc goes back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QPushButton | StepButton):
                focused.click()
            else:
                self.go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def go_on(self) -> None:
        """Do what the primary button says."""
        page = self._pages[self.step]
        if page.problem() or page.is_running:
            return
        page.leave()
        if self.step != STEPS[-1]:
            self._go(STEPS[STEPS.index(self.step) + 1])
            if self.step == STEPS[-1]:
                self.ready.begin()
        elif self.ready.is_main_way and not self.ready.is_done:
            self.ready.begin()
        else:
            self._state.end()

    def go_back(self) -> None:
        """One step back; nothing is forgotten."""
        if self.step != STEPS[0] and not self._pages[self.step].is_running:
            self._go(STEPS[STEPS.index(self.step) - 1])

    def _go(self, step: str) -> None:
        self._state.go(step)
        self.show_step(step)

    def _choose_language(self, code: str) -> None:
        self._language.choose(code)
        self._state.choose_language(code)
        self._show_language()

    def _show_language(self) -> None:
        self._switch.show_language(self._language.code)
        self._language_step.show_language(self._language.code)

    def _show_failure(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._foot.show_problem(translated(error.message), translated(error.detail) if error.detail else "")

    def _refresh(self) -> None:
        """What can be pressed now, and what it says."""
        page = self._pages[self.step]
        self._place(page)
        self._foot.show_page(page, is_first=self.step == STEPS[0])
        self._steps.setEnabled(not page.is_running)
        if page is self.ready and self.ready.is_done:
            self._foot.focus_continue()

    def _place(self, page: StepPage) -> None:
        springs = 0 if page.fills_height else 1
        for item, stretch in enumerate((springs, 1 - springs, springs)):
            self._columns[self.step].setStretch(item, stretch)

    def _retranslate(self) -> None:
        self._show_language()
        self._refresh()

    def _step_names(self) -> Sequence[str]:
        return (self.tr("Language"), self.tr("Your data"), self.tr("Your role"))
