"""Selected rows are edited together: with the keyboard, with a preview, with an undo."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import QItemSelection, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models.edit_targets import customers_of
from partnerhub_desktop.models.events import Offer
from partnerhub_desktop.services.catalog.customers import PAGE
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store.database import Store
from partnerhub_desktop.views.editing.bulk_edit_dialog import BulkEditDialog
from partnerhub_desktop.views.editing.edit_roll_up import EditRollUp
from partnerhub_desktop.views.editing.edit_values import ChoiceInput, ManagedInput
from partnerhub_desktop.views.page_view import PageView
from partnerhub_desktop.views.surroundings import Surroundings
from tests.services.commands.edited_stores import TODAY, put_into, rows, some_customers

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TAGGED = "SELECT customer_id FROM customer_tag WHERE tag = 'vip' ORDER BY customer_id DESC"


class Desk(NamedTuple):
    page: PageView
    store: Store
    around: Surroundings
    told: list[tuple[str, Offer | None]]

    def select(self, first: int, last: int) -> None:
        model = self.page.model
        selection = QItemSelection(model.index(first, 0), model.index(last, 0))
        chooser = self.page.table.selectionModel()
        chooser.select(selection, chooser.SelectionFlag.ClearAndSelect | chooser.SelectionFlag.Rows)

    def open(self, kind: str) -> BulkEditDialog:
        self.page.selection.edit(kind)
        dialog = self.page.selection.dialog
        assert dialog is not None
        return dialog


@pytest.fixture
def desk(surroundings: Surroundings, profile: Path, qtbot: QtBot) -> Iterator[Desk]:
    store = put_into(profile, some_customers(16))
    reading = CustomerReading(surroundings.workspace.connection, TODAY, Thresholds())
    page = PageView(PAGE, reading, surroundings)
    page.resize(1168, 814)
    told: list[tuple[str, Offer | None]] = []
    surroundings.events.offer_raised.connect(lambda words, offer: told.append((words, offer)))
    with qtbot.waitSignal(page.model.answered):
        page.model.set_query("")
    page.show()
    qtbot.waitActive(page)
    yield Desk(page, store, surroundings, told)
    surroundings.jobs.close()
    page.hide()
    page.deleteLater()
    store.close()


def lines(dialog: QWidget) -> list[str]:
    preview: QWidget = dialog.preview if isinstance(dialog, BulkEditDialog) else dialog
    return [each.text() for each in preview.findChildren(QLabel) if each.isVisible() and each.text()]


def settle(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: desk.around.jobs.is_idle)


def test_with_nothing_selected_the_row_of_the_keyboard_is_edited(desk: Desk, qtbot: QtBot) -> None:
    desk.page.table.begin()
    QTest.keyClick(desk.page.table, Qt.Key.Key_T, CONTROL)
    dialog = desk.page.selection.dialog
    assert dialog is not None
    assert [index.row() for index in desk.page.table.selectionModel().selectedRows()] == [0]
    dialog.close()
    settle(desk, qtbot)


def test_a_tag_for_twelve_without_a_mouse_and_back(desk: Desk, qtbot: QtBot) -> None:
    table = desk.page.table
    table.begin()
    table.selectRow(0)
    for _ in range(11):
        QTest.keyClick(table, Qt.Key.Key_Down, SHIFT)
    bar = desk.page.selection.bar
    assert bar.isVisible()
    QTest.keyClick(table, Qt.Key.Key_T, CONTROL)
    dialog = desk.page.selection.dialog
    assert dialog is not None
    qtbot.waitActive(dialog)
    QTest.keyClicks(dialog.focusWidget(), "vip")
    qtbot.waitUntil(lambda: lines(dialog) == ["12 customers get the tag vip"])
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(desk.told) == 1)
    qtbot.waitUntil(lambda: desk.page.selection.dialog is None)
    words, offer = desk.told[0]
    assert words == "Tag vip added to 12 customers"
    assert len(rows(desk.store, TAGGED)) == 12
    settle(desk, qtbot)
    assert len(table.selected_numbers(100)) == 12, "what was selected stays so"
    first = desk.page.model.row_at(0)
    assert first is not None
    assert "vip" in first.tags
    assert offer is not None
    offer.run()
    qtbot.waitUntil(lambda: len(desk.told) == 2)
    assert rows(desk.store, TAGGED) == []
    settle(desk, qtbot)


def test_the_preview_follows_and_says_who_has_it_already(desk: Desk, qtbot: QtBot) -> None:
    desk.select(0, 1)
    dialog = desk.open("owner")
    assert isinstance(dialog.input, ChoiceInput)
    assert not dialog.apply.isEnabled()
    qtbot.waitUntil(lambda: dialog.input.list.count() == 1)  # type: ignore[attr-defined]
    QTest.keyClick(dialog.input.field, Qt.Key.Key_Down)
    assert dialog.input.field.text() == "Ann"
    qtbot.waitUntil(lambda: lines(dialog) == ["0 customers get the owner Ann", "2 already have it"])
    assert not dialog.apply.isEnabled()
    dialog.input.field.setText("x" * 201)
    assert lines(dialog) == ["At most 200 characters fit; this has 201."]
    dialog.input.field.setText("Boris")
    replaced = "2 of them have another value now, which is replaced"
    qtbot.waitUntil(lambda: lines(dialog) == ["2 customers get the owner Boris", replaced])
    dialog.reject()
    settle(desk, qtbot)
    assert desk.told == []


def test_who_was_left_is_listed_and_can_be_copied(desk: Desk, qtbot: QtBot) -> None:
    desk.select(0, 2)
    dialog = desk.open("owner")
    assert isinstance(dialog.input, ChoiceInput)
    dialog.input.field.setText("Boris")
    qtbot.waitUntil(lambda: dialog.apply.isEnabled())
    with desk.store.write() as connection:
        connection.exec_driver_sql("UPDATE customer SET owner = 'Theirs', name = '<b>A</b>' WHERE id = 899")
    dialog.apply.click()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(EditRollUp)))
    (result,) = dialog.findChildren(EditRollUp)
    assert result.list.item(0).text() == "<b>A</b> – changed or gone meanwhile"
    buttons = {button.text(): button for button in result.findChildren(QPushButton)}
    buttons["Copy"].click()
    assert QGuiApplication.clipboard().text() == "<b>A</b>\tchanged or gone meanwhile"
    assert len(rows(desk.store, "SELECT 1 FROM customer WHERE owner = 'Boris'")) == 2
    buttons["Undo"].click()
    qtbot.waitUntil(lambda: len(desk.told) == 2)
    assert len(rows(desk.store, "SELECT 1 FROM customer WHERE owner = 'Ann'")) == 15
    settle(desk, qtbot)


@pytest.mark.parametrize("kind", ["no_owner", "next_step", "note", "managed_by", "remove_tag"])
def test_every_edit_of_the_menu_can_be_made(desk: Desk, qtbot: QtBot, kind: str) -> None:
    desk.around.history.edit([899], _tag())
    qtbot.waitUntil(lambda: len(desk.told) == 1)
    settle(desk, qtbot)
    desk.select(0, 14)
    dialog = desk.open(kind)
    if isinstance(dialog.input, ManagedInput):
        dialog.input.findChildren(QWidget)[-1].click()  # type: ignore[attr-defined]
    else:
        field = dialog.input.focusProxy()
        if field is not None:
            QTest.keyClicks(field, "vip")
    qtbot.waitUntil(lambda: dialog.apply.isEnabled())
    dialog.apply.click()
    qtbot.waitUntil(lambda: len(desk.told) == 2)
    settle(desk, qtbot)
    before = rows(desk.store, "SELECT owner, next_step, note, managed_external FROM customer WHERE id = 899")
    desk.around.history.undo()
    qtbot.waitUntil(lambda: len(desk.told) == 3)
    after = rows(desk.store, "SELECT owner, next_step, note, managed_external FROM customer WHERE id = 899")
    assert after == [("Ann", None, None, 0)]
    assert (before == after) is (kind == "remove_tag")
    settle(desk, qtbot)


def _tag() -> Any:
    from partnerhub_desktop.services.commands.customer_edit import add_tags

    return add_tags("vip")


def test_the_bar_takes_no_room_from_the_rows(desk: Desk, qtbot: QtBot) -> None:
    before = desk.page.table.height()
    desk.select(0, 0)
    QTest.qWait(0)
    assert desk.page.table.height() == before
    assert desk.page.selection.bar.launch.isEnabled()
    desk.select(0, 1)
    assert not desk.page.selection.bar.launch.isEnabled()
    QTest.keyClick(desk.page.selection.bar.tag, Qt.Key.Key_Escape)
    assert not desk.page.table.selectionModel().hasSelection()
    assert not desk.page.selection.bar.isVisible()
    settle(desk, qtbot)


def test_who_may_not_edit_is_told_why(desk: Desk, qtbot: QtBot) -> None:
    bar = desk.page.selection.bar
    desk.around.settings.change("role", "partner_read_only_administrator")
    qtbot.waitUntil(lambda: not bar.tag.isEnabled())
    desk.select(0, 1)
    assert bar.tag.toolTip() == "Your role does not allow editing customers"
    desk.page.selection.edit("add_tag")
    assert desk.page.selection.dialog is None
    settle(desk, qtbot)


class Sold(NamedTuple):
    id: int
    customer_id: int


class Customer(NamedTuple):
    id: int


@pytest.mark.parametrize(
    ("made", "expected"), [(lambda key: Sold(key, key % 3), [1, 2, 0]), (Customer, list(range(1, 1201)))]
)
def test_rows_of_other_lists_lead_to_their_customers(made: Any, expected: Sequence[int]) -> None:
    asked: list[int] = []

    def read(ids: Sequence[int]) -> list[Any]:
        asked.append(len(ids))
        return [made(key) for key in ids]

    assert customers_of(list(range(1, 1201)), read) == expected
    assert max(asked) <= 500


def test_values_that_begin_so_come_first_and_then_the_frequent_ones(qapp: QApplication) -> None:
    field = ChoiceInput()
    field.show_choices([("Maria Ivanova", 66), ("Ivan Petrov", 55), ("Иван Минчев", 0), ("Boris", 9)])
    field.field.setText("ivan")
    field.field.textEdited.emit("ivan")
    shown = [field.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(field.list.count())]
    assert shown == ["Ivan Petrov", "Иван Минчев", "Maria Ivanova"]
    field.deleteLater()
