"""What has changed, in words: a line of the digest, and the rows that it opens."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from partnerhub_desktop.models.formats import UNKNOWN, Formats
from partnerhub_desktop.models.labels import label
from partnerhub_desktop.models.language import Context
from partnerhub_desktop.models.lines_model import Line as ShownLine
from partnerhub_desktop.services.overview.digest import Line
from partnerhub_desktop.services.overview.rows_changed import (
    ADDED,
    ASSIGNED,
    BACK,
    BECAME,
    DATES,
    EARLIER,
    ENDED,
    LATER,
    NOW_OVER,
    OVER,
    OWNERS,
    STARTED,
    TRIALS,
    Row,
    Value,
)

Digest = Context("Digest")

NAMED = 2
"""Customers that a line names."""


class Look(NamedTuple):
    """Icon and tone of a line."""

    icon: str
    tone: str


LOOKS: Mapping[str, Look] = {
    ADDED: Look("user-plus", "ok"),
    OVER: Look("triangle-alert", "bad"),
    TRIALS: Look("flask-conical", "info"),
    DATES: Look("calendar-clock", "warn"),
    ASSIGNED: Look("key-round", "muted"),
    OWNERS: Look("users", "muted"),
}

_TITLES: Mapping[str, Callable[[int], str]] = {
    ADDED: lambda count: Digest.tr("customer(s) added", "", count),
    OVER: lambda count: Digest.tr("now over their licenses", "", count),
    TRIALS: lambda count: Digest.tr("trial(s) begun, ended or bought", "", count),
    DATES: lambda count: Digest.tr("end or renewal date(s) moved", "", count),
    ASSIGNED: lambda count: Digest.tr("license(s) assigned", "", abs(count)),
    OWNERS: lambda count: Digest.tr("customer(s) reassigned", "", count),
}
_PARTS: Mapping[str, Callable[[int], str]] = {
    ADDED: lambda count: Digest.tr("%Ln customer(s) added", "", count),
    NOW_OVER: lambda count: Digest.tr("%Ln now over their licenses", "", count),
    BACK: lambda count: Digest.tr("%Ln back within the limit", "", count),
    STARTED: lambda count: Digest.tr("%Ln begun", "", count),
    ENDED: lambda count: Digest.tr("%Ln ended", "", count),
    BECAME: lambda count: Digest.tr("%Ln became a subscription", "", count),
    LATER: lambda count: Digest.tr("%Ln later", "", count),
    EARLIER: lambda count: Digest.tr("%Ln earlier", "", count),
    OWNERS: lambda count: Digest.tr("%Ln customer(s) reassigned", "", count),
}


class LineWords(NamedTuple):
    """``figure`` is the number that the line opens as many rows of (or, of a sum, that they add up to).
    ``captions`` say more, each shorter than the one before: for as much room as there is."""

    figure: str
    title: str
    captions: tuple[str, ...]


def line_words(line: Line, formats: Formats) -> LineWords:
    """One line of the card."""
    count = counted(line)
    figure = formats.change(count) if line.key == ASSIGNED else formats.number(count)
    return LineWords(figure, _TITLES[line.key](count), _CAPTIONS[line.key](line, formats))


def counted(line: Line) -> int:
    """The number of a line: rows of the first part of ``OVER``, the sum of ``ASSIGNED``, else all rows."""
    if line.key == OVER:
        return line.count(NOW_OVER)
    return line.amount if line.key == ASSIGNED else len(line.rows)


def shown_rows(line: Line, formats: Formats) -> list[ShownLine]:
    """The rows of a line under headings that say how many they are."""
    found: list[ShownLine] = []
    for part in line.parts:
        sum_words = formats.change(part.amount) if line.key == ASSIGNED else ""
        found.append(ShownLine(part_words(part.key, len(part.rows)), aside=sum_words, is_heading=True))
        found += [_shown(line.key, row, formats) for row in part.rows]
    return found


def part_words(part: str, count: int) -> str:
    """How many rows a part has."""
    return _PARTS[part](count) if part in _PARTS else f"{label('product', part)}"


def _shown(key: str, row: Row, formats: Formats) -> ShownLine:
    if key == ASSIGNED:
        return ShownLine(row.customer, aside=formats.change(row.amount), subject=row)
    if key == ADDED:
        return ShownLine(row.customer, subject=row)
    if key == TRIALS:
        ends = UNKNOWN if row.new is None else _value(row.new, formats)
        words = Digest.tr("{trial}, last day {day}").format(trial=row.subject, day=ends)
        return ShownLine(row.customer, words, subject=row)
    change = f"{_value(row.old, formats)} → {_value(row.new, formats)}"
    return ShownLine(row.customer, f"{row.subject}: {change}" if row.subject else change, subject=row)


def _value(value: Value, formats: Formats) -> str:
    if isinstance(value, date):
        return formats.date(value)
    if isinstance(value, int):
        return formats.over(value) if value else Digest.tr("within the limit")
    return value or Digest.tr("no owner")


def _names(line: Line, _formats: Formats) -> tuple[str, ...]:
    """The first customers by name, and how many others there are."""
    names = list(dict.fromkeys(row.customer for row in line.rows))
    return tuple(_listed(names, shown) for shown in range(min(NAMED, len(names)), 0, -1))


def _parts(line: Line, _formats: Formats) -> tuple[str, ...]:
    parts = [part_words(part.key, len(part.rows)) for part in line.parts]
    return tuple(_listed(parts, shown) for shown in range(len(parts), 0, -1))


def _over(line: Line, formats: Formats) -> tuple[str, ...]:
    back = line.count(BACK)
    return (part_words(BACK, back),) if back else _names(line, formats)


def _products(line: Line, formats: Formats) -> tuple[str, ...]:
    parts = sorted(line.parts, key=lambda part: -abs(part.amount))
    sums = [f"{label('product', part.key)} {formats.change(part.amount)}" for part in parts]
    return tuple(_listed(sums, shown) for shown in range(len(sums), 0, -1))


def _owners(line: Line, formats: Formats) -> tuple[str, ...]:
    pairs = {(row.old, row.new) for row in line.rows}
    if len(pairs) > 1:
        return _names(line, formats)
    ((old, new),) = pairs
    words = Digest.tr("From {old} to {new}")
    return (words.format(old=_value(old, formats), new=_value(new, formats)),)


def _listed(items: Sequence[str], shown: int) -> str:
    """So many of them, and how many others there are."""
    left = len(items) - shown
    return ", ".join([*items[:shown], *([Digest.tr("%Ln more", "", left)] if left else [])])


_CAPTIONS: Mapping[str, Callable[[Line, Formats], tuple[str, ...]]] = {
    ADDED: _names,
    OVER: _over,
    TRIALS: _parts,
    DATES: _parts,
    ASSIGNED: _products,
    OWNERS: _owners,
}
