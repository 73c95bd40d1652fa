"""What the selected rows come to: their sums, and their text for the clipboard. Also for 100,000 of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QItemSelection, QObject, Signal

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.models.language import translated
from partnerhub_desktop.models.rows_model import RowsModel
from partnerhub_desktop.models.rows_source import Reading, plain_ids
from partnerhub_desktop.services.lists.licence_sums import Sums, added
from partnerhub_desktop.services.spec import Column, Kind

BATCH = 500
NUMBERS = (Kind.NUMBER, Kind.PERCENT, Kind.MONEY, Kind.CHANGE)


class SelectedRows(QObject):
    """Reads the rows of a selection beside the window; a newer selection ends the older reading."""

    summarised = Signal(int, int, int, int)  # rows, purchased, assigned, overage
    text_ready = Signal(str, int)  # tab-separated lines, and how many rows

    def __init__(self, model: RowsModel, reading: Reading, jobs: Jobs, formats: Formats) -> None:
        super().__init__(model)
        self._model = model
        self._reading = reading
        self._jobs = jobs
        self._formats = formats
        self._newest = 0

    def summarise(self, selection: QItemSelection) -> None:
        """``summarised`` tells soon what the selected rows add up to."""
        self._newest += 1
        number = self._newest
        ranges = self._ranges(selection)
        count = sum(map(len, ranges))
        known = [self._model.known_row(each) for each in plain(ranges)] if count <= BATCH else [None]
        if None not in known:
            self._jobs.cancel(self)
            self.summarised.emit(count, *added(known))
            return
        self._jobs.read(
            self,
            lambda: self._sums(plain(ranges), lambda: self._newest == number),
            lambda sums: self.summarised.emit(count, *sums),
        )

    def write_out(self, selection: QItemSelection, with_titles: bool) -> None:
        """``text_ready`` brings the selected rows as tab-separated text."""
        ranges = self._ranges(selection)
        columns = [column for column in self._model.columns if column.kind is not Kind.LAUNCH]
        titles = [translated(column.title) for column in columns] if with_titles else []
        self._jobs.read(
            self._write_out_owner,
            lambda: tab_separated(titles, columns, self._read(plain(ranges), lambda: True), self._formats),
            lambda text: self.text_ready.emit(text, sum(map(len, ranges))),
        )

    @property
    def _write_out_owner(self) -> tuple[str, int]:
        return ("copy", id(self))

    def _ranges(self, selection: QItemSelection) -> list[Sequence[int]]:
        """Ids in display order; a selection of every row is one range, which costs nothing to cut out."""
        ranges = sorted((each.top(), each.bottom()) for each in selection.toList())
        return [self._model.ids[top : bottom + 1] for top, bottom in ranges]

    def _sums(self, ids: Sequence[int], is_wanted: Callable[[], bool]) -> Sums:
        sums = self._reading.sums(ids)
        return added(self._read(ids, is_wanted)) if sums is None else sums

    def _read(self, ids: Sequence[int], is_wanted: Callable[[], bool]) -> Iterator[Any]:
        for start in range(0, len(ids), BATCH):
            if not is_wanted():
                return
            yield from self._reading.rows(ids[start : start + BATCH])


def plain(ranges: Sequence[Sequence[int]]) -> list[int]:
    """Ids of the ranges as Python numbers."""
    return [number for ids in ranges for number in plain_ids(ids, 0, len(ids))]


def tab_separated(
    titles: Sequence[str], columns: Sequence[Column], rows: Iterator[Any], formats: Formats
) -> str:
    """Lines as a spreadsheet takes them from the clipboard: one line a row, and no name is run."""
    from partnerhub_desktop.models.clipboard_text import pasted

    def copied(column: Column, cell: str) -> str:
        """A negative number stays one."""
        return cell if column.kind in NUMBERS else pasted(cell)

    lines = [list(titles)] if titles else []
    lines += [[copied(column, formats.cell(column, row)) for column in columns] for row in rows]
    return "\n".join(map("\t".join, lines))
