"""What the value of an edit is put in with: a text with choices, a line, a note, who manages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from partnerhub_desktop.models.bulk_edit import Value
from partnerhub_desktop.models.labels import long_label
from partnerhub_desktop.services.filtering.parts import MANAGED_BY
from partnerhub_desktop.services.folding import fold
from partnerhub_desktop.views.repolish import put

SHOWN_CHOICES, MOST_CHOICES = 5, 200
"""Lines of the list in sight, and entries that it holds at most."""
NOTE_LINES = 5
ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ValueInput(QWidget):
    """Tells every change of the value; ``accepted``: it is the one wanted."""

    changed = Signal()
    accepted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)

    def value(self) -> Value:
        """What is put in now."""
        return ""

    def show_choices(self, choices: Sequence[tuple[str, int]]) -> None:
        """Offer values that are in use, each with its number of customers."""

    def show_fault(self, words: str) -> None:
        """Why the value does not fit; '' = it does."""

    def name(self, words: str, hint: str = "") -> None:
        """What a screen reader calls the input, and what stands in it while it is empty."""


class LineInput(ValueInput):
    """A line of text; Enter accepts it."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.column.addWidget(self.field)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self.changed)
        self.field.returnPressed.connect(self.accepted)

    def value(self) -> Value:
        return self.field.text()

    def show_fault(self, words: str) -> None:
        self.field.setAccessibleDescription(words)
        put(self.field, "state", "error" if words else "")

    def name(self, words: str, hint: str = "") -> None:
        self.field.setAccessibleName(words)
        self.field.setPlaceholderText(hint)


class ChoiceInput(LineInput):
    """A line, and under it the values in use that hold what is typed, those that begin so first; the arrow
    keys go through them."""

    def __init__(self) -> None:
        super().__init__()
        self._choices: Sequence[tuple[str, int]] = ()
        self.list = QListWidget()
        self.list.setProperty("framed", "true")
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.column.addWidget(self.list)
        self.field.textEdited.connect(self._narrow)
        self.list.itemClicked.connect(lambda item: self._take(item))

    def show_choices(self, choices: Sequence[tuple[str, int]]) -> None:
        self._choices = choices
        self._narrow()

    def name(self, words: str, hint: str = "") -> None:
        super().name(words, hint)
        self.list.setAccessibleName(self.tr("Values in use"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            event.accept()
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.Polish):
            self._fit()
        super().changeEvent(event)

    def _narrow(self) -> None:
        typed = fold(self.field.text().rpartition(";")[2].strip())
        found = [choice for choice in self._choices if typed in fold(choice[0])]
        found.sort(key=lambda choice: not fold(choice[0]).startswith(typed))
        self.list.clear()
        for value, count in found[:MOST_CHOICES]:
            item = QListWidgetItem(self._line(value, count))
            item.setData(Qt.ItemDataRole.UserRole, value)
            item.setToolTip("")
            self.list.addItem(item)
        self._fit()

    def _line(self, value: str, count: int) -> str:
        shown = " ".join(value.split())
        return f"{shown}  ·  {QLocale().toString(count)}" if count else shown

    def _fit(self) -> None:
        """Room for the lines in sight, whether or not there are so many: nothing moves while one types."""
        row = max(self.list.sizeHintForRow(0), round(2.2 * self.fontMetrics().height()))
        self.list.setFixedHeight(SHOWN_CHOICES * row + 12)
        self.list.setVisible(bool(self._choices))

    def _step(self, by: int) -> None:
        row = self.list.currentRow() + by
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)
            self._take(self.list.currentItem())

    def _take(self, item: QListWidgetItem) -> None:
        """The value chosen takes the place of the piece that was being typed."""
        before, mark, _piece = self.field.text().rpartition(";")
        self.field.setText(f"{before}{mark} {item.data(Qt.ItemDataRole.UserRole)}".strip())


class NoteInput(ValueInput):
    """Lines of text; Ctrl+Enter accepts them."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QPlainTextEdit()
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(NOTE_LINES * self.fontMetrics().lineSpacing() + 30)
        self.column.addWidget(self.field)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self.changed)

    def value(self) -> Value:
        return self.field.toPlainText()

    def name(self, words: str, hint: str = "") -> None:
        self.field.setAccessibleName(words)
        self.field.setPlaceholderText(hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTERS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accepted.emit()
        else:
            super().keyPressEvent(event)


class ManagedInput(ValueInput):
    """Who manages: one or both."""

    def __init__(self) -> None:
        super().__init__()
        self._boxes = {key: QCheckBox() for key in MANAGED_BY}
        for key, box in self._boxes.items():
            box.setText(long_label("managed", key))
            box.toggled.connect(self.changed)
            self.column.addWidget(box)
        self.setFocusProxy(self._boxes[MANAGED_BY[0]])

    def value(self) -> Value:
        return tuple(key for key, box in self._boxes.items() if box.isChecked())

    def name(self, words: str, hint: str = "") -> None:
        for key, box in self._boxes.items():
            box.setText(long_label("managed", key))


class NoInput(ValueInput):
    """Nothing to put in: the edit says it all."""


INPUTS: Mapping[str, Callable[[], ValueInput]] = {
    "add_tag": ChoiceInput,
    "remove_tag": ChoiceInput,
    "owner": ChoiceInput,
    "managed_by": ManagedInput,
    "next_step": LineInput,
    "note": NoteInput,
    "no_owner": NoInput,
    "no_next_step": NoInput,
    "no_note": NoInput,
}
"""By kind of edit."""
