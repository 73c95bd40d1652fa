"""Tells the settings page how many customers its thresholds concern, while it is looked at."""

from __future__ import annotations

from PySide6.QtCore import QObject

from partnerhub_desktop.models.rows_source import Reading
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.views.settings.settings_page import SettingsPage
from partnerhub_desktop.views.surroundings import Surroundings


class SettingsEffects(QObject):
    """One answer of the index whenever the page appears or the customers are judged anew."""

    def __init__(self, page: SettingsPage, reading: Reading, around: Surroundings) -> None:
        super().__init__(page)
        self._page = page
        self._reading = reading
        self._around = around
        page.shown.connect(self._count)
        around.events.tables_changed.connect(self._count_again)
        around.events.index_loaded.connect(self._count_again)

    def _count_again(self, *_: object) -> None:
        if self._page.isVisible():
            self._count()

    def _count(self) -> None:
        if not self._around.workspace.is_new:
            work = self._reading.answer
            self._around.jobs.read(
                self, lambda: work("", ()).facets, self._page.show_counts, self._show_nothing
            )

    def _show_nothing(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._page.show_counts(None)
