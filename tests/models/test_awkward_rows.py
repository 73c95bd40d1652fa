"""The awkward table, brought in by the import, holds in the window's model."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.models.rows_model import RowsModel
from partnerhub_desktop.services.catalog.customers import PAGE
from partnerhub_desktop.services.exporting.values import json_value
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store.driver import connect
from tests import awkward
from tests.factories import AWKWARD
from tests.services.importing.stores import bring_in, new_store


def _unexpected(error: Exception) -> None:
    raise error


@pytest.fixture
def model(qapp: object, tmp_path: Path) -> Iterator[RowsModel]:
    with closing(new_store(tmp_path)) as store:
        assert bring_in(store, *sorted(AWKWARD.glob("*.csv"))).rejects == []
        with closing(connect(store.path, read_only=True)) as connection:
            reading = CustomerReading(lambda: connection, awkward.TODAY, Thresholds())
            reading.load_index()
            jobs = Jobs(_unexpected, readers=1)
            yield RowsModel(PAGE, reading, jobs, Formats(QLocale("en_GB"), awkward.TODAY))
            jobs.close()


def shown(model: RowsModel, qtbot: QtBot) -> list[Any]:
    """Every row of the answer, read window by window as one scrolls."""
    rows = []
    for number in range(model.rowCount()):
        if model.row_at(number) is None:
            model.show_window(number, number + 1)
            qtbot.waitUntil(lambda number=number: model.row_at(number) is not None)  # type: ignore[misc]
        rows.append(model.row_at(number))
    return rows


def test_rows_are_the_expected_ones_in_the_expected_order(model: RowsModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.answered):
        model.set_query("")
    rows = shown(model, qtbot)
    found = [{field: json_value(getattr(row, field)) for field in PAGE.fields} for row in rows]
    assert found == awkward.CUSTOMERS


def test_queries_and_facets_are_the_expected_ones(model: RowsModel, qtbot: QtBot) -> None:
    def ask(query: str) -> tuple[set[str], dict[str, Any]]:
        with qtbot.waitSignal(model.answered) as answered:
            model.set_query(query)
        assert answered.args is not None
        total, _all_total, facets = answered.args
        return {row.org_id for row in shown(model, qtbot)}, {"total": total, "facets": facets}

    assert awkward.differences(ask) == []
