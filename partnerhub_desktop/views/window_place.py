"""Where the window stands, for the setting ``window_state``."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtWidgets import QWidget

FIRST_SIZE = QSize(1440, 900)
LEAST_SIZE = QSize(944, 540)
"""With its frame and the desktop's panel it fits a screen of 1440 × 900 at 150 %."""
FRAME_ROOM = QSize(8, 40)
"""What the title bar and borders of the desktop need on a screen."""


def place_of(window: QWidget) -> str:
    """Size and place of the window."""
    return bytes(window.saveGeometry().toBase64().data()).decode("ascii")


def put_in_place(window: QWidget, place: str) -> None:
    """Where it stood; the first time as large as the screen has room for."""
    window.setMinimumSize(LEAST_SIZE)
    if not window.restoreGeometry(QByteArray.fromBase64(QByteArray(place.encode("ascii")))):
        room = window.screen().availableSize() - FRAME_ROOM
        window.resize(FIRST_SIZE.boundedTo(room).expandedTo(LEAST_SIZE))


def bring_to_front(window: QWidget) -> None:
    """For a second start, which ends in favour of this window."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()
