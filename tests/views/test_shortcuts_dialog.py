"""The page of keys: every key with its meaning, for eyes and ears, closed by Esc."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from partnerhub_desktop.views.shortcuts_dialog import SHORTCUTS, ShortcutsDialog
from partnerhub_desktop.views.theme import ThemeController


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


def caps_of(dialog: ShortcutsDialog) -> list[QLabel]:
    return [label for label in dialog.findChildren(QLabel) if label.property("role") == "key"]


def test_escape_closes_it(dialog: ShortcutsDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.destroyed):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
