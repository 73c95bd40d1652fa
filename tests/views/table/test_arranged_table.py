"""A table that a person arranges: with the pointer, with the keyboard, and as it was after a restart."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.services.catalog.customers import PAGE
from partnerhub_desktop.services.lists.customer_rows import CustomerRow
from partnerhub_desktop.services.settings import DEFAULTS
from partnerhub_desktop.views.page_view import PageView
from partnerhub_desktop.views.surroundings import Surroundings
from partnerhub_desktop.views.table.column_chooser import ColumnChooser
from partnerhub_desktop.views.table.column_spans import spans_of
from tests.fake_reading import FakeReading, customer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier

Opened = Callable[..., PageView]


@pytest.fixture
def around(surroundings: Surroundings) -> Iterator[Surroundings]:
    """With a store to keep layouts in, and settings that follow it."""
    surroundings.workspace.store()
    jobs = Jobs(_unexpected)
    surroundings.settings._jobs = jobs
    yield surroundings._replace(jobs=jobs)
    jobs.close()


def _unexpected(error: Exception) -> None:
    raise error


@pytest.fixture
def open_page(around: Surroundings, qtbot: QtBot) -> Iterator[Opened]:
    made: list[PageView] = []

    def open_(rows: list[CustomerRow] | None = None) -> PageView:
        page = PageView(PAGE, FakeReading(rows or [customer(each) for each in range(1, 61)]), around)
        made.append(page)
        page.resize(1168, 814)
        with qtbot.waitSignal(page.model.answered):
            page.model.set_query("")
        page.show()
        qtbot.waitActive(page)
        page.table.begin()
        return page

    yield open_
    for page in made:
        page.hide()
        page.deleteLater()


@pytest.fixture
def page(open_page: Opened) -> PageView:
    return open_page()


def keys(page: PageView) -> list[str]:
    return [column.key for column in page.model.columns]


def widths(page: PageView) -> dict[str, int]:
    return dict(zip(keys(page), page.table.widths, strict=True))


def drag(page: PageView, start: QPoint, end: QPoint) -> None:
    head = page.table.header.viewport()
    QTest.mousePress(head, LEFT, pos=start)
    for part in range(1, 5):
        QTest.mouseMove(head, start + (end - start) * part / 4)
    QTest.mouseRelease(head, LEFT, pos=end)


def edge_of(page: PageView, key: str) -> QPoint:
    span = page.table.spans().of(keys(page).index(key))
    assert span is not None
    return QPoint(span.end - 1, 15)


def middle_of(page: PageView, key: str) -> QPoint:
    span = page.table.spans().of(keys(page).index(key))
    assert span is not None
    return QPoint(span.x + span.width // 2, 15)


def words_of(menu: QMenu) -> list[str]:
    return [action.text().split("\t")[0] for action in menu.actions() if not action.isSeparator()]


def opened_menu(page: PageView) -> QMenu:
    (menu,) = [each for each in page.table.findChildren(QMenu) if each.isVisible()]
    return menu


def test_a_restart_brings_everything_back_to_the_pixel(
    open_page: Opened, around: Surroundings, qtbot: QtBot
) -> None:
    page = open_page()
    drag(page, edge_of(page, "products"), edge_of(page, "products") + QPoint(43, 0))
    page.table.arrangement.show_column("owner", False)
    page.table.arrangement.show_column("country", True)
    drag(page, middle_of(page, "next_date"), middle_of(page, "products") - QPoint(40, 0))
    page.table.arrangement.pin("statuses", True)
    page.table.header.sort_by("next_date")
    page.table.header.sort_by("name", add=True)
    page.table.arrangement.choose_density("comfortable")
    qtbot.waitUntil(lambda: around.jobs.is_idle)
    arranged = (keys(page), page.table.widths, page.table.header.order, page.table.row_height)
    again = open_page()
    assert (keys(again), again.table.widths, again.table.header.order, again.table.row_height) == arranged
    assert keys(again)[:4] == ["statuses", "name", "next_date", "products"]
    assert again.table.pinned == 1
    assert again.model.order == (("next_date", False), ("name", False))
    assert again.layout_text() == page.layout_text()


def test_a_layout_that_nobody_made_is_no_text(page: PageView, around: Surroundings) -> None:
    assert page.layout_text() == ""
    assert around.settings.value.layouts == DEFAULTS.layouts


def test_a_layout_from_outside_is_told_and_taken_back(page: PageView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.layout_changed):
        page.show_layout('{"density": "compact", "order": [["owner", true]]}')
    assert page.table.row_height == 30
    qtbot.waitUntil(lambda: page.model.order == (("owner", True),))
    page.show_layout("")
    assert page.layout_text() == ""


def test_a_dragged_edge_is_kept_exactly_and_moves_nothing_before_it(page: PageView) -> None:
    before = widths(page)
    drag(page, edge_of(page, "products"), edge_of(page, "products") + QPoint(37, 0))
    after = widths(page)
    assert after["products"] == before["products"] + 37
    assert (after["name"], after["statuses"]) == (before["name"], before["statuses"])
    page.resize(1400, 814)
    assert widths(page)["products"] == before["products"] + 37


def test_a_double_click_on_an_edge_fits_the_column(open_page: Opened) -> None:
    page = open_page([customer(1, "A rather long name of a customer, longer than its column")])
    table = page.table
    QTest.mouseDClick(table.header.viewport(), LEFT, pos=edge_of(page, "name"))
    name = page.model.row_at(0).name  # type: ignore[union-attr]
    assert table.ink.width(name, "name") <= widths(page)["name"] - 12 <= table.ink.width(name, "name") + 2


def test_dragging_a_title_moves_the_column_and_does_not_sort(page: PageView) -> None:
    drag(page, middle_of(page, "licenses"), middle_of(page, "statuses") - QPoint(60, 0))
    assert keys(page)[:3] == ["name", "licenses", "statuses"]
    assert page.table.header.order == (("name", False),)
    assert page.table.currentIndex().row() == 0


def test_clicks_sort_and_shift_adds_ranks(page: PageView) -> None:
    head = page.table.header.viewport()
    QTest.mouseClick(head, LEFT, pos=middle_of(page, "next_date"))
    QTest.mouseClick(head, LEFT, SHIFT, middle_of(page, "products"))
    QTest.mouseClick(head, LEFT, SHIFT, middle_of(page, "products"))
    assert dict(page.table.header.order) == {"next_date": False, "products": True}
    QTest.mouseClick(head, LEFT, SHIFT, middle_of(page, "products"))
    assert dict(page.table.header.order) == {"next_date": False}


def test_a_pinned_column_stays_in_sight_and_takes_the_clicks(page: PageView, qtbot: QtBot) -> None:
    table = page.table
    table.arrangement.pin("managed_by", True)
    table.horizontalScrollBar().setValue(table.horizontalScrollBar().maximum())
    index = table.indexAt(QPoint(20, table.rowViewportPosition(3) + 5))
    assert (keys(page)[index.column()], index.row()) == ("managed_by", 3)
    assert table.visualRect(index).left() == 0


def test_rows_stay_chosen_when_columns_change(page: PageView) -> None:
    table = page.table
    table.selectRow(7)
    table.setCurrentIndex(page.model.index(7, keys(page).index("licenses")))
    table.arrangement.show_column("products", False)
    table.arrangement.move("licenses", "name")
    assert table.selected_numbers(10) == [7]
    assert (table.currentIndex().row(), keys(page)[table.currentIndex().column()]) == (7, "licenses")


def test_another_density_keeps_the_first_row(open_page: Opened, qtbot: QtBot) -> None:
    page = open_page([customer(each) for each in range(1, 301)])
    page.table.verticalScrollBar().setValue(100 * page.table.row_height)
    for density, height in (("compact", 30), ("comfortable", 50), ("regular", 38)):
        page.table.arrangement.choose_density(density)
        assert page.table.rowHeight(0) == height
        assert page.table.rows_in_sight()[0] == 100


def test_the_density_of_the_settings_is_that_of_tables_without_their_own(
    page: PageView, around: Surroundings
) -> None:
    around.settings.take(around.settings.value._replace(density="compact"))
    assert page.table.row_height == 30
    page.table.arrangement.choose_density("comfortable")
    around.settings.take(around.settings.value._replace(density="regular"))
    assert page.table.row_height == 50


@pytest.mark.parametrize("key", [(Qt.Key.Key_Menu, NONE), (Qt.Key.Key_F10, SHIFT)])
def test_the_menu_of_a_cell_needs_no_pointer(
    page: PageView, key: tuple[Qt.Key, Qt.KeyboardModifier], qtbot: QtBot
) -> None:
    QTest.keyClick(page.table, Qt.Key.Key_Right)
    QTest.keyClick(page.table, *key)
    menu = opened_menu(page)
    assert words_of(menu) == [
        *("Filter by status: Subscription", "Exclude status: Subscription"),
        *("Copy cell", "Copy 1 row", "Open", "Why these statuses", "Launch organization", "Column “Status”"),
    ]
    with qtbot.waitSignal(page.model.answered):
        menu.actions()[0].trigger()
    assert page.filter_bar.state.query == "status:subscription"
    menu.close()


def test_excluding_adds_a_part_behind_what_is_filtered(page: PageView, qtbot: QtBot) -> None:
    page.show_query("customer")
    page.table.setCurrentIndex(page.model.index(0, keys(page).index("tags")))
    QTest.keyClick(page.table, Qt.Key.Key_Menu)
    menu = opened_menu(page)
    next(action for action in menu.actions() if action.text() == "Exclude tag: vip").trigger()
    assert page.filter_bar.state.query == "-tag:vip customer"
    menu.close()


def test_a_name_of_signs_is_plain_in_the_menu(open_page: Opened) -> None:
    page = open_page([customer(1, "A & B\n\u202e<b>" + "x" * 10_000)])
    QTest.keyClick(page.table, Qt.Key.Key_Menu)
    menu = opened_menu(page)
    words = menu.actions()[0].text()
    assert words.startswith("Filter by name: A && B <b>xx")
    assert len(words) < 80
    assert "\u202e" not in words
    copying = next(action for action in menu.actions() if action.text() == "Copy cell")
    copying.trigger()
    assert len(QGuiApplication.clipboard().text()) > 10_000
    menu.close()


def chooser_of(page: PageView) -> ColumnChooser:
    tools = page.table_tools
    tools.columns.click()
    chooser = tools.findChild(ColumnChooser)
    assert chooser is not None
    return chooser


def test_the_chooser_shows_hides_and_moves_by_keyboard(page: PageView) -> None:
    chooser = chooser_of(page)
    QTest.keyClick(chooser.search, Qt.Key.Key_Down)
    chooser.list.setCurrentRow(chooser.list.keys().index("products"))
    QTest.keyClick(chooser.list, Qt.Key.Key_Space)
    assert "products" not in keys(page)
    QTest.keyClick(chooser.list, Qt.Key.Key_Space)
    QTest.keyClick(chooser.list, Qt.Key.Key_Up, ALT)
    assert keys(page)[:3] == ["name", "products", "statuses"]
    assert chooser.list.current_key() == "products"
    chooser.pin.click()
    assert (keys(page)[0], chooser.pin.text()) == ("products", "Unpin")
    chooser.reset.click()
    assert page.layout_text() == ""
    chooser.close()


def test_the_chooser_finds_columns_and_keeps_the_last_one(page: PageView) -> None:
    chooser = chooser_of(page)
    QTest.keyClicks(chooser.search, "admin")
    shown = [key for row, key in enumerate(chooser.list.keys()) if not chooser.list.item(row).isHidden()]
    assert shown == ["last_admin_activity", "admin_email"]
    assert chooser.list.current_key() == "last_admin_activity", "what is pinned is in sight"
    chooser.search.clear()
    for row in range(chooser.list.count()):
        chooser.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert len(keys(page)) == 2, "one column, and the launch icons"
    chooser.close()


def test_the_pointer_takes_a_column_along_in_the_chooser(page: PageView) -> None:
    chooser = chooser_of(page)
    list_ = chooser.list
    start, end = (list_.visualItemRect(list_.item(row)).center() for row in (1, 3))
    QTest.mousePress(list_.viewport(), LEFT, pos=start)
    QTest.mouseMove(list_.viewport(), start + QPoint(0, QApplication.startDragDistance()))
    QTest.mouseMove(list_.viewport(), end)
    QTest.mouseRelease(list_.viewport(), LEFT, pos=end)
    assert keys(page)[:4] == ["name", "products", "licenses", "statuses"]
    chooser.close()


def test_every_control_of_the_chooser_has_a_name(page: PageView) -> None:
    chooser = chooser_of(page)
    for widget in chooser.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName(), widget
    chooser.close()


@given(
    st.lists(st.integers(24, 400), min_size=1, max_size=12),
    st.integers(0, 12),
    st.booleans(),
    st.integers(0, 2000),
    st.integers(200, 1600),
)
def test_columns_never_stand_over_one_another(
    sizes: list[int], pinned: int, has_launch: bool, offset: int, room: int
) -> None:
    count = len(sizes) - has_launch
    spans = spans_of(sizes, min(pinned, count), has_launch, min(offset, max(0, sum(sizes) - room)), room)
    for x in range(0, room, 7):
        place = spans.at(x)
        span = spans.of(place)
        assert place < 0 or (span is not None and span.x <= x < span.end)
        assert x >= spans.left or place < len(spans.pinned)
    for place in range(count):
        moved = spans.way_to(place)
        span = spans.of(place)
        assert span is not None
        assert place < len(spans.pinned) or span.x - moved >= spans.left
