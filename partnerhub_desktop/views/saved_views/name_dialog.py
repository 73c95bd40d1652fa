"""Asks for the name of a view."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from partnerhub_desktop.models.language import translated
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.saved_views import cleaned_name, require_free
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.repolish import put

WIDTH = 420


class Answer(NamedTuple):
    """What was decided."""

    name: str
    pinned: bool
    shared: bool


class NameDialog(QDialog):
    """Says beside the field, as one types, why a name cannot be. ``asks_more`` also about pin and sharing.

    It stays open until ``close_done`` is called: another process may have taken the name meanwhile. Left
    before, it takes no answer any more.
    """

    answered = Signal(object)

    def __init__(self, parent: QWidget, title: str, name: str, taken: Sequence[str]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._taken = taken
        self._is_left = False
        self._build(title)
        self.field.setText(name)
        self.field.selectAll()
        self.field.textChanged.connect(self._check)
        self._save.clicked.connect(self._answer)
        self._leave.clicked.connect(self.reject)
        self._check()

    def ask_more(self, may_share: bool) -> None:
        """Ask too whether the view stands in the navigation, and is everyone's if that may be decided."""
        self.pin.show()
        self.share.setVisible(may_share)

    def close_done(self) -> None:
        """The name was taken."""
        if not self._is_left:
            self.accept()

    def show_error(self, error: Exception) -> None:
        """Why the name was not taken; anything but a UserError is a bug."""
        if not isinstance(error, UserError):
            raise error
        if not self._is_left:
            self._say(error)

    def done(self, result: int) -> None:
        self._is_left = True
        super().done(result)

    def _build(self, title: str) -> None:
        self.setMinimumWidth(WIDTH)
        heading, self._problem = plain_label("heading"), plain_label("error", wraps=True)
        heading.setText(title)
        label = plain_label("point")
        label.setText(self.tr("Name"))
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Name of the view"))
        label.setBuddy(self.field)
        self.pin = QCheckBox(self.tr("Show in the navigation at the left"))
        self.share = QCheckBox(self.tr("Share with everyone who uses this store"))
        self.pin.hide()
        self.share.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for widget in (heading, label, self.field, self._problem, self.pin, self.share):
            column.addWidget(widget)
        column.addSpacing(6)
        column.addLayout(self._build_foot())

    def _build_foot(self) -> QHBoxLayout:
        self._leave, self._save = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Save"))
        self._save.setProperty("kind", "primary")
        self._save.setDefault(True)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._leave)
        foot.addWidget(self._save)
        return foot

    def _check(self) -> None:
        try:
            require_free(cleaned_name(self.field.text()), self._taken)
        except UserError as error:
            self._say(error)
            self._save.setEnabled(False)
        else:
            self._save.setEnabled(True)
            self._show_problem("")

    def _say(self, error: UserError) -> None:
        words = [translated(each) for each in (error.message, error.detail) if each]
        untouched = error.code == "view_name_empty" and not self.field.isModified()
        self._show_problem("" if untouched else " ".join(words))

    def _show_problem(self, words: str) -> None:
        """A line is kept for it, so that nothing moves."""
        self._problem.setText(words or " ")
        self.field.setAccessibleDescription(words)
        put(self.field, "state", "error" if words else "")

    def _answer(self) -> None:
        name = cleaned_name(self.field.text())
        self.answered.emit(Answer(name, self.pin.isChecked(), self.share.isChecked()))
