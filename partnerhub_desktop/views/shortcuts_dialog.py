"""Every key of the window on one page (ui.md, "Accessible, in two languages")."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP
from partnerhub_desktop.views.labels import plain_label

SHORTCUTS = (
    ("Ctrl+K", QT_TRANSLATE_NOOP("ShortcutsDialog", "Find a customer from any page")),
    ("/ Ctrl+F", QT_TRANSLATE_NOOP("ShortcutsDialog", "Go to the filter, as typed letters do")),
    ("Esc", QT_TRANSLATE_NOOP("ShortcutsDialog", "Clear the filter, one part at a time")),
    ("Del Enter", QT_TRANSLATE_NOOP("ShortcutsDialog", "On a part of the filter: remove it, edit it")),
    ("Ctrl+E", QT_TRANSLATE_NOOP("ShortcutsDialog", "Edit the filter as text, or as parts again")),
    (
        "Ctrl+↓ Ctrl+Space",
        QT_TRANSLATE_NOOP("ShortcutsDialog", "In the filter: recent ones, what can be asked"),
    ),
    (
        "↑ ↓ Home End PgUp PgDn",
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Go through the list; with Shift select"),
    ),
    ("← →", QT_TRANSLATE_NOOP("ShortcutsDialog", "Go from cell to cell")),
    (
        "Menu Shift+F10",
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Filter by a cell, copy it, arrange its column"),
    ),
    ("Enter", QT_TRANSLATE_NOOP("ShortcutsDialog", "Open the customer")),
    ("Alt+↓ Alt+↑", QT_TRANSLATE_NOOP("ShortcutsDialog", "On a customer's page: the next, the previous one")),
    ("Alt+←", QT_TRANSLATE_NOOP("ShortcutsDialog", "From a customer back to the list, as Esc does")),
    ("Space", QT_TRANSLATE_NOOP("ShortcutsDialog", "Look at the customer beside the list")),
    ("F2", QT_TRANSLATE_NOOP("ShortcutsDialog", "Why the customer has its statuses")),
    ("Ctrl+Enter", QT_TRANSLATE_NOOP("ShortcutsDialog", "Launch the organization in the browser")),
    ("Ctrl+C Ctrl+Shift+C", QT_TRANSLATE_NOOP("ShortcutsDialog", "Copy the selected rows, with titles")),
    ("Ctrl+T", QT_TRANSLATE_NOOP("ShortcutsDialog", "Add a tag to the selected customers")),
    ("Ctrl+Shift+O", QT_TRANSLATE_NOOP("ShortcutsDialog", "Assign the selected customers to an owner")),
    ("Ctrl+Z Ctrl+Shift+Z", QT_TRANSLATE_NOOP("ShortcutsDialog", "Undo an edit, do it again")),
    ("Ctrl+A", QT_TRANSLATE_NOOP("ShortcutsDialog", "Select every row")),
    ("Ctrl+I", QT_TRANSLATE_NOOP("ShortcutsDialog", "Import files")),
    ("Ctrl+Shift+E", QT_TRANSLATE_NOOP("ShortcutsDialog", "Export what is shown")),
    ("Tab Shift+Tab", QT_TRANSLATE_NOOP("ShortcutsDialog", "Go to the next or previous part")),
    ("F1", QT_TRANSLATE_NOOP("ShortcutsDialog", "This page")),
)
"""Keys as they are printed on them (held together with +), and what they do."""

CLOSE = QDialogButtonBox.StandardButton.Close


class ShortcutsDialog(QDialog):
    """Closes with Esc, Enter or its button. A screen reader reads all of it when it opens."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = plain_label("title")
        self._meanings = [plain_label() for _ in SHORTCUTS]
        self._close = QDialogButtonBox(CLOSE)
        self._build()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        card = QFrame()
        card.setProperty("card", "true")
        grid = QGridLayout(card)
        grid.setContentsMargins(20, 16, 24, 16)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for line, (keys, _meaning) in enumerate(SHORTCUTS):
            grid.addLayout(_caps(keys), line, 0)
            grid.addWidget(self._meanings[line], line, 1)
        self._close.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        for widget in (self._title, card, self._close):
            column.addWidget(widget)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Keyboard"))
        self._title.setText(self.tr("Keyboard"))
        said = []
        for label, (keys, meaning) in zip(self._meanings, SHORTCUTS, strict=True):
            label.setText(self.tr(meaning))
            label.setAccessibleName(f"{keys}: {label.text()}")
            said.append(label.accessibleName())
        self.setAccessibleDescription("\n".join(said))
        self._close.button(CLOSE).setText(self.tr("Close"))


def _caps(keys: str) -> QHBoxLayout:
    """A cap for each key; those held together stand close."""
    row = QHBoxLayout()
    row.setSpacing(4)
    for place, held in enumerate(keys.split(" ")):
        if place:
            row.addSpacing(6)
        for key in held.split("+"):
            cap = plain_label("key")
            cap.setText(key)
            cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
            row.addWidget(cap)
    row.addStretch(1)
    return row
