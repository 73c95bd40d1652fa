"""A small table of words, as the import shows them: framed, whole rows, no grid."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView

ROW = 30


def plain_table(model: QAbstractItemModel, scale: float) -> QTableView:
    """A read-only table of ``model``; ``scale`` is the text scale."""
    table = QTableView()
    table.setModel(model)
    table.setProperty("framed", "true")
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(round(ROW * scale))
    table.horizontalHeader().setHighlightSections(False)
    return table
