"""What the program says about itself in the settings."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from partnerhub_desktop import __version__
from partnerhub_desktop.services.settings import DEFAULTS
from partnerhub_desktop.views.settings.about_card import AboutCard
from partnerhub_desktop.views.settings.settings_page import SettingsPage
from partnerhub_desktop.views.theme import ThemeController


def test_the_settings_end_with_version_independence_and_licences(
    theme: ThemeController, qtbot: QtBot
) -> None:
    page = SettingsPage(theme, DEFAULTS)
    qtbot.addWidget(page)
    (card,) = page.findChildren(AboutCard)
    words = " ".join(label.text() for label in card.findChildren(QLabel))
    for part in (
        __version__,
        "Not made or endorsed by Cisco",
        "LGPL",
        "SIL Open Font License",
        "Lucide – ISC",
    ):
        assert part in words
