"""Space on a row: the panel beside the table shows its customer and follows the keyboard from row to row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from partnerhub_desktop.models.events import OpenedRecord, RowsBehind
from partnerhub_desktop.services.customer_record.peek import Glance, find_customer, read_glance
from partnerhub_desktop.services.permissions import Action, allowed
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.status_reasons import Reason
from partnerhub_desktop.views.page_frame import PageFrame
from partnerhub_desktop.views.peek.peek_panel import PeekPanel
from partnerhub_desktop.views.status_explainer import StatusExplainer
from partnerhub_desktop.views.surroundings import Surroundings

LEAST_TABLE = 560
"""Pixels that the table keeps beside facets and panel; with less the facets fold."""


class Peek(QObject):
    """Of one list page; whether it is open is remembered as long as the window runs."""

    opened = Signal(int, object)  # number of the row, and the RowsBehind to point at or None

    def __init__(self, page: PageFrame, around: Surroundings) -> None:
        super().__init__(page)
        self._page = page
        self._around = around
        self._row: Any = None
        self.explainer = StatusExplainer(
            page, Explaining(around), around, lambda _row, rows: self._open(rows)
        )
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
        panel.open_requested.connect(lambda: self._open())
        panel.launch_requested.connect(self._around.events.launch_requested)
        panel.why_requested.connect(
            lambda row, status, pills, place: self.explainer.explain(pills, row, status, place)
        )

    def _open(self, behind: RowsBehind | None = None) -> None:
        """The page opens its row; a customer that a filter has taken out of the list opens alone."""
        number = self._page.table.currentIndex().row()
        shown = self.panel.glance.record.row if self.panel.glance else None
        if shown is None:
            return
        if org_id_of(self._page.table.rows_model.row_at(number)) == shown.org_id:
            self.opened.emit(number, behind)
        else:
            self._around.events.customer_opened.emit(OpenedRecord(shown.id, (shown.id,), 0, behind))

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
        org_id = org_id_of(row)
        if org_id is None:
            return
        self._row = row
        workspace, today = self._around.workspace, self._around.formats.today
        thresholds = self._around.settings.value.thresholds

        def glance() -> Glance | None:
            connection = workspace.connection()
            customer = find_customer(connection, org_id)
            if customer is None or not allowed(workspace.actor(), Action.SEE_CUSTOMERS, customer):
                return None
            return read_glance(connection, customer, today, thresholds)

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


class Explaining:
    """Says why any customer has its statuses, whatever list the panel stands beside."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around

    def why(self, customer: int, /) -> Sequence[Reason]:
        around, workspace = self._around, self._around.workspace
        scope = (around.formats.today, around.settings.value.thresholds, workspace.seen_customers())
        return CustomerReading(workspace.connection, *scope).why(customer)


def org_id_of(row: Any) -> str | None:
    """Whose row it is, in a list of customers or of what they hold; None for a row of nobody."""
    found = getattr(row, "org_id", None)
    return found if isinstance(found, str) else None


def is_escape(event: QEvent) -> bool:
    """Whether Esc is pressed."""
    pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
    return pressed and cast(QKeyEvent, event).key() == Qt.Key.Key_Escape
