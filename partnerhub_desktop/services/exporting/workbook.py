"""A list as a workbook: dates are dates, numbers are numbers, nothing is ever a formula."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.formulas import harmless
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

MOST_ROWS = 1_048_576
"""Rows that a sheet can hold, its header included."""

_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_MOST_CELL_LETTERS = 32_767

Cell = str | int | float | date | None


def write_workbook(
    path: Path, sheet: str, titles: Sequence[str], rows: Iterable[Sequence[Cell]], date_format: str
) -> None:
    """Write one sheet, the header frozen. Raises UserError when the rows do not fit a sheet."""
    import xlsxwriter

    with xlsxwriter.Workbook(str(path), _OPTIONS) as book:
        page = book.add_worksheet(sheet[:31])
        page.freeze_panes(1, 0)
        heading = book.add_format({"bold": True})
        day = book.add_format({"num_format": date_format})
        for column, title in enumerate(titles):
            page.write_string(0, column, title, heading)
        page.set_column(0, max(0, len(titles) - 1), 18)
        for number, row in enumerate(rows, 1):
            if number >= MOST_ROWS:
                raise _too_long()
            for column, cell in enumerate(row):
                _write(page, number, column, cell, day)


def _write(page: Any, number: int, column: int, cell: Cell, day: Any) -> None:
    if cell is None:
        return
    if isinstance(cell, date):
        page.write_datetime(number, column, cell, day)
    elif isinstance(cell, str):
        page.write_string(number, column, harmless(cell)[:_MOST_CELL_LETTERS])
    else:
        page.write_number(number, column, cell)


def _too_long() -> UserError:
    return UserError(
        Text(
            QT_TRANSLATE_NOOP("services", "A sheet holds {most} rows, the list has more."),
            {"most": MOST_ROWS},
        ),
        Text(QT_TRANSLATE_NOOP("services", "No file was written. Use CSV, or a filter.")),
        code="sheet_full",
    )
