"""How far the first run got, stored at once so that closing loses nothing (product.md, section 7)."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.services.permissions import ALLOWED, PARTNER_FULL, Action
from partnerhub_desktop.services.workspace import Workspace

STEPS = ("language", "data", "role", "ready")
PREVIOUS = {"language": "", "data": "language", "role": "data", "ready": "role"}
"""The setting ``first_run`` holds the last step that was left behind: the one before the step shown."""

FILES, SAMPLE = "files", "sample"


class FirstRunState(QObject):
    """The choices made so far. Each is stored as it is made; the first one creates the store.

    ``failed`` tells a UserError of storing; the choice then holds for this run of the program only.
    """

    failed = Signal(object)
    ended = Signal()

    def __init__(self, jobs: Jobs, workspace: Workspace) -> None:
        super().__init__()
        self._jobs = jobs
        self._workspace = workspace
        settings = workspace.settings()
        self.step = _step_after(settings.first_run)
        self.data = settings.first_run_data or FILES
        self.role = settings.role or PARTNER_FULL
        self.person_name = settings.person_name

    @property
    def may_import(self) -> bool:
        """Whether the role allows what was chosen as the source of data."""
        return self.data != FILES or self.role in ALLOWED[Action.IMPORT]

    def go(self, step: str) -> None:
        """Stand at ``step`` from now on, also after the program was closed."""
        self.step = step
        self._store("first_run", PREVIOUS[step])

    def choose_language(self, code: str) -> None:
        self._store("language", code)

    def choose_data(self, data: str) -> None:
        self.data = data
        self._store("first_run_data", data)

    def choose_role(self, role: str) -> None:
        self.role = role
        self._store("role", role)

    def name_person(self, name: str) -> None:
        if name != self.person_name:
            self.person_name = name
            self._store("person_name", name)

    def end(self) -> None:
        """The first run is over for good; ``ended`` follows when that is stored, or cannot be."""
        end = self._workspace.change_setting
        self._jobs.write(
            lambda: end("first_run", "done"),
            lambda _changes: self.ended.emit(),
            lambda _error: self.ended.emit(),
        )

    def _store(self, key: str, value: str) -> None:
        change = self._workspace.change_setting
        self._jobs.write(lambda: change(key, value), lambda _changes: None, self.failed.emit)


def _step_after(left_behind: str) -> str:
    return next((step for step, before in PREVIOUS.items() if before == left_behind), "ready")
