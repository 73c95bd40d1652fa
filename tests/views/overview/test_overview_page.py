"""The Overview as a person uses it: the queue by keyboard and pointer, what has changed, the figures."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models.attention_model import MOST_AT_FIRST
from partnerhub_desktop.models.events import Offer, OpenedRecord
from partnerhub_desktop.services.list_readings import ListReadings
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store import driver
from partnerhub_desktop.services.store.database import Store
from partnerhub_desktop.views.overview.overview_page import OverviewPage
from partnerhub_desktop.views.surroundings import Surroundings
from tests.factories import SEEN
from tests.services.attention.attention_stores import CALLING, put, sold
from tests.services.attention.plain_queue import Held, License
from tests.services.importing.stores import bring_in, new_store
from tests.views.conftest import TODAY

OVER = (License(CALLING, 100, 118),)


def day(away: int) -> date:
    return TODAY + timedelta(away)


HELD = (
    sold("Alpha", 1, state="suspended"),
    sold("Beta", 2, ends_on=day(5), auto_renew=False),
    sold("Beta", 3, ends_on=day(9), auto_renew=False),
    sold("Gamma <b>", 4, kind="trial", ends_on=day(20)),
    sold("Delta", 5, ends_on=day(200), auto_renew=True, lines=OVER),
    sold("Epsilon", 6, ends_on=day(60), auto_renew=True),
)
"""Alpha: suspended, today. Beta: ends, 4 days. Gamma: trial, 19 days. Delta: over, 30 days. Epsilon: none."""

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Shown:
    """The page in a window, and what it asked for."""

    def __init__(self, around: Surroundings, qtbot: QtBot, only: frozenset[int] | None) -> None:
        self.around, self._qtbot = around, qtbot
        self.opened: list[OpenedRecord] = []
        self.lists: list[tuple[str, str]] = []
        self.notices: list[tuple[str, Offer | None]] = []
        self.errors: list[Any] = []
        around.events.customer_opened.connect(self.opened.append)
        around.events.list_requested.connect(lambda page, query: self.lists.append((page, query)))
        around.events.offer_raised.connect(lambda words, offer: self.notices.append((words, offer)))
        around.events.error_raised.connect(self.errors.append)
        customers = CustomerReading(around.workspace.connection, TODAY, Thresholds(), only)
        self.readings = ListReadings(customers)
        self.page = OverviewPage(self.readings, around)
        self.page.resize(1168, 814)
        self.page.show()
        self.settle()

    @property
    def queue(self) -> Any:
        return self.page.queue.list

    def settle(self) -> None:
        """Until nothing is asked for any more."""
        for _ in range(3):
            QTest.qWait(0)
            self._qtbot.waitUntil(lambda: self.around.jobs.is_idle)

    def rows(self) -> list[str]:
        """What the list says to a screen reader."""
        model = self.page.model
        return [str(model.index(row).data()) for row in range(model.rowCount())]

    def names(self) -> list[str]:
        lines = (self.page.model.line(row) for row in range(self.page.model.rowCount()))
        return [line.customer for line in lines if line is not None]

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.queue, key)
        self.settle()

    def choose(self, *words: str) -> None:
        """In the open menu, the entry that begins so, and so on in what it opens."""
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, QMenu)
        action = next(each for each in popup.actions() if each.text().startswith(words[0]))
        for word in words[1:]:
            inner = action.menu()
            assert isinstance(inner, QMenu)
            action = next(each for each in inner.actions() if each.text().startswith(word))
        action.trigger()
        popup.close()
        self.settle()

    def words(self, within: QWidget) -> list[str]:
        return [each.text() for each in within.findChildren(QLabel) if each.isVisible() and each.text()]


Show = Callable[..., Shown]


@pytest.fixture
def show(
    surroundings: Surroundings, profile: Path, qtbot: QtBot, failures: list[Exception]
) -> Iterator[Show]:
    made: list[Shown] = []

    def show(held: Sequence[Held] = HELD, only: frozenset[int] | None = None, **settings: str) -> Shown:
        new_store(profile, "partnerhub").close()
        with closing(driver.connect(surroundings.workspace.session.profile.store)) as connection:
            connection.execute("INSERT INTO source VALUES (1, 'import', 'test', ?)", (SEEN,))
            put(connection, held, {"Beta": "Maria"} if held else {})
            connection.executemany("INSERT INTO setting VALUES (?, ?)", list(settings.items()))
        surroundings.settings.read_again()
        made.append(Shown(surroundings, qtbot, only))
        return made[-1]

    yield show
    surroundings.jobs.close()
    for each in made:
        each.page.hide()
        each.page.deleteLater()
    assert failures == []


def test_the_lines_in_the_order_in_which_one_has_to_act(show: Show) -> None:
    shown = show()
    assert shown.rows() == [
        "Act this week, by Sun 29 Nov · 2 customers · 300 seats",
        "Alpha, Suspended, Sub1 is suspended (unpaid), Mon 23 Nov, today, 100 suspended",
        "Beta, Ending, Sub2 ends Sat 28 Nov and does not auto-renew · 1 more of this customer, "
        "Fri 27 Nov, in 4 days, 200 purchased",
        "Act within 30 days, by Wed 23 Dec · 2 customers · 118 seats",
        "Gamma <b>, Trials, Trial ends Sun 13 Dec, 90 of 100 licenses assigned, Sat 12 Dec, in 19 days, "
        "100 in the trial",
        "Delta, Overage, Sub5: 18 over, 18 billable. No true-forward date known, Wed 23 Dec, in 30 days, "
        "18 over",
    ]
    words = shown.words(shown.page.queue)
    assert "4 customers · 418 seats at stake · ordered by the last day to act" in words
    assert "Left out: 1 auto-renewing with nothing to decide." in words


def test_each_chip_shows_as_many_lines_as_it_says(show: Show) -> None:
    shown = show()
    for reason, count in {"": 4, "ending": 1, "trial": 1, "overage": 1, "suspended": 1}.items():
        chip = shown.page.queue.chips.chips[reason]
        assert chip.text().endswith(f" {count}")
        chip.click()
        shown.settle()
        assert len(shown.names()) == count
    for reason in ("renewal", "order_setup"):
        assert shown.page.queue.chips.chips[reason].text().endswith(" 0")
        assert not shown.page.queue.chips.chips[reason].isEnabled()


def test_mine_and_everyone(show: Show) -> None:
    shown = show(person_name="Maria")
    owners = shown.page.queue.owners
    assert (owners.mine.text(), owners.everyone.text()) == ("Mine 1", "Everyone 4")
    assert shown.names() == ["Beta"]
    owners.everyone.click()
    shown.settle()
    assert len(shown.names()) == 4
    owners.mine.click()
    shown.settle()
    assert shown.names() == ["Beta"]


def test_without_a_name_nothing_is_anybodys_own(show: Show) -> None:
    shown = show()
    assert not shown.page.queue.owners.mine.isEnabled()
    assert len(shown.names()) == 4


def test_enter_opens_the_customer_with_what_is_behind_the_line(show: Show) -> None:
    shown = show()
    shown.queue.setFocus()
    shown.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    (record,) = shown.opened
    names = ["Alpha", "Beta", "Delta", "Epsilon", "Gamma <b>"]
    assert [names[key - 1] for key in record.ids] == ["Alpha", "Beta", "Gamma <b>", "Delta"]
    assert (names[record.id - 1], record.place) == ("Beta", 1)
    assert record.behind is not None
    assert (record.behind.are_trials, list(record.behind.subscriptions)) == (False, ["Sub2"])
    shown.press(Qt.Key.Key_Down, Qt.Key.Key_Enter)  # over the heading of the next group
    assert shown.opened[1].behind is not None
    assert shown.opened[1].behind.are_trials


def test_the_button_and_a_double_click_open_too(show: Show) -> None:
    shown = show()
    place = shown.queue.painter.places(shown.queue.place_of(1))
    QTest.mouseMove(shown.queue.viewport(), place.verb.center())
    QTest.mouseClick(shown.queue.viewport(), Qt.MouseButton.LeftButton, pos=place.verb.center())
    QTest.mouseDClick(shown.queue.viewport(), Qt.MouseButton.LeftButton, pos=place.words.center())
    assert [record.place for record in shown.opened] == [0, 0]


def test_a_line_is_snoozed_with_s_and_comes_back_with_undo(show: Show) -> None:
    shown = show()
    shown.queue.setFocus()
    shown.press(Qt.Key.Key_Down, Qt.Key.Key_S)
    shown.choose("For two weeks")
    assert shown.names() == ["Alpha", "Gamma <b>", "Delta"]
    words, offer = shown.notices[-1]
    assert words == "Snoozed until Mon 7 Dec: Ending of Beta"
    assert offer is not None
    assert (offer.word, offer.keys) == ("Undo", "Ctrl+Z")
    assert "Left out: 1 snoozed, 1 auto-renewing with nothing to decide." in shown.words(shown.page.queue)
    line = shown.page.model.line(shown.queue.currentIndex().row())
    assert line is not None
    assert line.customer == "Gamma <b>"  # the one that came into its place keeps the keyboard
    offer.run()
    shown.settle()
    assert len(shown.names()) == 4
    assert shown.notices[-1][0] == "Undone: Snoozed until Mon 7 Dec: Ending of Beta"
    shown.around.history.redo()
    shown.settle()
    assert len(shown.names()) == 3
    assert shown.notices[-1][0] == "Snoozed until Mon 7 Dec: Ending of Beta"


@pytest.mark.parametrize(
    ("choice", "left", "words"),
    [
        ("Ignore: Ending of Beta", ["Alpha", "Gamma <b>", "Delta"], "Ignored: Ending of Beta"),
        ("Ignore: all of Beta", ["Alpha", "Gamma <b>", "Delta"], "Ignored: all of Beta"),
        ("Ignore: Ending of all", ["Alpha", "Gamma <b>", "Delta"], "Ignored: Ending of all customers"),
    ],
)
def test_i_ignores_a_line_a_customer_or_a_rule(show: Show, choice: str, left: list[str], words: str) -> None:
    shown = show()
    shown.queue.setFocus()
    shown.press(Qt.Key.Key_Down, Qt.Key.Key_I)
    shown.choose(choice)
    assert (shown.names(), shown.notices[-1][0]) == (left, words)


def test_what_is_left_out_can_be_shown_and_brought_back(show: Show) -> None:
    shown = show()
    shown.queue.setFocus()
    shown.press(Qt.Key.Key_I)
    shown.choose("Ignore: all of Alpha")
    shown.page.queue.way.click()
    shown.settle()
    assert [row.split(",")[0] for row in shown.rows()] == [
        "Ignored",
        "Alpha",
        "Renews by itself",
        "Epsilon",
    ]
    shown.queue.setCurrentIndex(shown.page.model.index(1))
    shown.page.queue.deeds.ask(1, QPoint(10, 10))
    shown.choose("Show again: all of Alpha")
    assert shown.names() == ["Epsilon"]
    shown.page.queue.way.click()
    shown.settle()
    assert shown.names()[0] == "Alpha"


def test_the_menu_key_offers_everything(show: Show) -> None:
    shown = show()
    shown.queue.setFocus()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(shown.queue, event)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    said = [each.text() for each in popup.actions() if each.text()]
    assert said == [
        "See subscription\tEnter",
        "Why it is here\tF2",
        "Launch the organization in the browser",
        "Snooze\tS",
        "Ignore\tI",
    ]
    shown.choose("Why")
    assert shown.page.popovers.why.isVisible()


def test_another_day_is_chosen_in_a_calendar(show: Show) -> None:
    shown = show()
    shown.queue.setFocus()
    shown.press(Qt.Key.Key_S)
    shown.choose("Another day")
    (dialog,) = [each for each in QApplication.topLevelWidgets() if type(each).__name__ == "DayDialog"]
    dialog.calendar.setSelectedDate(dialog.calendar.selectedDate().addDays(40))  # type: ignore[attr-defined]
    dialog.accept()  # type: ignore[attr-defined]
    shown.settle()
    assert shown.notices[-1][0] == "Snoozed until 3 Jan 2027: Suspended of Alpha"
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_f2_explains_and_esc_gives_the_keyboard_back(show: Show) -> None:
    shown = show()
    shown.page.activateWindow()
    shown.queue.setFocus()
    shown.press(Qt.Key.Key_Down, Qt.Key.Key_F2)
    popover = shown.page.popovers.why
    words = shown.words(popover)
    assert {"Beta", "Ending", "Sub2", "Sub3", "100 purchased · act by Fri 27 Nov"} <= set(words)
    assert "27 Nov 2026 (in 4 days)" in words
    assert any(each.startswith("An active subscription whose auto-renew is off") for each in words)
    QTest.keyClick(popover, Qt.Key.Key_Escape)
    assert not popover.isVisible()
    assert shown.queue.hasFocus()


def test_the_explanation_leads_to_all_rows_behind_the_line(show: Show) -> None:
    shown = show()
    shown.page.queue.list.why_requested.emit(2, shown.queue.place_of(2))
    shown.settle()
    popover = shown.page.popovers.why
    (button,) = popover.findChildren(QPushButton)
    assert button.text() == "Show the rows"
    button.click()
    assert shown.opened[-1].behind is not None
    assert list(shown.opened[-1].behind.subscriptions) == ["Sub2", "Sub3"]


def test_many_lines_wait_behind_a_row_that_says_how_many(show: Show) -> None:
    held = [sold(f"C{number:03}", number, state="suspended") for number in range(1, 151)]
    shown = show(held)
    model = shown.page.model
    assert model.rowCount() == 1 + MOST_AT_FIRST + 1
    assert shown.rows()[-1] == f"{150 - MOST_AT_FIRST} more this week"
    shown.queue.setFocus()
    shown.press(Qt.Key.Key_End, Qt.Key.Key_Return)
    assert model.rowCount() == 151
    shown.names()
    shown.settle()
    assert len(shown.names()) == 150
    assert shown.queue.currentIndex().row() == 1 + MOST_AT_FIRST


def test_the_model_keeps_qts_rules(show: Show, qtmodeltester: object) -> None:
    qtmodeltester.check(show().page.model)  # type: ignore[attr-defined]


def test_a_read_only_administrator_looks_and_changes_nothing(show: Show) -> None:
    shown = show(role="partner_read_only_administrator")
    shown.queue.setFocus()
    shown.press(Qt.Key.Key_S)
    shown.press(Qt.Key.Key_I)
    assert QApplication.activePopupWidget() is None
    shown.page.queue.deeds.ask(1, QPoint(0, 0))
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    assert not any(each.text().startswith(("Snooze", "Ignore")) for each in popup.actions())
    popup.close()


def test_whose_role_sees_no_analytics_is_told(show: Show) -> None:
    shown = show(role="help_desk_basic")
    assert any(each.startswith("Your role does not see the analytics") for each in shown.words(shown.page))
    assert not shown.page.queue.isVisible()
    assert shown.page.model.rowCount() == 0


def test_a_store_without_customers_says_so(show: Show) -> None:
    shown = show(())
    assert "No customers yet. Import files to see what needs you." in shown.words(shown.page.queue)
    assert [card.value.text() for card in shown.page.figures.values()] == ["0"] * 4


def test_nothing_needs_anybody(show: Show) -> None:
    shown = show([sold(ends_on=day(300), auto_renew=True)])
    assert any(each.startswith("Nothing needs you") for each in shown.words(shown.page.queue))
    assert "Nothing is left out." in shown.words(shown.page.queue)


def test_each_figure_opens_the_rows_it_counts(show: Show) -> None:
    shown = show()
    counted = {}
    for key, card in shown.page.figures.items():
        card.setFocus()
        QTest.keyClick(card, Qt.Key.Key_Return)
        page, query = shown.lists.pop()
        assert card.value.text() == str(shown.readings.of(page).answer(query).total)
        QTest.mouseClick(card.note_button, Qt.MouseButton.LeftButton)
        page, query = shown.lists.pop()
        if key != "license_overage":
            assert card.note_button.text() == str(shown.readings.of(page).answer(query).total)
        counted[key] = (card.value.text(), card.note_button.text())
    assert counted == {
        "customers": ("5", "0"),
        "expires_soon": ("2", "1"),
        "license_overage": ("1", "18"),
        "trials": ("1", "0"),
    }


def changed(shown: Shown, tmp_path: Path) -> None:
    """An import that moves an end, ends a trial and puts Alpha over its limit."""
    subscriptions, licenses = tmp_path / "subscriptions.csv", tmp_path / "licenses.csv"
    subscriptions.write_text(
        "subscription_id,org_id,kind,state,ends_on\n"
        f"Sub2,org-Beta,,active,2027-11-28\nSub4,org-Gamma <b>,trial,ended,{day(20)}\n"
    )
    licenses.write_text(f"subscription_id,offer,purchased,assigned\nSub6,{CALLING},100,107\n")
    store = Store(shown.around.workspace.session.profile.store)
    bring_in(store, subscriptions, licenses)
    store.close()
    shown.around.events.tables_changed.emit(frozenset(("customer", "subscription")))
    shown.settle()


def test_the_digest_tells_what_an_import_changed_and_opens_its_rows(show: Show, tmp_path: Path) -> None:
    shown = show(overview_seen="2026-11-23T09:00:00+00:00")
    assert "No import has changed anything since then." in shown.words(shown.page.digest)
    changed(shown, tmp_path)
    said = [row.accessibleName() for row in shown.page.digest.rows]
    assert said == [
        "1 now over its licenses",
        "1 trial begun, ended or bought",
        "1 end or renewal date moved",
        "+17 licenses assigned",
    ]
    for row, count in zip(shown.page.digest.rows, (1, 1, 1, 1), strict=True):
        row.click()
        lines = shown.page.popovers.changed.list
        assert lines is not None
        assert sum(not each.is_heading for each in lines.lines.lines) == count
        QTest.keyClick(lines, Qt.Key.Key_Return)
    assert [list(record.behind.subscriptions) if record.behind else [] for record in shown.opened] == [
        [],
        ["Sub4"],
        ["Sub2"],
        [],
    ]


def test_what_was_told_is_remembered_when_one_leaves(show: Show, tmp_path: Path) -> None:
    shown = show(overview_seen="2026-11-23T09:00:00+00:00")
    changed(shown, tmp_path)
    digest = shown.page.digest.digest
    assert digest is not None
    shown.page.leave()
    shown.settle()
    assert shown.around.settings.value.overview_seen == digest.newest > "2026-11-23"
    assert shown.page.digest.rows  # whoever comes back in the same window still finds it
    shown.page.digest.seen_button.click()
    shown.settle()
    assert shown.page.digest.rows == []
    shown.page.digest.import_button.click()
    shown.settle()
    assert "Changed by the last import" in shown.words(shown.page.digest)
    assert len(shown.page.digest.rows) == 4


def test_the_page_speaks_bulgarian(show: Show, tmp_path: Path) -> None:
    shown = show(person_name="Maria")
    changed(shown, tmp_path)
    shown.around.settings.take(shown.around.settings.value._replace(language="bg"))
    shown.settle()
    said = {*shown.words(shown.page), *shown.rows(), shown.queue.accessibleName()}
    assert {"Преглед", "Изисква внимание", "Възраст на данните", "Клиенти"} <= said
    assert "понеделник, 23 ноември 2026 г." in said
    assert shown.page.queue.owners.everyone.text().startswith("Всички")
    assert "Beta, Изтичащи, Sub3 изтича на ср, 02.12. и не се подновява автоматично" in "\n".join(
        shown.rows()
    )
    assert shown.page.figures["trials"].accessibleName().startswith("Активни пробни")


def test_only_their_customers_for_a_partner_administrator(show: Show) -> None:
    shown = show(only=frozenset((1, 2)))
    assert shown.names() == ["Alpha", "Beta"]
    assert shown.page.figures["customers"].value.text() == "2"
