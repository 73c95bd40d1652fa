"""The two tables of an import: rows counted by table, and rows that are not taken."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from partnerhub_desktop.models.clipboard_text import pasted
from partnerhub_desktop.models.import_fields import field_name
from partnerhub_desktop.models.import_words import table_name, window_reason
from partnerhub_desktop.models.plain_tip import plain_tip
from partnerhub_desktop.services.formulas import harmless

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
Reject = Mapping[str, Any]
KEY = 2
"""Where a reject has the key of its column; people read it in words, files keep it."""


class _WordsModel(QAbstractTableModel):
    """Read-only cells of text; subclasses say how many rows there are, their cells and the headers."""

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else self._size()

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._headers())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._headers()[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return self._alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._cell(index.row(), index.column()))
        return None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

    def _size(self) -> int:
        raise NotImplementedError

    def _headers(self) -> Sequence[str]:
        raise NotImplementedError

    def _cell(self, row: int, column: int) -> str:
        raise NotImplementedError


class CountsModel(_WordsModel):
    """Per table: rows read, new, changed, unchanged, rejected."""

    COUNTS = ("read", "added", "changed", "unchanged", "rejected")

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, Mapping[str, int]]] = []

    def show_counts(self, tables: Mapping[str, Mapping[str, int]]) -> None:
        self.beginResetModel()
        self._rows = [(table, counts) for table, counts in tables.items() if counts["read"]]
        self.endResetModel()

    def _size(self) -> int:
        return len(self._rows)

    def _headers(self) -> Sequence[str]:
        return (
            self.tr("Table"),
            self.tr("Rows read"),
            self.tr("New"),
            self.tr("Changed"),
            self.tr("Unchanged"),
            self.tr("Rejected"),
        )

    def _cell(self, row: int, column: int) -> str:
        table, counts = self._rows[row]
        return QLocale().toString(counts[self.COUNTS[column - 1]]) if column else table_name(table)

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


class RejectsModel(_WordsModel):
    """Each row that is not taken: file, line, column, reason in the window's language."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rejects: Sequence[Reject] = ()

    def show_rejects(self, rejects: Sequence[Reject]) -> None:
        self.beginResetModel()
        self._rejects = rejects
        self.endResetModel()

    def _size(self) -> int:
        return len(self._rejects)

    def _headers(self) -> Sequence[str]:
        return (self.tr("File"), self.tr("Line"), self.tr("Column"), self.tr("Reason"))

    def _cell(self, row: int, column: int) -> str:
        cell = cells(self._rejects[row])[column]
        return field_name(cell) if column == KEY else cell


def cells(reject: Reject) -> tuple[str, str, str, str]:
    """File, line, column and reason of a reject as texts."""
    line = "" if reject["line"] is None else str(reject["line"])
    return reject["file"], line, reject["column"] or "", reason(reject)


def reason(said: Reject) -> str:
    """The reason in the window's language, or as it came when its source did not come along."""
    if "source" not in said:
        return str(said["reason"])
    return window_reason(said["source"], said.get("values", {}))


def as_tsv(rejects: Sequence[Reject]) -> str:
    """Rejects as they are pasted into a spreadsheet, which must run none of their cells."""
    return "\n".join("\t".join(pasted(cell) for cell in cells(reject)) for reject in rejects)


def save_csv(path: Path, rejects: Sequence[Reject]) -> None:
    """Write the rejects with a header; raises OSError when the file cannot be written.

    No cell begins with a sign that a spreadsheet takes for a formula.
    """
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("file", "line", "column", "reason"))
        writer.writerows([harmless(cell) for cell in cells(reject)] for reject in rejects)
