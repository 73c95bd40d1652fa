"""Chips, then the field: one row of a filter, as one sees it and as Tab goes through it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from partnerhub_desktop.views.filtering.filter_chips import Chip, FlowLayout
from partnerhub_desktop.views.filtering.filter_field import FilterField
from partnerhub_desktop.views.theme import ThemeController

LINE, LEAST_FIELD, GAP = 26, 180, 6


class FilterRow(QWidget):
    """Shows texts as chips; it does not know what they mean."""

    edit_requested = Signal(int)  # the chip's place
    remove_requested = Signal(int)

    def __init__(self, theme: ThemeController) -> None:
        super().__init__()
        self._theme = theme
        self.chips: list[Chip] = []
        self._flow = FlowLayout(self, GAP, QSize())
        self._measure()
        theme.scale_changed.connect(self._measure)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.field = FilterField()
        self.field.setFrame(False)
        self._flow.addWidget(self.field)
        self.field.left_to_chips.connect(lambda: self.focus_chip(-1))
        self.field.tabbed_in.connect(lambda: self.focus_chip(0))

    def show_chips(self, texts: Sequence[str]) -> None:
        """Chips with these texts instead of those there are."""
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [self._make_chip(place, text) for place, text in enumerate(texts)]
        self.updateGeometry()

    def focus_chip(self, place: int) -> None:
        """The keyboard goes to a chip (-1 is the last), or to the field when there is none."""
        last = len(self.chips) - 1
        target = self.chips[min(place, last)] if self.chips else self.field
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Chips are made too late for Qt's own order of Tab."""
        stops: list[QWidget] = [*self.chips, self.field]
        here = self.focusWidget()
        there = stops.index(here) + (1 if forward else -1) if here in stops else -1
        if 0 <= there < len(stops):
            stops[there].setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if here in self.chips:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return super().focusNextPrevChild(forward)

    def _measure(self) -> None:
        scale = self._theme.scale
        self._flow.keep_for_last(QSize(round(LEAST_FIELD * scale), round(LINE * scale)))

    def _make_chip(self, place: int, text: str) -> Chip:
        chip = Chip(text, self._theme, self)
        chip.edit_requested.connect(partial(self.edit_requested.emit, place))
        chip.remove_requested.connect(partial(self.remove_requested.emit, place))
        self._flow.insert(place, chip)
        chip.show()
        return chip
