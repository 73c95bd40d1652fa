"""THE table model: any list or section, a window of rows by primary key (architecture.md, "Speed").

It knows the ids of every row and the rows around the visible ones. ``data()`` looks up and formats; it
never queries and never raises. A row that is still being read is None.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from partnerhub_desktop.models.formats import SEPARATOR, Formats
from partnerhub_desktop.models.jobs import Jobs, when_idle
from partnerhub_desktop.models.language import translated
from partnerhub_desktop.models.rows_source import Found, Order, Question, Reading, ask, plain_ids
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.spec import Column, Kind, ListPage, Section, TableSpec

MARGIN = 60
"""Rows read above and below the visible ones."""
PATIENCE_SECONDS = 0.008
"""How long a paint waits for its rows, half a frame: they are nearly always there sooner (ADR 16)."""
REMEMBERED = 1500
"""Rows kept at most; past that only the ones around the window stay."""

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TEXT_ROLES = frozenset(
    (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
        Qt.ItemDataRole.ToolTipRole,
    )
)


class RowsModel(QAbstractTableModel):
    """Rows of ``page`` as ``reading`` gives them; work runs through ``jobs``."""

    answered = Signal(int, int, object)  # rows of the query, rows of the page, facets or None
    query_failed = Signal(object)  # the UserError
    rows_arrived = Signal()

    def __init__(
        self,
        page: ListPage | TableSpec | Section,
        reading: Reading,
        jobs: Jobs,
        formats: Formats,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.page = page
        self.columns: tuple[Column, ...] = tuple(column for column in page.columns if column.shown)
        self.query = ""
        self.order: Order = ()
        self.ids: Sequence[int] = ()
        self.total = self.all_total = 0
        self.places: dict[int, int] = {}
        self._reading, self._jobs, self._formats = reading, jobs, formats
        self._rows: dict[int, Any] = {}
        self._visible = (0, 0)
        self._asked: frozenset[int] = frozenset()
        self._owners = (_Owner(), _Owner())
        self._margin_timer = when_idle(self, self._read_margin)
        self._arrived_timer = when_idle(self, self.rows_arrived.emit)
        self._is_stale = False  # stays until an answer, because a newer question replaces one that says it

    def show_first(self, rows: Sequence[Any], total: int) -> None:
        """Rows already read before the window appeared; the rest is asked for with the next query."""
        self.beginResetModel()
        self._rows = {row.id: row for row in rows}
        self.ids = [row.id for row in rows]
        self.total = self.all_total = total
        self.endResetModel()
        self.answered.emit(total, total, None)

    def show_found(self, found: Found) -> None:
        """An answer that was read elsewhere, of everything; what is being asked is forgotten."""
        self._jobs.cancel(self._owners[0])
        self.query = ""
        self._take(found, anew=True)

    def set_columns(self, columns: tuple[Column, ...]) -> None:
        """Show these columns, in this order."""
        if columns != self.columns:
            self.beginResetModel()
            self.columns = columns
            self.endResetModel()

    def set_query(self, query: str) -> None:
        """Ask for the rows that match; the old ones stay until the answer is there."""
        self.query = query
        self._ask(first=0)

    def set_order(self, order: Order, kept: frozenset[int] = frozenset()) -> None:
        """Ask for another order; ``places`` then tells where the ``kept`` ids have gone."""
        self.order = order
        self._ask(first=0, kept=kept)

    def ask_again(self, kept: frozenset[int] = frozenset(), anew: bool = False) -> None:
        """The same query once more; ``anew`` reads every row again, because the store has changed."""
        self._ask(first=self._visible[0], kept=kept, anew=anew)

    def show_window(self, first: int, last: int) -> None:
        """The view is about to paint rows ``first`` to ``last``: have them read, and when they are there a
        margin. They are waited for a moment, and told of when the paint is over."""
        self._visible = (first, last)
        missing = self._missing(first, last)
        if missing and self._read(missing):
            self._jobs.wait(self._owners[1], PATIENCE_SECONDS)
            missing = self._missing(first, last)
        if missing:
            self._margin_timer.stop()  # it would ask for these rows once more
        else:
            self._margin_timer.start()  # the paint that is under way comes first

    def row_at(self, number: int) -> Any | None:
        """The row at this place, or None while it is being read."""
        if not 0 <= number < len(self.ids):
            return None
        return self._rows.get(int(self.ids[number]))

    def known_row(self, number: int) -> Any | None:
        """The row of this id, if it has been read."""
        return self._rows.get(number)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _TEXT_ROLES or not index.isValid():
            return None
        row = self.row_at(index.row())
        if row is None:
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return _described(self.columns, row, self._formats)
        is_spoken = role == Qt.ItemDataRole.AccessibleTextRole
        return self._formats.spoken(column, row) if is_spoken else self._formats.cell(column, row)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role not in _TEXT_ROLES:
            return None
        return translated(self.columns[section].title) if 0 <= section < len(self.columns) else None

    def retranslate(self) -> None:
        """The language has changed: every text is another one."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, len(self.columns) - 1))
        if len(self.ids):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, len(self.columns) - 1))

    def close(self) -> None:
        """Forget what is being read."""
        self._margin_timer.stop()
        self._arrived_timer.stop()
        for owner in self._owners:
            self._jobs.cancel(owner)

    def _ask(self, first: int, kept: frozenset[int] = frozenset(), anew: bool = False) -> None:
        count = self._visible[1] - self._visible[0] + MARGIN
        self._is_stale |= anew
        anew = self._is_stale
        question = Question(self.query, self.order, first, count, self._rows, kept, anew)
        self._jobs.read(
            self._owners[0],
            lambda: ask(self._reading, question),
            lambda found: self._take(found, anew),
            self._fail,
        )

    def _take(self, found: Found, anew: bool) -> None:
        self._jobs.cancel(self._owners[1])
        self._asked = frozenset()
        self._is_stale = False
        self.beginResetModel()
        self._rows = found.rows if anew or len(self._rows) > REMEMBERED else self._rows | found.rows
        self.ids = found.answer.ids
        self.total, self.all_total = found.answer.total, found.answer.all_total
        self.places = found.places
        self.endResetModel()
        self.answered.emit(self.total, self.all_total, found.answer.facets)

    def _take_rows(self, rows: Sequence[Any]) -> None:
        if len(self._rows) > REMEMBERED:
            near = plain_ids(self.ids, self._visible[0] - MARGIN, self._visible[1] + MARGIN + 1)
            self._rows = {each: self._rows[each] for each in near if each in self._rows}
        # A row that is gone stays None, so that nobody asks for it again; a new dict, because a job may be
        # looking into the old one.
        self._rows = self._rows | dict.fromkeys(self._asked) | {row.id: row for row in rows}
        self._asked = frozenset()
        self._arrived_timer.start()

    def _read_margin(self) -> None:
        first, last = self._visible
        missing = self._missing(first - MARGIN, last + MARGIN)
        if len(missing) >= MARGIN // 2:  # fewer are not worth a statement yet
            self._read(missing)

    def _read(self, missing: Sequence[int]) -> bool:
        """Have these read, unless they are being read; whether they were not."""
        if self._asked.issuperset(missing):
            return False
        self._asked = frozenset(missing)
        self._jobs.read(
            self._owners[1], lambda: self._reading.rows(missing), self._take_rows, self._fail_reading
        )
        return True

    def _missing(self, first: int, last: int) -> list[int]:
        """Ids of these places whose rows nobody has read."""
        return [each for each in plain_ids(self.ids, first, last + 1) if each not in self._rows]

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.query_failed.emit(error)

    def _fail_reading(self, error: Exception) -> None:
        self._asked = frozenset()
        self._fail(error)


def _described(columns: Sequence[Column], row: Any, formats: Formats) -> str:
    """The whole row in words."""
    told = [column for column in columns if column.kind is not Kind.LAUNCH]
    cells = [(translated(column.title), formats.spoken(column, row)) for column in told]
    return SEPARATOR.join(f"{title}: {said}" for title, said in cells)


class _Owner:
    """Who asks, for Jobs: the answer and the rows of a model replace only their own kind."""
