"""A repaint of 40 rows with pills and bars, against a stock QTableView that shows the same words plainly.

The reference is ``QTableView`` over ``QStandardItemModel``: the same columns and widths, height and row
height, each cell the text that the list would copy.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from tests.bench.rounds import Row, interleave, judged
from tests.bench.table import ROWS, Bench, shown_table

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

GOAL = 0.5
IN_A_ROW = 10
"""Repaints a round: one is over too soon for the clock."""


def measure(size: int) -> Iterator[Row]:
    """One row: the same rows painted again and again."""
    with shown_table(size) as bench:
        stock = stock_table(bench)
        bench.settle()
        times = interleave(partial(again, bench.repaint), partial(again, stock.viewport().repaint))
        stock.hide()
        stock.deleteLater()
    yield judged(
        "repaint", size, times, GOAL, f"{IN_A_ROW} x {ROWS} rows, minima {times.ratio_of_minima:.2f}"
    )


def again(repaint: Callable[[], None]) -> None:
    for _ in range(IN_A_ROW):
        repaint()


def stock_table(bench: Bench) -> QTableView:
    """Qt's own table with the words of the rows in sight."""
    from PySide6.QtGui import QStandardItem, QStandardItemModel
    from PySide6.QtWidgets import QTableView

    table, model = bench.table, bench.table.rows_model
    stock = QTableView()
    texts = QStandardItemModel(ROWS, len(model.columns), stock)
    for row in range(ROWS):
        for column in range(len(model.columns)):
            texts.setItem(row, column, QStandardItem(str(model.index(row, column).data() or "")))
    stock.setModel(texts)
    stock.verticalHeader().hide()
    stock.verticalHeader().setDefaultSectionSize(table.row_height)
    for column, width in enumerate(table.widths):
        stock.setColumnWidth(column, width)
    stock.resize(table.size())
    stock.show()
    return stock
