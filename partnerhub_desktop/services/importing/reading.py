"""Raw tables to sheets: every column is collected whole, then each distinct text is read once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from partnerhub_desktop.services.importing import reasons
from partnerhub_desktop.services.importing.formats import TableFormat
from partnerhub_desktop.services.importing.looks import FileLook
from partnerhub_desktop.services.importing.mapping import FileMapping, Mapping
from partnerhub_desktop.services.importing.markers import carries_marks
from partnerhub_desktop.services.importing.metering import Meter
from partnerhub_desktop.services.importing.preparing import prepare
from partnerhub_desktop.services.importing.raw import RawTable
from partnerhub_desktop.services.importing.recognising import Recognised, look_at, recognise
from partnerhub_desktop.services.importing.rejected import Rejected
from partnerhub_desktop.services.importing.result import ImportResult, Reject
from partnerhub_desktop.services.importing.sheets import Sheet
from partnerhub_desktop.services.importing.values import typed
from partnerhub_desktop.services.text import Text

Cells = dict[str, list[str]]
Distinct = dict[str, dict[str, str]]


class TableReader:
    """Reads the raw tables of one call; rejects go to ``result``. ``most`` rows of each, None for all."""

    def __init__(self, mapping: Mapping, result: ImportResult, meter: Meter, most: int | None = None) -> None:
        self._mapping = mapping
        self._result = result
        self._meter = meter
        self._most = most

    def read(self, raw: RawTable) -> Sheet:
        """The typed table. Raises Rejected when its columns make no table."""
        decided = self._mapping.of(raw.name, raw.header)
        look = self._result.look(raw.name)
        look.encoding, look.delimiter, look.header = raw.encoding, raw.delimiter, raw.header
        look.title_row = raw.title_row
        look_at(look, decided)
        try:
            known = recognise(raw.name, raw.header, decided)
        except Rejected:
            _, rows = next(raw.rows(lambda *_place, **_values: None), ([], []))
            look.add_rows(rows)
            raise
        if raw.above:
            self._result.note(reasons.LOWER_TITLES, file=raw.name, row=raw.title_row)
        ignored = [title for title in known.ignored if title]
        if ignored:
            self._result.note(reasons.IGNORED_COLUMNS, file=raw.name, names=", ".join(ignored))
        lines, cells, distinct = self._collect(raw, known, look)
        return self._typed(raw, known.format, decided, lines, cells, distinct)

    def _collect(self, raw: RawTable, known: Recognised, look: FileLook) -> tuple[list[int], Cells, Distinct]:
        """The cells of each known column, equal texts shared, and the distinct texts of each."""
        counts = self._result.counts(known.format.table)
        lines: list[int] = []
        cells: Cells = {key: [] for key in known.positions}
        distinct: Distinct = {key: {} for key in known.positions}
        for batch, rows in raw.rows(self._row_rejecter(raw, known.format)):
            look.add_rows(rows)
            columns = list(zip(*rows, strict=True))
            for key, place in known.positions.items() if columns else ():
                cells[key].extend(map(distinct[key].setdefault, columns[place], columns[place]))
            lines.extend(batch)
            counts.read += len(batch)
            if counts.read > self._meter.limits.rows:
                raise Rejected(reasons.TOO_MANY_ROWS, most=self._meter.limits.rows)
            self._meter.say("reading", known.format.table, counts.read, 0)
            if self._most is not None and len(lines) >= self._most:
                break
        return lines, cells, distinct

    def _row_rejecter(self, raw: RawTable, table: TableFormat) -> Any:
        counts = self._result.counts(table.table)

        def reject(line: int, source: str, **values: object) -> None:
            self._result.reject(raw.name, line, None, source, **values)
            counts.read += 1
            counts.rejected += 1

        return reject

    def _typed(
        self,
        raw: RawTable,
        table: TableFormat,
        decided: FileMapping,
        lines: list[int],
        cells: Cells,
        distinct: Distinct,
    ) -> Sheet:
        marked = carries_marks(table, distinct)
        sheet = Sheet(table, raw.name, lines, {}, self._result)
        problems: dict[str, dict[str, Text]] = {}
        for column in table.columns:
            if column.key in cells:
                choices = replace(decided.choices(table.table, column.key, raw.serials), marked=marked)
                values, problems[column.key] = typed(column, distinct[column.key], choices)
                sheet.columns[column.key] = list(map(values.__getitem__, cells[column.key]))
        prepare(sheet)
        self._reject_cells(sheet, cells, problems)
        return sheet

    def _reject_cells(self, sheet: Sheet, cells: Cells, problems: dict[str, dict[str, Text]]) -> None:
        blank = set(_blank_rows(cells, next(iter(sheet.format.needed)), problems))
        for key, texts in problems.items():
            for row in [row for row, cell in enumerate(cells[key]) if cell in texts] if texts else ():
                if row not in blank:
                    why = texts[cells[key][row]]
                    place = (sheet.name, sheet.lines[row], key)
                    self._result.rejects.append(Reject(*place, why, sheet.format.table))
                    sheet.mark(row)
        sheet.counts.read -= len(blank)
        sheet.settle(without=blank)


def _blank_rows(cells: Cells, needed: str, problems: dict[str, dict[str, Text]]) -> Iterator[int]:
    """Rows of empty cells, as a spreadsheet leaves them at the end; a needed column tells where to look."""
    if not any(text.isspace() or not text for text in problems[needed]):
        return
    columns = list(cells.values())
    for row, cell in enumerate(cells[needed]):
        if not cell.strip() and not any(column[row].strip() for column in columns):
            yield row
