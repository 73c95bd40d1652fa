"""A list as a workbook: dates are dates, numbers are numbers, nothing is ever a formula."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

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
_NOT_IN_NAMES = "[]:*?/\\"

NUMBERS, PERCENT = "#,##0", "0%"
"""Number formats; the program that shows the sheet fills in the marks of its language."""


class Amount(NamedTuple):
    """Money; it is shown with the three letters of its currency."""

    value: float
    currency: str


class SheetColumn(NamedTuple):
    """``width`` in letters; ``form`` is the number format of its numbers, '' for none."""

    title: str
    width: float = 18.0
    form: str = ""


Cell = str | int | float | date | Amount | None


def write_workbook(
    path: Path, sheet: str, columns: Sequence[SheetColumn], rows: Iterable[Sequence[Cell]], date_format: str
) -> None:
    """Write one sheet, its header frozen and with a filter. Raises UserError when the rows do not fit it."""
    import xlsxwriter

    with xlsxwriter.Workbook(str(path), _OPTIONS) as book:
        page = book.add_worksheet(sheet_name(sheet))
        cells = _Cells(book, page, columns, date_format)
        number = 0
        for number, row in enumerate(rows, 1):
            if number >= MOST_ROWS:
                raise _too_long()
            for column, cell in enumerate(row):
                cells.write(number, column, cell)
        if columns:
            page.autofilter(0, 0, number, len(columns) - 1)


def sheet_name(text: str) -> str:
    """``text`` as a sheet may be called."""
    return "".join(" " if letter in _NOT_IN_NAMES else letter for letter in text)[:31].strip("'") or "1"


class _Cells:
    """Writes cells by their type; formats are made once."""

    def __init__(self, book: Any, page: Any, columns: Sequence[SheetColumn], date_format: str) -> None:
        self._book = book
        self._page = page
        self._day = book.add_format({"num_format": date_format})
        self._forms = [book.add_format({"num_format": each.form}) if each.form else None for each in columns]
        self._currencies: dict[str, Any] = {}
        heading = book.add_format({"bold": True})
        page.freeze_panes(1, 0)
        for place, column in enumerate(columns):
            page.set_column(place, place, column.width)
            page.write_string(0, place, column.title, heading)

    def write(self, row: int, column: int, cell: Cell) -> None:
        """Put a cell in its place; unknown stays empty."""
        if cell is None:
            return
        if isinstance(cell, date):
            self._page.write_datetime(row, column, cell, self._day)
        elif isinstance(cell, str):
            self._page.write_string(row, column, harmless(cell)[:_MOST_CELL_LETTERS])
        elif isinstance(cell, Amount):
            self._page.write_number(row, column, cell.value, self._money(cell.currency))
        else:
            self._page.write_number(row, column, cell, self._forms[column])

    def _money(self, currency: str) -> Any:
        if currency not in self._currencies:
            letters = currency.replace('"', "")
            self._currencies[currency] = self._book.add_format({"num_format": f'#,##0.00 "{letters}"'})
        return self._currencies[currency]


def _too_long() -> UserError:
    return UserError(
        Text(
            QT_TRANSLATE_NOOP("services", "A sheet holds {most} rows, the list has more."),
            {"most": MOST_ROWS},
        ),
        Text(QT_TRANSLATE_NOOP("services", "No file was written. Use CSV, or a filter.")),
        code="sheet_full",
    )
