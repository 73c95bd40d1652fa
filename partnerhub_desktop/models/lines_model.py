"""A list of two-line rows under headings, ready in words: what a time line or a list of people shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Line(NamedTuple):
    """One row in the window's language. ``aside`` stands at its end; ``tone`` colours the icon.

    ``is_heading``: only the title, over the rows that follow. ``tip`` is the whole text where a row is cut,
    ``subject`` what the row is about.
    """

    title: str
    caption: str = ""
    aside: str = ""
    aside_caption: str = ""
    icon: str = ""
    tone: str = "muted"
    is_heading: bool = False
    tip: str = ""
    subject: Any = None

    @property
    def spoken(self) -> str:
        """All of it, for a screen reader."""
        return ", ".join(filter(None, (self.title, self.caption, self.aside, self.aside_caption)))


class LinesModel(QAbstractListModel):
    """Rows that stand whole in memory: a few hundred."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: Sequence[Line] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.spoken
        return line.tip or None if role == Qt.ItemDataRole.AccessibleDescriptionRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.lines[index.row()].is_heading:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)
