"""The analytics page in a window, on four customers whose figures are worked out by hand."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models.events import OpenedRecord
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.views.analytics.analytics_page import AnalyticsPage
from partnerhub_desktop.views.analytics.section_pane import SectionPane
from partnerhub_desktop.views.surroundings import Surroundings
from tests.services.analytics.portfolio import Line, Portfolio, Snapshot, Sub
from tests.views.conftest import TODAY

CALLING, MEETINGS = "Webex Calling - Professional", "Meeting - Suite"
WEEKS = tuple(week for week in range(1, 60) if week not in (20, 21, 22, 23, 24, 25))
"""Weeks ago with snapshots: thirteen months with a gap."""
GROWING = tuple(Snapshot(7 * week, "calling", 100, 110, 80) for week in WEEKS)

PORTFOLIO = Portfolio(
    TODAY,
    4,
    (
        Sub(0, (Line(CALLING, 100, 120, 90),), added=-10, ends=30, renew=False, snapshots=GROWING),
        Sub(1, (Line(CALLING, 40, 10),), ends=60),
        Sub(1, (Line(MEETINGS, 20, 20, 5),), kind="trial", added=-5, ends=90, renew=None),
        Sub(2, (Line("Messaging", 9, 9),)),
        Sub(3, (Line(MEETINGS, 1000, 100, 50),), ends=400),
        Sub(0, (Line(CALLING, 5, 5),), ends=300),
    ),
)
"""Calling: 0 is new, expires, is over by 20; 1 renews, is low. Meetings: 1 is new and expires; 3 is low."""

TOP = {
    "total_customers": 4,
    "nearing_expiration": 2,
    "nearing_renewal": 1,
    "low_license_assignment": 2,
    "over_license_limit": 1,
}
CUSTOMERS = {
    "meetings": {"recent": 1, "expiring": 1, "renewing": 0, "low_assignment": 1, "overage": 0},
    "calling": {"recent": 1, "expiring": 1, "renewing": 1, "low_assignment": 1, "overage": 1},
}


class ShownPage:
    """The page, and what it asked the window for."""

    def __init__(
        self, around: Surroundings, qtbot: QtBot, only: frozenset[int] | None = None, today: date = TODAY
    ) -> None:
        self.around, self._qtbot = around, qtbot
        self.lists: list[tuple[str, str]] = []
        self.opened: list[OpenedRecord] = []
        self.launched: list[str] = []
        self.exports: list[Any] = []
        self.notices: list[str] = []
        events = around.events
        events.list_requested.connect(lambda page, query: self.lists.append((page, query)))
        events.customer_opened.connect(self.opened.append)
        events.launch_requested.connect(self.launched.append)
        events.export_requested.connect(lambda shown, _only: self.exports.append(shown))
        events.notice_raised.connect(self.notices.append)
        self.customers = CustomerReading(around.workspace.connection, today, Thresholds(), only)
        self.page = AnalyticsPage(self.customers.analytics, around)
        self.page.resize(1208, 814)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitActive(self.page)
        self.settle()

    def settle(self) -> None:
        """Until nothing is asked for any more."""
        for _ in range(3):
            QTest.qWait(0)
            self._qtbot.waitUntil(lambda: self.around.jobs.is_idle, timeout=20_000)

    def pane(self, key: str) -> SectionPane:
        """The section, in front."""
        self.page.show_section(key)
        self.settle()
        return self.page.body.sections.panes[key]

    def press(self, key: Qt.Key, widget: QWidget | None = None) -> None:
        """A key where the keyboard is, or in ``widget``."""
        where = widget or self.page.window().focusWidget()
        assert where is not None
        QTest.keyClick(where, key)
        self.settle()

    def close(self) -> None:
        self.around.jobs.close()
        self.page.hide()
        self.page.deleteLater()


def monday(weeks_ago: int) -> date:
    """That many weeks before the week of the day."""
    return TODAY - timedelta(TODAY.weekday()) - timedelta(weeks=weeks_ago)
