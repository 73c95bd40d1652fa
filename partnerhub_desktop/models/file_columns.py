"""The columns of one file, a line each: its header, what it becomes, and the cells of the first rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from partnerhub_desktop.models.import_fields import field_name
from partnerhub_desktop.models.plain_tip import plain_tip

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
HEADER, BECOMES = 0, 1
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class FileColumnsModel(QAbstractTableModel):
    """Shows one look of ``services/importing/looks.py``; texts of the file stand as they are, on one line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._header: Sequence[str] = ()
        self._columns: Sequence[str] = ()
        self._rows: Sequence[Sequence[str]] = ()

    def show_look(self, look: Mapping[str, Any]) -> None:
        """Another look; of the same columns only what is said of them has changed."""
        is_same = (
            bool(self._header) and self._header == look["header"] and len(self._rows) == len(look["rows"])
        )
        if not is_same:
            self.beginResetModel()
        self._header, self._columns, self._rows = look["header"], look["columns"], look["rows"]
        if is_same:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        else:
            self.endResetModel()

    def header(self, line: int) -> str:
        """The file's own title of a column."""
        return self._header[line]

    def becomes(self, line: int) -> str:
        """The column that it is imported as, '' for none."""
        return self._columns[line] if line < len(self._columns) else ""

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._header)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else 2 + len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _TEXTS or not index.isValid():
            return None
        text = self._text(index)
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def _text(self, index: Index) -> str:
        if index.column() == HEADER:
            return " ".join(self._header[index.row()].split())
        if index.column() == BECOMES:
            return field_name(self.becomes(index.row()))
        return self._cell(index.column() - 2, index.row())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if orientation is not Qt.Orientation.Horizontal or role not in _TEXTS:
            return None
        if section == HEADER:
            return self.tr("Column of the file")
        if section == BECOMES:
            return self.tr("Becomes")
        return self.tr("Example {number}").format(number=QLocale().toString(section - 1))

    def _cell(self, row: int, column: int) -> str:
        cells = self._rows[row] if row < len(self._rows) else ()
        return " ".join(cells[column].split()) if column < len(cells) else ""
