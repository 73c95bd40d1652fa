"""What is done as soon as the event loop has nothing else to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def when_idle(owner: QObject, act: Callable[[], None]) -> QTimer:
    """Acts once when the event loop is idle, however often it was started meanwhile."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(act)
    return timer
