"""The palette's lines as a list that can be gone through: headings and notes are passed over."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from partnerhub_desktop.models.palette.entries import HEADING, INERT, Entry

ENTRY = Qt.ItemDataRole.UserRole
"""The ``Entry`` of a line."""

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class EntriesModel(QAbstractListModel):
    """``places`` are the lines that one can choose."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: Sequence[Entry] = ()
        self.places: list[int] = []

    def show_lines(self, lines: Sequence[Entry]) -> None:
        """These instead of those there are."""
        self.beginResetModel()
        self.lines = lines
        self.places = [place for place, entry in enumerate(lines) if entry.kind not in INERT]
        self.endResetModel()

    def beginning_of_group(self, place: int, forward: bool) -> int:
        """The first choice of the next group from ``place`` on, or of the one before; round and round."""
        firsts = [each for each in self.places if self.lines[each - 1].kind == HEADING]
        if not firsts:
            return place
        beyond = [each for each in firsts if (each > place if forward else each < place)]
        if forward:
            return beyond[0] if beyond else firsts[0]
        return beyond[-1] if beyond else firsts[-1]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.lines[index.row()].kind in INERT:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.lines[index.row()]
        if role == ENTRY:
            return entry
        return " ".join(filter(None, (entry.title, entry.aside, entry.keys))) if role in _SPOKEN else None
