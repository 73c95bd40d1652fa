"""“3 of 37” with the steps to the previous and the next record of a list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.theme import ThemeController

ICON = 16


class ListSteps(QWidget):
    """A step that leads nowhere is disabled; a record opened from no list has none."""

    step_requested = Signal(int)

    def __init__(self, theme: ThemeController, formats: Formats) -> None:
        super().__init__()
        self._theme = theme
        self._formats = formats
        self._place = (0, 0)
        self._words = plain_label("caption")
        self.previous, self.next = QToolButton(), QToolButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for widget in (self._words, self.previous, self.next):
            row.addWidget(widget)
        row.insertSpacing(1, 6)
        self.previous.clicked.connect(lambda: self.step_requested.emit(-1))
        self.next.clicked.connect(lambda: self.step_requested.emit(1))
        theme.theme_changed.connect(self._tint)
        self._tint()
        self._retranslate()

    def show_place(self, place: int, count: int) -> None:
        """The record is the one at ``place`` (from 0) of ``count``."""
        self._place = (place, count)
        self.previous.setEnabled(place > 0)
        self.next.setEnabled(place + 1 < count)
        self.setVisible(count > 0)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _tint(self) -> None:
        for button, icon in ((self.previous, "chevron-up"), (self.next, "chevron-down")):
            self._theme.put_icon(button, icon, self._theme.theme.text, ICON)

    def _retranslate(self) -> None:
        place, count = (self._formats.number(each) for each in (self._place[0] + 1, self._place[1]))
        self._words.setText(self.tr("{place} of {count}").format(place=place, count=count))
        for button, name, keys in (
            (self.previous, self.tr("Previous customer"), "Alt+↑"),
            (self.next, self.tr("Next customer"), "Alt+↓"),
        ):
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({keys})")
