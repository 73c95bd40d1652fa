"""How each Kind of cell is drawn: one function a Kind, called once a column for all rows in sight."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter

from partnerhub_desktop.models.formats import SEPARATOR, UNKNOWN, Formats
from partnerhub_desktop.models.one_line import in_row
from partnerhub_desktop.services.spec import Column, Kind
from partnerhub_desktop.views.ink import PILL_HEIGHT, Ink
from partnerhub_desktop.views.lettering import Lines
from partnerhub_desktop.views.status_look import by_urgency

PADDING, SIDES = 8, 12
"""Left of what a cell shows, and left and right of it together."""
RIGHT_PADDING = SIDES - PADDING
TWO_LINES_GAP, LEAST_AIR = 2, 4
"""Pixels between two lines where there is room, and the least beside them."""
FIGURES = frozenset((Kind.NUMBER, Kind.PERCENT, Kind.MONEY, Kind.CHANGE, Kind.COUNT_AND_SHARE, Kind.AT_LEAST))
"""What is compared digit by digit: at the right, in digits of equal width."""
PILL_SPACE = 4
OVER_GAP = 6
SIGN, SIGN_GAP, SHARE_GAP = 14, 4, 12
"""The arrow of a change, and what stands between figures of one cell."""

Rows = Sequence[tuple[int, Any]]
"""Top of each row in pixels, and the row."""


class Place(NamedTuple):
    """Where a column is drawn: its inner left edge and width, and the height of every row."""

    x: int
    width: int
    height: int


class Brush(NamedTuple):
    """What travels with every call."""

    painter: QPainter
    ink: Ink
    formats: Formats

    def write(
        self, style: str, colour: QColor, x: int, width: int, lines: Lines, at_the_right: bool = False
    ) -> None:
        """Many lines of one style."""
        if lines:
            self.painter.setPen(colour)
            self.ink.lettering.block(style, width, lines, at_the_right).draw(self.painter, QPointF(x, 0))


def is_right_aligned(column: Column) -> bool:
    """Whether its cells and its title stand at the right."""
    return column.kind in FIGURES


def two_lines(ink: Ink, height: int) -> tuple[int, int | None]:
    """Tops of the first and second line in a row of this height; None where only one has room."""
    first, second = ink.metrics["name"].height(), ink.metrics["caption"].height()
    if first + second + LEAST_AIR > height:
        return (height - first) // 2, None
    gap = TWO_LINES_GAP if height > (first + second) * 1.4 else 0
    top = (height - first - second - gap) // 2
    return top, top + first + gap


def middle(ink: Ink, height: int) -> int:
    """Top of a single line."""
    return (height - ink.metrics["body"].height()) // 2


def paint_items(brush: Brush, column: Column, place: Place, rows: Rows) -> None:
    """Several words: as many as fit as a whole, then how many more (look/README.md, rule 6)."""
    top = middle(brush.ink, place.height)
    lines = []
    for y, row in rows:
        text = brush.formats.cell(column, row)
        if brush.ink.width(text, "body") > place.width:
            text = fitting_items(brush.ink, text, place.width)
        lines.append((y + top, in_row(text)))
    brush.write("body", brush.ink.theme.muted, place.x, place.width, lines)


def fitting_items(ink: Ink, text: str, width: int) -> str:
    """``Calling, +2``; the first item always stays."""
    key = (text, width)
    if key not in ink.arranged:
        ink.arranged[key] = _fit_items(ink, text.split(SEPARATOR), width)
    return str(ink.arranged[key])


def _fit_items(ink: Ink, items: Sequence[str], width: int) -> str:
    for count in range(len(items) - 1, 0, -1):
        text = SEPARATOR.join([*items[:count], f"+{len(items) - count}"])
        if count == 1 or ink.width(text, "body") <= width:
            return text
    return items[0]


def paint_words(brush: Brush, column: Column, place: Place, rows: Rows) -> None:
    cell = brush.formats.cell
    top = middle(brush.ink, place.height)
    lines = [(y + top, cell(column, row)) for y, row in rows]
    brush.write("body", brush.ink.theme.muted, place.x, place.width, lines)


def paint_figures(brush: Brush, column: Column, place: Place, rows: Rows) -> None:
    """Numbers end at the right; what is unknown does, too."""
    cell = brush.formats.cell
    top = (place.height - brush.ink.metrics["figure"].height()) // 2
    lines = [(y + top, cell(column, row)) for y, row in rows]
    brush.write("figure", brush.ink.theme.text, place.x, place.width, lines, at_the_right=True)


def paint_name(brush: Brush, column: Column, place: Place, rows: Rows) -> None:
    first, second = two_lines(brush.ink, place.height)
    theme = brush.ink.theme
    if not column.second_line:
        first, second = (place.height - brush.ink.metrics["name"].height()) // 2, None
    names = [(y + first, getattr(row, column.key) or UNKNOWN) for y, row in rows]
    brush.write("name", theme.text, place.x, place.width, names)
    if second is not None:
        lines = [(y + second, getattr(row, column.second_line, None) or UNKNOWN) for y, row in rows]
        brush.write("caption", theme.muted, place.x, place.width, lines)


def paint_statuses(brush: Brush, column: Column, place: Place, rows: Rows) -> None:
    top = (place.height - brush.ink.px(PILL_HEIGHT)) // 2
    draw = brush.painter.drawPixmap
    without = []
    for y, row in rows:
        if row.statuses:
            shown = fitting_pills(brush.ink, row.statuses, place.width)
            for pill in shown.pills:
                draw(place.x + pill.x, y + top, brush.ink.pill(pill.status, pill.bare))
            if shown.more:
                draw(place.x + shown.more_x, y + top, brush.ink.more(shown.more))
        else:
            without.append((y + middle(brush.ink, place.height), brush.formats.cell(column, row)))
    brush.write("body", brush.ink.theme.muted, place.x, place.width, without)


class Pill(NamedTuple):
    """A pill's place from the cell's left edge; a bare one has no room for its icon."""

    status: str
    x: int
    width: int
    bare: bool = False


class Shown(NamedTuple):
    """Pills that fit as a whole, and how many do not."""

    pills: list[Pill]
    more: int
    more_x: int


def fitting_pills(ink: Ink, statuses: Sequence[str], width: int) -> Shown:
    """The most urgent statuses that fit; the first always stays."""
    key = (tuple(statuses), width)
    shown: Shown | None = ink.arranged.get(key)
    if shown is None:
        shown = ink.arranged[key] = _fit_pills(ink, by_urgency(statuses), width)
    return shown


def _fit_pills(ink: Ink, ordered: Sequence[str], width: int) -> Shown:
    pills: list[Pill] = []
    x, gap = 0, ink.px(PILL_SPACE)
    for place, status in enumerate(ordered):
        wide, left = ink.pill_width(status), len(ordered) - place - 1
        reserve = gap + ink.more_width(left) if left else 0
        is_tight = x + wide + reserve > width
        if pills and is_tight:
            return Shown(pills, left + 1, x)
        wide = ink.pill_width(status, bare=is_tight)
        pills.append(Pill(status, x, wide, is_tight))
        x += wide + gap
    return Shown(pills, 0, x)
