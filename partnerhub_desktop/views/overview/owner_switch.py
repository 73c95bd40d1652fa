"""Whose customers are shown: those of the person at work, or everyone's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton

from partnerhub_desktop.models.formats import Formats


class OwnerSwitch(QFrame):
    """Each side says how many lines it has."""

    mine_chosen = Signal(bool)

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._counts = (0, 0)
        self._has_name = False
        self.mine, self.everyone = QPushButton(), QPushButton()
        self.setProperty("area", "segments")
        inside = QHBoxLayout(self)
        inside.setContentsMargins(3, 3, 3, 3)
        inside.setSpacing(2)
        self._group = QButtonGroup(self)
        for button, is_mine in ((self.mine, True), (self.everyone, False)):
            button.setProperty("kind", "segment")
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, is_mine=is_mine: self.mine_chosen.emit(is_mine))
            self._group.addButton(button)
            inside.addWidget(button)
        self.everyone.setChecked(True)

    def show_counts(self, mine: int, everyone: int, is_mine: bool, has_name: bool) -> None:
        """Lines of each side; without a name nothing is anybody's own."""
        self._counts, self._has_name = (mine, everyone), has_name
        (self.mine if is_mine else self.everyone).setChecked(True)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        mine, everyone = (self._formats.number(count) for count in self._counts)
        self.mine.setText(self.tr("Mine {count}").format(count=mine))
        self.everyone.setText(self.tr("Everyone {count}").format(count=everyone))
        self.mine.setEnabled(self._has_name)
        tip = self.tr("Lines of customers whose owner you are")
        if not self._has_name:
            tip = self.tr("Say in Settings who you are to see the lines of your own customers")
        self.mine.setToolTip(tip)
        for button in (self.mine, self.everyone):
            button.setAccessibleName(button.text())
