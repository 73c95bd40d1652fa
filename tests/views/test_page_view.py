"""The customers page as a person uses it: with the keyboard, with the pointer, with awkward data."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models.chip_words import chip_text
from partnerhub_desktop.models.events import Events
from partnerhub_desktop.models.facets_model import Sort
from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.models.rows_model import MARGIN, RowsModel
from partnerhub_desktop.services.catalog.customers import PAGE
from partnerhub_desktop.services.lists.customer_rows import CustomerRow
from partnerhub_desktop.views.page_view import PageView
from partnerhub_desktop.views.surroundings import Surroundings
from partnerhub_desktop.views.table.cell_painters import SIDES, fitting_pills
from partnerhub_desktop.views.theme import ThemeController
from tests.fake_reading import TODAY, FakeReading, customer

AWKWARD = [
    customer(1, "A" * 200),
    customer(2, "Пловдив Текстил ЕООД"),
    customer(3, "🏔️ Планина 🏨"),
    customer(4, "شركة الاتصالات"),
    customer(5, "<b>bold</b> & <script>"),
    customer(6, "Two\nlines\tand a tab"),
    customer(7, "Nothing", statuses=(), products=(), subscription_count=0, purchased=0, assigned=0, tags=()),
    customer(8, "Unknown", owner=None, domain=None, next_date=None, next_kind=None, used_7d=None),
    customer(
        9, "Over", statuses=("license_overage", "suspended", "trial"), assigned=999_999, overage=999_749
    ),
    customer(10, "Soon", statuses=("expires_soon",), next_date=TODAY + timedelta(3), next_kind="expires"),
]
AREA = Qt.MouseButton.LeftButton


@dataclass
class Desk:
    """The page with everything around it."""

    page: PageView
    reading: FakeReading
    events: Events
    jobs: Jobs
    theme: ThemeController

    @property
    def names(self) -> list[str]:
        model = self.page.model
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    @property
    def chips(self) -> list[str]:
        return [chip_text(part) for part in self.page.filter_bar.state.chips]


@pytest.fixture
def open_desk(surroundings: Surroundings, qtbot: QtBot) -> Iterator[Callable[..., Desk]]:
    made: list[Desk] = []

    def open_(rows: list[CustomerRow], has_index: bool = True) -> Desk:
        reading = FakeReading(rows, has_index)
        around = surroundings._replace(jobs=Jobs(_unexpected))
        page = PageView(PAGE, reading, around)
        made.append(Desk(page, reading, around.events, around.jobs, around.theme))
        page.resize(1168, 814)
        page.setFocus()
        with qtbot.waitSignal(page.model.answered):
            page.model.set_query("")
        page.show()
        qtbot.waitActive(page)
        QTest.qWaitForWindowExposed(page)
        return made[-1]

    yield open_
    for desk in made:
        desk.jobs.close()
        desk.page.hide()
        desk.page.deleteLater()


def _unexpected(error: Exception) -> None:
    raise error


@pytest.fixture
def desk(open_desk: Callable[..., Desk]) -> Desk:
    rows = [customer(number) for number in range(1, 301)]
    rows[4] = customer(
        5, "Bansko Ski", statuses=("license_overage", "subscription"), overage=12, assigned=262
    )
    return open_desk(rows)


def press(
    widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(widget, key, modifiers)


def write(desk: Desk, text: str, qtbot: QtBot) -> None:
    """Type into the filter and wait for what the last letter brings."""
    with qtbot.waitSignal(desk.page.model.answered):
        QTest.keyClicks(desk.page.filter_bar.field, text)
    qtbot.waitUntil(lambda: desk.page.model.query == desk.page.filter_bar.state.query)


def test_a_repaint_asks_the_model_for_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    desk.page.table.viewport().repaint()
    asked: list[object] = []
    monkeypatch.setattr(RowsModel, "data", lambda *arguments: asked.append(arguments))
    desk.reading.batches.clear()
    desk.page.table.viewport().repaint()
    assert asked == []
    assert desk.reading.batches == []


def test_a_keystroke_is_one_answer_and_one_reading_of_the_rows_in_sight(desk: Desk, qtbot: QtBot) -> None:
    desk.page.focus_filter()
    desk.reading.answers = 0
    desk.reading.batches.clear()
    with qtbot.waitSignal(desk.page.model.answered):
        QTest.keyClicks(desk.page.filter_bar.field, "c")
    desk.page.table.viewport().repaint()
    qtbot.waitUntil(lambda: desk.jobs.is_idle)
    first, last = desk.page.table.rows_in_sight()
    assert desk.reading.answers == 1
    assert len(desk.reading.batches) <= 1
    assert sum(desk.reading.batches) <= last - first + 1 + MARGIN


def test_letters_in_the_table_go_to_the_filter(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.page.model.answered):
        QTest.keyClicks(desk.page.table, "b")
    assert desk.page.filter_bar.field.hasFocus()
    write(desk, "ansko", qtbot)
    qtbot.waitUntil(lambda: desk.names == ["Bansko Ski"])


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [(Qt.Key.Key_Slash, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)],
)
def test_slash_and_find_go_to_the_filter(desk: Desk, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    press(desk.page.table, key, modifiers)
    assert desk.page.filter_bar.field.hasFocus()
    assert desk.page.filter_bar.field.text() == ""


def test_a_typed_part_becomes_a_chip_that_the_keyboard_can_edit_and_remove(desk: Desk, qtbot: QtBot) -> None:
    desk.page.focus_filter()
    write(desk, "status:license ski", qtbot)
    assert desk.chips == ["status: License overage"]
    assert desk.page.filter_bar.field.text() == "ski"
    qtbot.waitUntil(lambda: desk.names == ["Bansko Ski"])
    press(desk.page.filter_bar.field, Qt.Key.Key_Home)
    press(desk.page.filter_bar.field, Qt.Key.Key_Backspace)
    chip = desk.page.focusWidget()
    assert chip.accessibleName() == "status: License overage"
    press(chip, Qt.Key.Key_Return)
    assert desk.page.filter_bar.field.text() == "ski status:license_overage"
    assert desk.chips == []


def test_tab_reaches_a_chip_and_delete_removes_it(desk: Desk, qtbot: QtBot) -> None:
    desk.page.show_query("status:license_overage tag:vip")
    desk.page.focus_filter()
    press(desk.page.filter_bar.field, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    chip = desk.page.focusWidget()
    assert chip.accessibleName() == "tag: vip"
    press(chip, Qt.Key.Key_Delete)
    assert desk.chips == ["status: License overage"]
    assert desk.page.focusWidget().accessibleName() == "status: License overage"


def test_escape_clears_one_step_at_a_time(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.page.model.answered):
        desk.page.show_query("status:license_overage tag:vip ski")
    desk.page.table.setFocus()
    desk.page.table.selectRow(0)
    seen = []
    for _ in range(4):
        press(desk.page.table, Qt.Key.Key_Escape)
        seen.append((desk.page.table.selectionModel().hasSelection(), desk.page.filter_bar.state.query))
    before = "status:license_overage tag:vip"
    assert seen == [
        (False, f"{before} ski"),
        (False, before),
        (False, "status:license_overage"),
        (False, ""),
    ]


def test_a_row_has_the_keyboard_after_every_step(desk: Desk, qtbot: QtBot) -> None:
    write(desk, "ltd", qtbot)
    press(desk.page.filter_bar.field, Qt.Key.Key_Return)
    with qtbot.waitSignal(desk.page.model.answered):
        press(desk.page.table, Qt.Key.Key_Escape)
    assert desk.page.table.currentIndex().row() == 0


def test_a_bad_query_says_why_at_its_place_and_keeps_the_rows(desk: Desk, qtbot: QtBot) -> None:
    desk.page.focus_filter()
    QTest.keyClicks(desk.page.filter_bar.field, '-customer "')
    note = desk.page.fault
    assert note.isVisible()
    assert note.text() == "A quote is opened but not closed."
    assert note.x() > desk.page.filter_bar.x() + 100
    assert desk.page.filter_bar.field.accessibleDescription()
    qtbot.waitUntil(lambda: desk.names == ["Bansko Ski"])
    press(desk.page.filter_bar.field, Qt.Key.Key_Escape)
    assert not note.isVisible()


def test_checking_a_facet_by_keyboard_makes_the_chip(desk: Desk, qtbot: QtBot) -> None:
    facets = desk.page.facets
    place = next(
        at for at, line in enumerate(facets.lines) if line[:3] == (Sort.VALUE, "status", "license_overage")
    )
    desk.page.facet_place.panel.list.setFocus()
    desk.page.facet_place.panel.list.setCurrentIndex(facets.index(place))
    with qtbot.waitSignal(desk.page.model.answered):
        press(desk.page.facet_place.panel.list, Qt.Key.Key_Space)
    assert desk.chips == ["status: License overage"]
    assert desk.names == ["Bansko Ski"]
    assert facets.lines[place].checked
    with qtbot.waitSignal(desk.page.model.answered):
        press(desk.page.facet_place.panel.list, Qt.Key.Key_Space)
    assert desk.chips == []
    assert len(desk.names) == 300


def test_a_facet_can_be_clicked(desk: Desk, qtbot: QtBot) -> None:
    panel = desk.page.facet_place.panel.list
    place = next(at for at, line in enumerate(desk.page.facets.lines) if line.value == "license_overage")
    with qtbot.waitSignal(desk.page.model.answered):
        QTest.mouseClick(panel.viewport(), AREA, pos=panel.visualRect(desk.page.facets.index(place)).center())
    assert desk.chips == ["status: License overage"]


def test_home_end_and_arrows_move_between_rows(desk: Desk) -> None:
    table = desk.page.table
    table.begin()
    press(table, Qt.Key.Key_End)
    assert table.currentIndex().row() == 299
    press(table, Qt.Key.Key_Home)
    press(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1


def test_choosing_a_row_leaves_the_columns_where_they_are(desk: Desk) -> None:
    table = desk.page.table
    table.scrollTo(desk.page.model.index(250, table.launch))
    assert (table.horizontalScrollBar().value(), table.rows_in_sight()[1] >= 249) == (0, True)


def test_left_and_right_go_from_cell_to_cell_and_bring_it_into_sight(desk: Desk) -> None:
    table = desk.page.table
    table.begin()
    table.selectRow(0)
    for place in range(1, len(desk.page.model.columns)):
        press(table, Qt.Key.Key_Right)
        assert table.currentIndex().column() == place
        cell = table.visualRect(table.currentIndex())
        assert cell.left() >= 0
        assert cell.right() < table.viewport().width()
    assert table.horizontalScrollBar().value() > 0
    assert table.selected_numbers(10) == [0], "the chosen row stays chosen"
    for _ in range(20):
        press(table, Qt.Key.Key_Left)
    assert (table.currentIndex().column(), table.horizontalScrollBar().value()) == (0, 0)


def test_control_enter_and_the_icon_launch(desk: Desk, qtbot: QtBot) -> None:
    table = desk.page.table
    table.selectRow(2)
    with qtbot.waitSignal(desk.events.launch_requested) as launched:
        press(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert launched.args == ["org-3"]
    with qtbot.waitSignal(desk.events.launch_requested) as launched:
        at = QPoint(table.viewport().width() - 12, table.rowViewportPosition(4) + 10)
        QTest.mouseClick(table.viewport(), AREA, pos=at)
    assert launched.args == ["org-5"]


@pytest.mark.parametrize(
    ("key", "signal"), [(Qt.Key.Key_Return, "open_requested"), (Qt.Key.Key_Space, "peek_requested")]
)
def test_enter_opens_and_space_peeks(desk: Desk, qtbot: QtBot, key: Qt.Key, signal: str) -> None:
    press(desk.page.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(getattr(desk.page.table, signal)) as told:
        press(desk.page.table, key)
    assert told.args == [desk.page.table.currentIndex().row()]


def test_a_customer_is_opened_with_its_place_in_the_list(desk: Desk, qtbot: QtBot) -> None:
    desk.page.table.begin()
    press(desk.page.table, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: desk.page.table.current_row() is not None)
    with qtbot.waitSignal(desk.events.customer_opened) as told:
        press(desk.page.table, Qt.Key.Key_Return)
    opened = told.args[0]
    assert (opened.id, opened.place) == (300, 299)
    assert opened.ids[opened.place] == opened.id


def test_the_keyboard_asks_why_and_escape_comes_back(desk: Desk, qtbot: QtBot) -> None:
    table = desk.page.table
    table.begin()
    table.selectRow(4)
    press(table, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: desk.page.popover is not None and desk.page.popover.isVisible())
    assert "212 assigned, 200 purchased: 12 over" in words_of(desk.page.popover)
    press(desk.page.focusWidget(), Qt.Key.Key_Escape)
    assert not desk.page.popover.isVisible()  # type: ignore[union-attr]
    assert table.hasFocus()


def test_a_click_on_a_pill_explains_that_status(desk: Desk, qtbot: QtBot) -> None:
    table = desk.page.table
    column = [each.key for each in desk.page.model.columns].index("statuses")
    pills = fitting_pills(
        table.ink, ("license_overage", "subscription"), table.columnWidth(column) - SIDES
    ).pills
    assert [pill.status for pill in pills] == ["license_overage", "subscription"]
    x = table.columnViewportPosition(column) + 8 + pills[1].x + 10
    QTest.mouseClick(table.viewport(), AREA, pos=QPoint(x, table.rowViewportPosition(4) + 19))
    qtbot.waitUntil(lambda: desk.page.popover is not None and desk.page.popover.isVisible())
    assert desk.page.popover.accessibleName() == "Subscription"  # type: ignore[union-attr]


def test_another_status_in_the_popover_has_room_for_its_words(desk: Desk, qtbot: QtBot) -> None:
    desk.page.table.selectRow(4)
    press(desk.page.table, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: desk.page.popover is not None and desk.page.popover.isVisible())
    popover = desk.page.popover
    assert popover is not None
    (other,) = [each for each in popover.findChildren(QToolButton) if each.accessibleName() == "Subscription"]
    other.click()
    assert popover.accessibleName() == "Subscription"
    assert popover.height() > 100
    assert "Rule" in words_of(popover)


def test_copy_gives_lines_for_a_spreadsheet(desk: Desk, qtbot: QtBot) -> None:
    desk.page.table.selectRow(4)
    with qtbot.waitSignal(desk.events.notice_raised):
        press(
            desk.page.table,
            Qt.Key.Key_C,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )
    titles, line = QGuiApplication.clipboard().text().split("\n")
    assert titles.split("\t")[:2] == ["Customer", "Status"]
    assert line.split("\t")[:2] == ["Bansko Ski", "License overage, Subscription"]
    with qtbot.waitSignal(desk.events.notice_raised):
        press(desk.page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == line


@pytest.mark.parametrize("has_index", [True, False], ids=["by the index", "row by row"])
def test_the_sums_of_the_selection(desk: Desk, qtbot: QtBot, has_index: bool) -> None:
    desk.reading.has_index = has_index
    with qtbot.waitSignal(desk.page.selection_summarised, check_params_cb=lambda *all: all[0] == 300) as told:
        desk.page.table.selectAll()
    assert told.args == [300, 300 * 250, 299 * 200 + 262, 12]


def test_sorting_by_the_header_turns_round_and_keeps_the_selection(desk: Desk, qtbot: QtBot) -> None:
    desk.page.table.selectRow(0)
    with qtbot.waitSignal(desk.page.model.answered):
        desk.page.table.header.sort_by("name")
    assert desk.page.rows_line.order == (("name", True),)
    assert desk.page.table.selected_numbers(10) == [298]
    assert desk.page.table.currentIndex().row() == 298
    with qtbot.waitSignal(desk.page.model.answered):
        desk.page.table.header.sort_by("name")
    assert desk.page.rows_line.order == (("name", False),)


def test_what_is_chosen_while_the_answer_is_on_its_way_stays_chosen(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.page.model.answered):
        desk.page.table.header.sort_by("name")
        desk.page.table.selectRow(5)
        chosen = desk.page.model.ids[5]
    (place,) = desk.page.table.selected_numbers(10)
    assert place == desk.page.table.currentIndex().row() != 5
    assert desk.page.model.ids[place] == chosen


def test_a_change_in_the_store_is_read_again_only_where_it_matters(desk: Desk, qtbot: QtBot) -> None:
    desk.reading.customers[1] = customer(1, "Another name")
    desk.events.tables_changed.emit(frozenset({"setting"}))
    assert desk.reading.refreshed == 0
    with qtbot.waitSignal(desk.page.model.answered):
        desk.events.tables_changed.emit(frozenset({"customer"}))
    assert "Another name" in desk.names


def test_nothing_matches_offers_the_way_back(desk: Desk, qtbot: QtBot) -> None:
    desk.page.show_query("status:suspended")
    qtbot.waitUntil(lambda: desk.page.model.rowCount() == 0)
    assert desk.page.emptiness.note is not None
    assert "Clear status: Suspended" in buttons_of(desk.page.emptiness.note)
    desk.page.emptiness.note.undo_requested.emit(0)
    qtbot.waitUntil(lambda: desk.page.model.rowCount() == 300)
    assert not desk.page.emptiness.note.isVisible()


def test_an_empty_store_offers_the_import(open_desk: Callable[..., Desk], qtbot: QtBot) -> None:
    desk = open_desk([])
    assert desk.page.emptiness.note is not None
    assert "Import files…" in buttons_of(desk.page.emptiness.note)
    with qtbot.waitSignal(desk.events.import_requested):
        desk.page.emptiness.note.import_requested.emit()


def test_an_empty_store_leads_to_sample_data(open_desk: Callable[..., Desk], qtbot: QtBot) -> None:
    desk = open_desk([])
    assert desk.page.emptiness.note is not None
    offer = "Look around with sample data"
    assert offer not in buttons_of(desk.page.emptiness.note), "other data may be there, which nobody may see"
    desk.page.emptiness.offer_sample(True)
    assert {"Import files…", offer} <= set(buttons_of(desk.page.emptiness.note))
    with qtbot.waitSignal(desk.events.sample_requested):
        desk.page.emptiness.note.sample_requested.emit()


def test_who_may_not_import_is_offered_no_import(open_desk: Callable[..., Desk], qtbot: QtBot) -> None:
    desk = open_desk([customer(1)])
    desk.page.head.offer_import(False)
    desk.reading.customers.clear()
    with qtbot.waitSignal(desk.page.model.answered):
        desk.events.tables_changed.emit(frozenset({"customer"}))
    assert desk.page.emptiness.note is not None
    assert "Import files…" not in buttons_of(desk.page.emptiness.note)


def test_without_an_index_the_list_works_and_nothing_is_counted(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(AWKWARD, has_index=False)
    assert {line.amount for line in desk.page.facets.lines if line.sort is Sort.VALUE} == {None}
    assert len(desk.names) == len(AWKWARD)


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_awkward_customers_are_drawn_as_plain_text(open_desk: Callable[..., Desk], choice: str) -> None:
    desk = open_desk(AWKWARD)
    desk.theme.choose(choice)  # type: ignore[arg-type]
    picture = desk.page.table.viewport().grab().toImage()
    place = desk.page.table.visualRect(desk.page.model.index(4, 0))
    text = desk.theme.theme.text
    inked = [
        x
        for x in range(place.left(), place.right())
        for y in range(place.top(), place.center().y())
        if near(picture.pixelColor(x, y), text)
    ]
    # As plain text it is "<b>bold</b> & <script>", much wider than "bold & " would be.
    assert max(inked) - min(inked) > 100


def test_every_control_has_a_name(desk: Desk) -> None:
    desk.page.show_query("status:trial")
    nameless = [
        widget
        for widget in desk.page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and not spoken(widget)
    ]
    assert nameless == []


def test_a_screen_reader_reads_the_table(desk: Desk) -> None:
    table = QAccessible.queryAccessibleInterface(desk.page.table)
    assert table.text(QAccessible.Text.Name) == "Customers"
    heard = [table.child(at).text(QAccessible.Text.Name) for at in range(100)]
    assert {"Customer", "Bansko Ski", "License overage, Subscription"} <= set(heard)


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def near(one: QColor, other: QColor) -> bool:
    return max(abs(one.red() - other.red()), abs(one.blue() - other.blue())) < 60


def words_of(widget: QWidget | None) -> list[str]:
    from PySide6.QtWidgets import QLabel

    assert widget is not None
    return [label.text() for label in widget.findChildren(QLabel)]


def buttons_of(widget: QWidget) -> list[str]:
    from PySide6.QtWidgets import QPushButton

    return [button.text() for button in widget.findChildren(QPushButton) if button.isVisibleTo(widget)]
