"""Says in a table's middle why it has no rows; the note is made when there is first a need for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerhub_desktop.models.events import Events
from partnerhub_desktop.views.page_frame import PageFrame

if TYPE_CHECKING:
    from partnerhub_desktop.views.empty_note import EmptyNote


class Emptiness:
    """One for a list page."""

    def __init__(self, page: PageFrame, events: Events) -> None:
        self._page = page
        self._events = events
        self._offers_sample = False
        self._total = 0
        self.note: EmptyNote | None = None

    def offer_sample(self, offered: bool) -> None:
        """Whether an empty list leads to sample data: only an empty store takes any."""
        self._offers_sample = offered
        if self.note is not None:
            self.show(self._total)

    def show(self, total: int) -> None:
        """``total`` rows match; none needs the note."""
        self._total = total
        if total and self.note is None:
            return
        page = self._page
        if self.note is None:
            from partnerhub_desktop.views.empty_note import EmptyNote

            self.note = EmptyNote(page.table.viewport(), page.filter_bar, self._events)
        if total:
            self.note.hide()
        else:
            parts = page.filter_bar.state.spoken_parts()
            self.note.show_reason(parts, page.head.offers_import, self._offers_sample)
