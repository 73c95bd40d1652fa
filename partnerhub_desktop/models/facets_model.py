"""The values one can filter by, as a list: groups, their values with counts, "3 more"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from enum import Enum
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.labels import group_label, long_label
from partnerhub_desktop.models.rows_source import Facets
from partnerhub_desktop.services.folding import fold
from partnerhub_desktop.services.offers import PRODUCTS
from partnerhub_desktop.services.statuses import STATUSES

VALUES: Mapping[str, Sequence[str]] = {
    "status": STATUSES,
    "product": PRODUCTS,
    "managed": ("partner", "external"),
    "type": ("subscription", "trial"),
}
"""Fields whose values are known beforehand, in the order in which they are shown."""

NO_VALUES: Mapping[str, Sequence[str]] = {}
LEAST_SEARCHED = 8
"""A longer group has a field to find its values."""
FIRST_SHOWN = {"status": 8, "product": 4, "tag": 3, "owner": 3}
MOST_SHOWN = 300
"""A group never unfolds further: what is beyond is found by typing."""

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


_FACET_OF = {"managed": "managed_by", "type": "subscription_type"}
_FIELD_OF = {facet: field for field, facet in _FACET_OF.items()}


class Sort(Enum):
    """What a line of the panel is."""

    GROUP = "group"
    VALUE = "value"
    MORE = "more"
    SEARCH = "search"


class Line(NamedTuple):
    """One line. ``amount`` is None while nothing has counted; for MORE it is how many are folded away.

    SEARCH is the place of a field that finds values in a long group.
    """

    sort: Sort
    field: str
    value: str = ""
    amount: int | None = None
    checked: bool = False
    folded: bool = False
    excluded: bool = False


class FacetsModel(QAbstractListModel):
    """Lines for the ``facets`` of a page (``managed_by`` …); its lines name the fields of the query."""

    value_toggled = Signal(str, str, bool)  # field, value, wanted
    value_excluded = Signal(str, str, bool)  # field, value, wanted
    folding_changed = Signal(object)  # the fields whose groups are folded now
    value_alone = Signal(str, str)  # field, value

    def __init__(self, facets: Sequence[str], formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields = tuple(_FIELD_OF.get(facet, facet) for facet in facets)
        self._formats = formats
        self._counts: Facets | None = None
        self._checked: Mapping[str, Sequence[str]] = {}
        self._excluded: Mapping[str, Sequence[str]] = {}
        self._sought: dict[str, str] = {}
        self._folded: set[str] = set()
        self._unfolded: set[str] = set()
        self.row_height = 20
        self.lines: list[Line] = list(self._build_lines())

    def show_counts(self, counts: Facets | None) -> None:
        """Counts of a new answer, by the facet's key."""
        self._counts = counts
        self._renew()

    def show_checked(
        self, checked: Mapping[str, Sequence[str]], excluded: Mapping[str, Sequence[str]] = NO_VALUES
    ) -> None:
        """Which values the filter asks for and which it leaves out, by field."""
        if (checked, excluded) != (self._checked, self._excluded):
            self._checked, self._excluded = checked, excluded
            self._renew()

    def fold(self, fields: Collection[str]) -> None:
        """Have exactly these groups folded."""
        self._folded = set(fields)
        self._renew()

    def search(self, field: str, text: str) -> None:
        """Show the values of a group in which ``text`` stands; '' shows all of them again."""
        self._sought[field] = fold(text.strip())
        self._renew()

    def activate(self, number: int) -> None:
        """Check or uncheck a value (one left out is taken back), fold a group, show more of it."""
        line = self.lines[number]
        if line.sort is Sort.VALUE and line.excluded:
            self.value_excluded.emit(line.field, line.value, False)
        elif line.sort is Sort.VALUE:
            self.value_toggled.emit(line.field, line.value, not line.checked)
        if line.sort in (Sort.VALUE, Sort.SEARCH):
            return
        chosen = self._folded if line.sort is Sort.GROUP else self._unfolded
        chosen ^= {line.field}
        self._renew()
        if line.sort is Sort.GROUP:
            self.folding_changed.emit(frozenset(self._folded))

    def choose_only(self, number: int) -> None:
        """Have this value as all that is asked of its field."""
        line = self.lines[number]
        if line.sort is Sort.VALUE:
            self.value_alone.emit(line.field, line.value)

    def exclude(self, number: int) -> None:
        """Leave out the rows with this value, or no longer."""
        line = self.lines[number]
        if line.sort is Sort.VALUE:
            self.value_excluded.emit(line.field, line.value, not line.excluded)

    def text(self, line: Line) -> str:
        """What the line says, without its count."""
        if line.sort is Sort.GROUP:
            return group_label(line.field)
        if line.sort is Sort.VALUE:
            return long_label(line.field, line.value)
        if line.sort is Sort.SEARCH:
            return self.tr("Find in this group")
        return self.tr("%n more", "", line.amount or 0) if line.amount else self.tr("Fewer")

    def count_text(self, line: Line) -> str:
        """The count of a value, if it is known."""
        return "" if line.amount is None else self._formats.number(line.amount)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            left_out = self.tr("left out") if line.excluded else ""
            return ", ".join(filter(None, (self.text(line), self.count_text(line), left_out)))
        if role == Qt.ItemDataRole.CheckStateRole and line.sort is Sort.VALUE:
            return Qt.CheckState.Checked if line.checked else Qt.CheckState.Unchecked
        return QSize(0, self.row_height) if role == Qt.ItemDataRole.SizeHintRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_value = self.lines[index.row()].sort is Sort.VALUE
        return usual | Qt.ItemFlag.ItemIsUserCheckable if is_value else usual

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.activate(index.row())
        return True

    def retranslate(self) -> None:
        """The language has changed."""
        self._renew()

    def _renew(self) -> None:
        lines = list(self._build_lines())
        if [line[:3] for line in lines] == [line[:3] for line in self.lines]:
            self.lines = lines
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def _build_lines(self) -> Iterator[Line]:
        for field in self._fields:
            values = self._values(field)
            if not values:
                continue
            folded = field in self._folded
            yield Line(Sort.GROUP, field, folded=folded)
            if not folded:
                yield from self._build_group(field, values)

    def _build_group(self, field: str, values: Sequence[str]) -> Iterator[Line]:
        counts = None if self._counts is None else self._counts.get(_FACET_OF.get(field, field), {})
        checked = {fold(value) for value in self._checked.get(field, ())}
        excluded = {fold(value) for value in self._excluded.get(field, ())}
        is_open, sought = field in self._unfolded, self._sought.get(field, "")
        first = FIRST_SHOWN.get(field, len(values))
        if is_open and len(values) > LEAST_SEARCHED:
            yield Line(Sort.SEARCH, field)
            values = [value for value in values if sought in fold(value) or fold(value) in checked | excluded]
        shown = _first(values, MOST_SHOWN if is_open else first, checked | excluded)
        for value in shown:
            count, key = (None if counts is None else counts.get(value, 0)), fold(value)
            yield Line(Sort.VALUE, field, value, count, key in checked, excluded=key in excluded)
        if is_open or len(values) > first:
            yield Line(Sort.MORE, field, amount=0 if is_open else len(values) - len(shown))

    def _values(self, field: str) -> Sequence[str]:
        """Known values in their order; others by count, then name; what is asked for is never absent."""
        known = VALUES.get(field)
        if known is not None:
            return known
        counts = (self._counts or {}).get(_FACET_OF.get(field, field), {})
        listed = sorted(counts, key=lambda value: (-counts[value], value.casefold()))
        there = {fold(value) for value in listed}
        asked = (*self._checked.get(field, ()), *self._excluded.get(field, ()))
        return [*(value for value in asked if fold(value) not in there), *listed]


def _first(values: Sequence[str], limit: int, always: Collection[str]) -> list[str]:
    """As many as ``limit``; what the filter names is among them wherever it stands."""
    return [value for place, value in enumerate(values) if place < limit or fold(value) in always]
