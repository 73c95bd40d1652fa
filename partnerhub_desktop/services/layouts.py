"""How a person has arranged a table: columns, order and density, as text that outlives versions.

On the start path: what reads and writes the text is imported when there is one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from partnerhub_desktop.services.json_objects import object_of
from partnerhub_desktop.services.spec import Column, Kind, ListPage, Section, TableSpec

DENSITIES = ("comfortable", "regular", "compact")
WIDEST = 4000
"""Pixels: more than that is no width that someone has chosen."""

Order = tuple[tuple[str, bool], ...]
"""Column keys, the strongest first, each with True for descending; () is the page's own order."""


class ColumnPlace(NamedTuple):
    """A column as arranged; ``width`` in pixels, 0 = as wide as the table decides."""

    key: str
    width: int = 0
    shown: bool = True
    pinned: bool = False


class Layout(NamedTuple):
    """An arranged table. Each column of the page is in ``columns`` once, the pinned ones first.

    There may be columns of another version besides: nobody shows them, but they are kept. ``density`` ""
    is that of the settings.
    """

    columns: tuple[ColumnPlace, ...]
    order: Order = ()
    density: str = ""


def default_layout(page: ListPage | TableSpec | Section) -> Layout:
    """As the page has its columns."""
    return Layout(tuple(ColumnPlace(column.key, 0, column.shown) for column in page.columns))


def layout_of(page: ListPage | TableSpec | Section, text: str) -> Layout:
    """The layout that ``text`` describes, made whole for this version of the page.

    A column that the text does not know stands where the page puts it. Whatever cannot be understood is
    as in the default layout; nothing raises.
    """
    stored = object_of(text)
    places = _places(stored.get("columns"))
    if not places:
        places = list(default_layout(page).columns)
    _bring_in_new(page.columns, places)
    density = stored.get("density")
    return Layout(
        ordered(_at_least_one_shown(page.columns, places)),
        _order(stored.get("order"), {column.key for column in page.columns if column.sortable}),
        density if density in DENSITIES else "",
    )


def text_of(layout: Layout) -> str:
    """``layout`` as text for ``layout_of``."""
    import json

    columns = [place._asdict() for place in layout.columns]
    return json.dumps({"columns": columns, "order": layout.order, "density": layout.density})


def kept_text(layouts: str, page: str) -> str:
    """The text of one page's layout in the setting ``layouts``; "" when it has none."""
    if not layouts:
        return ""
    import json

    found = object_of(layouts).get(page)
    return json.dumps(found) if isinstance(found, dict) else ""


def with_kept_text(layouts: str, page: str, text: str) -> str:
    """The setting ``layouts`` with this text for the page; "" forgets the page's layout."""
    import json

    kept = object_of(layouts)
    kept.pop(page, None)
    if text:
        kept[page] = object_of(text)
    return json.dumps(kept) if kept else ""


def ordered(places: Iterable[ColumnPlace]) -> tuple[ColumnPlace, ...]:
    """The pinned ones first."""
    return tuple(sorted(places, key=lambda place: not place.pinned))


def _places(stored: object) -> list[ColumnPlace]:
    found: dict[str, ColumnPlace] = {}
    for each in stored if isinstance(stored, list) else ():
        if isinstance(each, dict) and isinstance(each.get("key"), str):
            width = each.get("width")
            place = ColumnPlace(
                each["key"],
                min(width, WIDEST) if type(width) is int and width > 0 else 0,
                each.get("shown") is not False,
                each.get("pinned") is True,
            )
            found.setdefault(place.key, place)
    return list(found.values())


def _bring_in_new(columns: Sequence[Column], places: list[ColumnPlace]) -> None:
    """Put each column that has no place behind the one that it follows on the page."""
    before = ""
    for column in columns:
        keys = [place.key for place in places]
        if column.key not in keys:
            at = keys.index(before) + 1 if before else 0
            places.insert(at, ColumnPlace(column.key, 0, column.shown))
        before = column.key


def _at_least_one_shown(columns: Sequence[Column], places: Sequence[ColumnPlace]) -> list[ColumnPlace]:
    """Launch icons have their own place and are always there; without any other column nobody sees a row."""
    by_key = {column.key: column for column in columns}
    launching = {key for key, column in by_key.items() if column.kind is Kind.LAUNCH}
    found = [ColumnPlace(each.key) if each.key in launching else each for each in places]
    if any(each.shown and each.key in by_key and each.key not in launching for each in found):
        return found
    return [each._replace(shown=by_key[each.key].shown) if each.key in by_key else each for each in found]


def _order(stored: object, sortable: set[str]) -> Order:
    found: dict[str, bool] = {}
    for each in stored if isinstance(stored, list) else ():
        if isinstance(each, list) and len(each) == 2 and isinstance(each[0], str) and each[0] in sortable:
            found.setdefault(each[0], each[1] is True)
    return tuple(found.items())
