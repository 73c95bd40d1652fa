"""A table of a dialog into a file: XLSX or CSV, all rows in the order shown, the visible columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from partnerhub_desktop.models.language import Context, translated
from partnerhub_desktop.services.commands.exporting import log_export
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.exporting.plain_text import write_csv
from partnerhub_desktop.services.exporting.whole_file import whole_file
from partnerhub_desktop.services.exporting.workbook import NUMBERS, SheetColumn, write_workbook
from partnerhub_desktop.services.lists.columns import columns_of
from partnerhub_desktop.services.permissions import Action, is_logged
from partnerhub_desktop.services.spec import Column, Kind, TableSpec
from partnerhub_desktop.views.surroundings import Surroundings

Sheet = Context("Sheet")
DATE_FORM = "yyyy-mm-dd"
PIXELS_A_LETTER = 7
UNWRITTEN = (Kind.LAUNCH, Kind.LICENSES, Kind.USE)


class SheetSaving:
    """``rows`` gives what the table shows; called beside the window."""

    def __init__(
        self, parent: QWidget, spec: TableSpec, rows: Callable[[], Sequence[Any]], around: Surroundings
    ) -> None:
        self._parent = parent
        self._spec = spec
        self._rows = rows
        self._around = around

    def ask(self, columns: Sequence[Column], name: str) -> None:
        """Ask for the file, and write it."""
        kinds = {Sheet.tr("Workbook (*.xlsx)"): ".xlsx", Sheet.tr("CSV (*.csv)"): ".csv"}
        title = translated(self._spec.title)
        chosen, kind = QFileDialog.getSaveFileName(self._parent, title, name, ";;".join(kinds))
        if chosen:
            path = Path(chosen)
            known = path.suffix in kinds.values()
            self.write(columns, path if known else path.with_name(path.name + kinds.get(kind, ".xlsx")))

    def write(self, columns: Sequence[Column], path: Path) -> None:
        """Write the file beside the window, whole or not at all."""
        written = [column for column in columns if column.kind not in UNWRITTEN]
        workspace = self._around.workspace

        def work() -> None:
            if is_logged(workspace.actor(), Action.EXPORT):
                log_export(workspace.store(), workspace.person, Action.EXPORT, self._spec.key, path.name)
            _write(self._spec, written, self._rows(), path)

        self._around.jobs.write(work, lambda _none: self._tell(path), self._fail)

    def _tell(self, path: Path) -> None:
        self._around.events.notice_raised.emit(Sheet.tr("Saved as {file}").format(file=path.name))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._around.events.error_raised.emit(error)


def _write(spec: TableSpec, columns: Sequence[Column], rows: Sequence[Any], path: Path) -> None:
    fields = [column.key for column in columns]
    with whole_file(path) as part:
        if path.suffix == ".csv":
            with part.open("w", encoding="utf-8", newline="") as out:
                write_csv(columns_of(rows, fields), fields, out)
        else:
            sheet = [_sheet_column(column) for column in columns]
            cells = ([getattr(row, field) for field in fields] for row in rows)
            write_workbook(part, translated(spec.title), sheet, cells, DATE_FORM)


def _sheet_column(column: Column) -> SheetColumn:
    form = NUMBERS if column.kind in (Kind.NUMBER, Kind.CHANGE) else ""
    return SheetColumn(translated(column.title), column.width / PIXELS_A_LETTER, form)
