"""One setting of the page: its name, what it means and does, and its field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerhub_desktop.models.language import translated
from partnerhub_desktop.models.role_names import role_name
from partnerhub_desktop.services.permissions import ROLES
from partnerhub_desktop.services.setting_words import ShownSetting
from partnerhub_desktop.services.settings import Settings, find
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.settings.hosts_field import HostsField
from partnerhub_desktop.views.settings.launch_preview import LaunchPreview
from partnerhub_desktop.views.settings.setting_field import SettingField
from partnerhub_desktop.views.theme import ThemeController

FIELD, LEAST_WORDS = 320, 220


class SettingRow(QWidget):
    """Words at the left, the field at the right; under it, for the launch address, what it opens."""

    grown = Signal()  # while it has the keyboard: words appeared under its field

    def __init__(self, setting: ShownSetting, theme: ThemeController) -> None:
        super().__init__()
        self.setting = setting
        self._theme = theme
        self.field = HostsField(theme) if setting.key == "allowed_hosts" else _make_field(setting)
        self._preview = LaunchPreview() if setting.key == "launch_url" else None
        self._hosts: frozenset[str] = frozenset()
        self._count: int | None = None
        self._build()
        self._measure()
        self._retranslate()
        theme.scale_changed.connect(self._measure)

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force."""
        self._hosts = settings.hosts
        self.field.show_settings(settings)

    def show_count(self, count: int | None) -> None:
        """How many customers the setting brings to its status; None says nothing."""
        self._count = count
        self._effect.setText(self._effect_words())
        self._effect.setVisible(bool(self._effect.text()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        has_keyboard = self.isAncestorOf(self.window().focusWidget() or self)
        if has_keyboard and event.size().height() > event.oldSize().height():
            self.grown.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self._name, self._hint = plain_label("rowName", wraps=True), plain_label("caption", wraps=True)
        self._effect = plain_label("strong", wraps=True)
        words = QVBoxLayout()
        words.setSpacing(1)
        for label in (self._name, self._hint, self._effect):
            label.setMinimumWidth(LEAST_WORDS)
            words.addWidget(label)
        words.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addWidget(self.field)
        if self._preview is not None and isinstance(self.field, SettingField):
            right.addWidget(self._preview)
            self.field.edited.connect(self._show_preview)
        right.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addLayout(words, 1)
        row.addLayout(right)
        row.setAlignment(right, Qt.AlignmentFlag.AlignTop)

    def _measure(self) -> None:
        width = round(FIELD * self._theme.scale)
        self.field.widen(width)
        if self._preview is not None:
            self._preview.setFixedWidth(width)

    def _show_preview(self, template: str) -> None:
        if self._preview is not None:
            self._preview.show_template(template, self._hosts)

    def _effect_words(self) -> str:
        if self._count is None:
            return ""
        if self.setting.counts == "expires_soon":
            return self.tr("%Ln customer(s) count as expiring soon.", "", self._count)
        return self.tr("%Ln customer(s) count as without recent activity.", "", self._count)

    def _retranslate(self) -> None:
        self._name.setText(translated(self.setting.title))
        self._hint.setText(translated(self.setting.hint))
        self.field.name(self._name.text())
        names = self._choice_names()
        if names and isinstance(self.field, SettingField):
            self.field.name_choices(names)
        self.show_count(self._count)

    def _choice_names(self) -> dict[str, str]:
        if self.setting.key == "role":
            return {role: role_name(role) for role in ROLES}
        return {value: translated(name) for value, name in self.setting.choices}


def _make_field(setting: ShownSetting) -> SettingField:
    return SettingField(find(setting.key), setting.step, setting.unit)
