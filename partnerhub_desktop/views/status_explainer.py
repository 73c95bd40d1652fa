"""Fetches why a customer has its statuses and shows it beside the row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.views.theme import ThemeController

if TYPE_CHECKING:
    from partnerhub_desktop.models.why_words import Reason
    from partnerhub_desktop.views.status_popover import StatusPopover


class Reading(Protocol):
    """Says why a customer (by id) has its statuses; called beside the window."""

    def why(self, customer: int, /) -> Sequence[Reason]: ...


class StatusExplainer:
    """One for a page; the popover is made when it is first asked for."""

    def __init__(
        self, page: QWidget, reading: Reading, jobs: Jobs, theme: ThemeController, formats: Formats
    ) -> None:
        self._page = page
        self._reading = reading
        self._jobs = jobs
        self._theme = theme
        self._formats = formats
        self.popover: StatusPopover | None = None

    def explain(self, around: QWidget, row: Any, status: str, place: QRect) -> None:
        """``status`` ("" = the most urgent) of the row; ``place`` is in ``around``, which has the focus."""
        anchor = QRect(around.mapTo(self._page, place.topLeft()), place.size())
        self._jobs.read(
            ("why", id(self)),
            lambda: self._reading.why(row.id),
            lambda reasons: self._show(row.name, reasons, status, anchor),
        )

    def _show(self, name: str, reasons: Sequence[Reason], status: str, anchor: QRect) -> None:
        from partnerhub_desktop.views.status_popover import StatusPopover

        if self.popover is None:
            self.popover = StatusPopover(self._page, self._theme, self._formats)
        self.popover.open(name, reasons, status, anchor, self._page)
