"""Which column of a file becomes what, beside its first cells; each can be corrected where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QVBoxLayout, QWidget

from partnerhub_desktop.models.file_columns import BECOMES, HEADER, FileColumnsModel
from partnerhub_desktop.models.import_fields import field_name
from partnerhub_desktop.models.plain_tip import plain_tip
from partnerhub_desktop.services.importing.formats import FORMATS
from partnerhub_desktop.views.importing.choice_field import fill, words_box
from partnerhub_desktop.views.importing.plain_table import plain_table
from partnerhub_desktop.views.theme import ThemeController

WIDTHS = {HEADER: 156, BECOMES: 226}
EXAMPLE, LINE = 96, 36
MOST_BOXES = 200
"""Columns beyond this many are shown without a box: no table has so many."""


class ColumnsTable(QWidget):
    """Shows one look; ``column_chosen`` tells a header and the column that it shall become ('' for none)."""

    column_chosen = Signal(str, str)

    def __init__(self, theme: ThemeController) -> None:
        super().__init__()
        self.model = FileColumnsModel(self)
        self._boxes_for: tuple[str, ...] = ()
        self.table = plain_table(self.model, theme.scale)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.table.verticalHeader().setDefaultSectionSize(round(LINE * theme.scale))
        header = self.table.horizontalHeader()
        header.setMinimumSectionSize(round(EXAMPLE * theme.scale))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for place, width in WIDTHS.items():
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
            self.table.setColumnWidth(place, round(width * theme.scale))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)

    def show_look(self, look: Mapping[str, Any]) -> None:
        """Show the columns of a file and what they become; boxes for the same columns stay, so that the
        keyboard stays in the one that has it."""
        was = self.table.currentIndex().row()
        scrolled = self.table.verticalScrollBar().value()
        self.model.show_look(look)
        self.table.setAccessibleName(self.tr("Columns of {file}").format(file=look["file"]))
        wanted = (look["file"], look["table"], str(len(look["rows"])), *look["header"])
        if wanted == self._boxes_for:
            self._show_choices()
        else:
            self._boxes_for = wanted
            self._put_boxes(look["table"])
        self.table.verticalScrollBar().setValue(scrolled)
        if was >= 0:
            self.table.setCurrentIndex(self.model.index(was, HEADER))

    def box(self, line: int) -> QComboBox | None:
        """The box of a line."""
        place = self.table.indexWidget(self.model.index(line, BECOMES))
        return place.findChild(QComboBox) if place is not None else None

    def _show_choices(self) -> None:
        for line in range(self.model.rowCount()):
            box = self.box(line)
            if box is not None and box.currentData() != self.model.becomes(line):
                box.setCurrentIndex(max(0, box.findData(self.model.becomes(line))))

    def _put_boxes(self, table: str) -> None:
        """Tab goes through them from the first line to the last; without a table there are none."""
        before: QWidget = self.table
        for line in range(min(self.model.rowCount(), MOST_BOXES)):
            made = self._box(line, table) if table else QWidget()
            self.table.setIndexWidget(self.model.index(line, BECOMES), made)
            box = self.box(line)
            if box is not None:
                self.setTabOrder(before, box)
                before = box

    def _box(self, line: int, table: str) -> QWidget:
        box, place = words_box(), QWidget()
        inside = QVBoxLayout(place)
        inside.setContentsMargins(0, 2, 8, 2)
        inside.addWidget(box)
        words = {"": self.tr("(not imported)")}
        for column in FORMATS[table].columns:
            name = field_name(column.key)
            words[column.key] = f"{name} *" if column.needed else name
        fill(box, words, self.model.becomes(line))
        for choice in range(1, box.count()):
            box.setItemData(choice, plain_tip(box.itemData(choice)), Qt.ItemDataRole.ToolTipRole)
        header = self.model.header(line)
        box.setAccessibleName(self.tr("“{header}” becomes").format(header=header))
        box.activated.connect(partial(self._choose, box, header))
        return place

    def _choose(self, box: QComboBox, header: str, place: int) -> None:
        self.column_chosen.emit(header, box.itemData(place))
