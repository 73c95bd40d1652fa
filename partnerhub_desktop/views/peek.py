"""Space on a row: the panel beside the table shows its customer and follows the keyboard from row to row."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from partnerhub_desktop.services.customer_record.peek import Glance, read_glance
from partnerhub_desktop.services.permissions import Action, allowed
from partnerhub_desktop.views.page_frame import PageFrame
from partnerhub_desktop.views.peek_panel import PeekPanel
from partnerhub_desktop.views.surroundings import Surroundings

LEAST_TABLE = 560
"""Pixels that the table keeps beside facets and panel; with less the facets fold."""


class Peek(QObject):
    """Of one list page; whether it is open is remembered as long as the window runs."""

    why_requested = Signal(QWidget, object, str, QRect)  # the widget, the row, a status, where in the widget
    opened = Signal(int)  # number of the row

    def __init__(self, page: PageFrame, around: Surroundings) -> None:
        super().__init__(page)
        self._page = page
        self._around = around
        self._row: Any = None
        self.panel = PeekPanel(around.theme, around.formats)
        self.panel.hide()
        page.side.addWidget(self.panel)
        self._connect()

    def toggle(self, number: int) -> None:
        """Open for the row at this place; close when it is open."""
        if self.panel.isHidden():
            self._read(self._page.table.rows_model.row_at(number))
        else:
            self.close()

    def close(self) -> None:
        """Give the room back to the table."""
        self._around.jobs.cancel(self)
        focused = self.panel.window().focusWidget()
        had_focus = focused is not None and self.panel.isAncestorOf(focused)
        self._row = None
        self.panel.hide()
        self._watch(False)
        self._fold()
        if had_focus:
            self._page.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() == QEvent.Type.Resize:
            self._fold()
        elif watched is self._page.table and is_escape(event):
            self.close()
            return True
        return False

    def _connect(self) -> None:
        table = self._page.table
        rows = table.selectionModel()
        rows.currentRowChanged.connect(lambda current, _previous: self._follow(current.row()))
        table.rows_model.rows_arrived.connect(self._follow_again)
        self._around.events.tables_changed.connect(self._refresh)
        panel = self.panel
        panel.close_requested.connect(self.close)
        panel.open_requested.connect(lambda: self.opened.emit(table.currentIndex().row()))
        panel.launch_requested.connect(self._around.events.launch_requested)
        panel.why_requested.connect(
            lambda row, status, pills, place: self.why_requested.emit(pills, row, status, place)
        )

    def _follow(self, number: int) -> None:
        """The keyboard is on another row; a row still being read comes with ``rows_arrived``."""
        row = self._page.table.rows_model.row_at(number)
        if not self.panel.isHidden() and row is not None and row is not self._row:
            self._read(row)

    def _follow_again(self) -> None:
        self._follow(self._page.table.currentIndex().row())

    def _refresh(self, _tables: frozenset[str]) -> None:
        if not self.panel.isHidden() and self._row is not None:
            self._read(self._row)

    def _read(self, row: Any) -> None:
        customer = customer_of(row)
        if customer is None:
            return
        self._row = row
        workspace, today = self._around.workspace, self._around.formats.today
        thresholds = self._around.settings.value.thresholds

        def glance() -> Glance | None:
            if not allowed(workspace.actor(), Action.SEE_CUSTOMERS, customer):
                return None
            return read_glance(workspace.connection(), customer, today, thresholds)

        self._around.jobs.read(self, glance, self._show)

    def _show(self, glance: Glance | None) -> None:
        """The old customer stays in sight until the new one is there."""
        if glance is None:
            self.close()
            return
        self.panel.show_glance(glance)
        if self.panel.isHidden():
            self.panel.show()
            self._watch(True)
            self._fold()

    def _watch(self, is_open: bool) -> None:
        """While it is open Esc closes it, and the facets follow the width of the page."""
        for widget in (self._page, self._page.table):
            if is_open:
                widget.installEventFilter(self)
            else:
                widget.removeEventFilter(self)

    def _fold(self) -> None:
        """Where the three have no room beside each other, the facets make place for the panel."""
        place = self._page.facet_place
        room = self._page.width() - self.panel.width() - place.width()
        place.fold(not self.panel.isHidden() and room < LEAST_TABLE)


def customer_of(row: Any) -> int | None:
    """The id of the customer that a row of any list is about; None for a row of nobody."""
    if row is None:
        return None
    found = getattr(row, "customer_id", row.id)
    return None if found is None else int(found)


def is_escape(event: QEvent) -> bool:
    """Whether Esc is pressed."""
    pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
    return pressed and cast(QKeyEvent, event).key() == Qt.Key.Key_Escape
