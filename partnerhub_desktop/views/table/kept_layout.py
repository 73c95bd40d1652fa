"""A page's table stays as it was arranged: kept in the setting ``layouts``, taken up at its next start."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from partnerhub_desktop.services.layouts import kept_text, with_kept_text
from partnerhub_desktop.services.settings import Settings
from partnerhub_desktop.views.surroundings import Surroundings
from partnerhub_desktop.views.table.table_view import TableView


class KeptLayout(QObject):
    """Make it before the rows are asked for: the kept order is the one they are wanted in."""

    def __init__(self, table: TableView, page: str, around: Surroundings) -> None:
        super().__init__(table)
        self._arrangement = table.arrangement
        self._page = page
        self._settings = around.settings
        self._take_up(around.settings.value)
        table.rows_model.order = table.arrangement.asked_order
        self._stored = self._arrangement.text()
        self._arrangement.changed.connect(self._keep)
        around.settings.changed.connect(self._follow)

    def _follow(self, settings: Settings) -> None:
        self._arrangement.use_density(settings.density)

    def _take_up(self, settings: Settings) -> None:
        self._follow(settings)
        if settings.layouts:
            self._arrangement.show_text(kept_text(settings.layouts, self._page))

    def _keep(self) -> None:
        text = self._arrangement.text()
        if text != self._stored:
            self._stored = text
            self._settings.remember("layouts", partial(with_kept_text, page=self._page, text=text))
