"""A small list of words to choose from, with its name over it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QListView, QSizePolicy, QVBoxLayout, QWidget

from partnerhub_desktop.models.plain_tip import plain_tip
from partnerhub_desktop.views.labels import CutLabel


class ChoiceField(QWidget):
    """``chosen`` tells the key that a person chose; showing one tells nothing."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title = CutLabel()
        self._title.setProperty("role", "caption")
        self.box = words_box()
        self.box.activated.connect(lambda place: self.chosen.emit(self.box.itemData(place)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self.box)

    def show_choices(self, title: str, words: Mapping[str, str], key: str) -> None:
        """The words of every key, with the one of ``key`` shown."""
        self._title.show_text(title)
        self.box.setAccessibleName(title)
        fill(self.box, words, key)


def words_box() -> QComboBox:
    """A small combo box that takes the room it gets."""
    box = QComboBox()
    box.setView(QListView())
    box.setProperty("small", "true")
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(4)
    box.setMinimumWidth(72)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box


def fill(box: QComboBox, words: Mapping[str, str], key: str) -> None:
    """Put the words of every key into a combo box and show the one of ``key``."""
    box.clear()
    for each, said in words.items():
        box.addItem(said, each)
    box.setCurrentIndex(max(0, box.findData(key)))
    box.setToolTip(plain_tip(box.currentText()))
