"""What the chosen role may do here: one line a task, with icon and word."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from partnerhub_desktop.models.role_names import role_name
from partnerhub_desktop.models.role_permissions import ASSIGNED, NO, YES, permissions
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.repolish import put
from partnerhub_desktop.views.theme import ThemeController

LINE, AROUND = 28, 3
ICONS = {YES: "check", ASSIGNED: "users", NO: "minus"}


class PermissionCard(QFrame):
    """Read from the permissions themselves, so it says what will happen."""

    def __init__(self, theme: ThemeController, role: str) -> None:
        super().__init__()
        self._theme = theme
        self._role = role
        self.setProperty("card", "true")
        self._build()
        theme.theme_changed.connect(self._show)
        self._show()

    def show_role(self, role: str) -> None:
        self._role = role
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(20, 14, 20, 14)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        self._title = plain_label("cardTitle", wraps=True)
        grid.addWidget(self._title, 0, 0, 1, 3)
        grid.setRowMinimumHeight(1, 6)
        self._lines = [(plain_label(wraps=True), QLabel(), plain_label()) for _ in permissions(self._role)]
        for number, cells in enumerate(self._lines, 2):
            cells[0].setContentsMargins(0, AROUND, 0, AROUND)
            grid.setRowMinimumHeight(number, round(LINE * self._theme.scale))
            for column, cell in enumerate(cells):
                grid.addWidget(cell, number, column)
        grid.setRowStretch(len(self._lines) + 2, 1)

    def _show(self) -> None:
        self._title.setText(self.tr("{role} may here").format(role=role_name(self._role)))
        colours = self._theme.theme
        tints = {YES: colours.ok, ASSIGNED: colours.info, NO: colours.muted}
        words = {YES: self.tr("Yes"), ASSIGNED: self.tr("Assigned"), NO: self.tr("No")}
        for (task, answer), (name, icon, word) in zip(permissions(self._role), self._lines, strict=True):
            name.setText(task)
            icon.setPixmap(self._theme.sign(ICONS[answer], tints[answer], 16))
            word.setText(words[answer])
            put(word, "role", "muted" if answer == NO else "")
