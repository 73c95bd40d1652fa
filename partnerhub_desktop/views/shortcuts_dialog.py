"""Every key of the window on one page (ui.md, "Accessible, in two languages")."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP

SHORTCUTS = (
    ("Ctrl K", QT_TRANSLATE_NOOP("ShortcutsDialog", "Find a customer from any page")),
    ("/   Ctrl F", QT_TRANSLATE_NOOP("ShortcutsDialog", "Go to the filter, as typed letters do")),
    ("Esc", QT_TRANSLATE_NOOP("ShortcutsDialog", "Clear the filter, one part at a time")),
    ("Del   Enter", QT_TRANSLATE_NOOP("ShortcutsDialog", "On a part of the filter: remove it, edit it")),
    ("↑ ↓   Home End   Page", QT_TRANSLATE_NOOP("ShortcutsDialog", "Go through the list; with Shift select")),
    ("Enter   Space", QT_TRANSLATE_NOOP("ShortcutsDialog", "Why the customer has its statuses")),
    ("Ctrl Enter", QT_TRANSLATE_NOOP("ShortcutsDialog", "Launch the organization in the browser")),
    ("Ctrl C   Ctrl Shift C", QT_TRANSLATE_NOOP("ShortcutsDialog", "Copy the selected rows, with titles")),
    ("Ctrl A", QT_TRANSLATE_NOOP("ShortcutsDialog", "Select every row")),
    ("Ctrl I", QT_TRANSLATE_NOOP("ShortcutsDialog", "Import files")),
    ("Tab   Shift Tab", QT_TRANSLATE_NOOP("ShortcutsDialog", "Go to the next or previous part")),
    ("F1", QT_TRANSLATE_NOOP("ShortcutsDialog", "This page")),
)  # fmt: skip
"""Keys as they are printed on them, and what they do."""


class ShortcutsDialog(QDialog):
    """Closes with Esc, Enter or its button."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self._title = QLabel()
        self._title.setProperty("role", "title")
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(10)
        self._meanings: list[QLabel] = []
        for line, (keys, _meaning) in enumerate(SHORTCUTS):
            name, meaning = QLabel(keys), QLabel()
            name.setProperty("role", "rowName")
            self._meanings.append(meaning)
            grid.addWidget(name, line, 0)
            grid.addWidget(meaning, line, 1)
        self._close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._close.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(18)
        column.addWidget(self._title)
        column.addLayout(grid)
        column.addWidget(self._close)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Keyboard"))
        self._title.setText(self.tr("Keyboard"))
        for label, (_keys, meaning) in zip(self._meanings, SHORTCUTS, strict=True):
            label.setText(self.tr(meaning))
        self._close.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
