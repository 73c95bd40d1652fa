"""The page of keys: every key with its meaning, for eyes and ears, closed by Esc."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QWidget
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models.language import Language
from partnerhub_desktop.views.shortcuts_dialog import SHORTCUTS, ShortcutsDialog
from partnerhub_desktop.views.theme import ThemeController
from tests.translated import have_translations


@pytest.fixture
def dialog(theme: ThemeController, qtbot: QtBot) -> Iterator[ShortcutsDialog]:
    window = QWidget()
    window.resize(1280, 720)
    window.show()
    dialog = ShortcutsDialog(window)
    dialog.open()
    qtbot.waitActive(dialog)
    yield dialog
    window.hide()
    window.deleteLater()


def test_a_screen_reader_hears_every_key_with_its_meaning(dialog: ShortcutsDialog) -> None:
    heard = dialog.accessibleDescription().splitlines()
    assert len(heard) == len(SHORTCUTS)
    assert "Ctrl+Enter: Launch the organization in the browser" in heard


def test_each_key_has_its_cap_and_nothing_is_clipped(dialog: ShortcutsDialog) -> None:
    labels = dialog.findChildren(QLabel)
    caps = [label.text() for label in caps_of(dialog)]
    assert caps.count("Ctrl") == sum(keys.count("Ctrl") for keys, _meaning in SHORTCUTS)
    assert "/" in caps
    assert [label.text() for label in labels if label.height() < label.heightForWidth(label.width())] == []
    assert [label.text() for label in caps_of(dialog) if label.width() < label.sizeHint().width()] == []


def test_the_two_cards_end_together(dialog: ShortcutsDialog) -> None:
    cards = [card for card in dialog.findChildren(QFrame) if card.property("card")]
    assert len({card.geometry().bottom() for card in cards}) == 1


def caps_of(dialog: ShortcutsDialog) -> list[QLabel]:
    return [label for label in dialog.findChildren(QLabel) if label.property("role") == "key"]


def test_escape_closes_it(dialog: ShortcutsDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.destroyed):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_the_key_with_a_word_on_it_has_the_word_of_the_language(
    dialog: ShortcutsDialog, qapp: QApplication
) -> None:
    have_translations()
    spoken, language = QLocale(), Language(qapp, "en")
    language.choose("bg")
    QApplication.processEvents()
    said = {label.text() for label in caps_of(dialog)}, dialog.accessibleDescription()
    language.choose("en")
    QLocale.setDefault(spoken)
    assert "Интервал" in said[0]
    assert "Space" not in said[0]
    assert "\nИнтервал: " in said[1]
