"""Figures of the analytics as a filter, in a list over a real store: offered, shown as chips, refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models.chip_words import chip_text
from partnerhub_desktop.models.language import Language
from partnerhub_desktop.services.catalog.customers import PAGE
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.workspace import Workspace
from partnerhub_desktop.views.page_view import PageView
from partnerhub_desktop.views.surroundings import Surroundings
from tests.factories import empty_store
from tests.services.analytics.portfolio import Line, Portfolio, Sub, fill

TODAY = date(2026, 11, 23)
PRO = "Webex Calling - Professional"
HELD = (
    Sub(0, (Line(PRO, 10, 12),)),
    Sub(1, (Line(PRO, 10, 9),), ends=30),
    Sub(2, (Line("Messaging", 10, 9),), ends=30),
)
Open = Callable[..., PageView]


@pytest.fixture
def open_page(workspace: Workspace, surroundings: Surroundings, qtbot: QtBot) -> Iterator[Open]:
    """The customers of a store, for a person of that role."""
    made: list[PageView] = []
    path = empty_store(workspace.session.profile.folder)
    fill(path, Portfolio(TODAY, 3, HELD))

    def open_(role: str = "") -> PageView:
        workspace.look()
        if role:
            workspace.change_setting("role", role)
            surroundings.settings.read_again()
        reading = CustomerReading(workspace.session.reader, TODAY, Thresholds())
        page = PageView(PAGE, reading, surroundings)
        made.append(page)
        with qtbot.waitSignal(page.model.answered):
            page.show_all()
        page.show()
        qtbot.waitActive(page)
        page.focus_filter()
        return page

    yield open_
    surroundings.jobs.close()
    for page in made:
        page.hide()
        page.deleteLater()


def write(page: PageView, text: str) -> None:
    QTest.keyClicks(page.filter_bar.field, text)


def offered(page: PageView) -> list[str]:
    popup = page.filter_bar.assistant.popup
    return [line.title for line in popup.list.lines] if popup.is_open else []


def chips(page: PageView) -> list[str]:
    return [chip_text(part) for part in page.filter_bar.state.chips]


def test_a_figure_is_offered_by_its_name_and_becomes_a_chip(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    write(page, "anal")
    assert offered(page) == ["analytics"]
    QTest.keyClick(page.filter_bar.field, Qt.Key.Key_Tab)
    assert len(offered(page)) == 16
    write(page, "near")
    assert offered(page) == ["Nearing expiration", "Nearing renewal"]
    QTest.keyClick(page.filter_bar.field, Qt.Key.Key_Down)
    QTest.keyClick(page.filter_bar.field, Qt.Key.Key_Down)
    QTest.keyClick(page.filter_bar.field, Qt.Key.Key_Return)
    assert chips(page) == ["analytics: Nearing renewal"]
    qtbot.waitUntil(lambda: (page.model.query, page.model.total) == ("analytics:nearing_renewal", 1))
    write(page, "-analytics:calling_ov,outs ")
    assert chips(page)[1] == "not analytics: Calling over limit, Without Meetings and Calling"
    qtbot.waitUntil(lambda: page.model.query.endswith("outside") and page.model.total == 1)


def test_a_word_of_a_figure_s_name_finds_it_too(open_page: Open) -> None:
    page = open_page()
    write(page, "renewal")
    assert offered(page) == ["Nearing renewal"]
    QTest.keyClick(page.filter_bar.field, Qt.Key.Key_Tab)
    assert chips(page) == ["analytics: Nearing renewal"]


def test_what_is_wrong_is_said_in_its_place(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    write(page, "analytics:renewing")
    QTest.keyClick(page.filter_bar.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(page.fault.isVisible)
    assert page.fault.text().startswith("There is no value “renewing” here.")


def test_in_bulgarian(open_page: Open, language: Language) -> None:
    language.choose("bg")
    page = open_page()
    page.filter_bar.put_text("анал", 4)
    assert offered(page) == ["анализи"]
    QTest.keyClick(page.filter_bar.field, Qt.Key.Key_Tab)
    assert page.filter_bar.field.text() == "analytics:"
    page.filter_bar.put_text("analytics:предстои", 18)
    assert offered(page) == ["Предстои изтичане", "Предстои подновяване"]
    page.filter_bar.clear()
    page.show_query("analytics:calling_overage,nearing_renewal")
    assert chips(page) == ["анализи: Calling: над лимита, Предстои подновяване"]


def test_who_may_not_see_analytics_is_refused_in_words(open_page: Open, qtbot: QtBot) -> None:
    page = open_page("help_desk_basic")
    write(page, "anal")
    assert offered(page) == []
    page.filter_bar.clear()
    page.show_query("analytics:nearing_renewal")  # from a view that someone shared
    qtbot.waitUntil(page.fault.isVisible)
    assert page.fault.text().startswith("Your role does not see analytics")
    assert "Take it out of the filter" in page.fault.text()
    page.filter_bar.remove_last()
    qtbot.waitUntil(lambda: not page.fault.isVisible() and page.model.total == 3)
