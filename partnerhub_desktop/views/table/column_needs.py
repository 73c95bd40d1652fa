"""How wide each column of a table has to be for what it shows in the language and text size of the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date as Day
from datetime import timedelta
from typing import Any, NamedTuple

from partnerhub_desktop.models.formats import SEPARATOR, Formats
from partnerhub_desktop.models.labels import LABELS, label
from partnerhub_desktop.models.language import translated
from partnerhub_desktop.services.spec import Column, Kind
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.status_look import LOOKS
from partnerhub_desktop.views.table.cell_painters import (
    FIGURES,
    OVER_GAP,
    PADDING,
    PILL_SPACE,
    SHARE_GAP,
    SIDES,
    SIGN,
    SIGN_GAP,
)
from partnerhub_desktop.views.table.table_header import ARROW, ARROW_GAP
from partnerhub_desktop.views.table.title_lines import broken_width

NAME, TEXT = 180, 110
"""Names, owners and tags are as long as they are; these pixels of the look show most of them."""
USUAL_PILLS = ("license_overage", "subscription")
"""What most of the customers have for whom something is to be done."""
LEADING_PRODUCTS = ("meetings", "calling", "messaging")
"""The ones that others follow, as a number: ``Messaging, +2``."""
FAR_DAYS = 699
WIDEST = 640
"""A name of 10,000 characters does not push everything else out of sight."""
DATES = [Day(2028, month, 28) for month in range(1, 13)]


class Need(NamedTuple):
    """Pixels of a column: without a cut word, with all that matters, and at ease."""

    least: int
    whole: int
    usual: int


def needs_of(columns: Sequence[Column], ink: Ink, formats: Formats, breaks: bool = False) -> list[Need]:
    """Measured by the title, where it ``breaks`` in two lines, and by the longest of what a column of that
    Kind shows as a rule."""
    return [_need_of(column, ink, formats, breaks) for column in columns]


def _need_of(column: Column, ink: Ink, formats: Formats, breaks: bool) -> Need:
    usual = ink.px(column.width)
    if column.kind is Kind.LAUNCH:
        return Need(usual, usual, usual)
    words = translated(column.title)
    title = broken_width(ink, words) if breaks else ink.width(words, "strong")
    title += PADDING + ARROW_GAP + ink.px(ARROW)
    measure = _MEASURES.get(column.kind)
    least = max(title, measure(ink, formats) if measure else min(usual, ink.px(TEXT)))
    whole = max(least, _two_pills(ink)) if column.kind is Kind.STATUSES else least
    return Need(least, whole, max(whole, usual))


def fitting_width(column: Column, rows: Sequence[Any], ink: Ink, formats: Formats) -> int:
    """Pixels in which the column cuts nothing of these rows, as far as that makes sense."""
    measure = _CONTENTS.get(column.kind, _text_of)
    title = ink.width(translated(column.title), "strong") + ARROW_GAP + ink.px(ARROW)
    widest = max((measure(column, row, ink, formats) for row in rows), default=0)
    return min(SIDES + max(title, widest), ink.px(WIDEST))


def _text_of(column: Column, row: Any, ink: Ink, formats: Formats) -> int:
    return ink.width(formats.cell(column, row), "figure" if column.kind in FIGURES else "body")


def _name_of(column: Column, row: Any, ink: Ink, _formats: Formats) -> int:
    second = getattr(row, column.second_line, None) or "" if column.second_line else ""
    return max(ink.width(str(getattr(row, column.key)), "name"), ink.width(second, "caption"))


def _pills_of(_column: Column, row: Any, ink: Ink, _formats: Formats) -> int:
    return sum(ink.pill_width(status) + ink.px(PILL_SPACE) for status in row.statuses)


def _licenses_of(_column: Column, row: Any, ink: Ink, formats: Formats) -> int:
    words = (formats.license_pair(row.purchased, row.assigned), formats.over(row.overage))
    return OVER_GAP + sum(ink.width(each, "number") for each in words)


def _use_of(_column: Column, row: Any, ink: Ink, formats: Formats) -> int:
    parts = formats.use_parts(row.purchased, row.assigned, row.used_7d, row.overage)
    over = OVER_GAP + ink.width(formats.over(row.overage), "number") if row.overage else 0
    return ink.width(parts, "number") + over


def _change_of(column: Column, row: Any, ink: Ink, formats: Formats) -> int:
    return ink.px(SIGN + SIGN_GAP) + ink.width(formats.cell(column, row), "figure")


def _next_date_of(_column: Column, row: Any, ink: Ink, formats: Formats) -> int:
    return 0 if row.next_date is None else ink.width(formats.due(row.next_date, row.next_kind), "strong")


_CONTENTS: Mapping[Kind, Callable[[Column, Any, Ink, Formats], int]] = {
    Kind.NAME: _name_of,
    Kind.STATUSES: _pills_of,
    Kind.LICENSES: _licenses_of,
    Kind.NEXT_DATE: _next_date_of,
    Kind.USE: _use_of,
    Kind.CHANGE: _change_of,
}


def _name(ink: Ink, _formats: Formats) -> int:
    return ink.px(NAME)


def _one_pill(ink: Ink, _formats: Formats) -> int:
    longest = max(ink.pill_width(each, bare=True) for each in LOOKS)
    return SIDES + longest + ink.px(PILL_SPACE) + ink.more_width(2)


def _two_pills(ink: Ink) -> int:
    return SIDES + sum(ink.pill_width(each) for each in USUAL_PILLS) + ink.px(PILL_SPACE)


def _products(ink: Ink, _formats: Formats) -> int:
    alone = [ink.width(label("product", each), "body") for each in LABELS["product"]]
    return SIDES + max(*alone, *_with_more(ink, "product", LEADING_PRODUCTS))


def _managers(ink: Ink, _formats: Formats) -> int:
    return SIDES + max(_with_more(ink, "managed", tuple(LABELS["managed"])))


def _with_more(ink: Ink, field: str, keys: Sequence[str]) -> list[int]:
    return [ink.width(f"{label(field, key)}{SEPARATOR}+2", "body") for key in keys]


def _licenses(ink: Ink, formats: Formats) -> int:
    words = (formats.license_pair(888, 888), formats.over(88))
    return SIDES + OVER_GAP + sum(ink.width(each, "number") for each in words)


def _use(ink: Ink, formats: Formats) -> int:
    return SIDES + ink.width(formats.use_parts(8888, 888, 888, 0), "number")


def _count_and_share(ink: Ink, formats: Formats) -> int:
    return (
        SIDES + SHARE_GAP + ink.width(formats.number(8888), "figure") + ink.width(formats.share(1), "count")
    )


def _next_date(ink: Ink, formats: Formats) -> int:
    day = formats.today + timedelta(FAR_DAYS)
    return SIDES + max(ink.width(formats.due(day, kind), "strong") for kind in ("expires", "renews"))


def _date(ink: Ink, formats: Formats) -> int:
    return SIDES + max(ink.width(formats.date(day), "body") for day in DATES)


_MEASURES: Mapping[Kind, Callable[[Ink, Formats], int]] = {
    Kind.NAME: _name,
    Kind.STATUSES: _one_pill,
    Kind.PRODUCTS: _products,
    Kind.LICENSES: _licenses,
    Kind.NEXT_DATE: _next_date,
    Kind.MANAGED_BY: _managers,
    Kind.DATE: _date,
    Kind.USE: _use,
    Kind.COUNT_AND_SHARE: _count_and_share,
}
