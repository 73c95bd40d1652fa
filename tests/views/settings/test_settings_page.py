"""Settings: a refused value is told beside its field, which then goes back to what is in force."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QSpinBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.models.language import Language
from partnerhub_desktop.services.setting_words import GROUPS
from partnerhub_desktop.services.settings import BY_KEY, DEFAULTS, SETTINGS
from partnerhub_desktop.services.workspace import Workspace
from partnerhub_desktop.views.settings.settings_effects import SettingsEffects
from partnerhub_desktop.views.settings.settings_in_force import SettingsInForce
from partnerhub_desktop.views.settings.settings_page import SettingsPage
from partnerhub_desktop.views.surroundings import Surroundings
from partnerhub_desktop.views.theme import ThemeController
from tests.factories import empty_store
from tests.fake_reading import FakeReading, customer
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
def in_force(language: Language, theme: ThemeController, jobs: Jobs, workspace: Workspace) -> SettingsInForce:
    """The settings of a person who may not change the shared ones."""
    workspace.change_setting("role", "help_desk_basic")
    formats = Formats(QLocale(), TODAY)
    return SettingsInForce(workspace.settings(), workspace, jobs, language, theme, formats)


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


def test_every_setting_of_people_is_on_the_page_once() -> None:
    shown = [setting for group in GROUPS for setting in group.settings]
    assert sorted(each.key for each in shown) == sorted(each.key for each in SETTINGS if not each.inner)
    for each in shown:
        named = tuple(word for word, _name in each.choices)
        assert named == BY_KEY[each.key].allowed


def test_a_choice_is_asked_for_by_keyboard(page: SettingsPage, asked: list[tuple[str, str]]) -> None:
    density, size = field(page, "Density of lists"), field(page, "Text size")
    assert isinstance(density, QComboBox)
    assert isinstance(size, QSpinBox)
    QTest.keyClick(density, Qt.Key.Key_Down)
    QTest.keyClick(size, Qt.Key.Key_Up)
    assert asked == [("density", "compact"), ("font_scale", "110")]


def test_the_address_shows_what_it_opens_as_it_is_typed(page: SettingsPage) -> None:
    write(address(page), "https://admin.webex.com/{org_uuid}")
    assert "Opens https://admin.webex.com/1e3b1d9c-0a2f-4a55-8f63-5c9d2b7e1a10" in captions(page)
    write(address(page), "https://elsewhere.example/{org_uuid}")
    assert not [each for each in captions(page) if each.startswith("Opens")]
    page.show_settings(DEFAULTS._replace(allowed_hosts="elsewhere.example"))
    write(address(page), "https://elsewhere.example/x")
    assert told(page) == []
    assert "Opens https://elsewhere.example/x" in captions(page)


def test_hosts_are_added_and_removed_by_keyboard(page: SettingsPage, asked: list[tuple[str, str]]) -> None:
    line = field(page, "Allowed hosts")
    assert isinstance(line, QLineEdit)
    write(line, "http://evil.example")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert told(page)[0].startswith("“http://evil.example” is not the name of a host.")
    assert (asked, line.property("state")) == ([], "error")
    write(line, "B.example.com")
    assert told(page) == []
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert asked == [("allowed_hosts", "b.example.com")]
    page.show_settings(DEFAULTS._replace(allowed_hosts="b.example.com c.example.com"))
    remove = field(page, "Remove b.example.com")
    assert isinstance(remove, QToolButton)
    remove.setFocus()
    QTest.keyClick(remove, Qt.Key.Key_Space)
    assert asked[1:] == [("allowed_hosts", "c.example.com")]


def test_tab_comes_to_the_hosts_after_the_field_that_adds_one(page: SettingsPage) -> None:
    page.show_settings(DEFAULTS._replace(allowed_hosts="b.example.com c.example.com"))
    names = ["Add a host", "Remove b.example.com", "Remove c.example.com", "Your name or e-mail"]
    chain: list[QWidget] = [field(page, "Allowed hosts")]
    while chain[-1].accessibleName() != names[-1] and (following := chain[-1].nextInFocusChain()):
        chain.append(following)
    assert [each.accessibleName() for each in chain if each.accessibleName() in names] == names


def test_why_a_value_is_refused_is_scrolled_into_sight(page: SettingsPage) -> None:
    line = field(page, "Allowed hosts")
    assert isinstance(line, QLineEdit)
    page.resize(900, 420)
    page._area.ensureWidgetVisible(line, 0, 0)
    write(line, "http://evil.example")
    QTest.keyClick(line, Qt.Key.Key_Return)
    (message,) = [
        each for each in page.findChildren(QLabel) if each.isVisible() and each.text() in told(page)
    ]
    QTest.qWait(0)
    foot = message.mapTo(page._area.viewport(), message.rect().bottomLeft()).y()
    assert foot < page._area.viewport().height()


def test_a_threshold_says_whom_it_concerns(surroundings: Surroundings, profile: Path, qtbot: QtBot) -> None:
    empty_store(profile)
    reading = FakeReading([customer(1, statuses=("expires_soon",)), customer(2)])
    page = SettingsPage(surroundings.theme, DEFAULTS)
    SettingsEffects(page, reading, surroundings)
    page.show()
    qtbot.waitUntil(lambda: "1 customer counts as expiring soon." in captions(page))
    reading.customers[2] = customer(2, statuses=("expires_soon",))
    surroundings.events.tables_changed.emit(frozenset(("customer",)))
    qtbot.waitUntil(lambda: "2 customers count as expiring soon." in captions(page))
    page.hide()
    page.deleteLater()


def test_text_size_density_and_hosts_are_in_force_at_once(
    surroundings: Surroundings, profile: Path, qtbot: QtBot
) -> None:
    empty_store(profile)
    theme, settings = surroundings.theme, surroundings.settings
    before, pixels = theme.scale, theme.font(14).pixelSize()
    for key, value in (("font_scale", "150"), ("density", "compact"), ("allowed_hosts", "a.example.com")):
        with qtbot.waitSignal(settings.changed):
            settings.change(key, value)
    assert (theme.scale, theme.font(14).pixelSize()) == (before * 1.5, pixels * 1.5)
    assert (settings.value.density, settings.value.hosts) == ("compact", frozenset(("a.example.com",)))
    settings.take(DEFAULTS)
    assert theme.scale == before


def captions(page: SettingsPage) -> list[str]:
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
