"""What an edit of many customers did, and whom it left as they were; to copy."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from partnerhub_desktop.models.clipboard_text import pasted
from partnerhub_desktop.models.edit_words import done
from partnerhub_desktop.services.commands.customer_edit import Edit
from partnerhub_desktop.services.commands.customers import Edited, Left
from partnerhub_desktop.views.labels import plain_label

MOST_LISTED = 1_000
"""Customers named in the list; copying takes them all."""


class EditRollUp(QWidget):
    """Told after an edit that could not reach everyone."""

    undo_requested = Signal()
    closed = Signal()

    def __init__(self, edit: Edit, edited: Edited) -> None:
        super().__init__()
        self._edit = edit
        self._edited = edited
        self._build()

    def _build(self) -> None:
        title, line = plain_label("title", wraps=True), plain_label("muted", wraps=True)
        edited = self._edited
        title.setText(done(self._edit, edited.changed) if edited.changed else self.tr("Nothing changed"))
        line.setText(self.tr("%Ln customer(s) were left as they are:", "", len(self._left())))
        self.list = QListWidget()
        self.list.setProperty("framed", "true")
        self.list.setAccessibleName(line.text())
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for name, reason in self._left()[:MOST_LISTED]:
            self.list.addItem(f"{name} – {reason}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (title, line, self.list):
            column.addWidget(widget)
        column.addLayout(self._build_foot())

    def _build_foot(self) -> QHBoxLayout:
        copy, undo = QPushButton(self.tr("Copy")), QPushButton(self.tr("Undo"))
        close = QPushButton(self.tr("Close"))
        copy.clicked.connect(self._copy)
        undo.clicked.connect(self.undo_requested)
        close.clicked.connect(self.closed)
        close.setProperty("kind", "primary")
        undo.setVisible(self._edited.inverse is not None)
        foot = QHBoxLayout()
        for button in (copy, undo):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(close)
        self.setFocusProxy(close)
        return foot

    def _left(self) -> list[tuple[str, str]]:
        """Name and reason of everyone left."""
        refused, conflicts = self._edited.refused, self._edited.conflicts
        not_yours, meanwhile = self.tr("not yours to edit"), self.tr("changed or gone meanwhile")
        return [
            *((self._name(one), not_yours) for one in refused),
            *((self._name(one), meanwhile) for one in conflicts),
        ]

    def _name(self, left: Left) -> str:
        return " ".join(left.name.split()) or self.tr("A customer that is gone")

    def _copy(self) -> None:
        lines = (f"{pasted(name)}\t{reason}" for name, reason in self._left())
        QGuiApplication.clipboard().setText("\n".join(lines))
