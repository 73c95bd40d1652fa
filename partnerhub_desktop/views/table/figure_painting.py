"""Figures that are more than a number: how much more or less than a week ago, how many and which share."""

from __future__ import annotations

from PySide6.QtGui import QColor

from partnerhub_desktop.models.formats import UNKNOWN
from partnerhub_desktop.services.spec import Column
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.table.cell_painters import SHARE_GAP, SIGN, SIGN_GAP, Brush, Place, Rows

WIDEST_SHARE = 1.0


def paint_changes(brush: Brush, column: Column, place: Place, rows: Rows) -> None:
    """An arrow, the sign and the number: the direction is told by three things, colour the last of them."""
    ink, painter, end = brush.ink, brush.painter, place.x + place.width
    top, icon_top = (place.height - ink.metrics["figure"].height()) // 2, (place.height - ink.px(SIGN)) // 2
    painter.setFont(ink.fonts["figure"])
    for y, row in rows:
        change, text = getattr(row, column.key), brush.formats.cell(column, row)
        name, colour = direction_of(ink, change)
        x = max(place.x, end - ink.width(text, "figure"))
        painter.setPen(colour)
        painter.drawStaticText(x, y + top, ink.line(text, "figure", place.width))
        left = x - ink.px(SIGN + SIGN_GAP)
        if name and left >= place.x:
            painter.drawPixmap(left, y + icon_top, ink.icon(name, colour, SIGN))


def direction_of(ink: Ink, change: int | None) -> tuple[str, QColor]:
    """Icon and colour of a change; one that is not known has no icon."""
    theme = ink.theme
    if change is None:
        return "", theme.muted
    if change == 0:
        return "minus", theme.muted
    return ("arrow-up", theme.ok) if change > 0 else ("arrow-down", theme.bad)


def paint_counts_and_shares(brush: Brush, column: Column, place: Place, rows: Rows) -> None:
    """Numbers end in one line, their shares quietly in another; a narrow cell leaves the share to the tip."""
    ink, formats, end = brush.ink, brush.formats, place.x + place.width
    count_field, share_field = column.needs
    share_room = ink.width(formats.share(WIDEST_SHARE), "count") + SHARE_GAP
    counts, shares = [], []
    for y, row in rows:
        count, ratio = getattr(row, count_field), getattr(row, share_field)
        text = UNKNOWN if count is None else formats.number(count)
        has_room = ink.width(text, "figure") + share_room <= place.width
        counts.append((y, text, end - share_room if has_room else end))
        if has_room and ratio is not None and count is not None:
            shares.append((y, formats.share(ratio), end))
    _write_ending(brush, "figure", ink.theme.text, place, counts)
    _write_ending(brush, "count", ink.theme.muted, place, shares)


def _write_ending(
    brush: Brush, style: str, colour: QColor, place: Place, lines: list[tuple[int, str, int]]
) -> None:
    """Top, text and right end of each."""
    ink, painter = brush.ink, brush.painter
    top = (place.height - ink.metrics[style].height()) // 2
    painter.setFont(ink.fonts[style])
    painter.setPen(colour)
    for y, text, end in lines:
        x = max(place.x, end - ink.width(text, style))
        painter.drawStaticText(x, y + top, ink.line(text, style, place.width))
