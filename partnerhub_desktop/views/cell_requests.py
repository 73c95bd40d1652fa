"""What a list page does about the menu of a cell: it filters by it, and says what was copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from partnerhub_desktop.views.filtering.filter_bar import FilterBar
from partnerhub_desktop.views.table.keyed_table import Abilities, KeyedTable

if TYPE_CHECKING:
    from partnerhub_desktop.services.filtering.query import Part


class CellRequests(QObject):
    """Connects a page's table with its filter."""

    def __init__(self, table: KeyedTable, bar: FilterBar) -> None:
        super().__init__(table)
        self._bar = bar
        table.abilities = Abilities(opens=True, explains=True, filters=True)
        table.filter_requested.connect(self._filter)

    def _filter(self, part: Part) -> None:
        """A value joins those chosen of its field; all else is a part of its own."""
        from partnerhub_desktop.services.filtering.query import Chosen, QueryError, render

        if isinstance(part, Chosen):
            choose = self._bar.exclude if part.negated else self._bar.toggle
            choose(part.field, part.values[0], True)
            return
        try:
            self._bar.show_query(f"{self._bar.state.query} {render([part])}")
        except QueryError:  # what is being typed is no query yet
            self._bar.show_query(render([*self._bar.state.chips, part]))
