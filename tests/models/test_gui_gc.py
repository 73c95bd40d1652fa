"""When garbage is looked for, and which of it."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models import gui_gc
from partnerhub_desktop.models.gui_gc import GuiGarbage


@pytest.fixture
def garbage(qapp: QObject, monkeypatch: pytest.MonkeyPatch) -> Iterator[GuiGarbage]:
    monkeypatch.setattr(gui_gc, "INTERVAL_MS", 1)
    garbage = GuiGarbage()
    yield garbage
    garbage.stop()


def test_what_was_there_at_the_start_is_walked_no_more(garbage: GuiGarbage, qtbot: QtBot) -> None:
    assert not gc.isenabled()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
    assert len(gc.get_objects()) < gc.get_freeze_count()


def test_later_cycles_are_collected(garbage: GuiGarbage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
    kept = [list[object]() for _ in range(gc.get_threshold()[0] + 1)]
    qtbot.waitUntil(lambda: gc.get_count()[0] < gc.get_threshold()[0])
    assert kept


def test_the_end_leaves_python_as_it_was(qapp: QObject) -> None:
    GuiGarbage().stop()
    assert gc.isenabled()
    assert not gc.get_freeze_count()
