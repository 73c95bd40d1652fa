"""Opens the dialogs of planning from the head of the analytics page."""

from __future__ import annotations

from PySide6.QtCore import QObject

from partnerhub_desktop.services.analytics.reading import AnalyticsReading
from partnerhub_desktop.views.analytics.analytics_page import AnalyticsPage
from partnerhub_desktop.views.surroundings import Surroundings


class PlanningInAnalytics(QObject):
    """One for the page."""

    def __init__(self, page: AnalyticsPage, reading: AnalyticsReading, around: Surroundings) -> None:
        super().__init__(page)
        self._page = page
        self._reading = reading
        self._around = around
        page.head.offer_planning()
        page.head.plan_requested.connect(self.open_plan)
        page.head.compare_requested.connect(self.open_comparison)

    def open_plan(self) -> None:
        """Right sizes and forecasts of the product in force."""
        from partnerhub_desktop.views.planning.plan_dialog import PlanDialog

        PlanDialog(self._page, self._reading, self._page.product, self._around).show()

    def open_comparison(self) -> None:
        """Two days of the product in force."""
        from partnerhub_desktop.views.planning.compare_dialog import CompareDialog

        CompareDialog(self._page, self._reading, self._page.product, self._around).show()
