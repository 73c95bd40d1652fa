"""Builds the widget of a page when it is shown for the first time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from partnerhub_desktop.models.events import Events
from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.services.permissions import Action
from partnerhub_desktop.services.spec import ComingPage, ListPage, Page
from partnerhub_desktop.views.page_view import PageView, Reading
from partnerhub_desktop.views.settings_in_force import SettingsInForce
from partnerhub_desktop.views.theme import ThemeController

FirstRows = Callable[[], tuple[Sequence[Any], int]]


class Pages(QObject):
    """``first_rows`` gives the rows of the first paint and how many there are; ([], 0) without a store."""

    counts_changed = Signal()
    selection_summarised = Signal(int, int, int, int)

    def __init__(
        self,
        reading: Reading,
        first_rows: FirstRows,
        jobs: Jobs,
        events: Events,
        theme: ThemeController,
        formats: Formats,
        settings: SettingsInForce,
    ) -> None:
        super().__init__()
        self._reading = reading
        self._first_rows = first_rows
        self._jobs = jobs
        self._events = events
        self._theme = theme
        self._formats = formats
        self._settings = settings
        self._incomplete: list[PageView] | None = []
        self._lists: list[PageView] = []
        self._sample_offered = False

    def complete(self) -> None:
        """The window has painted its first rows: from now on every list is read whole."""
        waiting, self._incomplete = self._incomplete or (), None
        for view in waiting:
            view.show_all()

    def offer_sample(self, offered: bool) -> None:
        """Whether an empty list leads to sample data: only a store without any rows takes it."""
        self._sample_offered = offered
        for view in self._lists:
            view.offer_sample(offered)

    def make(self, page: Page) -> QWidget:
        """The widget of this page."""
        if isinstance(page, ListPage):
            return self._make_list(page)
        if isinstance(page, ComingPage):
            from partnerhub_desktop.views.coming_page import ComingPageView

            return ComingPageView(page, self._theme)
        return self._make_settings()

    def _make_list(self, page: ListPage) -> PageView:
        view = PageView(page, self._reading, self._jobs, self._events, self._theme, self._formats)
        view.counts_changed.connect(lambda *_counts: self.counts_changed.emit())
        view.selection_summarised.connect(self.selection_summarised)
        view.model.show_first(*self._first_rows())
        if self._incomplete is None:
            view.show_all()
        else:
            self._incomplete.append(view)
        self._lists.append(view)
        view.offer_sample(self._sample_offered)
        view.head.offer_import(self._settings.may(Action.IMPORT))
        self._settings.changed.connect(lambda _: view.head.offer_import(self._settings.may(Action.IMPORT)))
        return view

    def _make_settings(self) -> QWidget:
        from partnerhub_desktop.views.settings_page import SettingsPage

        view = SettingsPage(self._theme, self._settings.value)
        view.change_requested.connect(self._settings.change)
        self._settings.changed.connect(view.show_settings)
        return view
