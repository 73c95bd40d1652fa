"""The filter as one types: what it offers, what it says is wrong, what it remembers; all by the keyboard."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models.chip_words import chip_text
from partnerhub_desktop.models.facets_model import Sort
from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.services.catalog import list_page
from partnerhub_desktop.services.catalog.customers import PAGE
from partnerhub_desktop.services.workspace import Workspace
from partnerhub_desktop.views.filtering.recent_filters import RecentFilters
from partnerhub_desktop.views.page_view import PageView
from partnerhub_desktop.views.surroundings import Surroundings
from tests.factories import empty_store
from tests.fake_reading import FakeReading, customer

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ROWS = [
    customer(1, "Bansko Ski", statuses=("license_overage", "subscription"), overage=12),
    customer(2, "Burgas Marine", statuses=("subscription",)),
    customer(3, "Trial Ltd", statuses=("trial",)),
]


@pytest.fixture
def open_page(surroundings: Surroundings, qtbot: QtBot) -> Iterator[Callable[[], PageView]]:
    made: list[tuple[PageView, Jobs]] = []

    def open_() -> PageView:
        around = surroundings._replace(jobs=Jobs(_unexpected))
        page = PageView(PAGE, FakeReading(ROWS), around)
        made.append((page, around.jobs))
        page.resize(1168, 814)
        with qtbot.waitSignal(page.model.answered):
            page.show_all()
        page.show()
        qtbot.waitActive(page)
        page.focus_filter()
        return page

    yield open_
    for page, jobs in made:
        jobs.close()
        page.hide()
        page.deleteLater()


def _unexpected(error: Exception) -> None:
    raise error


@pytest.fixture
def page(open_page: Callable[[], PageView]) -> PageView:
    return open_page()


def press(
    page: PageView, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(page.focusWidget(), key, modifiers)


def write(page: PageView, text: str) -> None:
    QTest.keyClicks(page.filter_bar.field, text)


def offered(page: PageView) -> list[str]:
    popup = page.filter_bar.assistant.popup
    return [line.title for line in popup.list.lines] if popup.is_open else []


def names(page: PageView) -> list[str]:
    return [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]


def chips(page: PageView) -> list[str]:
    return [chip_text(part) for part in page.filter_bar.state.chips]


def test_fields_then_values_with_counts_are_completed_by_keyboard(page: PageView, qtbot: QtBot) -> None:
    write(page, "stat")
    assert offered(page) == ["status"]
    press(page, Key.Key_Tab)
    assert page.filter_bar.field.text() == "status:"
    qtbot.waitUntil(lambda: page.model.query == "" and page.model.total == 3)
    counts = {line.title: line.aside for line in page.filter_bar.assistant.popup.list.lines}
    assert counts["License overage"] == "1"
    assert counts["Subscription"] == "2"
    assert counts["Expired"] == "0"
    write(page, "lic")
    press(page, Key.Key_Down)
    press(page, Key.Key_Return)
    assert chips(page) == ["status: License overage"]
    assert offered(page) == []
    assert page.filter_bar.field.hasFocus()
    qtbot.waitUntil(lambda: names(page) == ["Bansko Ski"])


def test_enter_without_a_choice_goes_on_to_the_rows(page: PageView) -> None:
    write(page, "stat")
    press(page, Key.Key_Return)
    assert page.table.hasFocus()
    assert page.filter_bar.field.text() == "stat"
    assert offered(page) == []


def test_enter_leaves_a_field_part_as_the_chip_that_it_means(page: PageView, qtbot: QtBot) -> None:
    write(page, "status:lic")
    qtbot.waitUntil(lambda: names(page) == ["Bansko Ski"])
    press(page, Key.Key_Return)
    assert chips(page) == ["status: License overage"]
    press(page, Key.Key_B)
    qtbot.waitUntil(lambda: page.model.query == "status:license_overage b")


def test_nothing_is_said_to_be_missing_while_a_field_is_being_completed(page: PageView, qtbot: QtBot) -> None:
    write(page, "stat")
    qtbot.waitUntil(lambda: page.model.total == 0 and page.model.query == "stat")
    assert page.emptiness.note is None
    press(page, Key.Key_Escape)
    qtbot.waitUntil(lambda: page.emptiness.note is not None and page.emptiness.note.isVisible())
    write(page, "u")
    qtbot.waitUntil(lambda: page.emptiness.note is not None and not page.emptiness.note.isVisible())


def test_escape_closes_what_is_offered_before_it_clears(page: PageView) -> None:
    write(page, "stat")
    press(page, Key.Key_Escape)
    assert (offered(page), page.filter_bar.field.text()) == ([], "stat")
    press(page, Key.Key_Escape)
    assert page.filter_bar.field.text() == ""


def test_nothing_is_asked_of_the_store_to_complete(page: PageView, qtbot: QtBot) -> None:
    write(page, "status:")
    qtbot.waitUntil(lambda: page.model.query == "" and page.model.total == 3)
    qtbot.waitUntil(lambda: page.emptiness._around.jobs.is_idle)
    reading = page.emptiness._reading
    assert isinstance(reading, FakeReading)
    before = reading.answers
    for _ in range(4):
        press(page, Key.Key_Down)
    press(page, Key.Key_Up)
    assert (reading.answers, reading.refreshed) == (before, 0)


def test_moving_through_the_choice_is_said(page: PageView) -> None:
    write(page, "status:")
    press(page, Key.Key_Up)
    assert page.filter_bar.assistant.popup.accessibleDescription().endswith("Expired, 0, 8 of 8")


def test_an_unfinished_part_is_not_wrong_until_the_offer_is_closed(page: PageView) -> None:
    write(page, "status:")
    assert not page.fault.isVisible()
    press(page, Key.Key_Escape)
    assert page.fault.text() == "A value is missing here."
    assert page.filter_bar.property("state") == "error"


def test_what_is_wrong_is_told_and_tab_writes_what_was_meant(page: PageView, qtbot: QtBot) -> None:
    write(page, "ski statis:trial")
    assert page.fault.text().startswith("There is no field “statis”.")
    button = page.fault.findChild(QPushButton)
    assert button is not None
    assert button.text() == "Write status"
    bar = page.filter_bar
    assert abs(page.fault.x() - bar.mapTo(page, QPoint(bar.pixel_of(4), 0)).x()) < 4
    qtbot.waitUntil(lambda: names(page) == ["Bansko Ski"])
    press(page, Key.Key_Tab)
    assert bar.field.text() == "ski status:trial"
    assert not page.fault.isVisible()
    assert bar.field.hasFocus()


def test_the_note_with_a_suggestion_can_be_clicked(page: PageView) -> None:
    write(page, "expires<30")
    press(page, Key.Key_Escape)
    button = page.fault.findChild(QPushButton)
    assert button is not None
    button.click()
    assert page.filter_bar.field.text() == "expires<30d"


def test_a_wrong_part_and_its_mark_are_drawn(page: PageView) -> None:
    field = page.filter_bar.field
    write(page, "nonsense:x")
    marked = field.grab().toImage()
    field.mark(0, 0, page.filter_bar._theme.theme.bad)
    assert marked != field.grab().toImage()


def test_the_whole_filter_is_text_and_chips_again(page: PageView) -> None:
    page.show_query("status:trial -tag:vip ski")
    press(page, Key.Key_E, CONTROL)
    assert (chips(page), page.filter_bar.field.text()) == ([], "status:trial -tag:vip ski")
    write(page, " overage>")
    press(page, Key.Key_Escape)
    press(page, Key.Key_E, CONTROL)
    assert page.filter_bar.state.is_text, "what is no query stays text"
    write(page, "3")
    press(page, Key.Key_E, CONTROL)
    assert chips(page) == ["status: Trial", "not tag: vip", "overage > 3"]
    assert page.filter_bar.field.text() == "ski"


def test_editing_a_chip_offers_the_other_values(page: PageView) -> None:
    page.show_query("status:trial tag:vip")
    press(page, Key.Key_Backtab, SHIFT)
    press(page, Key.Key_Backtab, SHIFT)
    press(page, Key.Key_Return)
    assert page.filter_bar.field.selectedText() == "trial"
    write(page, "sus")
    press(page, Key.Key_Tab)
    assert chips(page) == ["status: Suspended", "tag: vip"]


def test_recent_filters_come_back_and_can_be_removed(
    surroundings: Surroundings,
    workspace: Workspace,
    profile: Path,
    open_page: Callable[[], PageView],
    qtbot: QtBot,
) -> None:
    empty_store(profile)
    settings = surroundings.settings
    page = open_page()
    recents = page.filter_bar.recents
    for text in ("status:trial ", "ski"):
        with qtbot.waitSignal(page.model.answered):
            page.show_query(text)
        qtbot.waitUntil(lambda text=text: page.model.query == text.strip())  # type: ignore[misc]
        with qtbot.waitSignal(settings.changed):
            recents.keep()
    assert json.loads(settings.value.recent_queries) == {"customers": ["ski", "status:trial"]}
    page.filter_bar.clear()
    press(page, Key.Key_Down)
    assert offered(page) == ["“ski”", "status: Trial"]
    press(page, Key.Key_Down)
    with qtbot.waitSignal(settings.changed):
        press(page, Key.Key_Delete)
    assert offered(page) == ["status: Trial"]
    press(page, Key.Key_Return)
    assert chips(page) == ["status: Trial"]
    assert recents.queries() == ["status:trial"]
    press(page, Key.Key_Down, CONTROL)
    assert offered(page) == ["status: Trial"]


def test_a_query_on_the_way_to_another_is_not_kept(surroundings: Surroundings) -> None:
    recents = RecentFilters("customers", surroundings.settings)
    recents.answered("a")
    recents.changed()
    recents.keep()
    assert recents.queries() == []


def test_without_recent_filters_down_goes_to_the_rows(page: PageView) -> None:
    press(page, Key.Key_Down)
    assert page.table.hasFocus()


def line_of(page: PageView, value: str, sort: Sort = Sort.VALUE) -> int:
    return next(at for at, line in enumerate(page.facets.lines) if (line.sort, line.value) == (sort, value))


def test_a_facet_is_left_out_and_made_the_only_one_by_keyboard(page: PageView, qtbot: QtBot) -> None:
    page.show_query("status:suspended")
    facets = page.facet_place.panel.list
    facets.setFocus()
    facets.setCurrentIndex(page.facets.index(line_of(page, "license_overage")))
    press(page, Key.Key_Space, SHIFT)
    assert chips(page) == ["status: License overage"]
    press(page, Key.Key_Delete)
    assert chips(page) == ["not status: License overage"]
    line = page.facets.lines[line_of(page, "license_overage")]
    assert (line.checked, line.excluded) == (False, True)
    qtbot.waitUntil(lambda: names(page) == ["Burgas Marine", "Trial Ltd"])
    press(page, Key.Key_Space)
    assert chips(page) == []


def test_the_menu_of_a_facet_says_the_same(page: PageView) -> None:
    menu = page.facet_place.panel.build_menu(line_of(page, "trial"))
    only, left_out = menu.findChildren(QAction)[-2:]
    left_out.trigger()
    assert chips(page) == ["not status: Trial"]
    only.trigger()
    assert chips(page) == ["status: Trial"]
    menu.deleteLater()


def test_a_folded_group_stays_folded(
    surroundings: Surroundings, profile: Path, open_page: Callable[[], PageView], qtbot: QtBot
) -> None:
    empty_store(profile)
    with qtbot.waitSignal(surroundings.settings.changed):
        page = open_page()
        page.facets.activate(_line(page, Sort.GROUP, "status"))
    assert surroundings.settings.value.folded_facets == "customers.status"
    assert _values(page, "status") == []
    assert _values(open_page(), "status") == []


def test_a_long_group_is_searched_by_keyboard(page: PageView) -> None:
    tags = {f"tag {number}": 20 - number for number in range(12)}
    page.facets.show_counts({"tag": tags})
    page.facets.activate(_more(page, "tag"))
    QApplication.processEvents()
    facets = page.facet_place.panel.list
    facets.setFocus()
    facets.setCurrentIndex(page.facets.index(_line(page, Sort.SEARCH, "tag")))
    press(page, Key.Key_Return)
    search = page.focusWidget()
    assert isinstance(search, QLineEdit)
    assert search.accessibleName() == "Find in Tags"
    QTest.keyClicks(search, "TAG 1")
    assert _values(page, "tag") == ["tag 1", "tag 10", "tag 11"]
    press(page, Key.Key_Down)
    press(page, Key.Key_Space)
    assert chips(page) == ["tag: tag 1"]
    search.setFocus()
    press(page, Key.Key_Escape)
    assert len(_values(page, "tag")) == 12
    page.facets.activate(_more(page, "tag"))
    QApplication.processEvents()
    assert not [line for line in page.facets.lines if line.sort is Sort.SEARCH]


def _line(page: PageView, sort: Sort, field: str) -> int:
    return next(at for at, line in enumerate(page.facets.lines) if (line.sort, line.field) == (sort, field))


def _more(page: PageView, field: str) -> int:
    return _line(page, Sort.MORE, field)


def _values(page: PageView, field: str) -> list[str]:
    return [line.value for line in page.facets.lines if (line.sort, line.field) == (Sort.VALUE, field)]


def test_nothing_matches_says_which_part_to_clear_and_what_is_there_without_it(
    page: PageView, qtbot: QtBot
) -> None:
    page.show_query("status:suspended ski")
    qtbot.waitUntil(lambda: page.emptiness.note is not None and "Without" in _said(page))
    assert _said(page) == "Without status: Suspended: 1 customer."
    _button(page, "Clear status: Suspended").click()
    qtbot.waitUntil(lambda: names(page) == ["Bansko Ski"])


def test_when_no_part_alone_is_the_reason_everything_can_be_cleared(page: PageView, qtbot: QtBot) -> None:
    page.show_query("status:suspended nobody")
    qtbot.waitUntil(lambda: page.emptiness.note is not None and "Several" in _said(page))
    _button(page, "Clear all").click()
    qtbot.waitUntil(lambda: len(names(page)) == 3)


def test_what_has_a_height_follows_the_text_size_at_once(page: PageView) -> None:
    def heights() -> list[int]:
        numbers = page.table.verticalHeader()
        return [page.filter_bar.minimumHeight(), page.facets.row_height, numbers.defaultSectionSize()]

    before = heights()
    page.filter_bar._theme.enlarge(150)
    after = heights()
    page.filter_bar._theme.enlarge(100)
    assert all(new > old * 1.3 for old, new in zip(before, after, strict=True))
    assert heights() == before


def test_a_list_speaks_of_its_own_rows(page: PageView) -> None:
    words = list_page("trials").words
    assert page.filter_bar.field.placeholderText() == "Add a filter or type a name, domain, org ID…"
    assert str(words.none_match) == "No trial matches"


def _said(page: PageView) -> str:
    note = page.emptiness.note
    assert note is not None
    return note._line.text()


def _button(page: PageView, words: str) -> QPushButton:
    note = page.emptiness.note
    assert note is not None
    return next(each for each in note.findChildren(QPushButton) if each.text() == words)
