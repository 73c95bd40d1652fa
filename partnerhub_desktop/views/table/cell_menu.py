"""The menu of a cell: filter by what it shows, copy it, open its row; all of it for the keyboard too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from partnerhub_desktop.models.chip_words import chip_text
from partnerhub_desktop.models.clipboard_text import pasted
from partnerhub_desktop.models.language import Context
from partnerhub_desktop.models.one_line import one_line
from partnerhub_desktop.models.rows_model import Index
from partnerhub_desktop.services.cell_filters import parts_of
from partnerhub_desktop.services.spec import Kind
from partnerhub_desktop.views.rounded import RoundedMenu
from partnerhub_desktop.views.table.column_menu import build_column_menu

if TYPE_CHECKING:
    from partnerhub_desktop.views.table.table_view import TableView

LONGEST = 48
"""Characters of a value that a menu shows."""
MOST_VALUES = 12
"""A customer may have any number of tags."""
CellMenu = Context("CellMenu")


def build_cell_menu(table: TableView, index: Index) -> QMenu:
    """The menu of this cell; it goes when it closes."""
    menu = RoundedMenu(table)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    row = table.rows_model.row_at(index.row())
    if table.abilities.filters:
        _add_filters(menu, table, index, row)
    _add_copying(menu, table, index, row)
    _add_opening(menu, table, index, row)
    menu.addSeparator()
    menu.addMenu(build_column_menu(table, index.column(), menu))
    return menu


def menu_text(text: str) -> str:
    """Words from outside as a menu shows them: one short line, no shortcut letter."""
    line = one_line(text)
    return (line if len(line) <= LONGEST else line[: LONGEST - 1] + "…").replace("&", "&&")


def _add_filters(menu: QMenu, table: TableView, index: Index, row: Any) -> None:
    column = table.rows_model.columns[index.column()]
    parts = parts_of(column.key, row, table.formats.today)[:MOST_VALUES]
    for words, is_negated in (
        (CellMenu.tr("Filter by {value}"), False),
        (CellMenu.tr("Exclude {value}"), True),
    ):
        for part in parts:
            action = menu.addAction(words.format(value=menu_text(chip_text(part))))
            wanted = replace(part, negated=is_negated)
            action.triggered.connect(partial(_tell_filter, table, wanted))
    menu.addSeparator()


def _add_copying(menu: QMenu, table: TableView, index: Index, row: Any) -> None:
    column = table.rows_model.columns[index.column()]
    text = pasted(table.formats.cell(column, row))
    if column.kind is not Kind.LAUNCH:
        _add(menu, CellMenu.tr("Copy cell"), partial(_copy_cell, table, text))
    ranges = table.selectionModel().selection().toList()
    count = sum(each.height() for each in ranges)
    words = CellMenu.tr("Copy %Ln row(s)", "", max(1, count))
    _add(menu, words, partial(table.copy_requested.emit, False), "Ctrl+C")
    menu.addSeparator()


def _add_opening(menu: QMenu, table: TableView, index: Index, row: Any) -> None:
    if table.abilities.opens:
        _add(menu, CellMenu.tr("Open"), partial(table.open_requested.emit, index.row()), "Enter")
    if table.abilities.explains and row.statuses:
        place = table.visualRect(index)
        _add(menu, CellMenu.tr("Why these statuses"), partial(table.ask_why, row, "", place), "F2")
    if table.launch >= 0:
        words = CellMenu.tr("Launch organization")
        _add(menu, words, partial(table.launch_row, row), "Ctrl+Enter")


def _add(menu: QMenu, words: str, act: Callable[[], object], keys: str = "") -> QAction:
    """``keys`` are shown, not bound: the table listens for them."""
    action = menu.addAction(f"{words}\t{keys}" if keys else words)
    action.triggered.connect(lambda _checked=False: act())
    return action


def _tell_filter(table: TableView, part: object, _checked: bool = False) -> None:
    table.filter_requested.emit(part)


def _copy_cell(table: TableView, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    table.cell_copied.emit()
