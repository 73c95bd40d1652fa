"""Guards the PySide6 pin: version 6.12.0 on Python 3.11 loses references to None, True and False."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_a_thousand_qt_calls_leave_the_singletons_alone(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = [sys.getrefcount(single) for single in (None, True, False)]
    for _ in range(1000):
        label.setText("")
        label.isVisible()
        label.isEnabled()
    after = [sys.getrefcount(single) for single in (None, True, False)]
    assert all(abs(now - then) < 100 for now, then in zip(after, before, strict=True)), (before, after)
