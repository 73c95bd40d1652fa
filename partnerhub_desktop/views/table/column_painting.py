"""Which Kind of column is drawn how; here those that are made of several figures."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtGui import QColor

from partnerhub_desktop.models.formats import LATE_DAYS, UNKNOWN, Formats
from partnerhub_desktop.services.spec import Column, Kind
from partnerhub_desktop.views.ink import BAR_HEIGHT, Ink, segments_of
from partnerhub_desktop.views.table.cell_painters import (
    OVER_GAP,
    Brush,
    Place,
    Rows,
    middle,
    paint_figures,
    paint_items,
    paint_name,
    paint_statuses,
    paint_words,
    two_lines,
)

Words = Callable[[Ink, Formats, Any, int], tuple[str, str]]
"""What stands left and right over a bar of so many pixels."""


def paint_column(brush: Brush, column: Column, place: Place, rows: Rows) -> None:
    """Draw one column of every row."""
    _PAINTERS.get(column.kind, paint_words)(brush, column, place, rows)


def _bars(words: Words, brush: Brush, column: Column, place: Place, rows: Rows) -> None:
    """A bar with its numbers over it."""
    ink, formats = brush.ink, brush.formats
    text_height, bar_height = ink.metrics["number"].height(), ink.px(BAR_HEIGHT)
    first = (place.height - text_height - bar_height - 2) // 2
    bar = first + text_height + 1
    known = [(y, row) for y, row in rows if getattr(row, "subscription_count", 1)]
    said = [(y + first, *words(ink, formats, row, place.width)) for y, row in known]
    brush.write("number", ink.theme.text, place.x, place.width, [(y, text) for y, text, _ in said])
    excess = [(y, over) for y, _, over in said if over]
    brush.write("number", ink.theme.bad, place.x, place.width, excess, at_the_right=True)
    for y, row in known:
        parts = segments_of(row.purchased, row.assigned, row.used_7d, row.overage)
        brush.painter.drawPixmap(place.x, y + bar, ink.bar(parts, place.width))
    middle = (place.height - text_height) // 2
    unknown = [(y + middle, UNKNOWN) for y, row in rows if not getattr(row, "subscription_count", 1)]
    brush.write("body", ink.theme.muted, place.x, place.width, unknown)


def licences_within(ink: Ink, formats: Formats, row: Any, width: int) -> tuple[str, str]:
    """Left and right over a bar: ``353 / 250`` and ``103 over``; ``+103`` where the words have no room, then
    ``10M / 9.9M`` for the numbers, and what is purchased gives way before how many are over does.
    """
    pair = formats.license_pair(row.purchased, row.assigned)
    brief = formats.brief_pair(row.purchased, row.assigned)
    if not row.overage:
        return (pair if ink.width(pair, "number") <= width else brief), ""
    short = f"+{formats.number(row.overage)}"
    for left, right in ((pair, formats.over(row.overage)), (pair, short), (brief, short)):
        if ink.width(left, "number") + OVER_GAP + ink.width(right, "number") <= width:
            return left, right
    return formats.brief(row.assigned), f"+{formats.brief(row.overage)}"


def use_within(ink: Ink, formats: Formats, row: Any, width: int) -> tuple[str, str]:
    """Left and right over a bar: ``118 / 268 / 0`` and ``18 over``, shorter where there is no room."""
    numbers = (row.purchased, row.assigned, row.used_7d, row.overage)
    three = formats.use_parts(*numbers)
    if not row.overage and ink.width(three, "number") <= width:
        return three, ""
    for right in (formats.over(row.overage), f"+{formats.number(row.overage)}") if row.overage else ():
        if ink.width(three, "number") + OVER_GAP + ink.width(right, "number") <= width:
            return three, right
    return licences_within(ink, formats, row, width)


def _next_date(brush: Brush, column: Column, place: Place, rows: Rows) -> None:
    ink, formats, theme = brush.ink, brush.formats, brush.ink.theme
    first, second = two_lines(ink, place.height)
    known = [(y, row) for y, row in rows if row.next_date is not None]
    for colour in (theme.text, theme.warn, theme.bad):
        lines = [
            (y + first, formats.due(row.next_date, row.next_kind))
            for y, row in known
            if _due_colour(brush, row) is colour
        ]
        brush.write("strong", colour, place.x, place.width, lines)
    if second is not None:
        dates = [(y + second, formats.date(row.next_date)) for y, row in known]
        brush.write("caption", theme.muted, place.x, place.width, dates)
    top = middle(ink, place.height)
    unknown = [(y + top, UNKNOWN) for y, row in rows if row.next_date is None]
    brush.write("body", theme.muted, place.x, place.width, unknown)


def _due_colour(brush: Brush, row: Any) -> QColor:
    """An end is amber when it counts as soon, red within a week; a renewal needs nobody."""
    theme = brush.ink.theme
    if row.next_kind != "expires" or "expires_soon" not in getattr(row, "statuses", ()):
        return theme.text
    return theme.bad if (row.next_date - brush.formats.today).days <= LATE_DAYS else theme.warn


def _changes(brush: Brush, column: Column, place: Place, rows: Rows) -> None:
    from partnerhub_desktop.views.table.figure_painting import paint_changes  # not in the first list

    paint_changes(brush, column, place, rows)


def _counts_and_shares(brush: Brush, column: Column, place: Place, rows: Rows) -> None:
    from partnerhub_desktop.views.table.figure_painting import paint_counts_and_shares

    paint_counts_and_shares(brush, column, place, rows)


def _nothing(brush: Brush, column: Column, place: Place, rows: Rows) -> None:
    """Drawn by the table itself, at its right edge."""


_PAINTERS: dict[Kind, Callable[[Brush, Column, Place, Rows], None]] = {
    Kind.NAME: paint_name,
    Kind.PRODUCTS: paint_items,
    Kind.MANAGED_BY: paint_items,
    Kind.TAGS: paint_items,
    Kind.STATUSES: paint_statuses,
    Kind.LICENSES: partial(_bars, licences_within),
    Kind.USE: partial(_bars, use_within),
    Kind.NEXT_DATE: _next_date,
    Kind.CHANGE: _changes,
    Kind.COUNT_AND_SHARE: _counts_and_shares,
    Kind.AT_LEAST: paint_figures,
    Kind.NUMBER: paint_figures,
    Kind.PERCENT: paint_figures,
    Kind.MONEY: paint_figures,
    Kind.LAUNCH: _nothing,
}
