"""Fetches why a customer has its statuses and shows it beside the row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from partnerhub_desktop.models.events import RowsBehind
from partnerhub_desktop.views.surroundings import Surroundings

if TYPE_CHECKING:
    from partnerhub_desktop.models.why_words import Reason
    from partnerhub_desktop.views.status_popover import StatusPopover


class Reading(Protocol):
    """Says why a customer (by id) has its statuses; called beside the window."""

    def why(self, customer: int, /) -> Sequence[Reason]: ...


class StatusExplainer:
    """One for a page; the popover is made when it is first asked for.

    ``show_rows`` gets the row that was asked about, and what to point at on its customer's page.
    """

    def __init__(
        self,
        page: QWidget,
        reading: Reading,
        around: Surroundings,
        show_rows: Callable[[Any, RowsBehind], None],
    ) -> None:
        self._page = page
        self._reading = reading
        self._around = around
        self._show_rows = show_rows
        self._row: Any = None
        self.popover: StatusPopover | None = None

    def explain(self, around: QWidget, row: Any, status: str, place: QRect) -> None:
        """``status`` ("" = the most urgent) of the row; ``place`` is in ``around``, which has the focus."""
        anchor = QRect(around.mapTo(self._page, place.topLeft()), place.size())
        self._around.jobs.read(
            ("why", id(self)),
            lambda: self._reading.why(row.id),
            lambda reasons: self._show(row, reasons, status, anchor),
        )

    def _show(self, row: Any, reasons: Sequence[Reason], status: str, anchor: QRect) -> None:
        from partnerhub_desktop.views.status_popover import StatusPopover

        if self.popover is None:
            self.popover = StatusPopover(self._page, self._around.theme, self._around.formats)
            self.popover.rows_requested.connect(lambda behind: self._show_rows(self._row, behind))
        self._row = row
        self.popover.open(row.name, reasons, status, anchor, self._page)
