"""From paths to sheets: finds the files, reads each by its kind, rejects what cannot be read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from partnerhub_desktop.services.importing import reasons
from partnerhub_desktop.services.importing.csv_files import csv_table
from partnerhub_desktop.services.importing.mapping import Mapping
from partnerhub_desktop.services.importing.metering import Meter
from partnerhub_desktop.services.importing.raw import RawTable
from partnerhub_desktop.services.importing.reading import TableReader
from partnerhub_desktop.services.importing.recognising import how_fit
from partnerhub_desktop.services.importing.rejected import Rejected
from partnerhub_desktop.services.importing.result import ImportResult, Reject
from partnerhub_desktop.services.importing.sheets import Sheet
from partnerhub_desktop.services.importing.sources import TEXTS, WORKBOOKS, Source, Unreadable, find_sources
from partnerhub_desktop.services.importing.workbooks import Titles, workbook_tables

PLAIN_TEXT = ".txt"
OLD_WORKBOOKS = (".xls", ".xlsb", ".ods")


class Gatherer:
    """Reads everything behind the paths of one call; what is wrong goes to ``result``.

    ``most`` is how many rows of each table are read, None for all; ``only`` the one file or sheet wanted.
    """

    def __init__(
        self, mapping: Mapping, result: ImportResult, meter: Meter, most: int | None = None, only: str = ""
    ) -> None:
        self._reader = TableReader(mapping, result, meter, most)
        self._mapping = mapping
        self._result = result
        self._meter = meter
        self._only = only

    def sheets(self, paths: list[Path]) -> list[Sheet]:
        """Every table found, in the order of the files."""
        sheets: list[Sheet] = []
        with ExitStack() as opened:
            for source in find_sources(paths, opened):
                if not self._is_wanted(source.name):
                    continue
                try:
                    sheets += self._sheets_of(source)
                except Rejected as rejected:
                    self._reject(source.name, rejected)
                except OSError as error:
                    problem = error.strerror or str(error)
                    self._reject(source.name, Rejected(reasons.NOT_READABLE, problem=problem))
        return sheets

    def _is_wanted(self, name: str) -> bool:
        return not self._only or self._only == name or self._only.startswith(f"{name}/")

    def _sheets_of(self, source: Source | Unreadable) -> Iterator[Sheet]:
        if isinstance(source, Unreadable):
            raise source.rejected
        if source.ending in TEXTS:
            yield from self._text(source)
        elif source.ending in WORKBOOKS:
            yield from self._workbook(source)
        elif source.named or source.ending in OLD_WORKBOOKS:
            raise Rejected(reasons.OLD_WORKBOOK if source.ending in OLD_WORKBOOKS else reasons.UNKNOWN_KIND)
        else:
            self._result.note(reasons.IGNORED_FILE, file=source.name)

    def _text(self, source: Source) -> Iterator[Sheet]:
        try:
            fit = how_fit(self._mapping, source.name)
            form = self._mapping.form_of(source.name)
            yield self._reader.read(csv_table(source, self._meter, fit, form))
        except Rejected as rejected:
            if source.named or source.ending != PLAIN_TEXT or rejected.source != reasons.NO_TABLE:
                raise
            self._note_ignored(source.name)

    def _workbook(self, source: Source) -> Iterator[Sheet]:
        """Sheets that are no table are only noted, unless none is one."""
        read, others = 0, list[tuple[RawTable, Rejected]]()
        for raw in workbook_tables(source, self._meter, self._note_hidden, self._titles_of):
            try:
                yield self._reader.read(raw)
                read += 1
            except Rejected as rejected:
                if rejected.source != reasons.NO_TABLE:
                    self._reject(raw.name, rejected)
                    read += 1
                else:
                    others.append((raw, rejected))
        for raw, why in others:
            if read:
                self._leave_out(raw, why)
            else:
                self._reject(raw.name, why)

    def _titles_of(self, name: str) -> Titles:
        return Titles(self._mapping.form_of(name).title_row, how_fit(self._mapping, name))

    def _leave_out(self, raw: RawTable, rejected: Rejected) -> None:
        look = self._result.look(raw.name)
        look.problem, look.is_left_out = rejected.text, True
        self._result.note(reasons.LEFT_OUT_SHEET, file=raw.name, names=", ".join(filter(None, raw.header)))

    def _note_hidden(self, name: str) -> None:
        self._result.note(reasons.HIDDEN_SHEET, file=name)

    def _note_ignored(self, name: str) -> None:
        self._result.looks.pop(name, None)
        self._result.note(reasons.IGNORED_FILE, file=name)

    def _reject(self, name: str, rejected: Rejected) -> None:
        self._result.look(name).problem = rejected.text
        self._result.rejects.append(Reject(name, None, None, rejected.text))
