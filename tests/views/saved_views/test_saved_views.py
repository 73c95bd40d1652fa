"""Saved views as a person uses them: chips, marks, menus, the navigation, live counts."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models.events import Offer
from partnerhub_desktop.services.commands import saved_views as commands
from partnerhub_desktop.services.permissions import PARTNER_FULL, Actor
from partnerhub_desktop.services.saved_views import ViewContent
from partnerhub_desktop.views.saved_views.name_dialog import NameDialog
from partnerhub_desktop.views.saved_views.pinned_views import PinnedView
from partnerhub_desktop.views.saved_views.view_chip import ViewChip, cut_to_words
from partnerhub_desktop.views.theme import ThemeController
from tests.furnished_window import FurnishedWindow

LEAD = Actor("lead", frozenset((PARTNER_FULL,)))
LONG = "Клиенти с много дълго име на изгледа, каквото хората пишат"


def entries(menu: QMenu) -> list[str]:
    return [action.text().split("\t")[0] for action in menu.actions() if not action.isSeparator()]


def run(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text().startswith(words)).trigger()


def dialog_of(window: FurnishedWindow) -> NameDialog:
    (dialog,) = window.window.findChildren(NameDialog)
    return dialog


def pinned(window: FurnishedWindow) -> list[PinnedView]:
    return [row for row in window.window.navigation.findChildren(PinnedView) if row.isVisible()]


def test_what_the_page_shows_is_saved_under_a_name_and_chosen(furnished: FurnishedWindow) -> None:
    furnished.page.show_query("status:trial")
    furnished.page.table.arrangement.choose_density("compact")
    QTest.keyClick(furnished.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(furnished)
    QTest.keyClicks(dialog.field, "Trials")
    dialog.pin.click()
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    furnished.settle()
    (view,) = furnished.shelf
    assert (view.name, view.query, view.pinned) == ("Trials", "status:trial", True)
    assert '"compact"' in view.layout
    assert furnished.chips == ["Trials 1"]
    assert furnished.views.chosen.key == view.id
    assert [row.accessibleName() for row in pinned(furnished)] == ["Trials 1"]


def test_saving_a_view_keeps_the_row_that_has_the_keyboard(furnished: FurnishedWindow) -> None:
    page = furnished.page
    page.table.arrangement.choose_order((("purchased", True),))
    furnished.settle()
    page.table.setCurrentIndex(page.model.index(7, 0))
    furnished.views.choose(furnished.save("Big", "", page.layout_text()))
    furnished.settle()
    assert page.table.currentIndex().row() == 7


def test_tab_comes_to_the_chips_where_they_stand(furnished: FurnishedWindow) -> None:
    view = furnished.save("Trials", "status:trial")
    page, row = furnished.page, furnished.views.row
    stops = [
        row.all,
        row.chips[view.id],
        row.save,
        row.files,
        page.table_tools.columns,
        page.filter_bar.field,
    ]
    chain: list[QWidget] = [page.head.last_stop]
    while chain[-1] is not page.table and (following := chain[-1].nextInFocusChain()) is not None:
        chain.append(following)
    assert [each for each in chain if each in stops] == stops


def test_a_name_dialog_that_is_left_meanwhile_hurts_nobody(
    furnished: FurnishedWindow, qtbot: QtBot, failures: list[Exception]
) -> None:
    view, go = furnished.save("Trials", "status:trial"), Event()
    furnished.views.deeds.rename(view)
    dialog = dialog_of(furnished)
    dialog.field.setText("Other")
    furnished.around.jobs.write(lambda: go.wait(10), lambda _waited: None)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    dialog.reject()
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog))
    go.set()
    furnished.settle()
    assert [view.name for view in furnished.shelf] == ["Other"]
    assert failures == []


def test_an_answer_is_not_lost_when_the_shelf_is_read_for_another_reason(furnished: FurnishedWindow) -> None:
    shelf, made = furnished.furnishing.saved_views.shelf, list[int]()
    content = ViewContent("customers", "Trials", "status:trial", "")
    shelf.create(content, made.append)
    shelf._load_then(lambda: made.append(0))
    shelf.load()
    furnished.settle()
    assert sorted(made) == [0, furnished.shelf[0].id]


def test_a_view_that_is_gone_is_not_moved(furnished: FurnishedWindow, failures: list[Exception]) -> None:
    view = furnished.save("Trials", "status:trial")
    furnished.furnishing.saved_views.shelf.delete(view)
    furnished.settle()
    furnished.views.deeds.move(view, 1)
    assert furnished.views.deeds.place_of(view) == (0, 0)
    assert failures == []


def test_a_chosen_view_brings_its_filter_and_arrangement_and_all_brings_back_the_page(
    furnished: FurnishedWindow,
) -> None:
    view = furnished.save("Trials", "status:trial")
    furnished.page.table.arrangement.choose_density("comfortable")
    own = furnished.page.layout_text()
    furnished.views.row.chips[view.id].click()
    furnished.settle()
    assert furnished.page.model.total == 1
    assert furnished.page.layout_text() == view.layout != own
    furnished.views.row.all.click()
    furnished.settle()
    assert (furnished.page.model.total, furnished.page.layout_text()) == (100, own)


def test_a_dot_marks_a_changed_view_until_it_is_saved_or_reset(furnished: FurnishedWindow) -> None:
    view = furnished.save("Trials", "status:trial")
    views, chip = furnished.views, furnished.views.row.chips[view.id]
    views.choose(view)
    assert not chip.is_changed
    furnished.page.table.arrangement.choose_order((("purchased", True),))
    assert chip.is_changed
    furnished.page.table.arrangement.choose_order(())
    assert not chip.is_changed
    furnished.page.filter_bar.clear()
    furnished.settle()
    assert chip.is_changed
    assert "Changed" in chip.accessibleDescription()
    run(views.build_menu(view), "Reset")
    furnished.settle()
    assert (furnished.page.model.query, chip.is_changed) == ("status:trial", False)
    furnished.page.show_query("status:subscription")
    run(views.build_menu(view), "Save the changes")
    furnished.settle()
    assert (furnished.shelf[0].query, chip.is_changed) == ("status:subscription", False)
    assert furnished.chips == ["Trials 99"]


def test_numbers_follow_the_rows_and_are_asked_for_in_one_batch(furnished: FurnishedWindow) -> None:
    furnished.save("Trials", "status:trial")
    furnished.save("Others", "status:subscription")
    furnished.save("Not understood", "colour:red")
    assert furnished.chips == ["Trials 1", "Others 99", "Not understood"]
    before = furnished.reading.answers
    del furnished.reading.customers[1]
    for _ in range(5):
        furnished.around.events.tables_changed.emit(frozenset(("customer",)))
    furnished.settle()
    assert furnished.chips == ["Trials 1", "Others 98", "Not understood"]
    asked_by_the_list = 5
    assert furnished.reading.answers - before <= 3 + asked_by_the_list


def test_a_view_that_cannot_be_understood_says_so(furnished: FurnishedWindow, qapp: QApplication) -> None:
    told: list[object] = []
    furnished.around.events.error_raised.connect(told.append)
    furnished.views.choose(furnished.save("Later", "colour:red"))
    assert len(told) == 1


@pytest.mark.parametrize(("count", "width"), [(0, 1440), (3, 1440), (12, 1440), (12, 960), (1, 960)])
def test_chips_are_whole_and_the_chosen_one_is_there(
    furnished: FurnishedWindow, count: int, width: int
) -> None:
    for number in range(count):
        furnished.save(f"{number} {LONG}"[:60] if number % 3 == 2 else f"View {number}")
    row = furnished.views.row
    if count:
        furnished.views.choose(furnished.shelf[-1])
    furnished.window.resize(width, 700)
    furnished.settle()
    shown = [row.all, *(chip for chip in row.chips.values() if not chip.isHidden()), row.save, row.files]
    chosen = row.chips.get(furnished.views.chosen.key or 0)
    assert chosen is None or chosen in shown
    assert [
        each.accessibleName()
        for each in shown
        if each.width() < each.sizeHint().width() and each is not chosen
    ] == []
    assert max(each.geometry().right() for each in shown) <= row.width()
    assert len(row.waiting) + len(shown) - 3 == count
    assert entries(furnished.views.build_more())[: len(row.waiting)] == [
        view.name for view in furnished.shelf if view.id in row.waiting
    ]


def test_only_whole_words_are_left_of_a_name(qapp: QApplication) -> None:
    assert cut_to_words("one two three", 100, len) == "one two three"
    assert cut_to_words("one two three", 10, len) == "one two …"
    assert cut_to_words("onetwothree", 5, len) == "…"


def test_a_cut_chip_is_no_wider_than_its_words(theme: ThemeController) -> None:
    around = QWidget()
    chip = ViewChip(theme, around)
    chip.show_words("Overage to settle this quarter", "13")
    chip.mark(True, has_menu=True)
    whole = chip.sizeHint().width()
    assert chip.width_within(whole) == whole
    one_word_less = chip.width_within(whole - 1)
    assert one_word_less < whole - 10
    assert chip.width_within(one_word_less) == one_word_less
    around.deleteLater()


def test_keys_of_a_chip_rename_and_delete_and_deletion_is_undone(furnished: FurnishedWindow) -> None:
    offers: list[Offer] = []
    furnished.around.events.offer_raised.connect(lambda _words, offer: offers.append(offer))
    view = furnished.save("One")
    chip = furnished.views.row.chips[view.id]
    QTest.keyClick(chip, Qt.Key.Key_F2)
    dialog = dialog_of(furnished)
    dialog.field.setText("Uno")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    furnished.settle()
    assert furnished.chips == ["Uno 100"]
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    furnished.settle()
    assert furnished.chips == []
    assert offers[0].keys == "Ctrl+Z"
    furnished.around.history.undo()
    furnished.settle()
    assert furnished.chips == ["Uno 100"]


def test_both_menu_keys_open_the_menu_of_a_chip(furnished: FurnishedWindow) -> None:
    chip = ViewChip(furnished.around.theme, furnished.window)
    asked: list[QPoint] = []
    chip.menu_requested.connect(asked.append)
    QTest.keyClick(chip, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    QApplication.sendEvent(chip, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
    assert len(asked) == 2


def test_the_menu_duplicates_moves_pins_and_shares(furnished: FurnishedWindow) -> None:
    view = furnished.save("One")
    for words in ("Duplicate", "Pin", "Share", "Move to the right"):
        run(furnished.views.build_menu(next(each for each in furnished.shelf if each.id == view.id)), words)
        furnished.settle()
    assert [each.name for each in furnished.shelf] == ["One (2)", "One"]
    assert furnished.shelf[1].pinned
    assert furnished.shelf[1].shared
    assert "Take out of the navigation" in entries(furnished.views.build_menu(furnished.shelf[1]))


def test_the_menu_key_asks_for_the_menu_under_the_chip(theme: ThemeController) -> None:
    parent, asked = QWidget(), list[QPoint]()
    chip = ViewChip(theme, parent)
    chip.menu_requested.connect(asked.append)
    QApplication.sendEvent(chip, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
    assert asked == [chip.mapToGlobal(QPoint(0, chip.height()))]
    parent.deleteLater()


def test_a_shared_view_is_not_everybodys_to_change(furnished: FurnishedWindow) -> None:
    view = furnished.save("All of us", shared=True)
    furnished.around.settings.change("role", "help_desk_basic")
    furnished.settle()
    assert entries(furnished.views.build_menu(view)) == ["Duplicate", "Export to a file…"]
    QTest.keyClick(furnished.views.row.chips[view.id], Qt.Key.Key_Delete)
    furnished.settle()
    assert furnished.shelf == (view,)


def test_what_was_changed_elsewhere_is_told_and_shown_as_it_is(furnished: FurnishedWindow) -> None:
    told: list[object] = []
    furnished.around.events.error_raised.connect(told.append)
    view = furnished.save("One")
    commands.rename_view(furnished.around.workspace.store(), LEAD, view, "Renamed elsewhere")
    furnished.views.deeds.pin(view)
    furnished.settle()
    assert len(told) == 1
    assert furnished.chips == ["Renamed elsewhere 100"]


def test_a_pinned_view_opens_its_page_from_anywhere(furnished: FurnishedWindow) -> None:
    view = furnished.save("<b>Trials</b>", "status:trial", pinned=True)
    furnished.window.show_page("settings")
    (row,) = pinned(furnished)
    assert not row.isChecked()
    row.click()
    furnished.settle()
    assert furnished.window.shown_page == "customers"
    assert furnished.views.chosen.key == view.id
    assert row.isChecked()
    assert "&lt;b&gt;" in row.toolTip()


def test_the_navigation_shows_as_many_as_there_is_room_for(furnished: FurnishedWindow) -> None:
    for number in range(9):
        furnished.save(f"View {number}", pinned=True)
    furnished.window.resize(1440, 960)
    furnished.settle()
    many = len(pinned(furnished))
    furnished.window.resize(1000, 640)
    furnished.settle()
    few = pinned(furnished)
    assert furnished.window.height() == 640
    assert 1 <= len(few) < many
    assert all(row.narrow and row.width() < 60 for row in few)


def test_views_leave_in_a_file_and_come_back(furnished: FurnishedWindow, tmp_path: Path) -> None:
    told: list[str] = []
    furnished.around.events.notice_raised.connect(told.append)
    furnished.save("One", "status:trial")
    shelf = furnished.furnishing.saved_views.shelf
    file = tmp_path / "views.json"
    shelf.write_file(shelf.views, file, lambda: None)
    furnished.settle()
    furnished.views.deeds.take_from(file)
    furnished.settle()
    assert furnished.chips == ["One 1", "One (2) 1"]
    assert told == ["1 view imported"]


def test_numbers_on_chips_follow_the_language(furnished: FurnishedWindow) -> None:
    furnished.page.counts_changed.emit(12_000, 12_000)
    assert furnished.views.row.state.all_count == "12,000"
    furnished.around.settings.change("language", "bg")
    furnished.settle()
    assert furnished.views.row.state.all_count == "12\u00a0000"
