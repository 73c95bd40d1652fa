"""What lies over the Overview when it is asked for: why a line is there, and the rows of a digest line."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from partnerhub_desktop.models.events import OpenedRecord, RowsBehind
from partnerhub_desktop.services.attention.explaining import Explanation
from partnerhub_desktop.services.attention.loaded import Line
from partnerhub_desktop.services.attention.queue import Queue
from partnerhub_desktop.services.attention.reading import AttentionReading
from partnerhub_desktop.services.overview.digest import Line as DigestLine
from partnerhub_desktop.views.surroundings import Surroundings

if TYPE_CHECKING:
    from partnerhub_desktop.views.overview.changed_rows import ChangedRows
    from partnerhub_desktop.views.overview.why_popover import WhyPopover


class Popovers(QObject):
    """One for the page; each is made for its first use."""

    def __init__(self, page: QWidget, reading: AttentionReading, around: Surroundings) -> None:
        super().__init__(page)
        self._page = page
        self._reading = reading
        self._around = around

    @cached_property
    def why(self) -> WhyPopover:
        from partnerhub_desktop.views.overview.why_popover import WhyPopover

        made = WhyPopover(self._page, self._around.theme, self._around.formats)
        made.rows_requested.connect(self._open)
        return made

    @cached_property
    def changed(self) -> ChangedRows:
        from partnerhub_desktop.views.overview.changed_rows import ChangedRows

        made = ChangedRows(self._page, self._around.theme, self._around.formats)
        made.record_requested.connect(self._around.events.customer_opened)
        return made

    def explain(self, queue: Queue | None, line: Line | None, anchor: QRect, back: QWidget) -> None:
        """Why the line is in the queue; ``back`` gets the keyboard afterwards."""
        if queue is None or line is None:
            return

        def show(found: Explanation) -> None:
            self.why.explain(line, found, anchor, back)

        self._around.jobs.read((self, "why"), lambda: self._reading.why(queue, line), show)

    def show_line(self, line: DigestLine, anchor: QRect, back: QWidget) -> None:
        """The rows that a line of the digest counts."""
        self.changed.show_line(line, anchor, back)

    def _open(self, line: Line, rows: RowsBehind) -> None:
        record = OpenedRecord(line.customer_id, (line.customer_id,), 0, rows)
        self._around.events.customer_opened.emit(record)
