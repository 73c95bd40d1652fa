"""What one has chosen in a table stays chosen when an answer moves the rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex

from partnerhub_desktop.models.rows_source import places_of, plain_ids
from partnerhub_desktop.views.table.table_view import TableView

MOST_KEPT = 1000
"""A selection up to this size survives a new order; a larger one, an answer that moves no row."""


class KeptPlace:
    """Selected rows and the row of the keyboard, by their ids."""

    def __init__(self, table: TableView) -> None:
        self._table = table
        self._selected: frozenset[int] = frozenset()
        self._current: int | None = None
        self._column = 0
        self._large: tuple[Sequence[int], list[tuple[int, int]]] | None = None
        self._is_waiting = self._is_late = False
        table.rows_model.modelAboutToBeReset.connect(self._take_late)

    def take(self) -> frozenset[int]:
        """Note what is chosen now and return the ids whose new places are wanted."""
        self._is_waiting, self._is_late = True, False
        return self._note()

    def _take_late(self) -> None:
        """What was chosen while the answer was on its way counts."""
        if self._is_waiting:
            before = self._selected, self._current
            self._note()
            self._is_late = before != (self._selected, self._current)

    def _note(self) -> frozenset[int]:
        ids = self._table.rows_model.ids
        chosen = self._table.selected_numbers(MOST_KEPT)
        selection = self._table.selectionModel().selection()
        spans = [(each.top(), each.bottom()) for each in selection.toList()]
        self._large = (ids, spans) if spans and not chosen else None
        current = self._table.currentIndex().row()
        self._selected = frozenset(int(ids[number]) for number in chosen)
        self._current = int(ids[current]) if current >= 0 else None
        self._column = max(0, self._table.currentIndex().column())
        return self._wanted

    def restore(self, places: Mapping[int, int]) -> None:
        """Choose the same rows at their new places; nothing scrolls."""
        if self._is_late:
            places = places_of(self._table.rows_model.ids, self._wanted)
        self._is_waiting = self._is_late = False
        if not places:
            self._restore_large()
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
        self._restore_large()
        self._table.setAutoScroll(True)

    def _restore_large(self) -> None:
        """A selection of many is chosen again as it was where every row is."""
        large, self._large = self._large, None
        if large is None or not _same(large[0], self._table.rows_model.ids):
            return
        selection, last = QItemSelection(), self._table.rows_model.columnCount() - 1
        for top, bottom in large[1]:
            selection.select(self._index(top), self._table.rows_model.index(bottom, last))
        self._chooser.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    @property
    def _wanted(self) -> frozenset[int]:
        return self._selected if self._current is None else self._selected | {self._current}

    @property
    def _chooser(self) -> QItemSelectionModel:
        return self._table.selectionModel()

    def _index(self, place: int) -> QModelIndex:
        return self._table.rows_model.index(place, self._column)


def _same(old: Sequence[int], new: Sequence[int]) -> bool:
    """Whether two answers have the same ids in the same order."""
    return len(old) == len(new) and plain_ids(old, 0, len(old)) == plain_ids(new, 0, len(new))
