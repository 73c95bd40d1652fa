"""Space peeks: the panel follows the row, leaves the keyboard in the table and holds awkward data."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from partnerhub_desktop.services.catalog.customers import PAGE
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.views.licence_lines import LicenceLines
from partnerhub_desktop.views.page_view import PageView
from partnerhub_desktop.views.peek.peek import org_id_of
from partnerhub_desktop.views.surroundings import Surroundings
from tests.factories import empty_store, fill, with_rows
from tests.fake_reading import TODAY

LONG = "x" * 10_000
CUSTOMERS = [
    {"org_id": "a", "name": "Alpha", "domain": "alpha.bg", "owner": "<b>Ana</b>", "tags": "vip;edu"},
    {"org_id": "b", "name": "<b>Beta</b>\nand \u202e more", "owner": LONG, "tags": LONG[:25]},
    {"org_id": "c", "name": "Gamma", "managed_by": "external"},
]
SUBSCRIPTIONS = [
    {"subscription_id": "s", "org_id": "a", "ends_on": "2026-11-28", "auto_renew": "no"},
    *({"subscription_id": f"b{number:03}{LONG[:40]}", "org_id": "b"} for number in range(500)),
]
LICENSES = [
    {"subscription_id": "s", "offer": "Webex Calling - Professional", "purchased": "200", "assigned": "212"},
    {"subscription_id": f"b000{LONG[:40]}", "offer": "Meetings", "purchased": "1", "assigned": "400"},
]
Open = Callable[..., PageView]


@pytest.fixture
def open_page(surroundings: Surroundings, profile: Path, qtbot: QtBot) -> Iterator[Open]:
    path = empty_store(profile)
    fill(path, CUSTOMERS, SUBSCRIPTIONS, LICENSES)
    with_rows(path, [("UPDATE customer SET note = ?, next_step = 'Call\nher' WHERE org_id = 'b'", [(LONG,)])])
    reading = CustomerReading(surroundings.workspace.connection, TODAY, Thresholds())
    page = PageView(PAGE, reading, surroundings)

    def open_(width: int = 1208) -> PageView:
        page.resize(width, 700)
        page.show()
        with qtbot.waitSignal(page.model.answered):
            page.show_all()
        page.table.begin()
        # In order of name: <b>Beta</b> …, Alpha, Gamma.
        page.table.setCurrentIndex(page.model.index(1, 0))
        QTest.keyClick(page.table, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: surroundings.jobs.is_idle and page.peek.panel.isVisible())
        return page

    yield open_
    surroundings.jobs.close()
    page.hide()
    page.deleteLater()


def press(page: PageView, key: Qt.Key, around: Surroundings, qtbot: QtBot) -> None:
    QTest.keyClick(page.table, key)
    qtbot.waitUntil(lambda: around.jobs.is_idle)


def words(page: PageView) -> list[str]:
    return [each.text() for each in page.peek.panel.findChildren(QLabel)]


def test_space_opens_and_closes_and_the_keyboard_stays(
    open_page: Open, surroundings: Surroundings, qtbot: QtBot
) -> None:
    page = open_page()
    panel = page.peek.panel
    said = words(page)
    for expected in ("Alpha", "alpha.bg", "Expires in 5 d", "<b>Ana</b>", "edu, vip", "s"):
        assert expected in said
    licences = panel.findChildren(LicenceLines)[0].accessibleDescription()
    assert "– used · 212 assigned · 200 purchased, 12 over" in licences
    assert panel.accessibleName() == "At a glance: Alpha"
    assert page.table.hasFocus()
    press(page, Qt.Key.Key_Space, surroundings, qtbot)
    assert panel.isHidden()
    assert page.table.hasFocus()


def test_the_panel_follows_the_row(open_page: Open, surroundings: Surroundings, qtbot: QtBot) -> None:
    page = open_page()
    press(page, Qt.Key.Key_Down, surroundings, qtbot)
    assert page.peek.panel.accessibleName() == "At a glance: Gamma"
    assert "No subscriptions" in words(page)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down):
        QTest.keyClick(page.table, key)
    qtbot.waitUntil(lambda: surroundings.jobs.is_idle)
    assert page.peek.panel.accessibleName() == "At a glance: Alpha"


def test_escape_closes_it_before_it_clears_anything(
    open_page: Open, surroundings: Surroundings, qtbot: QtBot
) -> None:
    page = open_page()
    page.table.selectRow(1)
    press(page, Qt.Key.Key_Escape, surroundings, qtbot)
    assert page.peek.panel.isHidden()
    assert page.table.selectionModel().hasSelection()
    press(page, Qt.Key.Key_Escape, surroundings, qtbot)
    assert not page.table.selectionModel().hasSelection()


def test_awkward_texts_stay_inside_and_plain(
    open_page: Open, surroundings: Surroundings, qtbot: QtBot
) -> None:
    page = open_page()
    width = page.peek.panel.width()
    press(page, Qt.Key.Key_Up, surroundings, qtbot)
    panel = page.peek.panel
    panel.grab()
    assert panel.width() == width
    assert all(each.width() < width for each in panel.findChildren(QLabel))
    assert "<b>Beta</b> and \u202e more" in words(page)
    assert "+494 more" in words(page)
    assert all(each.textFormat() is Qt.TextFormat.PlainText for each in panel.findChildren(QLabel))


def test_open_and_launch_are_about_the_customer_shown(
    open_page: Open, surroundings: Surroundings, qtbot: QtBot
) -> None:
    page = open_page()
    shown = page.peek.panel
    with qtbot.waitSignal(surroundings.events.customer_opened) as opened:
        QTest.keyClick(shown, Qt.Key.Key_Return)
    assert (opened.args[0].id, opened.args[0].place) == (1, 1)
    page.focus_filter()
    with qtbot.waitSignal(page.model.answered):
        page.show_query("gamma")
    with qtbot.waitSignal(surroundings.events.customer_opened) as opened:
        QTest.keyClick(shown, Qt.Key.Key_Return)
    assert (opened.args[0].id, opened.args[0].ids) == (1, (1,))
    with qtbot.waitSignal(surroundings.events.launch_requested) as launched:
        QTest.keyClick(shown, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert launched.args == ["a"]


def test_a_pill_explains_itself(open_page: Open, surroundings: Surroundings, qtbot: QtBot) -> None:
    page = open_page()
    pill = next(
        each
        for each in page.peek.panel.findChildren(QToolButton)
        if each.accessibleName() == "License overage"
    )
    pill.setFocus()
    QTest.keyClick(pill, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.peek.explainer.popover is not None)
    popover = page.peek.explainer.popover
    assert popover is not None
    assert popover.isVisible()


def test_the_facets_fold_where_there_is_no_room(
    open_page: Open, surroundings: Surroundings, qtbot: QtBot
) -> None:
    page = open_page(1008)
    facets = page.facet_place.panel
    assert facets.isHidden()
    page.resize(1300, 700)
    assert not facets.isHidden()
    page.resize(1008, 700)
    assert facets.isHidden()
    press(page, Qt.Key.Key_Space, surroundings, qtbot)
    assert not facets.isHidden()


def test_it_follows_language_and_theme(
    open_page: Open, surroundings: Surroundings, language: object, qtbot: QtBot
) -> None:
    page = open_page()
    surroundings.theme.choose("dark")
    language.choose("bg")  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: "Отговорник" in words(page))
    assert page.table.hasFocus()


def test_rows_of_any_list_lead_to_their_customer() -> None:
    assert org_id_of(SimpleNamespace(id=7, org_id="a")) == "a"
    assert org_id_of(SimpleNamespace(id=7, email="x")) is None
    assert org_id_of(None) is None
