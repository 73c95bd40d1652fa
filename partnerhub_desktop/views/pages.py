"""Builds the widget of a page when it is shown for the first time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from partnerhub_desktop.models.rows_source import Reading
from partnerhub_desktop.services.list_readings import CUSTOMERS, ListReadings
from partnerhub_desktop.services.permissions import Action
from partnerhub_desktop.services.spec import ComingPage, ListPage, Page
from partnerhub_desktop.views.page_view import PageView
from partnerhub_desktop.views.surroundings import Surroundings

if TYPE_CHECKING:
    from partnerhub_desktop.services.reading import CustomerReading
    from partnerhub_desktop.views.overview.overview_page import OverviewPage

FirstRows = Callable[[], tuple[Sequence[Any], int]]


class Pages(QObject):
    """``first_rows`` gives the rows of the first paint and how many there are; ([], 0) without a store."""

    counts_changed = Signal()
    list_made = Signal(object)  # the PageView, before it is shown
    selection_summarised = Signal(int, int, int, int)

    def __init__(self, readings: ListReadings, first_rows: FirstRows, around: Surroundings) -> None:
        super().__init__()
        self._readings = readings
        self._first_rows = first_rows
        self._around = around
        self._incomplete: list[PageView] | None = []
        self.lists: list[PageView] = []
        self._sample_offered = False
        self._overview: OverviewPage | None = None

    def leave(self) -> None:
        """The window closes."""
        if self._overview is not None and self._overview.isVisible():
            self._overview.leave()

    def complete(self) -> None:
        """The window has painted its first rows: from now on every list is read whole."""
        waiting, self._incomplete = self._incomplete or (), None
        for view in waiting:
            view.show_all()

    def offer_sample(self, offered: bool) -> None:
        """Whether an empty list leads to sample data: only a store without any rows takes it."""
        self._sample_offered = offered
        for view in self.lists:
            view.emptiness.offer_sample(offered)

    def reading_of(self, page: str) -> Reading | None:
        """What reads the list of the page with this key; None for a page without one."""
        from partnerhub_desktop.services.catalog import PAGES

        is_list = any(each.key == page and isinstance(each, ListPage) for each in PAGES)
        return self._readings.of(page) if is_list else None

    @property
    def customers(self) -> CustomerReading:
        """What reads the customers, whichever page shows them."""
        return self._readings.customers

    def make(self, page: Page) -> QWidget:
        """The widget of this page."""
        if isinstance(page, ListPage):
            return self._make_list(page)
        if isinstance(page, ComingPage):
            from partnerhub_desktop.views.coming_page import ComingPageView

            return ComingPageView(page, self._around.theme)
        makers = {"overview": self._make_overview, "analytics": self._make_analytics}
        return makers.get(page.key, self._make_settings)()

    def _make_overview(self) -> QWidget:
        from partnerhub_desktop.views.overview.overview_page import OverviewPage

        self._overview = OverviewPage(self._readings, self._around)
        return self._overview

    def _make_list(self, page: ListPage) -> PageView:
        if page.key == CUSTOMERS:
            view = PageView(page, self._readings.customers, self._around)
            if not view.model.order:  # the first rows are those of the page's own order
                view.model.show_first(*self._first_rows())
        else:
            reading = self._readings.held(page.key)
            view = PageView(page, reading, self._around, reading.customers_of)
        view.counts_changed.connect(lambda *_counts: self.counts_changed.emit())
        view.selection_summarised.connect(self.selection_summarised)
        if self._incomplete is None:
            view.show_all()
        else:
            self._incomplete.append(view)
        self.lists.append(view)
        view.emptiness.offer_sample(self._sample_offered)
        settings = self._around.settings
        view.head.offer_import(settings.may(Action.IMPORT))
        settings.changed.connect(lambda _: view.head.offer_import(settings.may(Action.IMPORT)))
        view.head.offer_export(settings.may(Action.EXPORT))
        settings.changed.connect(lambda _: view.head.offer_export(settings.may(Action.EXPORT)))
        self.list_made.emit(view)
        return view

    def _make_analytics(self) -> QWidget:
        from partnerhub_desktop.views.analytics.analytics_page import AnalyticsPage
        from partnerhub_desktop.views.planning.in_analytics import PlanningInAnalytics

        reading = self._readings.customers.analytics
        page = AnalyticsPage(reading, self._around)
        page.counts_changed.connect(self.counts_changed)
        PlanningInAnalytics(page, reading, self._around)
        return page

    def _make_settings(self) -> QWidget:
        from partnerhub_desktop.views.settings.settings_effects import SettingsEffects
        from partnerhub_desktop.views.settings.settings_page import SettingsPage

        settings = self._around.settings
        view = SettingsPage(self._around.theme, settings.value)
        view.change_requested.connect(settings.change)
        settings.changed.connect(view.show_settings)
        SettingsEffects(view, self._readings.customers, self._around)
        return view
