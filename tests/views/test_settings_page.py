"""Settings: a refused value is told beside its field, which then goes back to what is in force."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.models.language import Language
from partnerhub_desktop.services.settings import DEFAULTS
from partnerhub_desktop.services.workspace import Workspace
from partnerhub_desktop.views.settings_in_force import SettingsInForce
from partnerhub_desktop.views.settings_page import SettingsPage
from partnerhub_desktop.views.theme import ThemeController
from tests.views.conftest import TODAY


@pytest.fixture
def page(theme: ThemeController, qtbot: QtBot) -> Iterator[SettingsPage]:
    page = SettingsPage(theme, DEFAULTS)
    page.resize(1200, 900)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    yield page
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def asked(page: SettingsPage) -> list[tuple[str, str]]:
    """The changes that the page asks for."""
    asked: list[tuple[str, str]] = []
    page.change_requested.connect(lambda key, value, _refused: asked.append((key, value)))
    return asked


@pytest.fixture
def in_force(
    qapp: QApplication, theme: ThemeController, jobs: Jobs, workspace: Workspace
) -> Iterator[SettingsInForce]:
    """The settings of a person who may not change the shared ones."""
    before = QLocale()
    workspace.change_setting("role", "help_desk_basic")
    language, formats = Language(qapp, "en"), Formats(QLocale(), TODAY)
    yield SettingsInForce(workspace.settings(), workspace, jobs, language, theme, formats)
    QLocale.setDefault(before)


def field(page: SettingsPage, name: str) -> QWidget:
    (found,) = [each for each in page.findChildren(QWidget) if each.accessibleName() == name]
    return found


def address(page: SettingsPage) -> QLineEdit:
    found = field(page, "Address")
    assert isinstance(found, QLineEdit)
    return found


def write(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def told(page: SettingsPage) -> list[str]:
    labels = page.findChildren(QLabel)
    return [each.text() for each in labels if each.isVisible() and each.property("role") == "error"]


def test_an_impossible_value_is_told_as_it_is_typed(page: SettingsPage, asked: list[tuple[str, str]]) -> None:
    line = address(page)
    write(line, "https://evil.example")
    (sentence,) = told(page)
    assert sentence.startswith("Allowed: ")
    assert "launch_url" not in sentence
    assert line.property("state") == "error"
    assert line.accessibleDescription() == sentence

    QTest.keyClick(line, Qt.Key.Key_Return)
    assert asked == []
    assert line.text() == "https://evil.example"

    write(line, "https://admin.webex.com/x")
    assert told(page) == []
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert asked == [("launch_url", "https://admin.webex.com/x")]


@pytest.mark.parametrize("by", ["Esc", "leaving"])
def test_a_refused_value_goes_back(page: SettingsPage, asked: list[tuple[str, str]], by: str) -> None:
    line = address(page)
    write(line, "nonsense")
    if by == "Esc":
        QTest.keyClick(line, Qt.Key.Key_Escape)
    else:
        field(page, "Your name or e-mail").setFocus()

    assert line.text() == DEFAULTS.launch_url
    assert (told(page), line.property("state"), asked) == ([], "", [])


def test_a_change_elsewhere_leaves_what_is_being_typed(page: SettingsPage) -> None:
    write(address(page), "https://admin.webex.com/a")
    page.show_settings(DEFAULTS._replace(theme="dark"))

    assert address(page).text() == "https://admin.webex.com/a"
    QTest.keyClick(address(page), Qt.Key.Key_Escape)
    assert address(page).text() == DEFAULTS.launch_url


def test_what_the_store_refuses_is_told_beside_the_field(
    page: SettingsPage, qtbot: QtBot, in_force: SettingsInForce
) -> None:
    page.change_requested.connect(in_force.change)
    days = field(page, "Expires soon: days before the end")
    assert isinstance(days, QSpinBox)
    days.setValue(60)
    qtbot.waitUntil(lambda: told(page) != [])

    assert told(page)[0].startswith("Your role does not allow this.")
    assert days.value() == 30
