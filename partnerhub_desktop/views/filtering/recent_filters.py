"""Keeps the filters that were used lately: a query counts once it was in force for a while."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from partnerhub_desktop.models import recent_queries
from partnerhub_desktop.views.settings.settings_in_force import SettingsInForce

KEY = "recent_queries"
IN_FORCE_MS = 1500
"""As long as it takes to look at what a filter has brought; shorter, it was on the way to another one."""


class RecentFilters(QObject):
    """Those of one page."""

    def __init__(self, page: str, settings: SettingsInForce) -> None:
        super().__init__()
        self._page = page
        self._settings = settings
        self._query = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(IN_FORCE_MS)
        self._timer.timeout.connect(self.keep)

    def queries(self) -> list[str]:
        """The newest first."""
        return recent_queries.recent(self._settings.value.recent_queries, self._page)

    def answered(self, query: str) -> None:
        """``query`` is in force now."""
        if query != self._query:
            self._query = query
            self._timer.start()

    def changed(self) -> None:
        """The query in force is no longer the one asked for."""
        self._query = ""
        self._timer.stop()

    def keep(self) -> None:
        """Keep the query in force among the recent ones."""
        self._timer.stop()
        stored = self._settings.value.recent_queries
        if self._query and self._query not in recent_queries.recent(stored, self._page)[:1]:
            revise = partial(recent_queries.with_query, page=self._page, query=self._query)
            self._settings.remember(KEY, revise)

    def forget(self, query: str) -> None:
        """Keep ``query`` no longer."""
        self._settings.remember(KEY, partial(recent_queries.without_query, page=self._page, query=query))
