"""A customer's facts are edited in place: saved when one leaves, never lost, never over another's edit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, cast

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from partnerhub_desktop.services.customer_record.header import CustomerRecord, read_record
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store.database import Store
from partnerhub_desktop.views.details.customer_facts import CustomerFacts
from partnerhub_desktop.views.details.tag_chips import TagChip
from partnerhub_desktop.views.surroundings import Surroundings
from tests.services.commands.edited_stores import TODAY, put_into, rows

CONTROL = Qt.KeyboardModifier.ControlModifier


class Page(NamedTuple):
    facts: CustomerFacts
    store: Store
    around: Surroundings
    told: list[str]

    def record(self, customer: int) -> CustomerRecord:
        found = read_record(self.around.workspace.connection(), customer, TODAY, Thresholds())
        assert found is not None
        return found

    def show(self, customer: int, qtbot: QtBot) -> None:
        self.facts.show_record(self.record(customer))
        self.settle(qtbot)

    def settle(self, qtbot: QtBot) -> None:
        qtbot.waitUntil(lambda: self.around.jobs.is_idle)

    def stored(self, column: str, customer: int = 899) -> object:
        return rows(self.store, f"SELECT {column} FROM customer WHERE id = {customer}")[0][0]


@pytest.fixture
def page(surroundings: Surroundings, profile: Path, qtbot: QtBot) -> Iterator[Page]:
    store = put_into(profile)
    with store.write() as connection:
        connection.exec_driver_sql("INSERT INTO customer_tag VALUES (899, 'edu', 'synced')")
        connection.exec_driver_sql("INSERT INTO customer_tag VALUES (899, 'vip', 'local')")
    facts = CustomerFacts(surroundings)
    facts.resize(1100, 80)
    told: list[str] = []
    surroundings.events.offer_raised.connect(lambda words, _offer: told.append(words))
    facts.show()
    qtbot.waitActive(facts)
    made = Page(facts, store, surroundings, told)
    made.show(899, qtbot)
    yield made
    surroundings.jobs.close()
    facts.hide()
    facts.deleteLater()
    store.close()


def test_leaving_the_field_saves_and_undo_brings_it_back(page: Page, qtbot: QtBot) -> None:
    page.facts.owner.setFocus()
    page.facts.owner.selectAll()
    QTest.keyClicks(page.facts.owner, "Boris")
    QTest.keyClick(page.facts.owner, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: page.told == ["1 customer assigned to Boris"])
    assert page.stored("owner") == "Boris"
    page.around.history.undo()
    qtbot.waitUntil(lambda: len(page.told) == 2)
    page.show(899, qtbot)
    assert page.facts.owner.text() == "Ann"


def test_owners_are_looked_up_when_someone_begins_to_write_one(page: Page, qtbot: QtBot) -> None:
    owners = cast(QStringListModel, page.facts.owner.completer().model())
    page.facts.note.setFocus()
    page.settle(qtbot)
    owners.setStringList([])
    page.show(899, qtbot)
    assert owners.stringList() == []
    page.facts.owner.setFocus()
    page.settle(qtbot)
    assert "Ann" in owners.stringList()


def test_escape_brings_a_line_back(page: Page, qtbot: QtBot) -> None:
    page.facts.next_step.setFocus()
    QTest.keyClicks(page.facts.next_step, "Call")
    QTest.keyClick(page.facts.next_step, Qt.Key.Key_Escape)
    page.facts.owner.setFocus()
    page.settle(qtbot)
    assert (page.told, page.stored("next_step")) == ([], None)


@pytest.mark.parametrize("how", ["another customer", "the page goes", "Ctrl+S"])
def test_a_note_being_written_is_never_lost(page: Page, qtbot: QtBot, how: str) -> None:
    page.facts.note.setFocus()
    QTest.keyClicks(page.facts.note, "one")
    QTest.keyClick(page.facts.note, Qt.Key.Key_Return)
    QTest.keyClicks(page.facts.note, "<b>two</b>")
    page.show(899, qtbot)
    assert page.facts.note.toPlainText() == "one\n<b>two</b>", "reading again leaves what is being written"
    assert page.told == []
    if how == "another customer":
        page.facts.show_record(page.record(898))
        assert page.facts.note.toPlainText() == ""
    elif how == "the page goes":
        page.facts.hide()
    else:
        QTest.keyClick(page.facts.note, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: len(page.told) == 1)
    assert (page.stored("note"), page.stored("note", 898)) == ("one\n<b>two</b>", None)
    page.settle(qtbot)


def test_what_another_changed_meanwhile_is_not_overwritten(page: Page, qtbot: QtBot) -> None:
    page.facts.owner.setText("Mine")
    with page.store.write() as connection:
        connection.exec_driver_sql("UPDATE customer SET owner = 'Theirs' WHERE id = 899")
    page.facts.save()
    qtbot.waitUntil(lambda: len(page.told) == 1)
    assert page.told == ["Nothing changed · 1 changed meanwhile, left as is"]
    page.show(899, qtbot)
    assert (page.facts.owner.text(), page.stored("owner")) == ("Mine", "Theirs")
    page.facts.save()
    qtbot.waitUntil(lambda: len(page.told) == 2)
    assert page.stored("owner") == "Mine"


def test_two_edits_in_a_row_are_no_conflict(page: Page, qtbot: QtBot) -> None:
    for owner in ("A", "B"):
        page.facts.owner.setText(owner)
        page.facts.save()
    qtbot.waitUntil(lambda: len(page.told) == 2)
    assert page.stored("owner") == "B"


def test_a_note_is_cut_where_it_is_full(page: Page, qtbot: QtBot) -> None:
    page.facts.note.setPlainText("🚀" * 20_005)
    assert page.facts.note.toPlainText() == "🚀" * 20_000
    page.facts.save()
    qtbot.waitUntil(lambda: len(page.told) == 1)
    assert page.stored("length(note)") == 20_000


def test_tags_of_a_file_stay_and_others_go_by_keyboard(page: Page, qtbot: QtBot) -> None:
    chips = {chip.accessibleName(): chip for chip in page.facts.tags.findChildren(TagChip)}
    assert [chip.is_removable for chip in chips.values()] == [False, True]
    chips["Tag vip"].setFocus()
    QTest.keyClick(chips["Tag vip"], Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.told == ["Tag vip removed from 1 customer"])
    page.settle(qtbot)


def test_many_tags_are_behind_a_button(page: Page, qtbot: QtBot) -> None:
    tags = tuple(f"<b>a long tag {number}</b>" for number in range(40))
    page.facts.tags.show_tags(tags, frozenset(tags), True)
    shown = [each for each in page.facts.tags.findChildren(QPushButton) if each.isVisible()]
    assert all(each.geometry().right() <= page.facts.tags.width() for each in shown)
    menu = page.facts.tags.menu()
    assert len(menu.actions()) == 40
    menu.deleteLater()


def test_who_manages_is_chosen_in_a_menu(page: Page, qtbot: QtBot) -> None:
    menu = page.facts.managed.menu_of_keys()
    partner, external = menu.actions()
    assert (partner.isEnabled(), external.isEnabled()) == (False, True)
    external.trigger()
    qtbot.waitUntil(lambda: len(page.told) == 1)
    assert (page.stored("managed_partner"), page.stored("managed_external")) == (1, 1)
    menu.deleteLater()


def test_who_may_not_edit_only_reads(page: Page, qtbot: QtBot) -> None:
    page.around.settings.change("role", "help_desk_basic")
    qtbot.waitUntil(lambda: page.facts.owner.isReadOnly())
    assert page.facts.note.isReadOnly()
    assert not page.facts.managed.isEnabled()
    assert not page.facts.tags.add.isVisible()
    assert page.facts.owner.toolTip() == "Your role does not allow editing this customer"
    page.settle(qtbot)
