"""Settings: how the window looks and speaks, when customers count as urgent or quiet, who is using it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from partnerhub_desktop.models.language import translated
from partnerhub_desktop.models.rows_source import Facets
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.setting_words import GROUPS
from partnerhub_desktop.services.settings import Settings
from partnerhub_desktop.views.settings.about_card import AboutCard
from partnerhub_desktop.views.settings.setting_row import SettingRow
from partnerhub_desktop.views.theme import ThemeController

MARGIN = 12
"""Pixels under a row that is brought into sight."""


class SettingsPage(QFrame):
    """Each change is asked for at once; ``show_settings`` brings back what is in force."""

    change_requested = Signal(str, str, object)
    """Key, value, and whom to tell when it is refused: the field says why."""
    shown = Signal()

    def __init__(self, theme: ThemeController, settings: Settings) -> None:
        super().__init__()
        self._theme = theme
        self._titles: list[QLabel] = []
        self._rows: list[SettingRow] = []
        self.setProperty("area", "page")
        self._build()
        self.show_settings(settings)
        self._retranslate()

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force, without asking for a change."""
        for row in self._rows:
            row.show_settings(settings)

    def show_counts(self, facets: Facets | None) -> None:
        """How many customers have which status by the thresholds in force; None while nobody can count."""
        statuses = (facets or {}).get("status", {})
        for row in self._rows:
            row.show_count(statuses.get(row.setting.counts))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

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
        for group in GROUPS:
            rows = [SettingRow(setting, self._theme) for setting in group.settings]
            self._rows += rows
            cards.addWidget(self._build_card(rows))
        cards.addWidget(AboutCard())
        cards.addStretch(1)
        self._area = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        outer.addWidget(area)

    def _build_card(self, rows: list[SettingRow]) -> QFrame:
        card, title = QFrame(), QLabel()
        card.setProperty("card", "true")
        title.setProperty("role", "cardTitle")
        self._titles.append(title)
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(title)
        for row in rows:
            column.addWidget(row)
            row.field.asked.connect(partial(self._ask, row))
            # Queued: the page has its new height only after this.
            row.grown.connect(partial(self._keep_in_sight, row), Qt.ConnectionType.QueuedConnection)
        return card

    def _ask(self, row: SettingRow, value: str) -> None:
        self.change_requested.emit(row.setting.key, value, partial(_refuse, row))

    def _keep_in_sight(self, row: SettingRow) -> None:
        self._area.ensureWidgetVisible(row, 0, MARGIN)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Settings"))
        for title, group in zip(self._titles, GROUPS, strict=True):
            title.setText(translated(group.title))


def _refuse(row: SettingRow, error: Exception) -> None:
    if not isinstance(error, UserError):
        raise error
    row.field.show_refusal(error)
