"""Buttons that lead from a status to the rows behind it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from partnerhub_desktop.models.events import RowsBehind


class RowWays(QWidget):
    """One button; two where subscriptions and trials have the status, which stand on tabs of their own."""

    chosen = Signal(object)  # the RowsBehind

    def __init__(self, ways: Sequence[RowsBehind]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for way in ways:
            row.addWidget(self._build(way, len(ways) > 1))
        row.addStretch(1)

    def _build(self, way: RowsBehind, is_one_of_two: bool) -> QPushButton:
        count = len(way.subscriptions)
        words = self.tr("Show the row(s)", "", count)
        if is_one_of_two and way.are_trials:
            words = self.tr("Show the %Ln trial(s)", "", count)
        elif is_one_of_two:
            words = self.tr("Show the %Ln subscription(s)", "", count)
        button = QPushButton(words)
        button.setProperty("small", "true")
        button.clicked.connect(lambda: self.chosen.emit(way))
        return button
