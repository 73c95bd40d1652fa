"""Says in a table's middle why it has no rows; the note is made when there is first a need for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from partnerhub_desktop.models.rows_source import Reading
from partnerhub_desktop.services.spec import ListWords
from partnerhub_desktop.views.page_frame import PageFrame
from partnerhub_desktop.views.surroundings import Surroundings

if TYPE_CHECKING:
    from partnerhub_desktop.views.empty_note import EmptyNote

MOST_WAYS = 8
"""Parts of a filter without which the rows are counted, the newest of them."""


class Emptiness:
    """One for a list page. How many rows there would be without a part is counted beside the window."""

    def __init__(self, page: PageFrame, words: ListWords, reading: Reading, around: Surroundings) -> None:
        self._page = page
        self._words = words
        self._reading = reading
        self._around = around
        self._offers_sample = False
        self._total: int | None = None
        self.note: EmptyNote | None = None
        page.filter_bar.suggestions_closed.connect(self._show)

    def offer_sample(self, offered: bool) -> None:
        """Whether an empty list leads to sample data: only an empty store takes any."""
        self._offers_sample = offered
        if self.note is not None:
            self._show()

    def show(self, total: int) -> None:
        """``total`` rows match; none needs the note, once the filter is no longer being completed."""
        self._total = total
        self._show()

    def _show(self) -> None:
        self._around.jobs.cancel(self)
        policy = Qt.ScrollBarPolicy
        is_empty = self._total == 0
        self._page.table.setHorizontalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if is_empty else policy.ScrollBarAsNeeded
        )
        if self._total != 0 or self._page.filter_bar.is_suggesting:
            if self.note is not None:
                self.note.hide()
            return
        note = self._noted()
        steps = self._page.filter_bar.state.steps()
        if not steps:
            note.show_none(self._page.head.offers_import, self._offers_sample)
            return
        self._show_ways(steps, [None] * len(steps))
        self._count(steps)

    def _noted(self) -> EmptyNote:
        if self.note is None:
            from partnerhub_desktop.views.empty_note import EmptyNote

            page, events = self._page, self._around.events
            self.note = EmptyNote(page.table.viewport(), self._words, self._around.formats)
            self.note.undo_requested.connect(page.filter_bar.take_away)
            self.note.clear_requested.connect(page.filter_bar.clear)
            self.note.import_requested.connect(events.import_requested)
            self.note.sample_requested.connect(events.sample_requested)
        return self.note

    def _count(self, steps: Sequence[tuple[str, str]]) -> None:
        skipped = max(0, len(steps) - MOST_WAYS)
        queries = [query for _words, query in steps[skipped:]]
        self._around.jobs.read(
            self,
            lambda: [self._reading.answer(query, ()).total for query in queries],
            lambda totals: self._show_ways(steps, [*[None] * skipped, *totals]),
        )

    def _show_ways(self, steps: Sequence[tuple[str, str]], totals: Sequence[int | None]) -> None:
        from partnerhub_desktop.views.empty_note import Way

        pairs = enumerate(zip(steps, totals, strict=True))
        self._noted().show_filtered([Way(place, words, total) for place, ((words, _query), total) in pairs])
