"""The pages of subscriptions and of trials: their words, and the customers that their rows open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models.events import OpenedRecord, RowsBehind
from partnerhub_desktop.services.catalog import list_page
from partnerhub_desktop.services.list_readings import ListReadings
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.views.page_view import PageView
from partnerhub_desktop.views.status_bar import StatusBar
from partnerhub_desktop.views.surroundings import Surroundings
from tests.factories import awkward_store
from tests.fake_reading import TODAY

Open = Callable[[str], PageView]


@pytest.fixture
def open_page(surroundings: Surroundings, profile: Path, qtbot: QtBot) -> Iterator[Open]:
    """A page on the awkward customers, read whole."""
    awkward_store(profile)
    made: list[PageView] = []

    def open_(name: str) -> PageView:
        customers = CustomerReading(surroundings.workspace.connection, TODAY, Thresholds())
        reading = ListReadings(customers).held(name)
        page = PageView(list_page(name), reading, surroundings, reading.customers_of)
        made.append(page)
        page.resize(1168, 814)
        page.show()
        with qtbot.waitSignal(page.model.answered):
            page.show_all()
        return page

    yield open_
    for page in made:
        page.hide()
        page.deleteLater()


def texts(page: PageView, column: str) -> list[str]:
    place = next(place for place, each in enumerate(page.model.columns) if each.key == column)
    return [str(page.model.index(row, place).data()) for row in range(page.model.rowCount())]


def test_a_page_counts_its_own_rows(open_page: Open, surroundings: Surroundings) -> None:
    bar = StatusBar(surroundings.theme)
    for name, said in (("trials", "16 of 16 trials"), ("subscriptions", "113 of 113 subscriptions")):
        bar.show_counts(*open_page(name).counted)
        assert said in [label.text() for label in bar.findChildren(QLabel)]


def test_what_is_over_has_neither_bar_nor_days(open_page: Open) -> None:
    page = open_page("trials")
    ended = [place for place, said in enumerate(texts(page, "statuses")) if said == "Expired"]
    assert ended
    for place in ended:
        assert texts(page, "next_date")[place].startswith("Ended, ")
        assert texts(page, "licenses")[place] == "–"


def test_a_row_opens_its_customer_among_those_of_the_list(
    open_page: Open, surroundings: Surroundings, qtbot: QtBot
) -> None:
    page = open_page("subscriptions")
    rows = [row for row in map(page.model.row_at, range(60)) if row is not None]
    assert len(rows) == 60
    opened: list[OpenedRecord] = []
    surroundings.events.customer_opened.connect(opened.append)
    with qtbot.waitSignal(surroundings.events.customer_opened):
        page.table.open_requested.emit(40)
    (record,) = opened
    assert record.id == rows[40].customer_id == record.ids[record.place]
    assert list(record.ids)[:20] == list(dict.fromkeys(row.customer_id for row in rows))[:20]
    assert len(set(record.ids)) == len(record.ids)


def test_the_row_behind_a_status_is_shown_on_its_customers_page(
    open_page: Open, surroundings: Surroundings, qtbot: QtBot
) -> None:
    page = open_page("trials")
    row = page.model.row_at(0)
    assert row is not None
    page.table.ask_why(row, "", QRect(0, 0, 100, 38))
    qtbot.waitUntil(lambda: page.popover is not None and page.popover.isVisible())
    assert page.popover is not None
    way = page.popover.findChild(QPushButton)
    assert isinstance(way, QPushButton)
    with qtbot.waitSignal(surroundings.events.customer_opened) as told:
        way.click()
    assert told.args is not None
    assert told.args[0].id == row.customer_id
    assert told.args[0].behind == RowsBehind(True, (row.subscription_id,))


def test_a_filter_of_the_page_narrows_it(open_page: Open, qtbot: QtBot) -> None:
    page = open_page("trials")
    with qtbot.waitSignal(page.model.answered):
        page.show_query("status:expired")
    assert page.counted[:2] == (3, 16)
    assert set(texts(page, "statuses")) == {"Expired"}
