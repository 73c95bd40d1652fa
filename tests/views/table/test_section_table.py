"""A table that is a part of a page: ready rows, every kind of cell, copying without a list page around it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from partnerhub_desktop.services.spec import Column, Kind, TableSpec
from partnerhub_desktop.services.text import Text
from partnerhub_desktop.views.surroundings import Surroundings
from partnerhub_desktop.views.table.section_table import SectionTable


class Invoice(NamedTuple):
    id: int
    number: str
    day: date | None
    state: str | None
    seats: int | None
    total: tuple[float, str] | None
    used: float | None
    paid: bool | None


SPEC = TableSpec(
    "invoices",
    Text("Invoices"),
    (
        Column("number", Text("Invoice")),
        Column("day", Text("Date"), Kind.DATE),
        Column("state", Text("State"), Kind.WORD),
        Column("seats", Text("Seats"), Kind.NUMBER, width=90),
        Column("total", Text("Total"), Kind.MONEY),
        Column("used", Text("Used"), Kind.PERCENT, width=70),
        Column("paid", Text("Paid"), Kind.FLAG, width=70),
    ),
    ("day",),
)
ROWS = [
    Invoice(1, "I-1\n<b>", date(2026, 11, 2), "active", 1200, (-1234.5, "EUR"), 400.0, False),
    Invoice(2, "I-2", date(2026, 1, 2), "ended", 12, (99.0, "EUR"), 0.5, True),
    Invoice(3, "I-3", None, None, None, None, None, None),
]


@pytest.fixture
def table(surroundings: Surroundings) -> Iterator[SectionTable]:
    table = SectionTable(SPEC, surroundings)
    table.resize(760, 200)
    table.show_rows(ROWS)
    table.show()
    yield table
    table.hide()
    table.deleteLater()


def cells(table: SectionTable, place: int) -> list[str]:
    model = table.rows_model
    return [str(model.index(row, place).data()) for row in range(model.rowCount())]


def test_rows_stand_in_the_order_of_the_head(table: SectionTable) -> None:
    assert cells(table, 0) == ["I-2", "I-1\n<b>", "I-3"]
    table.header.sort_by("total")
    assert cells(table, 4) == ["-1,234.50 EUR", "99.00 EUR", "–"]
    table.header.sort_by("total")
    assert cells(table, 5) == ["50%", "40,000%", "–"]
    assert cells(table, 2) == ["Ended", "Active", "–"]


def test_every_kind_is_painted_and_asks_for_nothing(table: SectionTable) -> None:
    first = table.viewport().grab().toImage()
    table.show_rows([])
    assert table.viewport().grab().toImage() != first


def test_copying_gives_the_columns_as_they_stand(
    table: SectionTable, surroundings: Surroundings, qtbot: QtBot
) -> None:
    table.arrangement.show_column("state", False)
    table.arrangement.move("total", "number")
    table.selectRow(1)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(surroundings.events.notice_raised):
        QTest.keyClick(table, Qt.Key.Key_C, keys)
    titles, line = QGuiApplication.clipboard().text().split("\n")
    assert titles == "Total\tInvoice\tDate\tSeats\tUsed\tPaid"
    assert line == "-1,234.50 EUR\tI-1 <b>\t2 Nov 2026\t1,200\t40,000%\tNo"


def test_a_screen_reader_hears_unknown_and_the_row(table: SectionTable) -> None:
    model = table.rows_model
    unknown = model.index(2, 4)
    assert unknown.data(Qt.ItemDataRole.AccessibleTextRole) == "Unknown"
    described = model.index(0, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert described.startswith("Invoice: I-2, Date: 2 Jan 2026, State: Ended")
    assert QAccessible.queryAccessibleInterface(table).text(QAccessible.Text.Name) == "Invoices"
