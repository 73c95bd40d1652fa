"""Settings: how the window looks and speaks, when customers count as urgent or quiet, who is using it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from partnerhub_desktop.models.role_names import role_name
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.permissions import ROLES
from partnerhub_desktop.services.settings import Settings, find
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP
from partnerhub_desktop.views.about_card import AboutCard
from partnerhub_desktop.views.setting_field import SettingField
from partnerhub_desktop.views.theme import ThemeController

CARDS: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("SettingsPage", "Window"),
        (
            (
                "language",
                QT_TRANSLATE_NOOP("SettingsPage", "Language"),
                QT_TRANSLATE_NOOP("SettingsPage", "Takes effect at once."),
            ),
            (
                "theme",
                QT_TRANSLATE_NOOP("SettingsPage", "Theme"),
                QT_TRANSLATE_NOOP("SettingsPage", "“System” follows the setting of this computer."),
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("SettingsPage", "Statuses"),
        (
            (
                "expires_soon_days",
                QT_TRANSLATE_NOOP("SettingsPage", "Expires soon: days before the end"),
                QT_TRANSLATE_NOOP("SettingsPage", "A rule of this program; Webex names no number."),
            ),
            (
                "inactivity_days",
                QT_TRANSLATE_NOOP("SettingsPage", "No recent activity: days without an administrator"),
                QT_TRANSLATE_NOOP(
                    "SettingsPage", "A rule of this program. Unknown activity never counts as none."
                ),
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("SettingsPage", "Launching organizations"),
        (
            (
                "launch_url",
                QT_TRANSLATE_NOOP("SettingsPage", "Address"),
                QT_TRANSLATE_NOOP(
                    "SettingsPage",
                    "May hold {org_id} and {org_uuid}. Only secure addresses of Webex are opened.",
                ),
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("SettingsPage", "You"),
        (
            (
                "person_name",
                QT_TRANSLATE_NOOP("SettingsPage", "Your name or e-mail"),
                QT_TRANSLATE_NOOP("SettingsPage", "Written into the audit."),
            ),
            (
                "role",
                QT_TRANSLATE_NOOP("SettingsPage", "Your role"),
                QT_TRANSLATE_NOOP("SettingsPage", "Decides what this program offers you."),
            ),
        ),
    ),
)
"""Each card's title, and its settings: key, name, hint."""


class SettingsPage(QFrame):
    """Each change is asked for at once; ``show_settings`` brings back what is in force."""

    change_requested = Signal(str, str, object)
    """Key, value, and whom to tell when it is refused: the field says why."""

    def __init__(self, theme: ThemeController, settings: Settings) -> None:
        super().__init__()
        self._theme = theme
        self._labels: list[tuple[QLabel, str]] = []
        self.setProperty("area", "page")
        self._build()
        self.show_settings(settings)
        self._retranslate()

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force, without asking for a change."""
        for key, field in self._fields.items():
            field.show_value(getattr(settings, key))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 14, 20, 14)
        outer.setSpacing(12)
        self._title = QLabel()
        self._title.setProperty("role", "title")
        outer.addWidget(self._title)
        inside = QWidget()
        cards = QVBoxLayout(inside)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(12)
        self._fields: dict[str, SettingField] = {}
        for title, rows in CARDS:
            cards.addWidget(self._build_card(title, rows))
        cards.addWidget(AboutCard())
        cards.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        outer.addWidget(area)

    def _build_card(self, title: str, rows: tuple[tuple[str, str, str], ...]) -> QFrame:
        card = QFrame()
        card.setProperty("card", "true")
        grid = QGridLayout(card)
        grid.setContentsMargins(20, 16, 20, 16)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._label(title, "cardTitle"), 0, 0, 1, 2)
        for line, (key, name, hint) in enumerate(rows, 1):
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(self._label(name, "rowName"))
            words.addWidget(self._label(hint, "caption"))
            grid.addLayout(words, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._build_field(key), line, 1, Qt.AlignmentFlag.AlignTop)
        return card

    def _label(self, words: str, role: str) -> QLabel:
        label = QLabel()
        label.setProperty("role", role)
        label.setWordWrap(role == "caption")
        self._labels.append((label, words))
        return label

    def _build_field(self, key: str) -> SettingField:
        field = self._fields[key] = SettingField(find(key))
        field.asked.connect(lambda value: self.change_requested.emit(key, value, partial(_refuse, field)))
        return field

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Settings"))
        for label, words in self._labels:
            label.setText(self.tr(words))
        for _title, rows in CARDS:
            for key, name, _hint in rows:
                self._fields[key].name(self.tr(name))
        languages = {"": self.tr("As the system"), "en": "English", "bg": "Български"}
        self._fields["language"].name_choices(languages)
        themes = {"system": self.tr("System"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        self._fields["theme"].name_choices(themes)
        self._fields["role"].name_choices({role: role_name(role) for role in ROLES})


def _refuse(field: SettingField, error: Exception) -> None:
    if not isinstance(error, UserError):
        raise error
    field.show_refusal(error)
