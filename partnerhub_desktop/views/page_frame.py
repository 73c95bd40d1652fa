"""The parts of a list page and where they stand; what they do together is PageView's."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from partnerhub_desktop.models.rows_model import RowsModel
from partnerhub_desktop.services.permissions import Action
from partnerhub_desktop.services.spec import ListPage
from partnerhub_desktop.views.filtering.facet_place import FacetPlace
from partnerhub_desktop.views.filtering.filter_bar import FilterBar
from partnerhub_desktop.views.filtering.recent_filters import RecentFilters
from partnerhub_desktop.views.page_head import PageHead, RowsLine, default_order
from partnerhub_desktop.views.surroundings import Surroundings
from partnerhub_desktop.views.table.table_view import TableView

if TYPE_CHECKING:
    from partnerhub_desktop.models.facets_model import FacetsModel
    from partnerhub_desktop.views.fault_note import FaultNote
    from partnerhub_desktop.views.table.table_tools import TableTools

TOOLS_HEIGHT = 28
"""Pixels of chips and small buttons: their room is kept until they are made."""


class PageFrame(QFrame):
    """Head over filter over facets, table and what stands beside the table.

    ``tools`` is the row between head and filter, ``foot`` the column under the rows in the table's card,
    ``side`` the row that ends with the table: parts that a page gets later have their places there.
    """

    def __init__(self, page: ListPage, model: RowsModel, around: Surroundings) -> None:
        super().__init__()
        self._page = page
        self._around = around
        self._build(page, model, around)
        self._lay_out()

    @cached_property
    def facets(self) -> FacetsModel:
        """The values to filter by; the first rows do not wait for them."""
        from partnerhub_desktop.models.facets_model import FacetsModel
        from partnerhub_desktop.views.filtering.facet_memory import FacetMemory

        around = self._around
        facets = FacetsModel(self._page.facets, around.formats, self)
        self._facet_memory = FacetMemory(self._page.key, facets, around.settings)
        facets.value_toggled.connect(self.filter_bar.toggle)
        facets.value_excluded.connect(self.filter_bar.exclude)
        facets.value_alone.connect(self.filter_bar.choose_only)
        return facets

    @cached_property
    def table_tools(self) -> TableTools:
        """Columns and density; made when the first rows are painted."""
        from partnerhub_desktop.views.table.table_tools import TableTools

        tools = TableTools(self.table.arrangement, self._theme)
        self.tools.replaceWidget(self._tools_room, tools)
        self._tools_room.deleteLater()
        QWidget.setTabOrder(self.head.last_stop, tools.columns)
        QWidget.setTabOrder(tools.columns, tools.density)
        return tools

    @cached_property
    def fault(self) -> FaultNote:
        """Made for the first text that is no query."""
        from partnerhub_desktop.views.fault_note import FaultNote

        fault = FaultNote(self)
        fault.suggestion_taken.connect(self.filter_bar.take_suggestion)
        return fault

    def show_fault(self, words: str, x: int, suggestion: str) -> None:
        """Say under the filter why it is no query ("" = it is one); see ``FilterBar.fault_changed``."""
        if words or "fault" in self.__dict__:
            self.fault.show_under(self.filter_bar, words, x, suggestion)

    def _build(self, page: ListPage, model: RowsModel, around: Surroundings) -> None:
        theme, formats = around.theme, around.formats
        self._theme = theme
        self.setProperty("area", "page")
        order = default_order(page)
        self.head = PageHead(page, theme, formats)
        recents = RecentFilters(page.key, around.settings)
        sees_analytics = partial(around.settings.may, Action.SEE_ANALYTICS)
        self.filter_bar = FilterBar(page, theme, formats, recents, sees_analytics)
        self.facet_place = FacetPlace(lambda: self.facets, theme)
        self.rows_line = RowsLine(page, formats)
        self.table = TableView(model, order, theme, formats)
        self.rows_line.follow(self.table.arrangement)
        self._tools_room = QWidget()
        self._tools_room.setFixedHeight(round(TOOLS_HEIGHT * theme.scale))
        self.setFocusProxy(self.table)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(10)
        column.addWidget(self.head)
        self.tools = QHBoxLayout()
        self.tools.addStretch(1)
        self.tools.addWidget(self._tools_room)
        column.addLayout(self.tools)
        column.addWidget(self.filter_bar)
        self.side = QHBoxLayout()
        self.side.setSpacing(12)
        self.side.addLayout(self.facet_place)
        card = QFrame()
        card.setProperty("card", "true")
        self.foot = QVBoxLayout(card)
        self.foot.setContentsMargins(1, 5, 1, 8)
        self.foot.addWidget(self.table)
        right = QVBoxLayout()
        right.setSpacing(2)
        right.addWidget(self.rows_line)
        right.addWidget(card, 1)
        self.side.addLayout(right, 1)
        column.addLayout(self.side, 1)
