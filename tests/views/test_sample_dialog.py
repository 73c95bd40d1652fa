"""Sample data from the window: filled in, refused in words, stopped."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models.sample_fill import FILLED, FILLING
from partnerhub_desktop.views.sample_dialog import SampleDialog
from partnerhub_desktop.views.theme import ThemeController
from tests.views.conftest import RunningDialog, scripted

FILLS = 'print(\'{"stage": "sample", "done": 1, "total": 2}\'); print(\'{"rows": {}}\')'
WAITS = "import threading; threading.Event().wait()"
FAILS = "import sys; print('This profile holds your own data.', file=sys.stderr); sys.exit(1)"


@pytest.fixture
def make(theme: ThemeController, dialogs: list[RunningDialog]) -> Callable[[str], SampleDialog]:
    def build(script: str) -> SampleDialog:
        dialog = SampleDialog(theme, scripted(script), None)
        dialog.open()
        dialogs.append(dialog)
        return dialog

    return build


def press(dialog: SampleDialog, text: str) -> None:
    (found,) = [each for each in dialog.findChildren(QPushButton) if each.text() == text and each.isVisible()]
    found.click()


def test_filling_tells_that_the_store_has_changed(make: Callable[[str], SampleDialog], qtbot: QtBot) -> None:
    dialog = make(FILLS)
    with qtbot.waitSignal(dialog.filled, timeout=20_000):
        press(dialog, "Fill in sample data")
    assert dialog.fill.state == FILLED
    with qtbot.waitSignal(dialog.finished):
        press(dialog, "Close")


def test_a_refusal_is_told_in_words(make: Callable[[str], SampleDialog], qtbot: QtBot) -> None:
    dialog = make(FAILS)
    press(dialog, "Fill in sample data")
    qtbot.waitUntil(lambda: dialog.fill.message != "", timeout=20_000)
    assert dialog.fill.message in [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    with qtbot.waitSignal(dialog.finished):
        press(dialog, "Cancel")


def test_closing_while_it_fills_stops_it(make: Callable[[str], SampleDialog], qtbot: QtBot) -> None:
    dialog = make(WAITS)
    told: list[bool] = []
    dialog.filled.connect(lambda: told.append(True))
    press(dialog, "Fill in sample data")
    assert dialog.fill.state == FILLING
    with qtbot.waitSignal(dialog.finished, timeout=20_000):
        dialog.close()
    assert told == []
