"""The composition root: builds everything once, wires it, shows the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import QLocale, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from partnerhub_desktop.models.events import Events
from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.gui_gc import GuiGarbage
from partnerhub_desktop.models.instance import Instance
from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.models.language import Language
from partnerhub_desktop.models.role_names import role_text
from partnerhub_desktop.models.store_watch import StoreWatch
from partnerhub_desktop.services.catalog import PAGES
from partnerhub_desktop.services.customer_rows import CustomerRow
from partnerhub_desktop.services.instance_lock import InstanceLock
from partnerhub_desktop.services.permissions import PARTNER_FULL
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text
from partnerhub_desktop.services.workspace import Found, Workspace
from partnerhub_desktop.views.errors import ErrorPresenter
from partnerhub_desktop.views.interludes import Interludes
from partnerhub_desktop.views.main_window import MainWindow
from partnerhub_desktop.views.page_view import PageView
from partnerhub_desktop.views.pages import Pages
from partnerhub_desktop.views.settings_in_force import SettingsInForce
from partnerhub_desktop.views.start_measure import StartMeasure
from partnerhub_desktop.views.theme import STYLE, Choice, ThemeController

CUSTOMERS = "customers"
FIRST_ROWS = 60
"""More than a screen of customers: read before the window shows, so that its first paint has them."""
SOCKET_AFTER_MS = 500
EVERY_TABLE = frozenset(("customer", "customer_tag", "subscription", "license_line"))
NOBODY = Text(QT_TRANSLATE_NOOP("services", "This computer"))
"""Who uses the program until someone says who they are."""


def run(session: Session) -> int:
    """Open the window and stay until it closes; returns the exit code. A second start raises the first."""
    application = make_application()
    lock, instance = InstanceLock(session.profile), Instance(session.profile.folder)
    if not lock.take():
        instance.raise_other()
        return 0
    garbage = GuiGarbage()
    program = Program(session, application)
    program.open(instance)
    code = application.exec()
    program.close()
    instance.close()
    lock.release()
    garbage.stop()
    return code


def make_application() -> QApplication:
    """The one QApplication, named as the desktop entry names it."""
    application = QApplication([*sys.argv[:1], *STYLE])
    application.setApplicationName("partnerhub-desktop")
    application.setApplicationDisplayName("Partner Hub Desktop")
    application.setDesktopFileName("partnerhub-desktop")
    return application


class Program(QObject):
    """One window on one profile, from its first paint to its end."""

    def __init__(self, session: Session, application: QApplication) -> None:
        super().__init__()
        self._session = session
        self._application = application
        self.events = Events()
        self.workspace = Workspace(session)
        self._found = self.workspace.look()
        stored = self._found.settings
        self.language = Language(application, session.language or stored.language)
        self.theme = ThemeController(application, cast(Choice, stored.theme))
        self.formats = Formats(QLocale(), session.today)
        self.jobs = Jobs(self._failed)
        scope = (session.today, stored.thresholds, self._found.seen_customers)
        self.reading = CustomerReading(self.workspace.connection, *scope)
        self.settings = SettingsInForce(
            stored, self.workspace, self.jobs, self.language, self.theme, self.formats
        )
        self._pages = Pages(
            self.reading, self._first_rows, self.jobs, self.events, self.theme, self.formats, self.settings
        )
        self.window = MainWindow(self.theme, {page.key: page for page in PAGES}, self._pages.makers(PAGES))
        self.errors = ErrorPresenter(self.window, session.profile)
        self._build_company()
        self._connect()
        self._show_frame()

    def _build_company(self) -> None:
        """What works beside the pages."""
        self.interludes = Interludes(
            self._session, self.window, self.theme, self.language, self.jobs, self.workspace
        )
        today = self._session.current_day
        self._watch = StoreWatch(self.jobs, self.workspace.look, self._found, today)

    def open(self, instance: Instance | None = None) -> None:
        """Show the window with its first rows; what is not needed for them comes after the first paint."""
        self.window.restore_window_state(self.settings.value.window_state)
        if self._found.refusal is not None:
            self.interludes.show_refusal(self._found.refusal)
        elif self._is_first_run() and not self._session.measure_start:
            self.interludes.show_first_run()
        else:
            self.show_page(self.settings.value.last_page)
        if self._session.measure_start:
            StartMeasure(self.window, self.show_page(CUSTOMERS), self._session.measure_start)
        self.window.first_painted.connect(partial(self._after_first_paint, instance))
        self.window.show()

    def show_page(self, key: str) -> QWidget:
        """Bring a page to the front; one that does not exist (an old setting) is Customers."""
        return self.window.show_page(key if any(page.key == key for page in PAGES) else CUSTOMERS)

    def close(self) -> None:
        """Finish the writes, forget the reads, let go of the file."""
        self._watch.stop()
        self.interludes.stop()
        self.errors.let_go()
        self.jobs.close()
        self.workspace.close()

    def _connect(self) -> None:
        self.errors.catch_everything()
        self.events.error_raised.connect(self.errors.show_error)
        self.events.notice_raised.connect(self.window.status_bar.show_notice)
        self.events.page_requested.connect(self.show_page)
        self.events.import_requested.connect(lambda: self.interludes.open_import())
        self.interludes.imported.connect(self._watch.look)
        self.interludes.first_run_finished.connect(self._end_first_run)
        self.interludes.start_anew_chosen.connect(self._start_anew)
        self.window.banner.start_anew_chosen.connect(self._start_anew)
        self.window.top_bar.theme_chosen.connect(partial(self.settings.change, "theme"))
        self.window.top_bar.search_entered.connect(self._find_customer)
        self.window.closing.connect(self._remember_window)
        self.window.page_shown.connect(self._show_counts)
        self._pages.counts_changed.connect(self._show_counts)
        self._pages.selection_summarised.connect(self.window.status_bar.show_selection)
        self.settings.changed.connect(lambda _settings: self._show_frame())
        self.settings.scope_changed.connect(self._review)
        self._watch.found_changed.connect(self._store_changed)
        self._watch.day_changed.connect(self._review)
        self.window.import_requested.connect(self.events.import_requested)

    def _first_rows(self) -> tuple[Sequence[CustomerRow], int]:
        return self.reading.first(FIRST_ROWS) if self._is_readable() else ([], 0)

    def _is_readable(self) -> bool:
        return not self.workspace.is_new and self._found.refusal is None

    def _show_counts(self) -> None:
        view = self.window.page(self.window.shown_page)
        if isinstance(view, PageView):
            self.window.status_bar.show_counts(view.model.total, view.model.all_total)

    def _find_customer(self, words: str) -> None:
        view = self.show_page(CUSTOMERS)
        if isinstance(view, PageView):
            view.search_for(words)

    def _review(self) -> None:
        """Answer as the store, the day, the rules and the person are now."""
        today, thresholds = self._session.current_day(), self.settings.value.thresholds
        self.formats.today = today

        def review() -> None:
            self.reading.review(today, thresholds, self.workspace.seen_customers())

        self.jobs.read("review", review, lambda _none: self._tables_changed())

    def _store_changed(self, found: Found) -> None:
        self._found = found
        self.settings.take(found.settings)
        self._show_frame()
        self._review()

    def _tables_changed(self) -> None:
        self.events.tables_changed.emit(EVERY_TABLE)

    def _show_frame(self) -> None:
        name = self.settings.value.person_name
        shown = Text("{name}", {"name": name}) if name else NOBODY
        self.window.navigation.show_person(shown, role_text(self.settings.value.role or PARTNER_FULL))
        self.window.show_summary(self._found.summary)
        if self.workspace.problem is not None:
            self.window.banner.show_problem(self.workspace.problem)

    def _after_first_paint(self, instance: Instance | None) -> None:
        from partnerhub_desktop.views.launching import Launcher

        self._pages.complete()
        self._load_index()
        clipboard = self._application.clipboard()
        self._launcher = Launcher(self.events, clipboard, lambda: self.settings.value.launch_url)
        self._watch.start()
        self.interludes.take_drops()
        if instance is not None:
            QTimer.singleShot(SOCKET_AFTER_MS, partial(instance.listen, self.window.bring_to_front))

    def _load_index(self) -> None:
        if self._is_readable() and self.workspace.problem is None:
            self.jobs.read("index", self.reading.load_index, lambda _none: self.events.index_loaded.emit())

    def _remember_window(self) -> None:
        if not self._is_readable() or self.workspace.problem or self._session.measure_start:
            return
        self.settings.change("window_state", self.window.window_state(), _ignored)
        self.settings.change("last_page", self.window.shown_page, _ignored)

    def _is_first_run(self) -> bool:
        return self._found.summary.content == "empty" and self.settings.value.first_run != "done"

    def _look_again(self) -> None:
        self._found = self.workspace.look()
        self.settings.take(self._found.settings)
        self._show_frame()

    def _end_first_run(self) -> None:
        self._look_again()
        self.show_page(CUSTOMERS)
        self._load_index()

    def _start_anew(self) -> None:
        """Set the file aside and begin as in a new profile."""
        self.workspace.start_anew()
        self._look_again()
        self.interludes.show_first_run()

    def _failed(self, error: Exception) -> None:
        self.errors.show_error(error)


def _ignored(_error: Exception) -> None:
    """Where the window stood is not worth a word when it cannot be stored."""
