"""What a week changed, ready to be sent: sentences with the figures, and the largest changes as a table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.labels import label
from partnerhub_desktop.models.language import Context, translated
from partnerhub_desktop.models.planning_words import compared_line
from partnerhub_desktop.services.analytics.comparison_reading import ComparedRow
from partnerhub_desktop.services.analytics.doors import ANALYTICS_PRODUCTS
from partnerhub_desktop.services.analytics.reading import AnalyticsReading
from partnerhub_desktop.services.catalog.sections.planning import SUMMARY
from partnerhub_desktop.services.catalog.sections.top import TOP
from partnerhub_desktop.services.exporting.workbook import NUMBERS, SheetColumn, write_workbook
from partnerhub_desktop.services.spec import Kind

Weekly = Context("Weekly")

MOST_ROWS = 100
"""Changes of a product that are told, the largest ones; the sentences count all."""
DAYS = 7
PIXELS_A_LETTER = 7
DATE_FORM = "yyyy-mm-dd"
WORKBOOK, PAPER = ".xlsx", ".pdf"


class SummaryRow(NamedTuple):
    """A line of ``ComparedRow`` with its product."""

    product: str
    customer: str
    subscription_label: str
    line_change: str
    purchased: int
    purchased_change: int
    assigned: int
    assigned_change: int
    used_7d: int | None
    used_change: int | None


class WeeklySummary(NamedTuple):
    """Its title, sentences, and rows of both products."""

    title: str
    lines: Sequence[str]
    rows: Sequence[SummaryRow]


def read_summary(reading: AnalyticsReading, formats: Formats) -> WeeklySummary:
    """Of the seven days up to today, for the customers that the person may see; called beside the window."""
    today = reading.customer_reading.scope.today
    days = (today - timedelta(DAYS), today)
    title = Weekly.tr("Week from {first} to {last}").format(
        first=formats.date(days[0]), last=formats.date(days[1])
    )
    lines, rows = [_top_line(reading, formats)], []
    for product in ANALYTICS_PRODUCTS:
        table = reading.compared(product, days)
        found = table.rows(list(table.answer().ids[:MOST_ROWS]))
        lines.append(f"{label('product', product)}: {compared_line(table.comparison, formats)}")
        rows += [_row(product, each) for each in found]
    lines.append(
        Weekly.tr("The largest changes of assigned licenses, at most {most} of each product.").format(
            most=MOST_ROWS
        )
    )
    return WeeklySummary(title, lines, rows)


def write_summary(summary: WeeklySummary, path: Path, ending: str, formats: Formats) -> None:
    """A workbook (``.xlsx``), else a PDF. Raises OSError."""
    if ending == WORKBOOK:
        sheet = [
            SheetColumn(translated(column.title), column.width / PIXELS_A_LETTER, _form(column.kind))
            for column in SUMMARY.columns
        ]
        cells = [[_cell(row, column.key, column.kind) for column in SUMMARY.columns] for row in summary.rows]
        head = [[line] for line in summary.lines]
        write_workbook(path, summary.title, sheet, [*cells, [None], *head], DATE_FORM)
        return
    from partnerhub_desktop.models.printed_table import Caption, PrintedTable

    PrintedTable(path, SUMMARY.columns, formats, Caption(summary.title, summary.lines)).write(summary.rows)


def _top_line(reading: AnalyticsReading, formats: Formats) -> str:
    top = reading.figures(ANALYTICS_PRODUCTS[0]).top
    return " · ".join(f"{translated(kpi.title)}: {formats.number(top[kpi.key].value or 0)}" for kpi in TOP)


def _row(product: str, row: ComparedRow) -> SummaryRow:
    return SummaryRow(product, *(getattr(row, field) for field in SummaryRow._fields[1:]))


def _form(kind: Kind) -> str:
    return NUMBERS if kind in (Kind.NUMBER, Kind.CHANGE) else ""


def _cell(row: SummaryRow, key: str, kind: Kind) -> str | int | None:
    value: str | int | None = getattr(row, key)
    return label(key, str(value)) if kind is Kind.WORD else value
