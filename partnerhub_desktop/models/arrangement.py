"""How one table is arranged now: which columns, in which order, how wide; order of the rows; density."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from partnerhub_desktop.services.layouts import (
    ColumnPlace,
    Layout,
    Order,
    default_layout,
    layout_of,
    ordered,
    text_of,
)
from partnerhub_desktop.services.spec import Column, Kind, ListPage, Section, TableSpec


class Arrangement(QObject):
    """Whatever changes a table's layout changes it here; the table, its head and the chooser follow.

    ``order`` is the page's own while nobody has chosen another one.
    """

    changed = Signal()
    order_changed = Signal()

    def __init__(self, page: ListPage | TableSpec | Section, own_order: Order) -> None:
        super().__init__()
        self._page = page
        self._by_key = {column.key: column for column in page.columns}
        self._own_order = own_order
        self._usual_density = "regular"
        self.value = default_layout(page)

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns as they stand: pinned ones, the others, launch icons."""
        shown = [self._by_key[place.key] for place in self.places if place.shown]
        return tuple(sorted(shown, key=lambda column: column.kind is Kind.LAUNCH))

    @property
    def places(self) -> list[ColumnPlace]:
        """All columns that this version has, as arranged."""
        return [place for place in self.value.columns if place.key in self._by_key]

    @property
    def choices(self) -> list[tuple[ColumnPlace, Column]]:
        """The columns that one may show, hide and move."""
        pairs = [(place, self._by_key[place.key]) for place in self.places]
        return [(place, column) for place, column in pairs if column.kind is not Kind.LAUNCH]

    @property
    def pinned(self) -> int:
        """How many of ``columns`` stay in sight at the left."""
        return sum(place.pinned and place.shown for place in self.places)

    @property
    def widths(self) -> Mapping[str, int]:
        """Pixels of the columns whose width someone has chosen."""
        return {place.key: place.width for place in self.places if place.width}

    @property
    def order(self) -> Order:
        """By which columns the rows are sorted."""
        return self.value.order or self._own_order

    @property
    def asked_order(self) -> Order:
        """The order as a reading takes it: () is the page's own."""
        return () if self.order == self._own_order else self.order

    @property
    def density(self) -> str:
        """One of ``DENSITIES``."""
        return self.value.density or self._usual_density

    @property
    def is_default(self) -> bool:
        """Nothing is arranged."""
        return self.value == default_layout(self._page)

    def text(self) -> str:
        """The layout as text; "" when nothing is arranged."""
        return "" if self.is_default else text_of(self.value)

    def show_text(self, text: str) -> None:
        """Arrange the table as ``text`` says, in whatever version it was written."""
        self._put(layout_of(self._page, text))

    def use_density(self, density: str) -> None:
        """What the settings say, for a table that has no density of its own."""
        if density != self._usual_density:
            self._usual_density = density
            self.changed.emit()

    def choose_density(self, density: str) -> None:
        """This table's own."""
        self._put(self.value._replace(density=density))

    def choose_order(self, order: Order) -> None:
        """Sort the rows by these columns; () is the page's own order."""
        self._put(self.value._replace(order=() if order == self._own_order else order))

    def show_column(self, key: str, shown: bool) -> None:
        """Show or hide a column; the last one stays."""
        if shown or sum(place.shown for place, _ in self.choices) > 1:
            self._revise(key, lambda place: place._replace(shown=shown))

    def pin(self, key: str, pinned: bool) -> None:
        """Keep a column in sight at the left, behind those that are pinned already, or no longer."""
        self._revise(key, lambda place: place._replace(pinned=pinned), moved=True)

    def widen(self, widths: Mapping[str, int]) -> None:
        """Give columns a width in pixels, 0 = as wide as the table decides."""
        places = [place._replace(width=widths.get(place.key, place.width)) for place in self.value.columns]
        self._put(self.value._replace(columns=tuple(places)))

    def move(self, key: str, before: str) -> None:
        """Put a column before another one, "" = at the end; pinned ones stay among themselves."""
        moved = next(place for place in self.value.columns if place.key == key)
        others = [place for place in self.value.columns if place.key != key]
        at = next((number for number, place in enumerate(others) if place.key == before), len(others))
        if moved.pinned:
            at = min(at, sum(place.pinned for place in others))
        self._put(self.value._replace(columns=ordered((*others[:at], moved, *others[at:]))))

    def step(self, key: str, forward: bool, among_shown: bool = False) -> None:
        """Move a column past its neighbour, or past its next shown one; pinned ones stay among themselves."""
        group = [place for place, _ in self.choices if place.shown or not among_shown]
        at = next(number for number, place in enumerate(group) if place.key == key)
        other = at + (1 if forward else -1)
        if 0 <= other < len(group) and group[other].pinned is group[at].pinned:
            first, second = (at, other) if forward else (other, at)
            self.move(group[second].key, group[first].key)

    def reset(self) -> None:
        """Columns and density as the page has them; the order of the rows stays."""
        self._put(default_layout(self._page)._replace(order=self.value.order))

    def _revise(self, key: str, change: Callable[[ColumnPlace], ColumnPlace], moved: bool = False) -> None:
        places = [change(place) if place.key == key else place for place in self.value.columns]
        if moved:
            # Behind the pinned and before the rest: where the last of the pinned ends in both directions.
            revised = next(place for place in places if place.key == key)
            places.remove(revised)
            places.insert(sum(place.pinned for place in places), revised)
        self._put(self.value._replace(columns=ordered(places)))

    def _put(self, value: Layout) -> None:
        old, self.value = self.value, value
        if old != value:
            self.changed.emit()
        if old.order != value.order:
            self.order_changed.emit()
