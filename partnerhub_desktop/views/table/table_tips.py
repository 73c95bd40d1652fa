"""What a cell says when the pointer rests on it: whatever it had to cut, and the numbers behind a bar."""

from __future__ import annotations

from typing import Any

from partnerhub_desktop.models.formats import UNKNOWN, Formats
from partnerhub_desktop.models.labels import label
from partnerhub_desktop.models.language import Context
from partnerhub_desktop.services.spec import Column, Kind
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.status_look import by_urgency
from partnerhub_desktop.views.table.cell_painters import fitting_pills, two_lines

Table = Context("Table")


def tip_of(ink: Ink, formats: Formats, column: Column, row: Any, width: int, height: int) -> str:
    """Plain text, '' where the cell of this size already says everything."""
    if column.kind is Kind.LAUNCH:
        return Table.tr("Open this organization in the browser (Ctrl+Enter)")
    if column.kind in (Kind.LICENSES, Kind.USE):
        return license_words(formats, row)
    if column.kind is Kind.COUNT_AND_SHARE:
        return formats.cell(column, row)
    if column.kind is Kind.AT_LEAST and getattr(row, column.needs[1]):
        return at_least_words(formats.cell(column, row))
    if column.kind is Kind.STATUSES:
        shown = fitting_pills(ink, row.statuses, width)
        return "\n".join(label("status", each) for each in by_urgency(row.statuses)) if shown.more else ""
    if column.second_line:
        return _name_tip(ink, column, row, width, height)
    if column.kind is Kind.NEXT_DATE:
        text = formats.cell(column, row)
        return text if two_lines(ink, height)[1] is None else _cut(ink, "strong", width, text)
    style = "name" if column.kind is Kind.NAME else "body"
    return _cut(ink, style, width, formats.cell(column, row))


def _name_tip(ink: Ink, column: Column, row: Any, width: int, height: int) -> str:
    name, second = str(getattr(row, column.key)), getattr(row, column.second_line) or ""
    if two_lines(ink, height)[1] is None:
        return "\n".join(filter(None, (name, second)))
    return _cut(ink, "name", width, name) or _cut(ink, "caption", width, second)


def license_words(formats: Formats, row: Any) -> str:
    """The numbers of a bar, one a line."""
    used = UNKNOWN if row.used_7d is None else formats.number(row.used_7d)
    lines = [
        Table.tr("Purchased: {number}").format(number=formats.number(row.purchased)),
        Table.tr("Assigned: {number}").format(number=formats.number(row.assigned)),
        Table.tr("Used in 7 days: {number}").format(number=used),
    ]
    if row.overage:
        lines.append(Table.tr("Over: {number}").format(number=formats.number(row.overage)))
    return "\n".join(lines)


def at_least_words(text: str) -> str:
    """Why a use is known only to be no less."""
    why = Table.tr(
        "At least: the use of 90 days is not known for every offer.\n"
        "This is the largest use of seven days in a snapshot of that time."
    )
    return f"{text}\n{why}"


def _cut(ink: Ink, style: str, width: int, text: str) -> str:
    return text if ink.width(text, style) > width else ""
