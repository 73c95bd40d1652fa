"""Third step: who is at work here, by name and role."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QLineEdit, QRadioButton, QVBoxLayout

from partnerhub_desktop.models.first_run import FirstRunState
from partnerhub_desktop.models.role_names import role_name
from partnerhub_desktop.models.role_permissions import OWN_ROLES, PARTNER_ROLES
from partnerhub_desktop.services.settings import find
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.theme import ThemeController
from partnerhub_desktop.views.wizard.permission_card import PermissionCard
from partnerhub_desktop.views.wizard.step_page import StepPage

LINE = 26


class RoleStep(StepPage):
    """Roles at the left, what the chosen one may do at the right, the name above."""

    def __init__(self, theme: ThemeController, state: FirstRunState) -> None:
        super().__init__()
        self._theme = theme
        self._state = state
        self._captions: list[QLabel] = []
        self._radios: dict[str, QRadioButton] = {}
        self._build()
        self.retranslate()
        self._radios.get(state.role, self._radios[PARTNER_ROLES[0]]).setChecked(True)
        self._name.setText(state.person_name)

    def problem(self) -> str:
        if self._state.may_import:
            return ""
        return self.tr(
            "This role may not import files. Choose another role, or go back and take sample data."
        )

    def focus_first(self) -> None:
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        self._keep_name()
        self._state.choose_role(self._state.role)

    def retranslate(self) -> None:
        self.question.setText(self.tr("Who are you?"))
        self.line.setText(
            self.tr("Your role decides what this program offers you. You can change it in Settings.")
        )
        self._name_label.setText(self.tr("Your name or e-mail"))
        self._name.setAccessibleName(self.tr("Your name or e-mail"))
        self._hint.setText(self.tr("Written beside your changes. Finds the customers assigned to you."))
        for caption, words in zip(
            self._captions, (self.tr("For customers"), self.tr("For your own organization")), strict=True
        ):
            caption.setText(words)
        for role, radio in self._radios.items():
            radio.setText(role_name(role))

    def _build(self) -> None:
        self._build_name()
        self._group = QButtonGroup(self)
        self._permissions = PermissionCard(self._theme, self._state.role)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._build_roles(), 1)
        row.addWidget(self._permissions, 1)
        self.body.addLayout(row)

    def _build_name(self) -> None:
        self._name_label, self._hint = plain_label("rowName"), plain_label("caption", wraps=True)
        self._name = QLineEdit()
        self._name.setMaxLength(find("person_name").longest)
        self._name.setMaximumWidth(320)
        self._name_label.setBuddy(self._name)
        self._name.editingFinished.connect(self._keep_name)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._name_label)
        row.addWidget(self._name, 2)
        row.addWidget(self._hint, 3)
        self.body.addLayout(row)

    def _build_roles(self) -> QFrame:
        card = QFrame()
        card.setProperty("card", "true")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(0)
        self._add_roles(column, PARTNER_ROLES)
        column.addSpacing(8)
        self._add_roles(column, OWN_ROLES)
        column.addStretch(1)
        return card

    def _add_roles(self, column: QVBoxLayout, roles: Sequence[str]) -> None:
        self._captions.append(plain_label("strong"))
        column.addWidget(self._captions[-1])
        for role in roles:
            radio = self._radios[role] = QRadioButton()
            radio.setMinimumHeight(round(LINE * self._theme.scale))
            self._group.addButton(radio)
            radio.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            radio.toggled.connect(partial(_take_tab, radio))
            radio.clicked.connect(lambda _=False, role=role: self._choose(role))
            column.addWidget(radio)

    def _choose(self, role: str) -> None:
        self._state.choose_role(role)
        self._permissions.show_role(role)
        self.state_changed.emit()

    def _keep_name(self) -> None:
        self._state.name_person(self._name.text().strip())


def _take_tab(radio: QRadioButton, checked: bool) -> None:
    """Tab lands on the chosen one; Qt sees to that only once the keyboard has been among them."""
    radio.setFocusPolicy(Qt.FocusPolicy.StrongFocus if checked else Qt.FocusPolicy.ClickFocus)
