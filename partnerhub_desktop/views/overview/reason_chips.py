"""For which reason lines are shown, each with how many there are."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from partnerhub_desktop.models.attention_words import reason_name
from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.services.attention.reasons import REASONS
from partnerhub_desktop.views.filtering.filter_chips import FlowLayout

ALL = ""
GAP = 6


class ReasonChips(QWidget):
    """One of them is chosen; they run on over a second line where there is no room."""

    reason_chosen = Signal(str)  # "" = all

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._counts: Mapping[str, int] = {}
        self._group = QButtonGroup(self)
        flow = FlowLayout(self, GAP, QSize())
        self.chips: dict[str, QPushButton] = {}
        for reason in (ALL, *REASONS):
            chip = self.chips[reason] = QPushButton(self)
            chip.setProperty("kind", "chip")
            chip.setCheckable(True)
            chip.clicked.connect(lambda _checked=False, reason=reason: self.reason_chosen.emit(reason))
            self._group.addButton(chip)
            flow.addWidget(chip)
        flow.addWidget(QWidget(self))  # the last one takes what is left of its line
        self.chips[ALL].setChecked(True)

    def show_counts(self, counts: Mapping[str, int], chosen: str) -> None:
        """Lines by reason; one that has none cannot be chosen."""
        self._counts = counts
        self.chips[chosen].setChecked(True)
        for reason, chip in self.chips.items():
            if reason != ALL:
                chip.setEnabled(bool(counts.get(reason)) or reason == chosen)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        for reason, chip in self.chips.items():
            name = reason_name(reason) if reason else self.tr("All")
            count = self._counts.get(reason, 0) if reason else sum(self._counts.values())
            chip.setText(f"{name} {self._formats.number(count)}")
            chip.setAccessibleName(chip.text())
        self.updateGeometry()
