"""A customer's page as a person uses it: who it is, its subscriptions, on to the next, back to the list."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models.events import OpenedRecord, RowsBehind
from partnerhub_desktop.services.catalog.customers import PAGE
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.views.details.customer import CustomerPage
from partnerhub_desktop.views.details.subscription_side import SubscriptionSide
from partnerhub_desktop.views.details.subscriptions_tab import SubscriptionsTab
from partnerhub_desktop.views.details.trend_card import TrendCard
from partnerhub_desktop.views.surroundings import Surroundings
from tests.factories import with_rows
from tests.views.details.customer_store import BARE, BUSY, TODAY, TRYING, customer_store

Open = Callable[..., CustomerPage]
IDS = [BUSY, TRYING, BARE]


@pytest.fixture
def path(profile: Path) -> Path:
    return customer_store(profile)


@pytest.fixture
def open_page(
    path: Path, surroundings: Surroundings, qtbot: QtBot, failures: list[Exception]
) -> Iterator[Open]:
    made: list[CustomerPage] = []

    def open_(customer: int = BUSY, only: frozenset[int] | None = None) -> CustomerPage:
        reading = CustomerReading(surroundings.workspace.connection, TODAY, Thresholds(), only)
        page = CustomerPage(surroundings, reading)
        made.append(page)
        page.resize(1168, 814)
        page.show()
        place = IDS.index(customer) if customer in IDS else 0
        page.show_customer(OpenedRecord(customer, IDS, place), PAGE.title)
        settle(page)
        return page

    def settle(page: CustomerPage) -> None:
        qtbot.waitUntil(lambda: surroundings.jobs.is_idle)

    yield open_
    surroundings.jobs.close()
    for page in made:
        page.hide()
        page.deleteLater()
    assert failures == []


def tab_of(page: CustomerPage) -> SubscriptionsTab:
    found = page.findChild(SubscriptionsTab)
    assert isinstance(found, SubscriptionsTab)
    return found


def shown_words(page: CustomerPage) -> list[str]:
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible() and each.text()]


def test_the_head_says_who_it_is_as_plain_text(open_page: Open) -> None:
    page = open_page()
    assert page.head.name.text() == "Бързи <b>Услуги</b> ООД"
    assert all(
        each.textFormat() == Qt.TextFormat.PlainText or not each.text() for each in page.findChildren(QLabel)
    )
    assert {key for key, pill in page.head.pills.buttons.items() if not pill.isHidden()} == {
        "subscription",
        "expires_soon",
        "license_overage",
        "ready_for_order_setup",
    }
    page.head.identity.copy_id.click()
    assert QGuiApplication.clipboard().text() == "org-busy"


def test_the_tabs_have_all_the_height_under_them(open_page: Open) -> None:
    page = open_page()
    bottom = page._stack.mapTo(page, page._stack.rect().bottomLeft())
    assert page.height() - bottom.y() < 20
    assert bottom.x() == page.head.name.mapTo(page, page.head.name.rect().topLeft()).x()


def test_a_pill_explains_itself(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    page.head.pills.buttons["license_overage"].click()
    qtbot.waitUntil(lambda: page._explainer.popover is not None and page._explainer.popover.isVisible())
    assert any("25 assigned, 10 purchased: 15 over" in words for words in shown_words(page))


def test_the_rows_behind_a_status_are_pointed_at(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    page.head.pills.buttons["expires_soon"].click()
    qtbot.waitUntil(lambda: page._explainer.popover is not None and page._explainer.popover.isVisible())
    assert page._explainer.popover is not None
    page.tabs.setCurrentIndex(3)
    way = page._explainer.popover.findChild(QPushButton)
    assert isinstance(way, QPushButton)
    QTest.keyClick(way, Qt.Key.Key_Space)
    assert not page._explainer.popover.isVisible()
    assert page.tabs.currentIndex() == 0
    assert tab_of(page).card.title.text() == "SubSoon"


def subscriptions_of(side: SubscriptionSide) -> list[str]:
    return [line.title for line in side.list.lines.lines if not line.is_heading]


def test_several_rows_behind_a_status_are_listed_alone_until_all_are_wanted(
    open_page: Open, surroundings: Surroundings, qtbot: QtBot
) -> None:
    page = open_page()
    page.point_at(RowsBehind(False, ("SubSoon", "SubPast")))
    side = tab_of(page).side
    assert subscriptions_of(side) == ["SubSoon", "SubPast"]
    assert tab_of(page).card.title.text() == "SubSoon"
    assert "2 with this status" in shown_words(page)
    page._outdate(frozenset(("subscription",)))
    qtbot.waitUntil(lambda: surroundings.jobs.is_idle)
    assert subscriptions_of(side) == ["SubSoon", "SubPast"], "also when something has changed"

    QTest.keyClick(side.every, Qt.Key.Key_Space)
    assert subscriptions_of(side) == ["All subscriptions", "SubOver", "SubSoon", "SubWait", "SubPast"]
    assert tab_of(page).card.title.text() == "SubSoon"
    assert not side.every.isVisible()
    page.point_at(RowsBehind(False, ("SubPast",)))
    assert len(subscriptions_of(side)) == 5, "one alone is pointed at among all"


def test_another_customer_shows_all_of_its_own(
    open_page: Open, surroundings: Surroundings, qtbot: QtBot
) -> None:
    page = open_page()
    page.point_at(RowsBehind(False, ("SubSoon", "SubPast")))
    for steps in (1, -1):
        page.go(steps)
        qtbot.waitUntil(lambda: surroundings.jobs.is_idle)
    assert len(subscriptions_of(tab_of(page).side)) == 5


def test_a_page_opens_at_what_it_was_opened_for(
    open_page: Open, surroundings: Surroundings, qtbot: QtBot
) -> None:
    page = open_page(TRYING)
    page.show_customer(OpenedRecord(BUSY, IDS, 0, RowsBehind(False, ("SubPast",))), PAGE.title)
    qtbot.waitUntil(lambda: surroundings.jobs.is_idle)
    assert tab_of(page).card.title.text() == "SubPast"
    page.show_customer(OpenedRecord(TRYING, IDS, 1, RowsBehind(True, ("SubTry",))), PAGE.title)
    qtbot.waitUntil(lambda: surroundings.jobs.is_idle)
    assert page.tabs.currentIndex() == 1


def test_a_customer_with_nothing_but_trials_leads_to_them(
    open_page: Open, surroundings: Surroundings, qtbot: QtBot
) -> None:
    page = open_page(TRYING)
    tab_of(page).to_trials.click()
    qtbot.waitUntil(lambda: surroundings.jobs.is_idle)
    assert page.tabs.currentIndex() == 1


def test_the_most_urgent_subscription_is_shown_first(open_page: Open) -> None:
    tab = tab_of(open_page())
    assert tab.card.title.text() == "SubOver"
    assert tab.card.end.text() == "Renews on 1 Jun 2027 · in 190 days"
    assert "15 over" in tab.licences.lines.accessibleDescription()
    assert tab.bills.invoices.rows_model.total == 2


def test_another_subscription_and_all_together(open_page: Open, qtbot: QtBot) -> None:
    tab = tab_of(open_page())
    titles = [line.title for line in tab.side.list.lines.lines if not line.is_heading]
    assert titles == ["All subscriptions", "SubOver", "SubSoon", "SubWait", "SubPast"]
    soon = next(at for at, line in enumerate(tab.side.list.lines.lines) if line.title == "SubSoon")
    tab.side.list.setCurrentIndex(tab.side.list.lines.index(soon))
    assert tab.card.end.text() == "Expires on 1 Dec 2026 · in 8 days"
    tab.side.list.setCurrentIndex(tab.side.list.lines.index(0))
    assert tab.bills.invoices.rows_model.total == 3


def test_an_end_that_is_not_known_is_said_so(open_page: Open) -> None:
    tab = tab_of(open_page())
    wait = next(at for at, line in enumerate(tab.side.list.lines.lines) if line.title == "SubWait")
    tab.side.list.setCurrentIndex(tab.side.list.lines.index(wait))
    assert tab.card.end.text() == "End date unknown"
    assert "auto-renew unknown" in tab.card.terms.text()


def test_next_and_previous_follow_the_list(open_page: Open, surroundings: Surroundings, qtbot: QtBot) -> None:
    page = open_page()
    assert "1 of 3" in shown_words(page)
    page.tabs.setFocus()
    QTest.keyClick(page.tabs, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: page.head.name.text() == "Cautious Ltd" and surroundings.jobs.is_idle)
    assert "It has 1 trial." in shown_words(page)
    page.go(1)
    qtbot.waitUntil(lambda: page.head.name.text() == "Emptiness" and surroundings.jobs.is_idle)
    assert not page.head.steps.next.isEnabled()
    page.go(1)
    assert page.head.name.text() == "Emptiness"


@pytest.mark.parametrize("only", [None, frozenset((BARE,))])
def test_a_customer_that_is_gone_or_not_ones_own_is_not_shown(
    open_page: Open, only: frozenset[int] | None
) -> None:
    page = open_page(99 if only is None else BUSY, only)
    assert page.record is None
    assert "This customer is not shown" in shown_words(page)
    assert not page.head.launch.isVisible()


def test_a_change_is_followed_and_the_choice_stays(
    open_page: Open, path: Path, surroundings: Surroundings, qtbot: QtBot
) -> None:
    page = open_page()
    tab = tab_of(page)
    tab.side.list.setCurrentIndex(tab.side.list.lines.index(0))
    with_rows(path, [("UPDATE customer SET note = ? WHERE id = ?", [("<i>Call</i>", BUSY)])])
    surroundings.events.tables_changed.emit(frozenset(("customer",)))
    qtbot.waitUntil(lambda: page.record is not None and page.record.note == "<i>Call</i>")
    qtbot.waitUntil(lambda: surroundings.jobs.is_idle)
    assert page.head.facts.note.toPlainText() == "<i>Call</i>"
    assert tab.card.title.text() == "All subscriptions"


def test_escape_leads_back(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    with qtbot.waitSignal(page.left):
        QTest.keyClick(page.tabs, Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.left):
        QTest.keyClick(tab_of(page).bills.invoices, Qt.Key.Key_Escape)


def test_the_keys_of_edits_are_those_of_the_list(open_page: Open) -> None:
    page = open_page()
    held = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(page.tabs, Qt.Key.Key_O, held | Qt.KeyboardModifier.ShiftModifier)
    assert page.head.facts.owner.hasFocus()
    QTest.keyClick(page.tabs, Qt.Key.Key_T, held)
    dialog = page.head.facts.dialog
    assert dialog is not None
    dialog.close()


def test_the_chart_is_read_by_keys_and_has_a_twin(open_page: Open, qtbot: QtBot) -> None:
    card = tab_of(open_page()).trend
    qtbot.waitUntil(lambda: card.chart is not None)
    assert card.chart is not None
    QTest.keyClick(card.chart, Qt.Key.Key_Left)
    assert any(each.text() == "Week of 23 Nov 2026" for each in card.chart.findChildren(QLabel))
    card.table_switch.click()
    assert card.table.rows_model.total == 11
    assert card.table.isVisible()


def test_the_help_desk_sees_licences_but_no_trend(open_page: Open, path: Path, qtbot: QtBot) -> None:
    with_rows(path, [("INSERT INTO setting (key, value) VALUES ('role', ?)", [("help_desk_basic",)])])
    card = tab_of(open_page()).trend
    qtbot.waitUntil(lambda: not card.table_switch.isEnabled())
    assert card.chart is None
    assert any("Your role" in each.text() for each in card.findChildren(QLabel))


def test_every_tab_opens(open_page: Open, surroundings: Surroundings, qtbot: QtBot) -> None:
    page = open_page()
    for place in range(page.tabs.count()):
        page.tabs.setCurrentIndex(place)
        qtbot.waitUntil(lambda: surroundings.jobs.is_idle)


def test_tab_goes_through_the_page_as_it_is_read(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    card, bills = page.findChild(TrendCard), tab_of(page).bills
    assert card is not None
    qtbot.waitUntil(lambda: card.chart is not None)
    chain: list[QWidget] = [page.head.facts.note]
    while (widget := chain[-1].nextInFocusChain()) is not None and widget is not chain[0]:
        chain.append(widget)
    stops = [each for each in chain if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    pill = next(each for each in page.head.pills.buttons.values() if each.isVisible())
    wanted = [page.tabs, card.product, card.chart, bills.invoices, pill, page.head.facts.owner]
    assert [each for each in stops if each in wanted] == wanted
    assert all(each.accessibleName() for each in stops if type(each) is QWidget)
