"""What one has chosen in a table stays chosen when an answer moves the rows."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex

from partnerhub_desktop.views.table_view import TableView

MOST_KEPT = 1000
"""A selection up to this size survives a new order or a refresh."""


class KeptPlace:
    """Selected rows and the row of the keyboard, by their ids."""

    def __init__(self, table: TableView) -> None:
        self._table = table
        self._selected: frozenset[int] = frozenset()
        self._current: int | None = None
        self._column = 0

    def take(self) -> frozenset[int]:
        """Note what is chosen now and return the ids whose new places are wanted."""
        ids = self._table.rows_model.ids
        chosen = self._table.selected_numbers(MOST_KEPT)
        current = self._table.currentIndex().row()
        self._selected = frozenset(int(ids[number]) for number in chosen)
        self._current = int(ids[current]) if current >= 0 else None
        self._column = max(0, self._table.currentIndex().column())
        return self._selected if self._current is None else self._selected | {self._current}

    def restore(self, places: Mapping[int, int]) -> None:
        """Choose the same rows at their new places; nothing scrolls."""
        if not places:
            return
        self._table.setAutoScroll(False)
        if self._current is not None and self._current in places:
            index = self._index(places[self._current])
            self._chooser.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        selection = QItemSelection()
        for index in (self._index(places[number]) for number in self._selected if number in places):
            selection.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        self._chooser.select(selection, flags.ClearAndSelect | flags.Rows)
        self._table.setAutoScroll(True)

    @property
    def _chooser(self) -> QItemSelectionModel:
        return self._table.selectionModel()

    def _index(self, place: int) -> QModelIndex:
        return self._table.rows_model.index(place, self._column)
