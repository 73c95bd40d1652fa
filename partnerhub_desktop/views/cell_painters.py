"""How each Kind of cell is drawn: one function a Kind, called once a column for all rows in sight."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtGui import QColor, QPainter

from partnerhub_desktop.models.formats import SEPARATOR, UNKNOWN, Formats
from partnerhub_desktop.models.one_line import in_row
from partnerhub_desktop.services.spec import Column, Kind
from partnerhub_desktop.views.ink import BAR_HEIGHT, PILL_HEIGHT, Ink, segments_of
from partnerhub_desktop.views.status_look import by_urgency

PADDING, SIDES = 8, 12
"""Left of what a cell shows, and left and right of it together."""
RIGHT_PADDING = SIDES - PADDING
TWO_LINES_GAP = 2
FIGURES = frozenset((Kind.NUMBER, Kind.PERCENT, Kind.MONEY))
"""What is compared digit by digit: at the right, in digits of equal width."""
LATE_DAYS = 7
PILL_SPACE = 4
OVER_GAP = 6

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

    def write(self, style: str, colour: QColor, x: int, width: int, lines: Sequence[tuple[int, str]]) -> None:
        """Many lines of one style: y and text of each."""
        painter, line = self.painter, self.ink.line
        painter.setFont(self.ink.fonts[style])
        painter.setPen(colour)
        for y, text in lines:
            painter.drawStaticText(x, y, line(text, style, width))


def paint_column(brush: Brush, column: Column, place: Place, rows: Rows) -> None:
    """Draw one column of every row."""
    _PAINTERS.get(column.kind, _words)(brush, column, place, rows)


def is_right_aligned(column: Column) -> bool:
    """Whether its cells and its title stand at the right."""
    return column.kind in FIGURES


def two_lines(ink: Ink, height: int) -> tuple[int, int | None]:
    """Tops of the first and second line in a row of this height; None where only one has room."""
    first, second = ink.metrics["name"].height(), ink.metrics["caption"].height()
    if first + second > height:
        return (height - first) // 2, None
    gap = min(TWO_LINES_GAP, (height - first - second) // 4)
    top = (height - first - second - gap) // 2
    return top, top + first + gap


def _middle(ink: Ink, height: int) -> int:
    """Top of a single line."""
    return (height - ink.metrics["body"].height()) // 2


def _items(brush: Brush, column: Column, place: Place, rows: Rows) -> None:
    """Several words: as many as fit as a whole, then how many more (look/README.md, rule 6)."""
    top = _middle(brush.ink, place.height)
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


def _words(brush: Brush, column: Column, place: Place, rows: Rows) -> None:
    cell = brush.formats.cell
    top = _middle(brush.ink, place.height)
    lines = [(y + top, cell(column, row)) for y, row in rows]
    brush.write("body", brush.ink.theme.muted, place.x, place.width, lines)


def _figures(brush: Brush, column: Column, place: Place, rows: Rows) -> None:
    """Numbers end at the right; what is unknown does, too."""
    ink, painter = brush.ink, brush.painter
    cell = brush.formats.cell
    top, end = (place.height - ink.metrics["figure"].height()) // 2, place.x + place.width
    painter.setFont(ink.fonts["figure"])
    painter.setPen(ink.theme.text)
    for y, row in rows:
        text = cell(column, row)
        x = max(place.x, end - ink.width(text, "figure"))
        painter.drawStaticText(x, y + top, ink.line(text, "figure", place.width))


def _name(brush: Brush, column: Column, place: Place, rows: Rows) -> None:
    first, second = two_lines(brush.ink, place.height)
    theme = brush.ink.theme
    has_second = "domain" in column.needs
    if not has_second:
        first, second = (place.height - brush.ink.metrics["name"].height()) // 2, None
    names = [(y + first, getattr(row, column.key) or UNKNOWN) for y, row in rows]
    brush.write("name", theme.text, place.x, place.width, names)
    if second is not None:
        domains = [(y + second, getattr(row, "domain", None) or UNKNOWN) for y, row in rows]
        brush.write("caption", theme.muted, place.x, place.width, domains)


def _statuses(brush: Brush, column: Column, place: Place, rows: Rows) -> None:
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
            without.append((y + _middle(brush.ink, place.height), brush.formats.cell(column, row)))
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


def _licenses(brush: Brush, column: Column, place: Place, rows: Rows) -> None:
    ink, formats = brush.ink, brush.formats
    text_height, bar_height = ink.metrics["number"].height(), ink.px(BAR_HEIGHT)
    first = (place.height - text_height - bar_height - 2) // 2
    bar = first + text_height + 1
    known = [(y, row) for y, row in rows if getattr(row, "subscription_count", 1)]
    pairs = [(y + first, formats.license_pair(row.purchased, row.assigned)) for y, row in known]
    brush.write("number", ink.theme.text, place.x, place.width, pairs)
    brush.painter.setPen(ink.theme.bad)
    for (y, text), (_, row) in zip(pairs, known, strict=True):
        if row.overage:
            _over(brush, place, y, ink.width(text, "number"), row.overage)
    for y, row in known:
        parts = segments_of(row.purchased, row.assigned, row.used_7d, row.overage)
        brush.painter.drawPixmap(place.x, y + bar, ink.bar(parts, place.width))
    middle = (place.height - text_height) // 2
    unknown = [(y + middle, UNKNOWN) for y, row in rows if not getattr(row, "subscription_count", 1)]
    brush.write("body", ink.theme.muted, place.x, place.width, unknown)


def _over(brush: Brush, place: Place, y: int, taken: int, overage: int) -> None:
    """At the right, in words; as ``+103`` where the words would touch the numbers."""
    ink = brush.ink
    for words in (brush.formats.over(overage), f"+{brush.formats.number(overage)}"):
        width = ink.width(words, "number")
        if taken + OVER_GAP + width <= place.width:
            x = place.x + place.width - width
            brush.painter.drawStaticText(x, y, ink.line(words, "number", place.width))
            return


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
    top = _middle(ink, place.height)
    unknown = [(y + top, UNKNOWN) for y, row in rows if row.next_date is None]
    brush.write("body", theme.muted, place.x, place.width, unknown)


def _due_colour(brush: Brush, row: Any) -> QColor:
    """An end is amber when it counts as soon, red within a week; a renewal needs nobody."""
    theme = brush.ink.theme
    if row.next_kind != "expires" or "expires_soon" not in getattr(row, "statuses", ()):
        return theme.text
    return theme.bad if (row.next_date - brush.formats.today).days <= LATE_DAYS else theme.warn


def _nothing(brush: Brush, column: Column, place: Place, rows: Rows) -> None:
    """Drawn by the table itself, at its right edge."""


_PAINTERS: dict[Kind, Callable[[Brush, Column, Place, Rows], None]] = {
    Kind.NAME: _name,
    Kind.PRODUCTS: _items,
    Kind.MANAGED_BY: _items,
    Kind.TAGS: _items,
    Kind.STATUSES: _statuses,
    Kind.LICENSES: _licenses,
    Kind.NEXT_DATE: _next_date,
    Kind.NUMBER: _figures,
    Kind.PERCENT: _figures,
    Kind.MONEY: _figures,
    Kind.LAUNCH: _nothing,
}
