"""The table model: a window of rows by id, read beside the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.models.rows_model import MARGIN, RowsModel
from partnerhub_desktop.services.catalog.customers import PAGE
from partnerhub_desktop.services.errors import UserError
from tests.fake_reading import TODAY, FakeReading, customer


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    jobs = Jobs(_unexpected)
    yield jobs
    jobs.close()


def _unexpected(error: Exception) -> None:
    raise error


@pytest.fixture
def reading() -> FakeReading:
    return FakeReading([customer(number) for number in range(1, 2001)])


@pytest.fixture
def model(jobs: Jobs, reading: FakeReading) -> RowsModel:
    return RowsModel(PAGE, reading, jobs, Formats(QLocale("en_GB"), TODAY))


def ask(model: RowsModel, qtbot: QtBot, query: str) -> list[object]:
    with qtbot.waitSignal(model.answered) as answered:
        model.set_query(query)
    assert answered.args is not None
    return list(answered.args)


def text(model: RowsModel, row: int, column: int = 0) -> object:
    return model.index(row, column).data()


def test_the_model_keeps_the_rules_of_qt(model: RowsModel, qtbot: QtBot, qtmodeltester: object) -> None:
    ask(model, qtbot, "")
    qtmodeltester.check(model)  # type: ignore[attr-defined]


def test_first_rows_are_there_at_once(model: RowsModel, reading: FakeReading) -> None:
    model.show_first(reading.rows(range(1, 61)), 2000)
    assert model.rowCount() == 60
    assert (model.total, model.all_total) == (2000, 2000)
    assert text(model, 59) == "Customer 00060"


def test_an_answer_brings_the_rows_in_sight_with_it(
    model: RowsModel, qtbot: QtBot, reading: FakeReading
) -> None:
    model.show_window(0, 15)
    total, all_total, facets = ask(model, qtbot, "")
    assert (total, all_total) == (2000, 2000)
    assert facets == {"status": {"subscription": 2000}}
    assert text(model, 0) == "Customer 00001"
    assert sum(reading.batches) <= 16 + MARGIN


def test_rows_out_of_sight_are_never_read(model: RowsModel, qtbot: QtBot, reading: FakeReading) -> None:
    ask(model, qtbot, "")
    reading.batches.clear()
    with qtbot.waitSignal(model.rows_arrived):
        model.show_window(1500, 1515)
    assert text(model, 1500) == "Customer 01501"
    assert sum(reading.batches) <= 16 + 2 * MARGIN


def test_a_row_that_is_not_read_yet_is_empty_and_asks_for_nothing(
    model: RowsModel, qtbot: QtBot, reading: FakeReading
) -> None:
    ask(model, qtbot, "")
    reading.batches.clear()
    assert model.row_at(1900) is None
    assert text(model, 1900) is None
    assert reading.batches == []


def test_the_same_rows_are_asked_for_once(model: RowsModel, qtbot: QtBot, reading: FakeReading) -> None:
    ask(model, qtbot, "")
    reading.batches.clear()
    with qtbot.waitSignal(model.rows_arrived):
        for _ in range(5):
            model.show_window(1000, 1015)
    model.show_window(1000, 1015)
    assert sum(reading.batches) <= 16 + 2 * MARGIN


def test_a_keystroke_is_one_answer_and_at_most_one_reading_of_rows(
    model: RowsModel, qtbot: QtBot, reading: FakeReading
) -> None:
    ask(model, qtbot, "")
    reading.answers = 0
    reading.batches.clear()
    ask(model, qtbot, "019")
    assert text(model, 0) == "Customer 00019"
    assert reading.answers == 1
    assert len(reading.batches) <= 1


def test_a_bad_query_keeps_the_old_rows(model: RowsModel, qtbot: QtBot) -> None:
    ask(model, qtbot, "")
    with qtbot.waitSignal(model.query_failed) as failed:
        model.set_query("status:nonsense")
    assert failed.args is not None
    assert isinstance(failed.args[0], UserError)
    assert text(model, 0) == "Customer 00001"


def test_a_new_order_tells_where_rows_have_gone(model: RowsModel, qtbot: QtBot) -> None:
    ask(model, qtbot, "")
    with qtbot.waitSignal(model.answered):
        model.set_order((("name", True),), kept=frozenset({1, 2000}))
    assert model.places == {2000: 0, 1: 1999}
    assert text(model, 0) == "Customer 02000"


def test_a_refresh_shows_what_has_changed(model: RowsModel, qtbot: QtBot, reading: FakeReading) -> None:
    ask(model, qtbot, "")
    reading.customers[1] = customer(1, "Another name")
    with qtbot.waitSignal(model.answered):
        model.ask_again(anew=True)
    assert reading.refreshed == 1
    assert text(model, 0) == "Another name"


def test_a_row_that_has_gone_is_not_asked_for_again(
    model: RowsModel, qtbot: QtBot, reading: FakeReading
) -> None:
    ask(model, qtbot, "")
    del reading.customers[1001]
    with qtbot.waitSignal(model.rows_arrived):
        model.show_window(1000, 1015)
    reading.batches.clear()
    model.show_window(1000, 1015)
    assert reading.batches == []
    assert model.row_at(1000) is None


def test_a_jump_has_its_rows_at_once(model: RowsModel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("partnerhub_desktop.models.rows_model.PATIENCE_SECONDS", 10)
    ask(model, qtbot, "")
    with qtbot.waitSignal(model.rows_arrived):  # who follows the rows is told when the paint is over
        model.show_window(1500, 1515)
        assert text(model, 1515) == "Customer 01516"


def test_a_margin_is_not_read_in_place_of_the_rows_in_sight(
    model: RowsModel, qtbot: QtBot, reading: FakeReading, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("partnerhub_desktop.models.rows_model.PATIENCE_SECONDS", 0)
    ask(model, qtbot, "")
    model.show_window(0, 15)  # all there: a margin is due
    reading.batches.clear()
    with qtbot.waitSignal(model.rows_arrived):
        model.show_window(1500, 1515)
    assert reading.batches == [16]


def test_titles_are_the_columns_of_the_page(model: RowsModel) -> None:
    titles = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(model.columnCount())]
    assert titles == [str(column.title) for column in PAGE.columns if column.shown]
    assert model.headerData(99, Qt.Orientation.Horizontal) is None
