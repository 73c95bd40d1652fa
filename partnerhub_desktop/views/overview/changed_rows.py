"""The rows that a line of the digest counts, over the page; Enter opens the customer of one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from partnerhub_desktop.models.digest_words import line_words, shown_rows
from partnerhub_desktop.models.events import OpenedRecord, RowsBehind
from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.lines_model import Line as ShownLine
from partnerhub_desktop.services.overview.digest import Line
from partnerhub_desktop.services.overview.rows_changed import ASSIGNED
from partnerhub_desktop.views.details.line_list import LineList
from partnerhub_desktop.views.popover import Popover
from partnerhub_desktop.views.theme import ThemeController

WIDTH, MOST_HEIGHT, BESIDE = 460, 420, 24


class ChangedRows(Popover):
    """``record_requested``: the OpenedRecord of the row that was chosen."""

    record_requested = Signal(object)

    def __init__(self, page: QWidget, theme: ThemeController, formats: Formats) -> None:
        super().__init__(page, theme, WIDTH)
        self._formats = formats
        self._customers: Sequence[int] = ()
        self._line: Line | None = None
        self.list: LineList | None = None

    def show_line(self, line: Line, anchor: QRect, back: QWidget) -> None:
        """The rows of this line beside ``anchor``."""
        words = line_words(line, self._formats)
        self.title.setText(f"{words.figure} {words.title}")
        self._line = line
        self._customers = list(dict.fromkeys(row.customer_id for row in line.rows))
        self.list = LineList(self.theme)
        self.list.setAccessibleName(self.title.text())
        shown = shown_rows(line, self._formats)
        self.list.show_lines(shown)
        self.list.setFixedHeight(self._height_of(shown))
        self.list.explain_requested.connect(self._open)
        self.show_beside(self.list, anchor, back, first=self.list)
        self.list.setCurrentIndex(self.list.lines.index(1))

    def corner(self, anchor: QRect) -> QPoint:
        """At the left of the line, which stays in sight."""
        return QPoint(anchor.left() - self.width() - BESIDE, anchor.top())

    def _height_of(self, shown: Sequence[ShownLine]) -> int:
        assert self.list is not None, "made just before"
        whole = sum(self.list.sizeHintForRow(row) for row in range(min(len(shown), 40)))
        return int(min(whole + 4, round(MOST_HEIGHT * self.theme.scale)))

    def _open(self, shown: ShownLine, _place: QRect) -> None:
        row, line = shown.subject, self._line
        if row is None or line is None:
            return
        behind = None
        if row.subject and line.key != ASSIGNED:
            behind = RowsBehind(row.is_trial, (row.subject,))
        place = self._customers.index(row.customer_id)
        self.close_gently()
        self.record_requested.emit(OpenedRecord(row.customer_id, self._customers, place, behind))
