"""Every key of the window on one page (ui.md, "Accessible, in two languages")."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from partnerhub_desktop.models.actions import DECLARED, SPACE, printed
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.tall_area import TallArea

LIST_KEYS = (
    ("Esc", QT_TRANSLATE_NOOP("ShortcutsDialog", "Clear the filter, one part at a time")),
    ("Del Enter", QT_TRANSLATE_NOOP("ShortcutsDialog", "On a part of the filter: remove it, edit it")),
    (
        "Ctrl+↓ Ctrl+Space",
        QT_TRANSLATE_NOOP("ShortcutsDialog", "In the filter: recent ones, what can be asked"),
    ),
    ("↑ ↓ PgUp PgDn", QT_TRANSLATE_NOOP("ShortcutsDialog", "Go through the list; with Shift select")),
    ("Home End", QT_TRANSLATE_NOOP("ShortcutsDialog", "To the first or the last row")),
    ("← →", QT_TRANSLATE_NOOP("ShortcutsDialog", "Go from cell to cell")),
    (
        "Menu Shift+F10",
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Filter by a cell, copy it, arrange its column"),
    ),
    ("Enter", QT_TRANSLATE_NOOP("ShortcutsDialog", "Open the customer")),
    ("Alt+↓ Alt+↑", QT_TRANSLATE_NOOP("ShortcutsDialog", "On a customer's page: the next, the previous one")),
    ("Alt+←", QT_TRANSLATE_NOOP("ShortcutsDialog", "From a customer back to the list, as Esc does")),
    ("S I", QT_TRANSLATE_NOOP("ShortcutsDialog", "In Needs attention: snooze the line, ignore it")),
    ("F2 Del", QT_TRANSLATE_NOOP("ShortcutsDialog", "On a saved view: rename it, delete it")),
    ("Tab Shift+Tab", QT_TRANSLATE_NOOP("ShortcutsDialog", "Go to the next or previous part")),
)
"""Keys of lists and pages that are no actions: as they are printed on them, and what they do."""

ACTIONS = tuple(action for action in DECLARED if action.keys)

SHORTCUTS = (*((action.keys, action.title) for action in ACTIONS), *LIST_KEYS)
"""Every key with what it does, its source."""

LETTERS, AROUND = 156, 60
"""Its width in letters, and the pixels of the window beside it."""

CLOSE = QDialogButtonBox.StandardButton.Close


class ShortcutsDialog(QDialog):
    """Closes with Esc, Enter or its button. A screen reader reads all of it when it opens."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = plain_label("title")
        self._meanings = [plain_label("point", wraps=True) for _ in SHORTCUTS]
        self._close = QDialogButtonBox(CLOSE)
        self._build()
        self._spaces = [cap for cap in self.findChildren(QLabel) if cap.text() == SPACE]
        self._retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Only what is shown has a height for its width."""
        self._fit(self.parentWidget() or self)
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        keys = [keys for keys, _meaning in SHORTCUTS]
        self._whole, scroller = QWidget(), TallArea(Qt.FocusPolicy.StrongFocus)
        cards = QHBoxLayout(self._whole)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(12)
        for part in (slice(0, len(ACTIONS)), slice(len(ACTIONS), None)):
            cards.addWidget(_card(keys[part], self._meanings[part]), 1)
        scroller.show_content(self._whole)
        self._close.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(self._title)
        column.addWidget(scroller, 1)
        column.addWidget(self._close)

    def _fit(self, window: QWidget) -> None:
        """As large as its words want, as far as the window reaches; then it scrolls."""
        self.ensurePolished()
        width = min(LETTERS * self.fontMetrics().averageCharWidth(), window.width() - AROUND)
        beside = self._title.sizeHint().height() + self._close.sizeHint().height() + 70
        height = self._whole.heightForWidth(width - 48) + beside
        self.resize(width, min(height, window.height() - AROUND))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Keyboard"))
        self._title.setText(self.tr("Keyboard"))
        for cap in self._spaces:
            cap.setText(printed(SPACE))
        said = []
        meanings = [*(action.name for action in ACTIONS), *(self.tr(meaning) for _keys, meaning in LIST_KEYS)]
        for label, (keys, _source), meaning in zip(self._meanings, SHORTCUTS, meanings, strict=True):
            label.setText(meaning)
            label.setAccessibleName(f"{printed(keys)}: {label.text()}")
            said.append(label.accessibleName())
        self.setAccessibleDescription("\n".join(said))
        self._close.button(CLOSE).setText(self.tr("Close"))


def _card(keys: Sequence[str], meanings: Sequence[QWidget]) -> QFrame:
    card = QFrame()
    card.setProperty("card", "true")
    grid = QGridLayout(card)
    grid.setContentsMargins(16, 14, 18, 14)
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for line, (held, meaning) in enumerate(zip(keys, meanings, strict=True)):
        grid.addLayout(_caps(held), line, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(meaning, line, 1)
    grid.setRowStretch(len(keys), 1)
    return card


def _caps(keys: str) -> QHBoxLayout:
    """A cap for each key, with a plus between those held together."""
    row = QHBoxLayout()
    row.setSpacing(3)
    for place, held in enumerate(keys.split(" ")):
        if place:
            row.addSpacing(8)
        for number, key in enumerate(held.split("+")):
            if number:
                row.addWidget(_plus())
            cap = plain_label("key")
            cap.setText(key)
            cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
            row.addWidget(cap)
    row.addStretch(1)
    return row


def _plus() -> QLabel:
    made = plain_label("caption")
    made.setText("+")
    return made
