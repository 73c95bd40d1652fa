"""What a test can leave behind: widgets, threads, timers, a language."""

from __future__ import annotations

import gc
import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QWidget

PATIENCE_SECONDS = 2.0


def started_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    """Non-daemon threads that were not there before and do not end within the patience."""
    started = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    for thread in started:
        thread.join(PATIENCE_SECONDS)
    return [thread for thread in started if thread.is_alive()]


def top_level_widgets() -> list[QWidget]:
    """Windows, menus and dialogs alive once pending deletions are done; none where Qt was never used."""
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        return []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return QApplication.topLevelWidgets()


def spoken() -> str:
    """A word that Bulgarian says otherwise than the source; "" without an application."""
    if "PySide6.QtCore" not in sys.modules:
        return ""
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate("Labels", "Suspended") if QCoreApplication.instance() else ""


def running_timers() -> list[QTimer]:
    """Active timers of Python's making."""
    from PySide6.QtCore import QTimer
    from shiboken6 import isValid

    timers = [found for found in gc.get_objects() if type(found) is QTimer]
    return [timer for timer in timers if isValid(timer) and timer.isActive()]
