"""How a page is described as data: its columns, order, facets and the tables it watches.

A field enters this file when three pages want it; a page that needs more has its own view file.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any, NamedTuple

from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text


class Kind(Enum):
    """What a cell holds; it decides how the cell is shown, copied and exported."""

    TEXT = "text"
    NAME = "name"
    STATUSES = "statuses"
    PRODUCTS = "products"
    LICENSES = "licenses"
    NEXT_DATE = "next_date"
    MANAGED_BY = "managed_by"
    TAGS = "tags"
    WORD = "word"
    DATE = "date"
    NUMBER = "number"
    PERCENT = "percent"
    MONEY = "money"
    FLAG = "flag"
    CHANGE = "change"
    COUNT_AND_SHARE = "count_and_share"
    AT_LEAST = "at_least"
    USE = "use"
    LAUNCH = "launch"

    # Each member is one object; the hash of Enum is a call of Python for every cell that is painted.
    __hash__ = object.__hash__


class Place(Enum):
    """Where a page stands in the left navigation (ui.md, "Window")."""

    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


class Column(NamedTuple):
    """One column. ``key`` is the field of the row it shows and its name in commands.

    ``needs`` names the row's fields that its cell is made of, when they are not just ``key``.
    ``width`` is in pixels at 100 %; ``shown`` is False for a column that waits in the column chooser;
    ``composed`` columns have no field of their own and leave by their ``needs`` in an export.
    """

    key: str
    title: Text
    kind: Kind = Kind.TEXT
    sortable: bool = True
    width: int = 120
    shown: bool = True
    needs: tuple[str, ...] = ()
    composed: bool = False

    @property
    def second_line(self) -> str:
        """The field of a name's quiet second line; "" for a column of one line."""
        return self.needs[1] if self.kind is Kind.NAME and len(self.needs) > 1 else ""


class TableSpec(NamedTuple):
    """A table that is a part of a page: its columns, and the keys of the order it begins with."""

    key: str
    title: Text
    columns: tuple[Column, ...]
    default_order: tuple[str, ...] = ()


class ListWords(NamedTuple):
    """What a list calls its rows. ``noun`` is a key of ``Formats.count``, which says how many there are."""

    noun: str = "rows"
    placeholder: Text = Text(QT_TRANSLATE_NOOP("services", "Add a filter or type a name…"))
    none_match: Text = Text(QT_TRANSLATE_NOOP("services", "Nothing matches"))
    none_yet: Text = Text(QT_TRANSLATE_NOOP("services", "Nothing here yet"))
    how_to_begin: Text = Text(QT_TRANSLATE_NOOP("services", "Import files to see their rows here."))


class ListPage(NamedTuple):
    """A page that is one list, in the window and in ``partnerhub list``.

    ``fields`` are the keys of a row in JSON and CSV, in order (interfaces.md, "Lists");
    ``default_order`` names column keys, the first the strongest; ``facets`` the facet fields beside
    the list; ``watches`` the tables whose change makes it read again; ``filter_fields`` the fields of a
    query that its filter offers, none for all of the grammar.
    """

    key: str
    title: Text
    icon: str
    columns: tuple[Column, ...]
    fields: tuple[str, ...]
    default_order: tuple[str, ...]
    facets: tuple[str, ...] = ()
    watches: tuple[str, ...] = ()
    place: Place = Place.MIDDLE
    words: ListWords = ListWords()
    filter_fields: tuple[str, ...] = ()

    def column(self, key: str) -> Column | None:
        """The column of that key, or None."""
        return next((column for column in self.columns if column.key == key), None)


class ComingPage(NamedTuple):
    """A page of a later version: one friendly line says what will be there."""

    key: str
    title: Text
    icon: str
    line: Text
    place: Place = Place.MIDDLE


class ViewPage(NamedTuple):
    """A page with a view file of its own."""

    key: str
    title: Text
    icon: str
    place: Place = Place.MIDDLE


def _nothing(_section: Any) -> Any:
    return None


class Door(Enum):
    """What a KPI opens: exactly the rows that it counts (product.md, section 5)."""

    CUSTOMERS = "customers"
    ROWS = "rows"
    ALL_ROWS = "all_rows"


class Kpi(NamedTuple):
    """A figure of the analytics page. ``formula`` says how it is worked out, with the rules in force in its
    ``{named}`` places; ``door`` is what it opens. ``figure`` works a section's one out of its
    ``SectionPlaces``; the figures at the top of the page are the reading's."""

    key: str
    title: Text
    kind: Kind
    formula: Text
    door: Door = Door.CUSTOMERS
    note: Text | None = None
    figure: Callable[[Any], Any] = _nothing


class Section(NamedTuple):
    """A section of the analytics page: its KPIs and the table of its rows.

    ``title`` names its tab, ``heading`` says the whole of it; ``select`` takes the rows of a product, today
    and the rules, and gives the places of the section's rows. ``fields`` are the keys of a row in JSON and
    CSV, in order (interfaces.md, "Section rows"); ``default_order`` names column keys, the first the
    strongest, ``-`` in front for descending; ``empty`` is said where there is no row.
    """

    key: str
    title: Text
    heading: Text
    select: Callable[[Any, int, Any], Any]
    kpis: tuple[Kpi, ...]
    columns: tuple[Column, ...]
    fields: tuple[str, ...]
    default_order: tuple[str, ...]
    empty: Text

    def column(self, key: str) -> Column | None:
        """The column of that key, or None."""
        return next((column for column in self.columns if column.key == key), None)


Page = ListPage | ComingPage | ViewPage
