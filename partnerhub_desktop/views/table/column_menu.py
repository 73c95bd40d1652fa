"""The menu of a column, from its title or from one of its cells."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from partnerhub_desktop.models.language import Context, translated
from partnerhub_desktop.services.spec import Kind
from partnerhub_desktop.views.rounded import RoundedMenu

if TYPE_CHECKING:
    from partnerhub_desktop.views.table.table_view import TableView

STEP = 24
"""Pixels that "wider" adds."""
ColumnMenu = Context("ColumnMenu")


def build_column_menu(table: TableView, place: int, parent: QWidget) -> QMenu:
    """What one can do with the column at ``place``; it goes when it closes."""
    column = table.rows_model.columns[place]
    title = translated(column.title).replace("&", "&&")
    menu = RoundedMenu(ColumnMenu.tr("Column “{title}”").format(title=title), parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if column.kind is not Kind.LAUNCH:
        if column.sortable:
            _add_sorting(menu, table, column.key)
        _add_placing(menu, table, place)
    _add(menu, ColumnMenu.tr("Reset the columns"), table.arrangement.reset)
    return menu


def _add_sorting(menu: QMenu, table: TableView, key: str) -> None:
    arrangement = table.arrangement
    _add(menu, ColumnMenu.tr("Sort ascending"), partial(arrangement.choose_order, ((key, False),)))
    _add(menu, ColumnMenu.tr("Sort descending"), partial(arrangement.choose_order, ((key, True),)))
    if key not in dict(arrangement.order):
        order = (*arrangement.order, (key, False))
        _add(menu, ColumnMenu.tr("Sort by this as well"), partial(arrangement.choose_order, order))
    menu.addSeparator()


def _add_placing(menu: QMenu, table: TableView, place: int) -> None:
    arrangement, key = table.arrangement, table.rows_model.columns[place].key
    is_pinned = place < arrangement.pinned
    words = ColumnMenu.tr("Do not keep in sight") if is_pinned else ColumnMenu.tr("Keep in sight at the left")
    _add(menu, words, partial(arrangement.pin, key, not is_pinned))
    _add(menu, ColumnMenu.tr("Move left"), partial(arrangement.step, key, False, True))
    _add(menu, ColumnMenu.tr("Move right"), partial(arrangement.step, key, True, True))
    menu.addSeparator()
    _add(menu, ColumnMenu.tr("As wide as needed"), partial(table.fit, place))
    _add(menu, ColumnMenu.tr("Wider"), partial(table.widen, place, STEP))
    _add(menu, ColumnMenu.tr("Narrower"), partial(table.widen, place, -STEP))
    menu.addSeparator()
    _add(menu, ColumnMenu.tr("Hide"), partial(arrangement.show_column, key, False))


def _add(menu: QMenu, words: str, act: Callable[[], object]) -> None:
    menu.addAction(words).triggered.connect(lambda _checked=False: act())
