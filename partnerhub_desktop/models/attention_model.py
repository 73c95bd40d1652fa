"""The queue as a list: groups, their lines, how many more there are. Lines are read as they are painted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from partnerhub_desktop.models.attention_words import group_facts, group_name, more, spoken
from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.services.attention.loaded import Line
from partnerhub_desktop.services.attention.queue import Asked, Group, Queue
from partnerhub_desktop.services.errors import PermissionDenied

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

MOST_AT_FIRST = 20
"""Lines of a group that are shown until the others are asked for."""
BATCH = 60
"""Lines that are read at once."""

HEADING, LINE, MORE = "heading", "line", "more"


class Entry(NamedTuple):
    """One row of the list. ``number`` is the line's place in the queue, for ``MORE`` how many there are."""

    kind: str
    group: Group
    number: int = -1


class Reading(Protocol):
    """``services/attention/reading.py``."""

    def queue(self, asked: Asked) -> Queue: ...
    def rows(self, queue: Queue, numbers: Sequence[int]) -> list[Line]: ...


class AttentionModel(QAbstractListModel):
    """Asks ``reading`` beside the window, and keeps what it has until the answer is there."""

    answered = Signal(object)  # the Queue

    def __init__(self, reading: Reading, jobs: Jobs, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._jobs = jobs
        self._formats = formats
        self.asked = Asked()
        self.queue: Queue | None = None
        self._opened: set[str] = set()
        self._entries: list[Entry] = []
        self._lines: dict[int, Line] = {}
        self._gone: set[int] = set()
        self._wanted: set[int] = set()

    def ask(self, asked: Asked | None = None) -> None:
        """Read the queue anew, as it is asked for from now on."""
        if asked is not None and asked != self.asked:
            self.asked = asked
            self._opened.clear()
        self._jobs.read(self, lambda: _answer(self._reading, self.asked), self._take, self._fail)

    def open_group(self, key: str) -> None:
        """Show all lines of a group."""
        self._opened.add(key)
        self.beginResetModel()
        self._entries = self._arranged()
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """What stands in this row."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def line(self, row: int) -> Line | None:
        """The line in this row; None for another entry, and for a line that is still to be read."""
        entry = self.entry(row)
        if entry is None or entry.kind != LINE:
            return None
        found = self._lines.get(entry.number)
        if found is None and entry.number not in self._gone:
            self._want(row)
        return found

    def row_of(self, key: int) -> int:
        """Where the line with this key stands, -1 when it is not among those shown."""
        queue = self.queue
        if queue is None:
            return -1
        keys = queue.loaded.lines.key
        places = (
            row for row, each in enumerate(self._entries) if each.kind == LINE and keys[each.number] == key
        )
        return next(places, -1)

    def key_at(self, row: int) -> int:
        """The key of the line in this row; -1 for another entry."""
        entry, queue = self.entry(row), self.queue
        if entry is None or entry.kind != LINE or queue is None:
            return -1
        return int(queue.loaded.lines.key[entry.number])

    def customers(self) -> list[int]:
        """The customers of the lines shown, each once, in their order."""
        queue = self.queue
        if queue is None:
            return []
        ids = queue.loaded.ids
        return list(dict.fromkeys(int(ids[each.number]) for each in self._entries if each.kind == LINE))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if entry.kind == HEADING:
            return f"{group_name(entry.group.key)}, {group_facts(entry.group, self._formats)}"
        if entry.kind == MORE:
            return more(entry.group.key, entry.number)
        line = self.line(index.row())
        return "" if line is None else spoken(line, self._formats)

    def flags(self, index: Index) -> Qt.ItemFlag:
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is not None and entry.kind == HEADING:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def _take(self, answer: tuple[Queue, dict[int, Line]]) -> None:
        self.beginResetModel()
        self.queue, self._lines = answer
        self.asked = self.queue.asked
        self._gone.clear()
        self._wanted.clear()
        self._entries = self._arranged()
        self.endResetModel()
        self.answered.emit(self.queue)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, PermissionDenied):
            raise error
        self.beginResetModel()
        self.queue, self._entries = None, []
        self.endResetModel()

    def _arranged(self) -> list[Entry]:
        found: list[Entry] = []
        for group in self.queue.groups if self.queue is not None else ():
            numbers = group.numbers.tolist()
            shown = numbers if group.key in self._opened else numbers[:MOST_AT_FIRST]
            found.append(Entry(HEADING, group))
            found += [Entry(LINE, group, number) for number in shown]
            if len(shown) < len(numbers):
                found.append(Entry(MORE, group, len(numbers) - len(shown)))
        return found

    def _want(self, row: int) -> None:
        """Read the lines around this row when all that are painted now have been asked for."""
        if not self._wanted:
            QTimer.singleShot(0, self, self._read_wanted)
        around = self._entries[max(0, row - BATCH // 2) : row + BATCH // 2]
        self._wanted |= {
            each.number for each in around if each.kind == LINE and each.number not in self._lines
        }

    def _read_wanted(self) -> None:
        queue, numbers = self.queue, sorted(self._wanted)
        if queue is None or not numbers:
            return

        def done(lines: dict[int, Line]) -> None:
            if self.queue is queue:
                self._lines |= lines
                self._gone |= set(numbers) - set(lines)
                self._wanted.clear()
                self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

        self._jobs.read((self, "rows"), lambda: _lines(self._reading, queue, numbers), done)


def _answer(reading: Reading, asked: Asked) -> tuple[Queue, dict[int, Line]]:
    """The queue with the lines that are in sight at first, so that they appear together."""
    queue = reading.queue(asked)
    numbers = [number for group in queue.groups for number in group.numbers[:MOST_AT_FIRST].tolist()]
    return queue, _lines(reading, queue, numbers)


def _lines(reading: Reading, queue: Queue, numbers: Sequence[int]) -> dict[int, Line]:
    keys = {int(queue.loaded.lines.key[number]): number for number in numbers}
    return {keys[line.key]: line for line in reading.rows(queue, numbers)}
