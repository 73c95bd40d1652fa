"""What tests of views share: the look, jobs, a workspace on an empty profile, commands that are scripts."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from shutil import copy2
from typing import Protocol

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models.command_process import CommandProcess, program
from partnerhub_desktop.models.edit_history import EditHistory
from partnerhub_desktop.models.events import Events
from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.models.language import Language
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.services.settings import DEFAULTS
from partnerhub_desktop.services.store.opening import open_store
from partnerhub_desktop.services.workspace import Workspace
from partnerhub_desktop.views.last_folder import LastFolder
from partnerhub_desktop.views.settings.settings_in_force import SettingsInForce
from partnerhub_desktop.views.surroundings import Surroundings
from partnerhub_desktop.views.theme import ThemeController
from tests.fake_reading import FakeReading, customer
from tests.furnished_window import FurnishedWindow
from tests.translated import have_translations

TODAY = date(2026, 11, 23)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[ThemeController]:
    font, colours = qapp.font(), qapp.palette()
    made = ThemeController(qapp, "light")
    yield made
    made.choose("system")
    shiboken6.delete(made)
    qapp.setStyleSheet("")
    qapp.setPalette(colours)
    qapp.setFont(font)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def session(profile: Path) -> Session:
    return Session(Profile(profile), TODAY)


@pytest.fixture
def workspace(session: Session) -> Iterator[Workspace]:
    workspace = Workspace(session)
    yield workspace
    workspace.close()


class FolderMemory:
    """Remembers at once, as the settings do in their own time."""

    def __init__(self) -> None:
        self.value = DEFAULTS

    def remember(self, key: str, revise: Callable[[str], str]) -> None:
        assert key == "last_folder"
        self.value = self.value._replace(last_folder=revise(self.value.last_folder))


@pytest.fixture
def folder_memory() -> FolderMemory:
    return FolderMemory()


@pytest.fixture
def folder(folder_memory: FolderMemory) -> LastFolder:
    """Where dialogs for files open; none was used yet."""
    return LastFolder(folder_memory)


@pytest.fixture
def failures() -> list[Exception]:
    """What no part of a test took; empty unless a test expects it."""
    return []


@pytest.fixture
def jobs(qapp: QApplication, failures: list[Exception]) -> Iterator[Jobs]:
    jobs = Jobs(failures.append)
    yield jobs
    jobs.close()


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    """English as the window speaks it, with its plurals."""
    have_translations()
    locale, made = QLocale(), Language(qapp, "en")
    yield made
    made.close()
    QLocale.setDefault(locale)


@pytest.fixture
def surroundings(
    language: Language, jobs: Jobs, theme: ThemeController, workspace: Workspace
) -> Surroundings:
    """What a page works with, on an empty profile."""
    formats = Formats(QLocale(), TODAY)
    settings = SettingsInForce(DEFAULTS, workspace, jobs, language, theme, formats)
    events = Events()
    history = EditHistory(jobs, events, workspace)
    return Surroundings(jobs, events, theme, formats, settings, workspace, history)


@pytest.fixture
def real_command(session: Session) -> Callable[[], CommandProcess]:
    """Commands of the program itself on the test's profile."""
    return lambda: CommandProcess(program(session))


class RunningDialog(Protocol):
    """A dialog that runs a command."""

    def stop(self) -> object: ...
    def deleteLater(self) -> None: ...


@pytest.fixture
def dialogs(qapp: QApplication) -> Iterator[list[RunningDialog]]:
    """Put the dialogs here that a test opens: what they run is stopped, and they go."""
    made: list[RunningDialog] = []
    yield made
    for dialog in made:
        if shiboken6.isValid(dialog):
            dialog.stop()
            dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def scripted(script: str) -> Callable[[], CommandProcess]:
    """Commands that are a small script instead; it finds the arguments in ``sys.argv[1:]``."""
    return lambda: CommandProcess((sys.executable, "-c", script))


@pytest.fixture(scope="session")
def empty_profile(tmp_path_factory: pytest.TempPathFactory) -> Profile:
    """Made once, because Alembic takes a third of a second: a profile with an empty store."""
    made = Profile(tmp_path_factory.mktemp("empty"))
    open_store(made).close()
    return made


@pytest.fixture
def furnished(
    surroundings: Surroundings, session: Session, empty_profile: Profile, qtbot: QtBot
) -> Iterator[FurnishedWindow]:
    """The window with saved views, palette and actions, on a hundred customers."""
    for file in (empty_profile.store, empty_profile.marker):
        copy2(file, session.profile.folder)
    rows = [customer(number) for number in range(1, 100)]
    rows.append(customer(100, "Пловдив Текстил ЕООД", statuses=("trial",)))
    window = FurnishedWindow(FakeReading(rows), surroundings, qtbot)
    yield window
    window.close()
