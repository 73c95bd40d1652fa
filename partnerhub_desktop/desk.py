"""What the window does behind its frame: pages, jobs, errors, watching. Built when the frame is painted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer
from PySide6.QtWidgets import QApplication

from partnerhub_desktop.models.edit_history import EditHistory
from partnerhub_desktop.models.events import Events
from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.instance import Instance
from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.models.language import Language
from partnerhub_desktop.models.store_watch import StoreWatch
from partnerhub_desktop.services.list_readings import ListReadings
from partnerhub_desktop.services.lists.customer_rows import CustomerRow
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.services.workspace import Found, Workspace
from partnerhub_desktop.views.errors import ErrorPresenter
from partnerhub_desktop.views.interludes import Interludes
from partnerhub_desktop.views.main_window import CUSTOMERS, MainWindow
from partnerhub_desktop.views.page_view import PageView
from partnerhub_desktop.views.pages import Pages
from partnerhub_desktop.views.settings.settings_in_force import SettingsInForce
from partnerhub_desktop.views.status_bar import Counting
from partnerhub_desktop.views.surroundings import Surroundings
from partnerhub_desktop.views.theme import ThemeController
from partnerhub_desktop.views.window_place import bring_to_front, place_of

if TYPE_CHECKING:
    from partnerhub_desktop.models.shown_list import ShownList
    from partnerhub_desktop.views.customer_visits import CustomerVisits
    from partnerhub_desktop.views.toast import Toast

LEAST_ROW = 30
"""Pixels of a compact row: what the window has room for is read before the page shows, so that its first
paint has them."""
SOCKET_AFTER_MS = 500
EVERY_TABLE = frozenset(("customer", "customer_tag", "subscription", "license_line"))


class Desk(QObject):
    """``found`` is what the look at the store gave with which the frame was made."""

    def __init__(
        self,
        session: Session,
        workspace: Workspace,
        found: Found,
        language: Language,
        theme: ThemeController,
        window: MainWindow,
    ) -> None:
        super().__init__()
        self._session = session
        self._workspace = workspace
        self._found = found
        self._window = window
        self._theme = theme
        self.events = Events()
        self.formats = Formats(QLocale(), session.today)
        self.jobs = Jobs(self._failed)
        scope = (session.today, found.settings.thresholds, found.seen_customers)
        self.reading = CustomerReading(workspace.connection, *scope)
        self.settings = SettingsInForce(found.settings, workspace, self.jobs, language, theme, self.formats)
        self._build_company(language)
        self.pages.offer_sample(found.summary.content == "empty")
        self._connect()
        self._connect_window()

    def _build_company(self, language: Language) -> None:
        """The pages, and what works beside them."""
        session, window, workspace, theme = self._session, self._window, self._workspace, self._theme
        self.history = EditHistory(self.jobs, self.events, workspace)
        self._around = Surroundings(
            self.jobs, self.events, theme, self.formats, self.settings, workspace, self.history
        )
        self.readings = ListReadings(self.reading)
        self.pages = Pages(self.readings, self._first_rows, self._around)
        self.errors = ErrorPresenter(window, session.profile)
        self.interludes = Interludes(session, window, theme, language, self.jobs, workspace, self.settings)
        self.watch = StoreWatch(self.jobs, workspace.look, self._found, session.current_day)

    @cached_property
    def toast(self) -> Toast:
        """Made for the first notice; the first rows do without it."""
        from partnerhub_desktop.views.toast import Toast

        return Toast(self._window, self._window.status_bar, self._theme)

    @cached_property
    def visits(self) -> CustomerVisits:
        """Made for the first customer that is opened."""
        from partnerhub_desktop.views.customer_visits import CustomerVisits

        return CustomerVisits(self._window, self.reading, self._around)

    def begin(self, application: QApplication, instance: Instance | None = None) -> None:
        """The first rows are painted: time for everything that they can do without."""
        from partnerhub_desktop.views.launching import Launcher

        self.pages.complete()
        self.furnish()
        self.furnishing.saved_views.restore_chosen()
        self.events.index_loaded.connect(self._keep_index)
        self.load_index()
        clipboard = application.clipboard()
        self._launcher = Launcher(self.events, clipboard, lambda: self.settings.value)
        self.watch.start()
        self.interludes.take_drops()
        if instance is not None:
            QTimer.singleShot(
                SOCKET_AFTER_MS, partial(instance.listen, partial(bring_to_front, self._window))
            )

    def furnish(self) -> None:
        """Put into the window what it shows beside its first rows."""
        from partnerhub_desktop.views.editing.edit_keys import connect_undo
        from partnerhub_desktop.views.furnishing import Furnishing

        connect_undo(self._window, self.history)
        self.furnishing = Furnishing(self._window, self.pages, self._around, self._find_customer)

    def load_index(self) -> None:
        """Make filters quick and counted, beside the window."""
        if self._is_readable() and self._workspace.problem is None:
            self.jobs.read("index", self.reading.load_index, lambda _none: self.events.index_loaded.emit())

    def _keep_index(self) -> None:
        keep = partial(self._workspace.keep_index, self.reading.facts)
        for work in (keep, self._workspace.keep_analytics):
            self.jobs.write(work, lambda _saved: None, _ignored)

    def close(self) -> None:
        """Finish the writes, forget the reads."""
        self.watch.stop()
        self.interludes.stop()
        self.errors.let_go()
        self.history.finish()
        self.jobs.close()

    def _connect(self) -> None:
        self.errors.catch_everything()
        self.events.error_raised.connect(self.errors.show_error)
        self.events.customer_opened.connect(lambda record: self.visits.open(record))
        self.events.import_requested.connect(lambda: self.interludes.open_import())
        self.events.sample_requested.connect(self.interludes.open_sample)
        self.events.export_requested.connect(self._export)
        self.interludes.notice_raised.connect(self.events.notice_raised)
        self.interludes.imported.connect(self.watch.look_soon)
        self.interludes.first_run_finished.connect(self._end_first_run)
        self.interludes.start_anew_chosen.connect(self._start_anew)
        self.pages.counts_changed.connect(self._show_counts)
        self.settings.changed.connect(lambda _settings: self._show_frame())
        self.settings.scope_changed.connect(self._review)
        self.history.written.connect(self.watch.expect)
        self.watch.found_changed.connect(self._store_changed)
        self.watch.day_changed.connect(self._review)

    def _connect_window(self) -> None:
        window = self._window
        self.events.notice_raised.connect(lambda notice: self.toast.show_notice(notice))
        self.events.offer_raised.connect(lambda notice, offer: self.toast.show_notice(notice, offer))
        self.pages.selection_summarised.connect(self._show_counts)
        window.banner.start_anew_chosen.connect(self._start_anew)
        window.top_bar.theme_chosen.connect(partial(self.settings.change, "theme"))
        window.top_bar.search_entered.connect(self._find_customer)
        window.closing.connect(self._remember_window)
        window.page_shown.connect(self._show_counts)
        window.import_requested.connect(self.events.import_requested)
        window.shortcuts_requested.connect(self.interludes.show_shortcuts)

    def _first_rows(self) -> tuple[Sequence[CustomerRow], int]:
        return self.reading.first(self._window.height() // LEAST_ROW) if self._is_readable() else ([], 0)

    def _is_readable(self) -> bool:
        return not self._workspace.is_new and self._found.refusal is None

    def _show_counts(self) -> None:
        view = self._window.page(self._window.shown_page)
        if isinstance(view, Counting):
            self._window.status_bar.show_page(view)

    def _find_customer(self, words: str) -> None:
        view = self._window.show_page(CUSTOMERS)
        if isinstance(view, PageView):
            view.search_for(words)

    def _export(self, shown: ShownList, selection_only: bool) -> None:
        self.interludes.open_export(shown, selection_only, self.formats.today)

    def _review(self) -> None:
        """Answer as the store, the day, the rules and the person are now."""
        today, thresholds = self._session.current_day(), self.settings.value.thresholds
        self.formats.today = today

        def review() -> None:
            self.reading.review(today, thresholds, self._workspace.seen_customers())

        self.jobs.read("review", review, lambda _none: self.events.tables_changed.emit(EVERY_TABLE))

    def _store_changed(self, found: Found, has_other_rows: bool) -> None:
        before, self._found = self._found, found
        if found.summary.content != before.summary.content:
            self.history.clear()
        self.settings.take(found.settings)
        self._show_frame()
        if has_other_rows:
            self._review()

    def _show_frame(self) -> None:
        found = self._found._replace(settings=self.settings.value)
        self._window.show_found(found, self._workspace.problem)
        self.pages.offer_sample(found.summary.content == "empty")

    def _remember_window(self) -> None:
        if not self._is_readable() or self._workspace.problem or self._session.measure_start:
            return
        self.settings.change("window_state", place_of(self._window), _ignored)
        self.settings.change("last_page", self._window.marked_page, _ignored)

    def _look_again(self) -> None:
        self.history.clear()
        self._found = self._workspace.look()
        self.settings.take(self._found.settings)
        self._show_frame()

    def _end_first_run(self) -> None:
        self._look_again()
        self._window.show_page(CUSTOMERS)
        self.load_index()

    def _start_anew(self) -> None:
        """Set the file aside and begin as in a new profile."""
        self._workspace.start_anew()
        self._look_again()
        self.interludes.show_first_run()

    def _failed(self, error: Exception) -> None:
        self.errors.show_error(error)


def _ignored(_error: Exception) -> None:
    """Where the window stood, and a saved index, are not worth a word when they cannot be stored."""
