"""The composition root: builds the frame of the window, shows it, and then what is in it."""

from __future__ import annotations

import sys
from functools import cached_property, partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from partnerhub_desktop.models.gui_gc import GuiGarbage
from partnerhub_desktop.models.instance import Instance
from partnerhub_desktop.models.language import Language
from partnerhub_desktop.services.catalog import PAGES
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.instance_lock import InstanceLock
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.services.spec import Page
from partnerhub_desktop.services.workspace import NOTHING, Workspace
from partnerhub_desktop.views import icons
from partnerhub_desktop.views.main_window import CUSTOMERS, MainWindow
from partnerhub_desktop.views.start_measure import StartMeasure
from partnerhub_desktop.views.theme import STYLE, Choice, ThemeController

if TYPE_CHECKING:
    from partnerhub_desktop.desk import Desk


def run(session: Session) -> int:
    """Open the window and stay until it closes; returns the exit code. A second start raises the first."""
    application = make_application()
    lock, instance = InstanceLock(session.profile), Instance(session.profile.folder)
    refusal = None
    try:
        if not lock.take():
            instance.raise_other()
            return 0
    except OSError as error:
        refusal = _unreachable(error, session)
    garbage = GuiGarbage()
    program = Program(session, application, refusal)
    program.open(instance)
    code = application.exec()
    program.close()
    icons.shapes.save()
    instance.close()
    lock.release()
    garbage.stop()
    return code


def _unreachable(error: OSError, session: Session) -> UserError:
    """Why the profile cannot be locked, in words; whoever starts from an icon sees no terminal."""
    from partnerhub_desktop.services.store.faults import explain

    refusal = explain(error, session.profile.store)
    if refusal is None:
        raise error
    return refusal


def make_application() -> QApplication:
    """The one QApplication, named as the desktop entry names it."""
    application = QApplication([*sys.argv[:1], *STYLE])
    application.setApplicationName("partnerhub-desktop")
    application.setApplicationDisplayName("Partner Hub Desktop")
    application.setDesktopFileName("partnerhub-desktop")
    return application


class Program(QObject):
    """One window on one profile, from its first paint to its end.

    The frame (navigation, top bar, status bar) is painted first, and only then is the desk imported, built
    and painted: the window answers at once.
    """

    def __init__(self, session: Session, application: QApplication, refusal: UserError | None = None) -> None:
        super().__init__()
        self._session = session
        self._application = application
        self.workspace = Workspace(session)
        self._found = NOTHING._replace(refusal=refusal) if refusal else self.workspace.look()
        stored = self._found.settings
        icons.shapes.keep_in(session.profile.icon_shapes)
        self.language = Language(application, session.language or stored.language)
        choice = cast(Choice, stored.theme)
        self.theme = ThemeController(application, choice, dressed=False, percent=stored.font_scale)
        makers = {page.key: partial(self._make_page, page) for page in PAGES}
        pages = {page.key: page for page in PAGES}
        self.window = MainWindow(self.theme, pages, makers, stored.window_state)
        self.window.show_found(self._found, self.workspace.problem)
        self.theme.dress()

    @cached_property
    def desk(self) -> Desk:
        """What is behind the frame."""
        from partnerhub_desktop.desk import Desk

        return Desk(self._session, self.workspace, self._found, self.language, self.theme, self.window)

    def open(self, instance: Instance | None = None) -> None:
        """Show the window; its page comes after its first paint, and after that what no page needs."""
        if self._session.measure_start:
            self._measure = StartMeasure(self.window, self._session.measure_start)
        elif self._found.refusal is not None:
            self.desk.interludes.show_refusal(self._found.refusal)
        elif self._is_first_run():
            self.desk.interludes.show_first_run()
        self.window.first_painted.connect(partial(self._begin, instance))
        self.window.show()

    def show_page(self, key: str) -> QWidget:
        """Bring a page to the front; one that does not exist (an old setting) is Customers."""
        return self.window.show_page(key)

    def close(self) -> None:
        """Finish the writes, forget the reads, let go of the file."""
        if "desk" in self.__dict__:
            self.desk.close()
        self.workspace.close()
        self.language.close()

    def _make_page(self, page: Page) -> QWidget:
        return self.desk.pages.make(page)

    def _begin(self, instance: Instance | None) -> None:
        if self._session.measure_start:
            self._measure.watch(self.show_page(CUSTOMERS))
        elif self._found.refusal is None and not self._is_first_run():
            self.show_page(self._found.settings.last_page)
        QCoreApplication.sendPostedEvents()  # lays out and paints the page before anything else is begun
        if not self._session.measure_start:
            QTimer.singleShot(0, partial(self.desk.begin, self._application, instance))

    def _is_first_run(self) -> bool:
        return self._found.summary.content == "empty" and self._found.settings.first_run != "done"
