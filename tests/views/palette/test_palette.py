"""Ctrl+K: customers, saved views, pages and actions by what is typed, with the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest

from partnerhub_desktop.models.actions import DECLARED
from partnerhub_desktop.models.events import OpenedRecord
from partnerhub_desktop.models.palette.entries import HEADING
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.views.analytics.analytics_page import AnalyticsPage
from partnerhub_desktop.views.shortcuts_dialog import SHORTCUTS
from tests.fake_reading import TODAY
from tests.furnished_window import FurnishedWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
KEYS_OF_THE_TABLE = {"Space", "F2", "Ctrl+Enter", "Ctrl+C", "Ctrl+Shift+C", "Ctrl+A", "/"}
SAME_KEY = {"Ctrl+Return": "Ctrl+Enter"}


def current(window: FurnishedWindow) -> str:
    entry = window.furnishing.palette.view.current
    return entry.title if entry is not None else ""


def test_customers_are_found_and_opened_in_the_order_of_the_answer(furnished: FurnishedWindow) -> None:
    opened: list[OpenedRecord] = []
    furnished.around.events.customer_opened.connect(opened.append)
    furnished.type("customer 0001")
    assert furnished.lines()[:3] == ["Customers", "Customer 00001", "Customer 00010"]
    assert "Show all 11 customers that match" in furnished.lines()
    QTest.keyClick(furnished.box, Qt.Key.Key_Down)
    QTest.keyClick(furnished.box, Qt.Key.Key_Return)
    (record,) = opened
    assert (record.id, record.place, list(record.ids)) == (10, 1, [1, *range(10, 20)])
    assert not furnished.furnishing.palette.is_open
    assert furnished.box.text() == ""


def test_control_enter_launches_the_organization(furnished: FurnishedWindow) -> None:
    launched: list[str] = []
    furnished.around.events.launch_requested.connect(launched.append)
    furnished.type("customer 00042")
    QTest.keyClick(furnished.box, Qt.Key.Key_Return, CONTROL)
    assert launched == ["org-42"]


def test_a_slip_of_the_keyboard_still_finds_behind_what_matches(furnished: FurnishedWindow) -> None:
    opened: list[OpenedRecord] = []
    furnished.around.events.customer_opened.connect(opened.append)
    furnished.type("customer 00042")
    exact = furnished.lines()
    assert exact[:3] == ["Customers", "Customer 00042", "Similar"]
    furnished.type("customer 0004x")
    assert furnished.lines()[:3] == ["Similar", "Customer 00040", "Customer 00041"]
    QTest.keyClick(furnished.box, Qt.Key.Key_Down)
    QTest.keyClick(furnished.box, Qt.Key.Key_Return)
    (record,) = opened
    assert (record.id, record.place, list(record.ids)) == (41, 1, list(range(40, 48)))
    furnished.type("setitngs")
    assert furnished.lines() == ["Similar", "Settings"]
    QTest.keyClick(furnished.box, Qt.Key.Key_Return)
    assert furnished.window.shown_page == "settings"


def test_all_that_match_are_shown_in_the_list(furnished: FurnishedWindow) -> None:
    furnished.type("customer 0001")
    QTest.keyClick(furnished.box, Qt.Key.Key_Up)
    assert current(furnished) == "Show all 11 customers that match"
    QTest.keyClick(furnished.box, Qt.Key.Key_Return)
    assert furnished.searched == ["customer 0001"]


@pytest.mark.parametrize(
    ("typed", "page"), [("admin", "administrators"), ("help res", "resources"), ("setti", "settings")]
)
def test_pages_are_found_by_their_words(furnished: FurnishedWindow, typed: str, page: str) -> None:
    furnished.type(typed)
    QTest.keyClick(furnished.box, Qt.Key.Key_Return)
    assert furnished.window.shown_page == page


def test_a_saved_view_is_opened(furnished: FurnishedWindow) -> None:
    view = furnished.save("Пробни периоди", "status:trial")
    furnished.window.show_page("settings")
    furnished.type("probni")
    assert current(furnished) == view.name
    QTest.keyClick(furnished.box, Qt.Key.Key_Return)
    furnished.settle()
    assert (furnished.window.shown_page, furnished.page.model.total) == ("customers", 1)


def test_an_action_is_done_and_remembered(furnished: FurnishedWindow) -> None:
    furnished.type("density comp")
    QTest.keyClick(furnished.box, Qt.Key.Key_Return)
    furnished.settle()
    assert furnished.page.table.arrangement.density == "compact"
    furnished.type("customer 00042")
    QTest.keyClick(furnished.box, Qt.Key.Key_Return)
    furnished.page.table.arrangement.choose_density("regular")
    furnished.settle()
    furnished.type("")
    assert furnished.lines()[:3] == ["Recent", "Customer 00042", "Density: compact"]
    assert furnished.lines().count("Density: compact") == 1


def test_only_what_can_be_done_is_offered(furnished: FurnishedWindow) -> None:
    furnished.type("selected")
    assert "Add a tag to the selected customers" not in furnished.lines()
    QTest.keyClick(furnished.box, Qt.Key.Key_Escape)
    furnished.page.table.selectRow(0)
    furnished.type("selected")
    assert "Add a tag to the selected customers" in furnished.lines()
    QTest.keyClick(furnished.box, Qt.Key.Key_Escape)
    furnished.window.show_page("settings")
    furnished.type("selected")
    assert furnished.lines() == ["Nothing matches “selected”"]


def test_one_answer_of_the_index_and_one_read_of_rows_a_keystroke(furnished: FurnishedWindow) -> None:
    furnished.window.top_bar.focus_search()
    furnished.settle()
    for letter in "customer 0001":
        answers, batches = furnished.reading.answers, len(furnished.reading.batches)
        QTest.keyClicks(furnished.box, letter)
        furnished.settle()
        assert furnished.reading.answers - answers <= 1
        assert furnished.reading.batches[batches:] in ([], [8])


def test_typing_is_never_blocked_and_an_early_enter_waits_for_the_answer(furnished: FurnishedWindow) -> None:
    opened: list[OpenedRecord] = []
    furnished.around.events.customer_opened.connect(opened.append)
    furnished.window.top_bar.focus_search()
    QTest.keyClicks(furnished.box, "customer 00077")
    QTest.keyClick(furnished.box, Qt.Key.Key_Return)
    assert (furnished.box.text(), opened) == ("customer 00077", [])
    furnished.settle()
    assert [record.id for record in opened] == [77]


@pytest.mark.parametrize("text", ["zzz", "<b>zzz</b>", "status:nonsense", '"', "-", ":" * 3000])
def test_what_finds_nothing_says_so(furnished: FurnishedWindow, text: str) -> None:
    furnished.window.top_bar.focus_search()
    furnished.box.setText(text)
    furnished.box.textEdited.emit(text)
    furnished.settle()
    assert len(furnished.lines()) == 1
    QTest.keyClick(furnished.box, Qt.Key.Key_Return)
    assert furnished.furnishing.palette.is_open


def test_keys_go_through_the_lines_past_the_headings(furnished: FurnishedWindow) -> None:
    furnished.type("")
    view = furnished.furnishing.palette.view
    seen = set()
    for _ in view.model.places:
        entry = view.current
        assert entry is not None
        assert entry.kind != HEADING
        seen.add(entry)
        QTest.keyClick(furnished.box, Qt.Key.Key_Down)
    assert len(seen) == len(view.model.places)
    first = current(furnished)
    QTest.keyClick(furnished.box, Qt.Key.Key_Tab)
    assert view.model.lines[view.model.places[0]].title == first != current(furnished)
    QTest.keyClick(furnished.box, Qt.Key.Key_Backtab)
    assert current(furnished) == first
    QTest.keyClick(furnished.box, Qt.Key.Key_PageDown)
    QTest.keyClick(furnished.box, Qt.Key.Key_PageUp)
    assert current(furnished) == first
    assert furnished.box.hasFocus()


def test_escape_gives_the_keyboard_back_to_the_page(furnished: FurnishedWindow) -> None:
    furnished.type("cust")
    QTest.keyClick(furnished.box, Qt.Key.Key_Escape)
    assert not furnished.furnishing.palette.is_open
    assert furnished.page.table.hasFocus()
    furnished.type("x")
    furnished.page.table.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not furnished.furnishing.palette.is_open
    assert furnished.box.text() == ""


def test_shown_shortcuts_are_those_that_exist(furnished: FurnishedWindow) -> None:
    shown = {SAME_KEY.get(each, each) for keys, _ in SHORTCUTS for each in keys.split()}
    real = {shortcut.key().toString() for shortcut in furnished.window.findChildren(QShortcut)}
    assert {SAME_KEY.get(each, each) for each in real} - {"Esc"} <= shown
    missing = [
        each
        for action in DECLARED
        for each in action.keys.split()
        if each not in real | KEYS_OF_THE_TABLE and QKeySequence(each).toString() not in real
    ]
    assert missing == []


def test_the_keys_of_the_table_do_what_they_are_said_to(furnished: FurnishedWindow) -> None:
    table, done = furnished.page.table, []
    table.peek_requested.connect(lambda _row: done.append("Space"))
    table.why_requested.connect(lambda *_: done.append("F2"))
    table.launch_requested.connect(lambda _org: done.append("Ctrl+Enter"))
    table.copy_requested.connect(lambda titled: done.append("Ctrl+Shift+C" if titled else "Ctrl+C"))
    table.text_typed.connect(lambda _text: done.append("/"))
    table.begin()
    shift = Qt.KeyboardModifier.ShiftModifier
    none = Qt.KeyboardModifier.NoModifier
    for key, modifiers in (
        (Qt.Key.Key_F2, none),
        (Qt.Key.Key_Return, CONTROL),
        (Qt.Key.Key_A, CONTROL),
        (Qt.Key.Key_C, CONTROL),
        (Qt.Key.Key_C, CONTROL | shift),
        (Qt.Key.Key_Space, none),
        (Qt.Key.Key_Slash, none),
    ):
        QTest.keyClick(table, key, modifiers)
    furnished.settle()
    assert {*done, "Ctrl+A"} == KEYS_OF_THE_TABLE
    assert len(table.selectionModel().selectedRows()) == 100


def test_every_action_is_offered_by_somebody(furnished: FurnishedWindow) -> None:
    furnished.page.table.begin()
    furnished.page.table.selectRow(0)
    furnished.page.show_query("status:subscription")
    furnished.save("One")
    furnished.settle()
    furnished.page.table.selectRow(0)
    offered = {action.key for action in furnished.furnishing.actions.offered()}
    waiting = {"undo", "redo", "regular", "system", "english", "bulgarian"}
    assert {action.key for action in DECLARED} - offered <= waiting


def test_analytics_are_opened_at_a_product_and_a_section(furnished: FurnishedWindow) -> None:
    connect = furnished.around.workspace.connection
    furnished.reading.analytics = CustomerReading(connect, TODAY, Thresholds()).analytics
    for typed, product, section in (
        ("analytics calling", "calling", "recent"),
        ("over limit", "calling", "overage"),
    ):
        furnished.type(typed)
        assert current(furnished).startswith("Analytics: ")
        QTest.keyClick(furnished.box, Qt.Key.Key_Return)
        furnished.settle()
        page = furnished.window.page("analytics")
        assert isinstance(page, AnalyticsPage)
        assert (page.product, page.body.sections.section) == (product, section)
